import type {
  Annotation,
  AttributionAnnotation,
  ChecklistItem,
  Entity,
  EntityKind,
  FigureAnnotation,
  ReplyAnnotation,
  Report,
  Source,
  SourceKind,
} from '../analysis/report.ts';

export type CountedKind = Exclude<SourceKind, 'none'>;

/** In the order in which kinds are shown: named first, then unnamed from the most to the least described. */
export const KINDS: readonly CountedKind[] = [
  'person',
  'organization',
  'spokesperson',
  'document',
  'media',
  'anonymous',
  'role',
  'collective',
];

/** Kinds that count as unnamed when asking what a sentence rests on. */
export const UNNAMED: ReadonlySet<SourceKind> = new Set(['anonymous', 'role', 'collective']);

const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'product', 'other'];

/** One thing a source says. */
export interface Statement {
  /** Annotation id. */
  id: string;
  /** What is attributed, as written; the source and cue where no content was found. */
  words: string;
  quoted: boolean;
}

export interface SourceEntry {
  source: Source;
  statements: Statement[];
  /** Mentions of some of these people ("two of them"), not counted again. */
  parts: SourceEntry[];
}

/** The report as readers see it: everything that a count is made of, under that count. */
export interface Outline {
  byKind: { kind: CountedKind; count: number; entries: SourceEntry[] }[];
  /** Attributions without any source, e.g. "reportedly". */
  detached: Statement[];
  reasons: { found: number; of: number };
  replies: { items: ReplyAnnotation[]; asked: number; unanswered: number };
  figures: { sourced: FigureAnnotation[]; unsourced: FigureAnnotation[] };
  entities: { kind: EntityKind; entities: Entity[] }[];
  /** In text order, a statement for each sentence that rests on anonymous, role or collective sources alone. */
  onUnnamed: Statement[];
  /** Items that have something to be counted of. */
  checklist: ChecklistItem[];
  annotation: ReadonlyMap<string, Annotation>;
}

/** Arranges a report for reading. Pure; a report without an article gives an empty outline. */
export function outline(report: Report): Outline {
  const text = report.article?.text ?? '';
  const annotation = new Map(report.annotations.map((a) => [a.id, a]));
  const attributions = report.annotations.filter((a) => a.category === 'attribution');
  const figures = report.annotations.filter((a) => a.category === 'figure');
  const replies = report.annotations.filter((a) => a.category === 'reply');
  const statement = (a: AttributionAnnotation): Statement => ({
    id: a.id,
    words: contentOf(a, text),
    quoted: a.quoted ?? false,
  });
  const whole = wholes(report.sources);
  const entry = (source: Source): SourceEntry => ({
    source,
    statements: source.mentions.flatMap((id) => {
      const a = annotation.get(id);
      return a?.category === 'attribution' ? [statement(a)] : [];
    }),
    parts: report.sources.filter((s) => s.partOf === source.id && !whole.includes(s)).map(entry),
  });
  // A report may come without evidence; then every statement of an unnamed source and every figure alone counts.
  const evidence = report.summary?.evidence;
  const resting = evidence && new Set(evidence.restingOnUnnamed);
  const restsOnUnnamed = (a: AttributionAnnotation) => resting?.has(a.id) ?? UNNAMED.has(a.kind);
  const alone = evidence && new Set(evidence.figuresWithoutSource);
  const isUnsourced = (f: FigureAnnotation) => alone?.has(f.id) ?? f.sourceId === null;
  const anonymous = whole.filter((s) => s.kind === 'anonymous');
  return {
    byKind: KINDS.map((kind) => {
      const entries = whole.filter((s) => s.kind === kind).map(entry);
      return { kind, count: report.summary?.sources[kind] ?? entries.length, entries };
    }).filter(({ count, entries }) => count > 0 || entries.length > 0),
    detached: attributions.filter((a) => a.kind === 'none').map(statement),
    reasons: {
      found: anonymous.filter((s) => s.reason !== null && !s.reasonIsBoilerplate).length,
      of: anonymous.length,
    },
    replies: { items: replies, ...countReplies(replies) },
    figures: {
      sourced: figures.filter((f) => !isUnsourced(f)),
      unsourced: figures.filter(isUnsourced),
    },
    entities: ENTITY_KINDS.map((kind) => ({
      kind,
      entities: report.entities.filter((e) => e.kind === kind),
    })).filter(({ entities }) => entities.length > 0),
    onUnnamed: attributions.filter(restsOnUnnamed).map(statement),
    checklist: (report.summary?.checklist ?? []).filter(({ of }) => of > 0),
    annotation,
  };
}

/** Sources that are not a part of another one; parts whose whole is missing or circular stand for themselves. */
function wholes(sources: readonly Source[]): Source[] {
  const byId = new Map(sources.map((s) => [s.id, s]));
  const isPart = (source: Source) => {
    const seen = new Set<string>([source.id]);
    let whole = source.partOf === null ? undefined : byId.get(source.partOf);
    if (!whole) return false;
    for (; whole; whole = whole.partOf === null ? undefined : byId.get(whole.partOf)) {
      if (seen.has(whole.id)) return false;
      seen.add(whole.id);
    }
    return true;
  };
  return sources.filter((s) => !isPart(s));
}

function contentOf(a: AttributionAnnotation, text: string): string {
  const parts = a.content.map(([start, end]) => text.slice(start, end).trim()).filter(Boolean);
  return (parts.length > 0 ? parts.join(' … ') : a.exact).replace(/\s+/g, ' ');
}

/** A party counts once; it has answered when any of its replies is an answer or a denial. */
function countReplies(replies: readonly ReplyAnnotation[]) {
  const answered = new Map<string, boolean>();
  for (const { party, outcome } of replies) {
    const name = party.toLowerCase();
    answered.set(name, (answered.get(name) ?? false) || outcome === 'replied' || outcome === 'denied');
  }
  return { asked: answered.size, unanswered: [...answered.values()].filter((a) => !a).length };
}

/** Cuts at a word's end, so that a list line stays short. */
export function firstWords(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.lastIndexOf(' ', length - 1);
  return `${words.slice(0, cut > length / 2 ? cut : length - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}
