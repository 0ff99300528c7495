import type { Lexica } from '../../src/analysis/entities/features.ts';
import { LABELS } from '../../src/analysis/entities/labels.ts';
import type { LabelledText } from './entities-corpus.ts';
import { type Options, trainCrf, type Weights } from './entities-crf.ts';
import { buildTrainingSet, type Example, restrict } from './entities-features.ts';

export interface StoredRows {
  rows: [hash: number, weights: Float32Array][];
  transitions: Float32Array;
}

export interface Recipe {
  /** Features seen less often are left out. */
  least: number;
  /** Rows that the stored model keeps. */
  rows: number;
  /** Weights smaller than this are not stored. */
  smallest: number;
  first: Options;
  second: Options;
  importance: (source: LabelledText) => number;
}

const SEED = 20261124;

export const RECIPE: Recipe = {
  least: 4,
  rows: 60_000,
  smallest: 0.08,
  first: { epochs: 1, rate: 0.2, dropout: 0.25, seed: SEED },
  second: { epochs: 5, rate: 0.2, dropout: 0.25, seed: SEED + 1 },
  importance: ({ set }) => (set.startsWith('news') ? 2.5 : 1),
};

/**
 * Trains on all features, keeps the rows with the largest weights, and trains those again from the start: a model
 * of a given size loses less this way than by dropping weights of a finished one.
 */
export function trainCompactModel(
  examples: readonly Example[],
  lexica: Lexica,
  log: (line: string) => void,
  recipe: Recipe = RECIPE,
  each?: (stored: StoredRows) => void,
): StoredRows {
  const { set, hashes } = buildTrainingSet(examples, lexica, recipe.importance, recipe.least);
  log(`${set.starts.length - 1} sentences, ${set.features.length} features, ${set.rows} rows`);
  const full = trainCrf(set, { ...recipe.first, log });
  const strength = Float32Array.from({ length: set.rows }, (_, r) =>
    full.nodes.subarray(r * LABELS, (r + 1) * LABELS).reduce((sum, w) => sum + w * w, 0),
  );
  const least = strength.slice().sort()[Math.max(0, set.rows - recipe.rows)]!;
  const rowOf = new Int32Array(set.rows).fill(-1);
  const kept: number[] = [];
  strength.forEach((s, r) => {
    if (s >= least) rowOf[r] = kept.push(r) - 1;
  });
  log(`${kept.length} rows kept`);
  const stored = ({ nodes, transitions }: Weights): StoredRows => ({
    rows: kept.map((r, k) => [
      hashes[r]!,
      nodes.slice(k * LABELS, (k + 1) * LABELS).map((w) => (Math.abs(w) < recipe.smallest ? 0 : w)),
    ]),
    transitions,
  });
  const compact = restrict(set, (r) => rowOf[r]!, kept.length);
  return stored(trainCrf(compact, { ...recipe.second, log, each: (weights) => each?.(stored(weights)) }));
}
