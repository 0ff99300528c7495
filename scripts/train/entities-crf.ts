import { MAX_FEATURES } from '../../src/analysis/entities/features.ts';
import { LABELS, OUTSIDE, PREVIOUS } from '../../src/analysis/entities/labels.ts';

/** Sentences in flat arrays. Sentence s has the tokens `[starts[s], starts[s + 1])`. */
export interface TrainingSet {
  starts: Int32Array;
  /** Token t has the feature rows `features[offsets[t] .. offsets[t + 1]]`. */
  offsets: Int32Array;
  features: Int32Array;
  /** Bit set of the labels that each token may have. */
  allowed: Int32Array;
  /** How much each sentence counts. */
  importance: Float32Array;
  rows: number;
}

export interface Weights {
  /** `nodes[row * LABELS + label]` */
  nodes: Float32Array;
  transitions: Float32Array;
}

export interface Options {
  epochs: number;
  rate: number;
  /** Share of the features of each token that a step does not see (feature noising, Wang et al. 2013). */
  dropout: number;
  seed: number;
  log?: (line: string) => void;
  /** Called after each epoch. */
  each?: (weights: Weights) => void;
}

/** Mulberry32, a small seeded generator. */
export function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ALL = (1 << LABELS) - 1;
/** Smaller gradients are not worth their memory accesses. */
const NEGLIGIBLE = 2e-3;

/**
 * Conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011), one sentence a step. Partly
 * labelled tokens: the gradient is the expectation over the allowed labels minus the one over all (Tsuboi et al. 2008).
 * @returns the mean of the weights after each epoch but the first
 */
