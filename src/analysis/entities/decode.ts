import type { TextDocument } from '../text/document.ts';
import { MAX_FEATURES, readFeatures } from './features.ts';
import { type EntityType, LABELS, labelOf, OUTSIDE, PREVIOUS, partOf, TYPES, typeOf } from './labels.ts';
import type { EntityModel, SequenceModel } from './model.ts';
import { nameZones } from './zones.ts';

/** A span of tokens `[first, last)` that the model takes for a name. */
export interface Candidate {
  first: number;
  last: number;
  type: EntityType;
  /** Probability that exactly this span has this type, given the sentence. */
  probability: number;
  /** Probability that exactly this span is a name, of whatever type. */
  isName: number;
}

/** Taken from the score of "outside" at a capitalized word within a sentence: the model errs on the side of silence. */
const OUTSIDE_MALUS = 0.4;

/** The likeliest labels of each zone (Viterbi), in text order. Time is linear in the number of tokens. */
export function decode(document: TextDocument, model: EntityModel): Candidate[] {
  const features = readFeatures(document, model.lexica);
  const row = new Int32Array(MAX_FEATURES);
  const out: Candidate[] = [];
  for (const [first, last] of nameZones(document)) {
    const scores = new Float64Array((last - first) * LABELS);
    for (let i = first; i < last; i++) {
      const size = features(i, row);
      addScores(model, row, size, scores, (i - first) * LABELS);
      const { text, sentence } = document.tokens[i]!;
      const isInside = i > document.sentences[sentence]!.first;
      if (isInside && /^\p{Lu}/u.test(text)) scores[(i - first) * LABELS + OUTSIDE]! -= OUTSIDE_MALUS;
    }
    const labels = viterbi(scores, model.transitions);
    const spans = spansOf(labels);
    if (!spans.length) continue;
    const probabilities = spanProbabilities(scores, model, spans);
    spans.forEach(([from, to], k) => {
      const type = typeOf(labels[from]!);
      const byType = probabilities[k]!;
      out.push({
        first: first + from,
        last: first + to,
        type: TYPES[type]!,
        probability: byType[type]!,
        isName: byType.reduce((sum, p) => sum + p, 0),
      });
    });
  }
  return out;
}

function addScores(
  model: SequenceModel,
  row: Int32Array,
  size: number,
  scores: Float64Array,
  at: number,
): void {
  const { rows, ends, labels, weights } = model;
  for (let f = 0; f < size; f++) {
    const r = rows.indexOf(row[f]!);
    if (r < 0) continue;
    const end = ends[r + 1]!;
    for (let k = ends[r]!; k < end; k++) scores[at + labels[k]!]! += weights[k]!;
  }
}

/**
 * @param scores LABELS numbers a token
 * @returns the allowed label sequence with the highest score
 */
export function viterbi(scores: Float64Array, transitions: Float32Array): Uint8Array {
  const length = scores.length / LABELS;
  const back = new Uint8Array(scores.length);
  let best = new Float64Array(LABELS).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(LABELS);
  best[OUTSIDE] = 0;
  for (let i = 0; i < length; i++) {
    const at = i * LABELS;
    for (let label = 0; label < LABELS; label++) {
      const list = PREVIOUS[label]!;
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let k = 0; k < list.length; k++) {
        const score = best[list[k]!]! + transitions[list[k]! * LABELS + label]!;
        if (score > top) {
          top = score;
          from = list[k]!;
        }
      }
      back[at + label] = from;
      next[label] = top + scores[at + label]!;
    }
    [best, next] = [next, best];
  }
  let label = OUTSIDE;
  let top = Number.NEGATIVE_INFINITY;
  for (const end of PREVIOUS[OUTSIDE]!) {
    const score = best[end]! + transitions[end * LABELS + OUTSIDE]!;
    if (score > top) {
      top = score;
      label = end;
    }
  }
  const labels = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABELS + label]!;
  }
  return labels;
}

function spansOf(labels: Uint8Array): [number, number][] {
  const spans: [number, number][] = [];
  let from = 0;
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const part = partOf(label);
    if (part === 'B' || part === 'U') from = i;
    if (part === 'L' || part === 'U') spans.push([from, i + 1]);
  });
  return spans;
}

/** Probability of each span as a name of each type: forward and backward sums around it. */
function spanProbabilities(
  scores: Float64Array,
  { transitions, links }: SequenceModel,
  spans: readonly [number, number][],
): number[][] {
  const length = scores.length / LABELS;
  const nodes = new Float64Array(scores.length);
  for (let i = 0; i < length; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) top = Math.max(top, scores[i * LABELS + y]!);
    for (let y = 0; y < LABELS; y++) nodes[i * LABELS + y] = Math.exp(scores[i * LABELS + y]! - top);
  }
  // forward[i] and backward[i] are scaled to sum 1; the scales cancel when a span is compared with all its rivals.
  const forward = new Float64Array((length + 1) * LABELS);
  const forwardLog = new Float64Array(length + 1);
  forward[OUTSIDE] = 1;
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      let value = 0;
      for (const x of PREVIOUS[y]!) value += forward[i * LABELS + x]! * links[x * LABELS + y]!;
      value *= nodes[i * LABELS + y]!;
      forward[(i + 1) * LABELS + y] = value;
      sum += value;
    }
    for (let y = 0; y < LABELS; y++) forward[(i + 1) * LABELS + y]! /= sum;
    forwardLog[i + 1] = forwardLog[i]! + Math.log(sum);
  }
  const backward = new Float64Array((length + 1) * LABELS);
  const backwardLog = new Float64Array(length + 1);
  for (const x of PREVIOUS[OUTSIDE]!) backward[length * LABELS + x] = links[x * LABELS + OUTSIDE]!;
  let total = 0;
  for (let y = 0; y < LABELS; y++) total += forward[length * LABELS + y]! * backward[length * LABELS + y]!;
  const logTotal = Math.log(total) + forwardLog[length]!;
  for (let i = length - 1; i >= 0; i--) {
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      const value = nodes[i * LABELS + y]! * backward[(i + 1) * LABELS + y]!;
      for (const x of PREVIOUS[y]!) backward[i * LABELS + x]! += links[x * LABELS + y]! * value;
    }
    for (let x = 0; x < LABELS; x++) sum += backward[i * LABELS + x]!;
    for (let x = 0; x < LABELS; x++) backward[i * LABELS + x]! /= sum;
    backwardLog[i] = backwardLog[i + 1]! + Math.log(sum);
  }
  return spans.map(([from, to]) =>
    TYPES.map((_, type) => Math.min(1, Math.exp(logOf(from, to, type) - logTotal))),
  );

  function logOf(from: number, to: number, type: number): number {
    const labelAt = (i: number) =>
      labelOf(to - from === 1 ? 'U' : i === from ? 'B' : i === to - 1 ? 'L' : 'I', type);
    let enter = 0;
    const head = labelAt(from);
    for (const x of PREVIOUS[head]!) enter += forward[from * LABELS + x]! * links[x * LABELS + head]!;
    let log = Math.log(enter) + forwardLog[from]!;
    for (let i = from; i < to; i++) {
      log += Math.log(nodes[i * LABELS + labelAt(i)]!);
      if (i > from) log += transitions[labelAt(i - 1) * LABELS + labelAt(i)]!;
    }
    return log + Math.log(backward[to * LABELS + labelAt(to - 1)]!) + backwardLog[to]!;
  }
}
