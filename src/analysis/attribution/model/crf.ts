import type { SequenceModel } from './weights.ts';

/** Writes the features of position `i` as 32-bit hashes to `out` and gives their number. */
export type Features = (i: number, out: Int32Array) => number;

export const MAX_FEATURES = 192;

/** Label scores `[i * labels + l]` of each position, transitions not included. */
export function emissions(model: SequenceModel, length: number, features: Features): Float64Array {
  const { size, rows, weightOf } = model;
  const codes = rows.bytes;
  const scores = new Float64Array(length * size);
  const buffer = new Int32Array(MAX_FEATURES);
  for (let i = 0; i < length; i++) {
    const n = features(i, buffer);
    const at = i * size;
    for (let k = 0; k < n; k++) {
      const from = rows.find(buffer[k]!);
      if (from < 0) continue;
      for (let l = 0; l < size; l++) scores[at + l]! += weightOf[codes[from + l]!]!;
    }
  }
  return scores;
}

/** Viterbi decoding of a linear chain (Lafferty et al. 2001). `allowed[a * size + b]` is 0 where b may not follow a. */
export function viterbi(scores: Float64Array, size: number, transitions: ArrayLike<number>): Uint8Array {
  const length = scores.length / size;
  const labels = new Uint8Array(length);
  if (!length) return labels;
  const best = Float64Array.from(scores.subarray(0, size), (s, l) => s + transitions[size * size + l]!);
  const next = new Float64Array(size);
  const back = new Uint8Array(length * size);
  for (let i = 1; i < length; i++) {
    for (let b = 0; b < size; b++) {
      let top = -Infinity;
      for (let a = 0; a < size; a++) {
        const s = best[a]! + transitions[a * size + b]!;
        if (s > top) {
          top = s;
          back[i * size + b] = a;
        }
      }
      next[b] = top + scores[i * size + b]!;
    }
    best.set(next);
  }
  let label = 0;
  let top = -Infinity;
  for (let l = 0; l < size; l++) {
    const s = best[l]! + transitions[size * size + size + l]!;
    if (s > top) {
      top = s;
      label = l;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * size + label]!;
  }
  return labels;
}

/** Log of the sum of all labellings' exponentiated scores: the forward half of `marginals`. */
export function logPartition(scores: Float64Array, size: number, transitions: ArrayLike<number>): number {
  const factor = Float64Array.from(transitions, (t) => Math.exp(t));
  let alpha = factor.slice(size * size, size * size + size);
  let next = new Float64Array(size);
  let logZ = 0;
  for (let at = 0; at < scores.length; at += size) {
    let top = -Infinity;
    for (let l = 0; l < size; l++) top = Math.max(top, scores[at + l]!);
    let sum = 0;
    for (let b = 0; b < size; b++) {
      let mass = 0;
      if (at === 0) mass = alpha[b]!;
      else for (let a = 0; a < size; a++) mass += alpha[a]! * factor[a * size + b]!;
      next[b] = mass * Math.exp(scores[at + b]! - top);
      sum += next[b]!;
    }
    for (let l = 0; l < size; l++) next[l]! /= sum;
    [alpha, next] = [next, alpha];
    logZ += top + Math.log(sum);
  }
  let end = 0;
  for (let l = 0; l < size; l++) end += alpha[l]! * factor[size * size + size + l]!;
  return logZ + Math.log(end);
}

/**
 * Posterior probabilities by the forward-backward algorithm with scaling (Rabiner 1989), `[i * size + l]`.
 * @param pairs when given, the expected count of each label pair is added to it, laid out as in `transitions`
 * @returns the probabilities and the log of the partition function
 */
export function marginals(
  scores: Float64Array,
  size: number,
  transitions: ArrayLike<number>,
  pairs?: Float64Array,
): { node: Float64Array; logZ: number } {
  const length = scores.length / size;
  const factor = Float64Array.from(transitions, (t) => Math.exp(t));
  const local = new Float64Array(length * size);
  const alpha = new Float64Array(length * size);
  const scale = new Float64Array(length);
  let logZ = 0;
  for (let i = 0; i < length; i++) {
    const at = i * size;
    let top = -Infinity;
    for (let l = 0; l < size; l++) top = Math.max(top, scores[at + l]!);
    logZ += top;
    let sum = 0;
    for (let b = 0; b < size; b++) {
      let mass = 0;
      if (i === 0) mass = factor[size * size + b]!;
      else for (let a = 0; a < size; a++) mass += alpha[at - size + a]! * factor[a * size + b]!;
      const value = Math.exp(scores[at + b]! - top);
      local[at + b] = value;
      alpha[at + b] = mass * value;
      sum += mass * value;
    }
    scale[i] = sum;
    logZ += Math.log(sum);
    for (let l = 0; l < size; l++) alpha[at + l]! /= sum;
  }
  const node = new Float64Array(length * size);
  const beta = new Float64Array(size);
  const ahead = new Float64Array(size);
  const last = (length - 1) * size;
  let end = 0;
  for (let l = 0; l < size; l++) {
    beta[l] = factor[size * size + size + l]!;
    end += alpha[last + l]! * beta[l]!;
  }
  logZ += Math.log(end);
  for (let l = 0; l < size; l++) beta[l]! /= end;
  for (let l = 0; l < size; l++) node[last + l] = alpha[last + l]! * beta[l]!;
  for (let i = length - 1; i > 0; i--) {
    const at = i * size;
    for (let b = 0; b < size; b++) ahead[b] = (beta[b]! * local[at + b]!) / scale[i]!;
    for (let a = 0; a < size; a++) {
      let sum = 0;
      const before = alpha[at - size + a]!;
      for (let b = 0; b < size; b++) {
        const mass = factor[a * size + b]! * ahead[b]!;
        sum += mass;
        if (pairs) pairs[a * size + b]! += before * mass;
      }
      beta[a] = sum;
      node[at - size + a] = before * sum;
    }
  }
  return { node, logZ };
}
