import { type Lexica, MAX_FEATURES, readFeatures } from '../../src/analysis/entities/features.ts';
import { LABELS, labelOf, OUTSIDE, TYPES } from '../../src/analysis/entities/labels.ts';
import type { TextDocument } from '../../src/analysis/text/document.ts';
import type { LabelledText } from './entities-corpus.ts';
import type { TrainingSet } from './entities-crf.ts';

export interface Example {
  source: LabelledText;
  document: TextDocument;
}

const ALL = (1 << LABELS) - 1;
const MISC_OR_OUTSIDE = (['B', 'I', 'L', 'U'] as const).reduce(
  (mask, part) => mask | (1 << labelOf(part, TYPES.indexOf('MISC'))),
  1 << OUTSIDE,
);

/** The labels that each token may have; a span that does not fit into one sentence leaves its tokens open. */
function allowedLabels({ source, document }: Example): Int32Array {
  const { tokens } = document;
  const allowed = new Int32Array(tokens.length).fill(source.lacksMisc ? MISC_OR_OUTSIDE : 1 << OUTSIDE);
  const taken = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end, type } of [...source.spans].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    let last = at;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    if (last === at || taken[at]) continue;
    const t = TYPES.indexOf(type);
    const isWhole = tokens[at]!.sentence === tokens[last - 1]!.sentence;
    for (let k = at; k < last; k++) {
      taken[k] = 1;
      const part = last - at === 1 ? 'U' : k === at ? 'B' : k === last - 1 ? 'L' : 'I';
      const open = source.hasTerms && type === 'MISC' ? 1 << OUTSIDE : 0;
      allowed[k] = isWhole ? open | (1 << labelOf(part, t)) : ALL;
    }
  }
  return allowed;
}

/**
 * Features and labels of all examples.
 * @param importance how much a set counts
 * @param least a feature must be seen this often, counted with the importance of its text
 * @param keep only these features get a row, where given
 * @returns the set and the hash of each of its rows
 */
export function buildTrainingSet(
  examples: readonly Example[],
  lexica: Lexica,
  importance: (source: LabelledText) => number,
  least: number,
): { set: TrainingSet; hashes: Int32Array } {
  const tokenCount = examples.reduce((n, { document }) => n + document.tokens.length, 0);
  const sentenceCount = examples.reduce((n, { document }) => n + document.sentences.length, 0);
  const raw = new Int32Array(tokenCount * 92);
  const offsets = new Int32Array(tokenCount + 1);
  const allowed = new Int32Array(tokenCount);
  const starts = new Int32Array(sentenceCount + 1);
  const weights = new Float32Array(sentenceCount);
  const row = new Int32Array(MAX_FEATURES);
  let token = 0;
  let sentence = 0;
  let size = 0;
  for (const example of examples) {
    const { document, source } = example;
    const features = readFeatures(document, lexica);
    allowed.set(allowedLabels(example), token);
    for (const { last } of document.sentences) {
      weights[sentence] = importance(source);
      starts[++sentence] = token + last;
    }
    for (let i = 0; i < document.tokens.length; i++) {
      const n = features(i, row);
      raw.set(row.subarray(0, n), size);
      size += n;
      offsets[token + i + 1] = size;
    }
    token += document.tokens.length;
  }
  const set = { starts, offsets, features: raw.subarray(0, size), allowed, importance: weights, rows: 0 };
  return compact(set, countHashes(set.features), least);
}

/** Distinct hashes, sorted, with how often each occurs. */
function countHashes(features: Int32Array): { hashes: Int32Array; counts: Int32Array } {
  const sorted = features.slice().sort();
  let n = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) n++;
  const hashes = new Int32Array(n);
  const counts = new Int32Array(n);
  let at = -1;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) hashes[++at] = sorted[i]!;
    counts[at]!++;
  }
  return { hashes, counts };
}

/** Replaces hashes by the rows of those seen at least `least` times; drops the others. */
function compact(
  set: TrainingSet,
  { hashes, counts }: { hashes: Int32Array; counts: Int32Array },
  least: number,
): { set: TrainingSet; hashes: Int32Array } {
  const kept = hashes.filter((_, i) => counts[i]! >= least);
  return { set: restrict(set, (h) => search(kept, h), kept.length), hashes: kept };
}

/** The same set with its features renumbered by `rowOf`; those below zero are dropped. */
export function restrict(set: TrainingSet, rowOf: (feature: number) => number, rows: number): TrainingSet {
  const features = new Int32Array(set.features.length);
  const offsets = new Int32Array(set.offsets.length);
  let size = 0;
  for (let t = 0; t + 1 < set.offsets.length; t++) {
    for (let f = set.offsets[t]!; f < set.offsets[t + 1]!; f++) {
      const row = rowOf(set.features[f]!);
      if (row >= 0) features[size++] = row;
    }
    offsets[t + 1] = size;
  }
  return { ...set, features: features.subarray(0, size), offsets, rows };
}

function search(sorted: Int32Array, value: number): number {
  let lo = 0;
  let hi = sorted.length - 1;
  while (lo <= hi) {
    const mid = (lo + hi) >> 1;
    const found = sorted[mid]!;
    if (found === value) return mid;
    if (found < value) lo = mid + 1;
    else hi = mid - 1;
  }
  return -1;
}
