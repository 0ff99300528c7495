import type { Lexica } from '../../src/analysis/entities/features.ts';
import { LABELS } from '../../src/analysis/entities/labels.ts';
import type { LabelledText } from './entities-corpus.ts';
import { type Options, trainCrf } from './entities-crf.ts';
import { buildTrainingSet, type Example, restrict } from './entities-features.ts';

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
  rows: 120_000,
  smallest: 0.03,
  first: { epochs: 3, rate: 0.2, decay: 0, seed: SEED },
  second: { epochs: 4, rate: 0.2, decay: 0, seed: SEED + 1 },
  importance: ({ set }) => (set === 'news' ? 3 : 1),
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
): { rows: [number, Float32Array][]; transitions: Float32Array } {
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
  const compact = trainCrf(
    restrict(set, (r) => rowOf[r]!, kept.length),
    { ...recipe.second, log },
  );
  const rows = kept.map((r, k): [number, Float32Array] => [
    hashes[r]!,
    compact.nodes.slice(k * LABELS, (k + 1) * LABELS).map((w) => (Math.abs(w) < recipe.smallest ? 0 : w)),
  ]);
  return { rows, transitions: compact.transitions };
}
