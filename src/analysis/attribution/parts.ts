import type { Range } from '../report.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { partFeatures } from './features/part-features.ts';
import type { View } from './features/views.ts';
import { windowOf } from './features/window.ts';
import { CONTENT, readSpans, SOURCE } from './labels.ts';
import { emissions, logPartition, viterbi } from './model/crf.ts';
import type { SequenceModel } from './model/weights.ts';

/** Added to the score of a span's first token: by itself the model leaves out more than it invents. Chosen on articles set aside. */
const LEAN = { source: 0.1, content: 0.7 };
/** Added once more for a part that was not found at the first look. */
const SECOND_LOOK = { source: 1.8, content: 2 };
const CERTAIN = 50;

/**
 * Log-odds that a cue is one, from those of the tagger and those that anything is said around it: a logistic
 * regression on articles set aside, shifted so that on general news nine of ten marks are right.
 */
const BELIEF = { base: -0.9, tagger: 0.42, parts: 0.17 };
/** More evidence from the parts than this adds nothing. */
const ENOUGH = 12;

/**
 * A text in which few words look like cues (a guide, a product page) reports little, and what looks like a cue there is
 * often none. News has 2 to 3 such words in 100; below 1.2 a cue must be believed more, by the log of how few there are.
 * Short texts count as news until they show otherwise.
 */
const SPARSE = { cuesPerToken: 0.012, most: 1.5, seen: { cues: 2, tokens: 90 } };

/**
 * Source and content of each cue, by the second model. Cues that the two models together do not believe are dropped;
 * a part that is missing beside the other one is looked for again with more lean.
 */
export function labelParts(view: View, model: SequenceModel, cues: readonly Cue[]): Draft[] {
  const { document, quotation } = view;
  const inCue = new Uint8Array(document.tokens.length);
  for (const { span } of cues) inCue.fill(1, span[0], span[1]);
  const base = BELIEF.base - sparsity(cues, document.tokens.length);
  return cues.flatMap(({ span, probability }) => {
    const window = windowOf(document, quotation, inCue, span[0], span[1]);
    const scores = emissions(model, window.last - window.first, partFeatures(view, window));
    for (let i = span[0]; i < span[1]; i++) scores[(i - window.first) * model.size]! += CERTAIN;
    const tagged = base + BELIEF.tagger * logOdds(probability);
    // Evidence is never negative, so a cue that the tagger alone makes believed needs none.
    if (tagged < 0 && tagged + BELIEF.parts * Math.min(evidence(scores, model), ENOUGH) < 0) return [];
    lean(scores, model.size, SOURCE, LEAN.source);
    lean(scores, model.size, CONTENT, LEAN.content);
    let found = decode(scores, model, window.first);
    if (!found.content.length || !found.source.length) {
      if (!found.content.length) lean(scores, model.size, CONTENT, SECOND_LOOK.content);
      if (!found.source.length) lean(scores, model.size, SOURCE, SECOND_LOOK.source);
      found = decode(scores, model, window.first);
    }
    return [{ cue: span, ...found, confidence: probability, because: [] }];
  });
}

function sparsity(cues: readonly Cue[], tokens: number): number {
  const expected = cues.reduce((sum, { probability }) => sum + probability, SPARSE.seen.cues);
  const density = expected / (tokens + SPARSE.seen.tokens);
  return Math.min(SPARSE.most, Math.max(0, Math.log(SPARSE.cuesPerToken / density)));
}

const logOdds = (p: number) => Math.log(Math.max(p, 1e-4) / Math.max(1 - p, 1e-4));

/** How much more probable it is, in nats, that something is labelled than that nothing is. */
function evidence(scores: Float64Array, { size, transitions }: SequenceModel): number {
  let outside = transitions[size * size]! + transitions[size * size + size]! - transitions[0]!;
  for (let at = 0; at < scores.length; at += size) outside += scores[at]! + transitions[0]!;
  return logPartition(scores, size, transitions) - outside;
}

function decode(
  scores: Float64Array,
  model: SequenceModel,
  first: number,
): { source: Range[]; content: Range[] } {
  const labels = viterbi(scores, model.size, model.transitions);
  const spans = (base: number) => readSpans(labels, base).map(([a, b]): Range => [a + first, b + first]);
  return { source: spans(SOURCE), content: spans(CONTENT) };
}

function lean(scores: Float64Array, size: number, base: number, by: number): void {
  for (let at = 0; at < scores.length; at += size) {
    scores[at + base]! += by;
    scores[at + base + 3]! += by;
  }
}
