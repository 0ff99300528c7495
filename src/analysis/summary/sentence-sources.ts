import type { AttributionAnnotation, Range, Report } from '../report.ts';
import { type TextDocument, tokenAt } from '../text/document.ts';

/** For each sentence, the attributions whose source, cue or content stands in it; those without a source are left out. */
export function attributionsBySentence(
  document: TextDocument,
  attributions: readonly AttributionAnnotation[],
): AttributionAnnotation[][] {
  const out: AttributionAnnotation[][] = document.sentences.map(() => []);
  for (const a of attributions) {
    if (a.kind === 'none') continue;
    const touched = new Set([...a.source, ...a.cue, ...a.content].flatMap((r) => sentencesOf(document, r)));
    for (const s of touched) out[s]!.push(a);
  }
  return out;
}

/** Indices of the sentences that a range overlaps. */
export function sentencesOf(document: TextDocument, [start, end]: Range): number[] {
  const { tokens } = document;
  const first = tokens[tokenAt(document, start)];
  if (!first || first.start >= end) return [];
  const after = tokenAt(document, end);
  const last = tokens[after]?.start !== undefined && tokens[after]!.start < end ? after : after - 1;
  const out: number[] = [];
  for (let s = first.sentence; s <= tokens[Math.max(last, first.index)]!.sentence; s++) out.push(s);
  return out;
}

const UNNAMED = new Set(['anonymous', 'role', 'collective']);

/** Some source, and none of them named, a document, an outlet or a spokesperson. */
export const restsOnUnnamed = (attributions: readonly AttributionAnnotation[]): boolean =>
  attributions.length > 0 && attributions.every((a) => UNNAMED.has(a.kind));

export const attributionsOf = (report: Pick<Report, 'annotations'>): AttributionAnnotation[] =>
  report.annotations.filter((a): a is AttributionAnnotation => a.category === 'attribution');
