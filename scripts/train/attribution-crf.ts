import { type Features, MAX_FEATURES, marginals } from '../../src/analysis/attribution/model/crf.ts';
import { HashTable } from '../../src/analysis/packed/hash.ts';

/** Sequences one after the other; position p has the features `[ends[p - 1], ends[p])`. */
export class Corpus {
  features = new Int32Array(1 << 20);
  ends = new Int32Array(1 << 14);
  labels = new Uint8Array(1 << 14);
  /** First position of each sequence, and how often it counts. */
  starts: number[] = [];
  weights: number[] = [];
  positions = 0;
  #size = 0;
  readonly #buffer = new Int32Array(MAX_FEATURES);

  add(length: number, features: Features, labels: ArrayLike<number>, weight = 1): void {
    this.starts.push(this.positions);
    this.weights.push(weight);
    for (let i = 0; i < length; i++) {
      const n = features(i, this.#buffer);
      if (this.#size + n > this.features.length) this.features = grown(this.features);
      if (this.positions + 1 > this.ends.length) {
        this.ends = grown(this.ends);
        const wider = new Uint8Array(this.labels.length * 2);
        wider.set(this.labels);
        this.labels = wider;
      }
      this.features.set(this.#buffer.subarray(0, n), this.#size);
      this.#size += n;
      this.ends[this.positions] = this.#size;
      this.labels[this.positions] = labels[i]!;
      this.positions++;
    }
  }

  /** Replaces hashes by row numbers; features seen fewer than `cutoff` times are left out. */
  index(cutoff: number): Int32Array {
    const counts = new Uint8Array(1 << 26);
    for (let k = 0; k < this.#size; k++) {
      const slot = this.features[k]! >>> 6;
      if (counts[slot]! < 255) counts[slot]!++;
    }
    let bound = 0;
    for (let k = 0; k < counts.length; k++) if (counts[k]! >= cutoff) bound++;
    const rows = new HashTable(bound * 2);
    const hashes: number[] = [];
    let from = 0;
    let out = 0;
    for (let p = 0; p < this.positions; p++) {
      const end = this.ends[p]!;
      for (let k = from; k < end; k++) {
        const hash = this.features[k]!;
        if (counts[hash >>> 6]! < cutoff) continue;
        let row = rows.get(hash);
        if (row < 0) {
          row = hashes.length;
          hashes.push(hash);
          rows.set(hash, row);
        }
        this.features[out++] = row;
      }
      from = end;
      this.ends[p] = out;
    }
    this.#size = out;
    return Int32Array.from(hashes);
  }
}

const grown = (a: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(a.length * 2);
  wider.set(a);
  return wider;
};

export interface Trained {
  hashes: Int32Array;
  /** `[row * size + label]` */
  weights: Float32Array;
  transitions: Float32Array;
}

export interface Options {
  size: number;
  epochs: number;
  rate: number;
  /** A weight is zero until its gradients have summed to more than this: rare features stay out, frequent ones are not hurt. */
  l1: number;
  l2: number;
  cutoff: number;
  seed: number;
  log?: (line: string) => void;
}

/** A sequence that the model is this sure of is looked at in every third epoch only: half of the time for the same result. */
const EASY = 0.02;
const EASY_EVERY = 3;

/**
 * Trains a linear-chain CRF online by FTRL-Proximal (McMahan et al. 2013): per-weight rates as in AdaGrad, and an L1
 * penalty on the sum of all gradients of a weight in place of one for each step, which would take away just those
 * features that occur everywhere. Deterministic for one seed.
 */
export function trainCrf(
  corpus: Corpus,
  { size, epochs, rate, l1, l2, cutoff, seed, log }: Options,
): Trained {
  const hashes = corpus.index(cutoff);
  const rows = hashes.length;
  const weights = new Float32Array(rows * size);
  const sums = new Float32Array(rows * size);
  const squares = new Float32Array(rows * size);
  const transitions = new Float32Array(size * size + 2 * size);
  const transitionSquares = new Float32Array(transitions.length).fill(1e-2);
  const order = corpus.starts.map((_, i) => i);
  const random = generator(seed);
  const lossOf = new Float32Array(order.length).fill(Infinity);
  log?.(`${corpus.starts.length} sequences, ${corpus.positions} positions, ${rows} features`);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const step = rate * (1 - (0.85 * epoch) / epochs);
    let loss = 0;
    for (const s of order) {
      const from = corpus.starts[s]!;
      const to = s + 1 < corpus.starts.length ? corpus.starts[s + 1]! : corpus.positions;
      const length = to - from;
      if (!length || (lossOf[s]! < EASY && epoch % EASY_EVERY !== 0)) continue;
      const scores = new Float64Array(length * size);
      for (let i = 0; i < length; i++) {
        const p = from + i;
        for (let k = p ? corpus.ends[p - 1]! : 0; k < corpus.ends[p]!; k++) {
          const w = corpus.features[k]! * size;
          for (let l = 0; l < size; l++) scores[i * size + l]! += weights[w + l]!;
        }
      }
      const gradient = new Float64Array(transitions.length);
      const { node, logZ } = marginals(scores, size, transitions, gradient);
      const weight = corpus.weights[s]!;
      let gold = 0;
      for (let i = 0; i < length; i++) {
        const y = corpus.labels[from + i]!;
        gold += scores[i * size + y]!;
        if (i) {
          const before = corpus.labels[from + i - 1]!;
          gold += transitions[before * size + y]!;
          gradient[before * size + y]! -= 1;
        }
        node[i * size + y]! -= 1;
      }
      const y0 = corpus.labels[from]!;
      const yn = corpus.labels[to - 1]!;
      gold += transitions[size * size + y0]! + transitions[size * size + size + yn]!;
      for (let l = 0; l < size; l++) {
        gradient[size * size + l]! += node[l]!;
        gradient[size * size + size + l]! += node[(length - 1) * size + l]!;
      }
      lossOf[s] = logZ - gold;
      loss += weight * lossOf[s]!;
      for (let k = 0; k < transitions.length; k++) {
        const g = gradient[k]! * weight;
        if (g === 0) continue;
        transitionSquares[k]! += g * g;
        transitions[k]! -= (step * g) / Math.sqrt(transitionSquares[k]!);
      }
      for (let i = 0; i < length; i++) {
        const p = from + i;
        for (let l = 0; l < size; l++) {
          const g = node[i * size + l]! * weight;
          if (g < 1e-3 && g > -1e-3) continue;
          for (let k = p ? corpus.ends[p - 1]! : 0; k < corpus.ends[p]!; k++) {
            const w = corpus.features[k]! * size + l;
            const root = Math.sqrt(squares[w]!);
            squares[w]! += g * g;
            const newRoot = Math.sqrt(squares[w]!);
            const sum = sums[w]! + g - ((newRoot - root) / rate) * weights[w]!;
            sums[w] = sum;
            const excess = sum > l1 ? sum - l1 : sum < -l1 ? sum + l1 : 0;
            weights[w] = -excess / ((1 + newRoot) / rate + l2);
          }
        }
      }
    }
    log?.(`epoch ${epoch + 1}: loss ${(loss / corpus.positions).toFixed(5)} a position`);
  }
  return { hashes, weights, transitions };
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
