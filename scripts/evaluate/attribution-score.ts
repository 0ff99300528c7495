import { findAttributions } from '../../src/analysis/attribution/find-attributions.ts';
import type { AttributionModel } from '../../src/analysis/attribution/model/attribution-model.ts';
import type { Range } from '../../src/analysis/report.ts';
import type { Article, Gold } from '../train/attribution-corpus.ts';

const PARTS = ['source', 'cue', 'content'] as const;
type Part = (typeof PARTS)[number];

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

interface Counts {
  predicted: number;
  gold: number;
  exact: number;
  predictedNear: number;
  goldNear: number;
}

const EDGE = /[\s"'“”‘’,;:.()\u2013\u2014-]/;

/** Annotators differ on outer quotation marks and punctuation: both sides are compared without. */
export function trimmed(text: string, [start, end]: Range): Range {
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return [start, end];
}

const overlaps = (a: Range, b: Range) => a[0] < b[1] && b[0] < a[1];
const isNear = (range: Range, others: Map<string, Range>) =>
  [...others.values()].some((other) => overlaps(other, range));

const scoreOf = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
});

/**
 * Span sets of each article compared as PolNeAR's authors do: exact after trimming, and by any overlap.
 * @param bySpecification labels that the specification does not count are then neither missed nor wrongly found
 */
export function evaluate(
  articles: readonly Article[],
  model: AttributionModel,
  bySpecification = false,
): Record<Part, { exact: Score; overlap: Score }> {
  const counts = Object.fromEntries(
    PARTS.map((p) => [p, { predicted: 0, gold: 0, exact: 0, predictedNear: 0, goldNear: 0 }]),
  ) as Record<Part, Counts>;
  for (const article of articles) {
    const { document, gold } = article;
    const { text, tokens } = document;
    const found = findAttributions(document, model);
    for (const part of PARTS) {
      const set = (ranges: Range[]) =>
        new Map(
          ranges
            .map((r) => trimmed(text, r))
            .filter((r) => r[1] > r[0])
            .map((r) => [r.join(':'), r]),
        );
      const labelled = (some: readonly Gold[]) =>
        set(some.flatMap((g) => g[part].map(([a, b]): Range => [tokens[a]!.start, tokens[b - 1]!.end])));
      const theirs = labelled(gold.filter((g) => !(bySpecification && g.isSkipped)));
      const skipped = labelled(gold.filter((g) => bySpecification && g.isSkipped));
      const mine = set(found.flatMap((a) => a[part]));
      for (const [key, r] of mine) if (isNear(r, skipped) && !isNear(r, theirs)) mine.delete(key);
      const c = counts[part];
      c.predicted += mine.size;
      c.gold += theirs.size;
      for (const [key, r] of mine) {
        if (theirs.has(key)) c.exact++;
        if (isNear(r, theirs)) c.predictedNear++;
      }
      for (const r of theirs.values()) if (isNear(r, mine)) c.goldNear++;
    }
  }
  return Object.fromEntries(
    PARTS.map((p) => {
      const c = counts[p];
      return [
        p,
        {
          exact: scoreOf(c.exact / (c.predicted || 1), c.exact / (c.gold || 1)),
          overlap: scoreOf(c.predictedNear / (c.predicted || 1), c.goldNear / (c.gold || 1)),
        },
      ];
    }),
  ) as Record<Part, { exact: Score; overlap: Score }>;
}
