import { ByteReader, ByteWriter } from '../../packed/bytes.ts';

/** A linear-chain model: weights of (feature, label) pairs, and of label pairs, starts and ends. */
export interface SequenceModel {
  /** Number of labels. */
  size: number;
  rows: Rows;
  /** A code of a row stands for the weight `weightOf[code]`. */
  weightOf: Float64Array;
  /** `[a * size + b]`, then `size` start weights, then `size` end weights. */
  transitions: Float32Array;
}

const UPPER_HALVES = 0x10000;

/**
 * Rows of codes found by their 32-bit hash: those with one upper half stand together, each with the lower half of its
 * hash before its codes, so that looking for a row and reading it touches the memory in one place.
 */
export class Rows {
  readonly bytes: Uint8Array;
  readonly #stride: number;
  /** The rows with the upper half `u` begin at the bytes `[starts[u], starts[u + 1])`. */
  readonly #starts = new Uint32Array(UPPER_HALVES + 1);

  /**
   * @param hashes ascending
   * @param codes of all rows, label by label
   */
  constructor(hashes: Uint32Array, size: number, codes: readonly Uint8Array[]) {
    const stride = size + 2;
    this.#stride = stride;
    this.bytes = new Uint8Array(hashes.length * stride);
    hashes.forEach((hash, row) => {
      this.bytes[row * stride] = hash & 255;
      this.bytes[row * stride + 1] = (hash >>> 8) & 255;
      for (let label = 0; label < size; label++) this.bytes[row * stride + 2 + label] = codes[label]![row]!;
      this.#starts[(hash >>> 16) + 1]! += stride;
    });
    for (let upper = 0; upper < UPPER_HALVES; upper++) this.#starts[upper + 1]! += this.#starts[upper]!;
  }

  /** @returns where in `bytes` the codes of the row begin, or -1 */
  find(hash: number): number {
    const { bytes } = this;
    const low = hash & 255;
    const high = (hash >>> 8) & 255;
    const end = this.#starts[(hash >>> 16) + 1]!;
    for (let at = this.#starts[hash >>> 16]!; at < end; at += this.#stride)
      if (bytes[at] === low && bytes[at + 1] === high) return at + 2;
    return -1;
  }
}

const STEPS = 127;
/** Square-root companding keeps finer steps for small weights, of which there are most. */
const pack = (weight: number, largest: number) =>
  Math.sign(weight) * Math.round(STEPS * Math.sqrt(Math.abs(weight) / largest));
const unpack = (code: number, largest: number) => ((Math.sign(code) * code * code) / STEPS ** 2) * largest;

/**
 * Layout: labels, largest weight, transitions; the sorted hashes as deltas; label by label the int8 weights of all rows,
 * which packs better than row by row.
 */
export function writeSequenceModel(
  size: number,
  rows: readonly { hash: number; weights: ArrayLike<number> }[],
  transitions: ArrayLike<number>,
): Uint8Array {
  let largest = 1e-6;
  for (const { weights } of rows)
    for (let l = 0; l < size; l++) largest = Math.max(largest, Math.abs(weights[l]!));
  const coded = rows
    .map(({ hash, weights }) => ({ hash: hash >>> 0, codes: Array.from(weights, (w) => pack(w, largest)) }))
    .filter(({ codes }) => codes.some((c) => c !== 0))
    .sort((a, b) => a.hash - b.hash);
  const out = new ByteWriter();
  out.byte(size);
  out.float(largest);
  for (let k = 0; k < size * size + 2 * size; k++) out.float(transitions[k]!);
  out.varint(coded.length);
  let last = 0;
  for (const { hash } of coded) {
    out.varint(hash - last);
    last = hash;
  }
  for (let label = 0; label < size; label++) for (const { codes } of coded) out.byte(codes[label]!);
  return out.toBytes();
}

/** @throws RangeError when the bytes end too early */
export function readSequenceModel(bytes: Uint8Array): SequenceModel {
  const from = new ByteReader(bytes);
  const size = from.byte();
  const largest = from.float();
  const transitions = Float32Array.from({ length: size * size + 2 * size }, () => from.float());
  const count = from.varint();
  const hashes = from.ascending(count);
  const rows = new Rows(
    hashes,
    size,
    Array.from({ length: size }, () => from.bytes(count)),
  );
  const weightOf = Float64Array.from({ length: 256 }, (_, byte) => unpack((byte << 24) >> 24, largest));
  return { size, rows, weightOf, transitions };
}