export function trainCrf(set: TrainingSet, options: Options): Weights {
  const random = generator(options.seed);
  const meanNodes = new Float32Array(set.rows * LABELS);
  const meanTransitions = new Float32Array(LABELS * LABELS);
  let snapshots = 0;
  const nodes = new Float32Array(set.rows * LABELS);
  const squares = new Float32Array(set.rows * LABELS).fill(1);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1);
  const order = Int32Array.from({ length: set.starts.length - 1 }, (_, i) => i);
  const longest = order.reduce((m, s) => Math.max(m, set.starts[s + 1]! - set.starts[s]!), 0);
  const free = new Lattice(longest);
  const tied = new Lattice(longest);
  const scores = new Float64Array(longest * LABELS);
  const keep = 1 - options.dropout;
  const kept = new Int32Array(longest * MAX_FEATURES);
  const ends = new Int32Array(longest + 1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const s of order) {
      const from = set.starts[s]!;
      const length = set.starts[s + 1]! - from;
      if (!length) continue;
      scores.fill(0, 0, length * LABELS);
      let size = 0;
      for (let i = 0; i < length; i++) {
        const at = i * LABELS;
        for (let f = set.offsets[from + i]!; f < set.offsets[from + i + 1]!; f++) {
          if (random() > keep) continue;
          const row = set.features[f]! * LABELS;
          kept[size++] = row;
          for (let y = 0; y < LABELS; y++) scores[at + y]! += nodes[row + y]!;
        }
        ends[i + 1] = size;
      }
      const logAll = free.run(scores, transitions, length, null, 0);
      const logGold = tied.run(scores, transitions, length, set.allowed, from);
      loss += logAll - logGold;
      const importance = set.importance[s]!;
      for (let i = 0; i < length; i++) {
        for (let y = 0; y < LABELS; y++) {
          const gradient = (free.node[i * LABELS + y]! - tied.node[i * LABELS + y]!) * importance;
          if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue;
          const step = options.rate * gradient;
          const square = gradient * gradient;
          for (let f = ends[i]!; f < ends[i + 1]!; f++) {
            const w = kept[f]! + y;
            squares[w]! += square;
            nodes[w]! -= step / Math.sqrt(squares[w]!);
          }
        }
      }
      for (let w = 0; w < LABELS * LABELS; w++) {
        const g = (free.link[w]! - tied.link[w]!) * importance;
        if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
        transitionSquares[w]! += g * g;
        transitions[w]! -= (options.rate * g) / Math.sqrt(transitionSquares[w]!);
      }
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)} a sentence`);
    if (epoch > 0 || options.epochs === 1) {
      snapshots++;
      for (let w = 0; w < nodes.length; w++) meanNodes[w]! += nodes[w]!;
      for (let w = 0; w < transitions.length; w++) meanTransitions[w]! += transitions[w]!;
      options.each?.(mean());
    }
  }
  return mean();

  /** Mean of the epochs after the first; weights see more features now than they did in training. */
  function mean(): Weights {
    return {
      nodes: meanNodes.map((w) => (w * keep) / snapshots),
      transitions: meanTransitions.map((w) => w / snapshots),
    };
  }
}

/** Forward and backward sums of one sentence, over all labels or over the allowed ones. */
class Lattice {
  /** Expected labels by token and expected label pairs. */
  readonly node: Float64Array;
  readonly link = new Float64Array(LABELS * LABELS);
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #weight: Float64Array;
  readonly #scale: Float64Array;
  readonly #links = new Float64Array(LABELS * LABELS);

  constructor(longest: number) {
    this.node = new Float64Array(longest * LABELS);
    this.#weight = new Float64Array(longest * LABELS);
    this.#forward = new Float64Array((longest + 1) * LABELS);
    this.#backward = new Float64Array((longest + 1) * LABELS);
    this.#scale = new Float64Array(longest + 1);
  }

  /** @returns the logarithm of the sum over all allowed sequences; sets `node` and `link` */
  run(
    scores: Float64Array,
    transitions: Float32Array,
    length: number,
    allowed: Int32Array | null,
    offset: number,
  ): number {
    const forward = this.#forward;
    const backward = this.#backward;
    const weight = this.#weight;
    const scale = this.#scale;
    const links = this.#links;
    for (let w = 0; w < links.length; w++) links[w] = Math.exp(transitions[w]!);
    let log = 0;
    forward.fill(0, 0, LABELS);
    forward[OUTSIDE] = 1;
    for (let i = 0; i < length; i++) {
      const at = i * LABELS;
      const mask = allowed ? allowed[offset + i]! : ALL;
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < LABELS; y++) if ((mask >> y) & 1 && scores[at + y]! > top) top = scores[at + y]!;
      log += top;
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        let value = 0;
        weight[at + y] = 0;
        if ((mask >> y) & 1) {
          const list = PREVIOUS[y]!;
          for (let k = 0; k < list.length; k++)
            value += forward[at + list[k]!]! * links[list[k]! * LABELS + y]!;
          weight[at + y] = Math.exp(scores[at + y]! - top);
          value *= weight[at + y]!;
        }
        forward[at + LABELS + y] = value;
        sum += value;
      }
      scale[i] = sum;
      log += Math.log(sum);
      for (let y = 0; y < LABELS; y++) forward[at + LABELS + y]! /= sum;
    }
    const end = length * LABELS;
    let total = 0;
    backward.fill(0, end, end + LABELS);
    for (const x of PREVIOUS[OUTSIDE]!) {
      backward[end + x] = links[x * LABELS + OUTSIDE]!;
      total += forward[end + x]! * backward[end + x]!;
    }
    this.link.fill(0);
    for (const x of PREVIOUS[OUTSIDE]!)
      this.link[x * LABELS + OUTSIDE]! += (forward[end + x]! * backward[end + x]!) / total;
    for (let i = length - 1; i >= 0; i--) {
      const at = i * LABELS;
      backward.fill(0, at, at + LABELS);
      const norm = scale[i]!;
      for (let y = 0; y < LABELS; y++) {
        const value = (weight[at + y]! * backward[at + LABELS + y]!) / norm;
        this.node[at + y] = (forward[at + LABELS + y]! * backward[at + LABELS + y]!) / total;
        if (!value) continue;
        const list = PREVIOUS[y]!;
        for (let k = 0; k < list.length; k++) {
          const x = list[k]!;
          const part = links[x * LABELS + y]! * value;
          backward[at + x]! += part;
          this.link[x * LABELS + y]! += (forward[at + x]! * part) / total;
        }
      }
    }
    return log + Math.log(total);
  }
}
