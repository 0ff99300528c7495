import type { Range } from '../report.ts';
import { cueFeatures } from './features/cue-features.ts';
import { opensQuotation, type View } from './features/views.ts';
import { readSpans } from './labels.ts';
import { FIRM_CUES } from './lexicon/firm-cues.ts';
import { emissions, marginals, viterbi } from './model/crf.ts';
import type { SequenceModel } from './model/weights.ts';

export interface Cue {
  /** Tokens `[first, last)`. */
  span: Range;
  /** Mean probability of its tokens' labels. */
  probability: number;
}

/** Added to the score of a first token: what is a cue in the end is decided with source and content in sight. */
const LEAN = 1.5;
/** Added once more for verbs of saying, which are cues by the specification wherever someone says something. */
const SAYING_LEAN = 0.5;

/** Added to the score of a firm cue's labels: more than any surroundings take away. */
const FIRM = 6;

function raiseFirmCues(view: View, first: number, last: number, scores: Float64Array, size: number) {
  const { tokens } = view.document;
  const raise = (from: number, length: number) => {
    const at = (from - first) * size;
    if (length === 1) scores[at + 4]! += FIRM;
    else {
      scores[at + 1]! += FIRM;
      scores[at + (length - 1) * size + 3]! += FIRM;
    }
  };
  for (let i = first; i < last; i++) {
    if (i + 2 < last && opensQuotation(view, i)) raise(i, 1);
    for (const words of FIRM_CUES)
      if (i + words.length <= last && words.every((w, k) => tokens[i + k]!.lower === w))
        raise(i, words.length);
  }
}

/** Cues of a document in order, sentence by sentence. */
export function tagCues(view: View, model: SequenceModel, lean = LEAN): Cue[] {
  const features = cueFeatures(view);
  const cues: Cue[] = [];
  for (const { first, last } of view.document.sentences) {
    const scores = emissions(model, last - first, (i, out) => features(first + i, out));
    for (let i = first; i < last; i++) {
      const by = lean + (view.words[i]!.isSaying ? SAYING_LEAN : 0);
      scores[(i - first) * model.size + 1]! += by;
      scores[(i - first) * model.size + 4]! += by;
    }
    raiseFirmCues(view, first, last, scores, model.size);
    const labels = viterbi(scores, model.size, model.transitions);
    const spans = readSpans(labels, 1);
    if (!spans.length) continue;
    const { node } = marginals(scores, model.size, model.transitions);
    for (const [a, b] of spans) {
      let sum = 0;
      for (let i = a; i < b; i++) sum += node[i * model.size + labels[i]!]!;
      cues.push({ span: [first + a, first + b], probability: sum / (b - a) });
    }
  }
  return cues;
}
