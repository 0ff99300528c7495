import type { AttributionAnnotation, ChecklistItem, Report, Source } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { corroborated } from './claims.ts';
import { attributionsOf, restsOnUnnamed } from './sentence-sources.ts';

/** Sentences of a lead. */
const LEAD = 3;
const PROXIMITIES = ['direct', 'briefed', 'familiar', 'none'] as const;
/** "a top aide", "a former clerk", "a Republican strategist". */
const STANDING =
  /\b(?:senior|top|high-ranking|high-level|ranking|veteran|longtime|long-time|former|ex-\w+|junior|mid-level|current|retired|leading|prominent|chief|deputy|republican|democratic|democrat|gop|labour|conservative|rival|opposition|western|american|british|chinese|russian|israeli|european|federal|local)\b/i;
/** Words that judge. */
const EVALUATIVE =
  /\b(?:terribl[ey]|awful|disaster|disastrous|incompeten\w+|stupid|idiot\w*|crazy|insane|embarrass\w+|disgrac\w+|liar|lying|corrupt|toxic|chaotic|chaos|reckless|dangerous|ridiculous|absurd|pathetic|shameful|hypocrit\w+|clueless|arrogan\w+|bully\w*|weak|failure|mess|nightmare|brilliant|great|fantastic|outrageous|horrible|unfit|worst|best|hate\w*|joke|sham|fraud)\b/i;
const HEADLINE =
  /(?:[-–—:]\s*(?:\w+\s+)?sources?\s*$|\b(?:sources|insiders|source)\b(?:\s+(?:say|said|says|claims?))?)/i;

/** The items of the sourcing checklist that are more than a plain count; evidence are annotation ids. */
export function checklist(
  document: TextDocument,
  report: Pick<Report, 'article' | 'annotations' | 'sources'>,
  bySentence: readonly AttributionAnnotation[][],
): ChecklistItem[] {
  const attributions = attributionsOf(report);
  const withSource = attributions.filter((a) => a.kind !== 'none');
  const anonymous = attributions.filter((a) => a.kind === 'anonymous');
  const unnamed = report.sources.filter((s) => s.kind === 'anonymous' && s.partOf === null);
  const mentions = (sources: readonly Source[]) => sources.flatMap((s) => s.mentions);
  const scale = (steps: number, step: (s: Source) => number) => {
    const levels = Array<number>(steps).fill(0);
    for (const s of unnamed) levels[step(s)]!++;
    return levels;
  };
  const of = unnamed.length;
  const close = unnamed.filter((s) => s.proximity === 'direct' || s.proximity === 'briefed');
  const counted = unnamed.filter((s) => s.count !== null);
  const described = unnamed.filter((s) => steps(s) >= 2);
  const reasoned = unnamed.filter((s) => s.reason !== null);
  const opinions = anonymous.filter((a) => a.quoted || EVALUATIVE.test(contentOf(document, a)));
  const repeated = corroborated(
    document,
    anonymous,
    withSource.filter((a) => a.kind !== 'role' && a.kind !== 'collective'),
  );
  const relayed = new Set(report.sources.filter((s) => s.relayedBy !== null).flatMap((s) => s.mentions));
  const secondHand = withSource.filter((a) => a.kind === 'media' || relayed.has(a.id));
  const detached = attributions.filter((a) => a.kind === 'none');
  return [
    leadItem(document, report, bySentence),
    {
      item: 'how-closely-described',
      possible: false,
      count: described.length,
      of,
      evidence: mentions(described),
      levels: scale(5, steps),
    },
    {
      item: 'proximity',
      possible: false,
      count: close.length,
      of,
      evidence: mentions(close),
      levels: scale(4, (s) => PROXIMITIES.indexOf(s.proximity)),
    },
    { item: 'stated-number', possible: false, count: counted.length, of, evidence: mentions(counted) },
    {
      item: 'reason',
      possible: false,
      count: reasoned.length,
      of,
      evidence: mentions(reasoned),
      levels: scale(3, (s) => (s.reason === null ? 2 : s.reasonIsBoilerplate ? 1 : 0)),
    },
    {
      item: 'unnamed-opinion',
      possible: true,
      count: opinions.length,
      of: anonymous.length,
      evidence: ids(opinions),
    },
    {
      item: 'corroboration',
      possible: true,
      count: repeated.length,
      of: anonymous.length,
      evidence: ids(repeated),
    },
    {
      item: 'second-hand',
      possible: false,
      count: secondHand.length,
      of: withSource.length,
      evidence: ids(secondHand),
    },
    {
      item: 'detached',
      possible: false,
      count: detached.length,
      of: attributions.length,
      evidence: ids(detached),
    },
    concentration(bySentence, report.sources),
  ];
}

const ids = (annotations: readonly AttributionAnnotation[]) => annotations.map((a) => a.id);

const contentOf = (document: TextDocument, a: AttributionAnnotation) =>
  a.content.map(([s, e]) => document.text.slice(s, e)).join(' ');

/** One step each for a role, an institution, seniority or side, and how they know. */
const steps = (s: Source): number =>
  Number(s.role !== null) +
  Number(s.affiliation !== null) +
  Number(STANDING.test(s.description)) +
  Number(s.proximity !== 'none');

/** The headline and the first sentences, where only anonymous sources stand behind them. */
function leadItem(
  document: TextDocument,
  report: Pick<Report, 'article'>,
  bySentence: readonly AttributionAnnotation[][],
): ChecklistItem {
  const lead = bySentence.slice(0, LEAD).filter((s) => s.length);
  const resting = lead.filter((s) => restsOnUnnamed(s) && s.every((a) => a.kind === 'anonymous'));
  const isInHeadline = HEADLINE.test(report.article?.title ?? '');
  return {
    item: 'lead-rests-on-anonymous',
    possible: true,
    count: resting.length + Number(isInHeadline),
    of: Math.min(LEAD, document.sentences.length) + Number(Boolean(report.article?.title)),
    evidence: [...new Set(resting.flat().map((a) => a.id))],
  };
}

/** The source with the most sourced sentences. */
function concentration(
  bySentence: readonly AttributionAnnotation[][],
  sources: readonly Source[],
): ChecklistItem {
  const counts = new Map<string, number>();
  let sourced = 0;
  for (const attributions of bySentence) {
    if (!attributions.length) continue;
    sourced++;
    for (const id of new Set(attributions.map((a) => a.sourceId)))
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [top, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return {
    item: 'concentration',
    possible: false,
    count,
    of: sourced,
    evidence: sources.find((s) => s.id === top)?.mentions ?? [],
  };
}
