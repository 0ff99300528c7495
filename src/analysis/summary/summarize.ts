import type { FigureAnnotation, Report, Source, SourceKind, Summary } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { checklist } from './checklist.ts';
import { readLabel } from './label.ts';
import { anonymousPeopleAtLeast } from './people.ts';
import { attributionsBySentence, attributionsOf, restsOnUnnamed, sentencesOf } from './sentence-sources.ts';

/**
 * Counts how the article shows its sourcing; every number can be traced to annotations of the report.
 * @param notAssessed why no phrase is given (opinion, live blog, partly readable, not English), or null
 */
export function summarize(
  document: TextDocument,
  report: Pick<Report, 'article' | 'annotations' | 'sources'>,
  notAssessed: string | null,
): Summary {
  const bySentence = attributionsBySentence(document, attributionsOf(report));
  const sourced = bySentence.filter((a) => a.length > 0);
  const unnamed = sourced.filter(restsOnUnnamed);
  const figures = report.annotations.filter((a): a is FigureAnnotation => a.category === 'figure');
  const hasSource = (s: number) => (bySentence[s]?.length ?? 0) > 0;
  const unsourced = figures.filter(
    (f) =>
      f.sourceId === null &&
      !sentencesOf(document, [f.start, f.end]).some(
        (s) => hasSource(s - 1) || hasSource(s) || hasSource(s + 1),
      ),
  );
  return {
    sentences: document.sentences.length,
    sourcedSentences: sourced.length,
    restingOnUnnamed: unnamed.length,
    sources: countKinds(report.sources),
    ...readLabel(sourced.length, unnamed.length, notAssessed),
    figures: figures.length,
    figuresWithoutSource: unsourced.length,
    replies: report.annotations.filter((a) => a.category === 'reply').length,
    checklist: checklist(document, report, bySentence),
    anonymousPeopleAtLeast: anonymousPeopleAtLeast(report.sources),
    evidence: {
      restingOnUnnamed: [...new Set(unnamed.map((a) => a[0]!.id))],
      figuresWithoutSource: unsourced.map((f) => f.id),
    },
  };
}

/** Distinct sources of each kind; a part of a set is none of its own. */
function countKinds(sources: readonly Source[]): Summary['sources'] {
  const out: Record<Exclude<SourceKind, 'none'>, number> = {
    person: 0,
    organization: 0,
    spokesperson: 0,
    anonymous: 0,
    role: 0,
    collective: 0,
    document: 0,
    media: 0,
  };
  for (const s of sources) if (s.kind !== 'none' && s.partOf === null) out[s.kind]++;
  return out;
}
