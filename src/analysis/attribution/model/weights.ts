import { ByteReader, ByteWriter } from '../../packed/bytes.ts';
import { SortedHashes } from '../../packed/hash.ts';

/** A linear-chain model: weights of (feature, label) pairs, and of label pairs, starts and ends. */
export interface SequenceModel {
  /** Number of labels. */
  size: number;
  /** Feature hash → row, its place in the list. */
  rows: SortedHashes;
  /** Byte `[row * size + label]` stands for the weight `weightOf[byte]`: one cache line holds a row. */
  codes: Uint8Array;
  weightOf: Float64Array;
  /** `[a * size + b]`, then `size` start weights, then `size` end weights. */
  transitions: Float32Array;
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
  const rows = SortedHashes.of(from.ascending(count));
  const codes = new Uint8Array(count * size);
  for (let label = 0; label < size; label++) {
    const own = from.bytes(count);
    for (let row = 0; row < count; row++) codes[row * size + label] = own[row]!;
  }
  const weightOf = Float64Array.from({ length: 256 }, (_, byte) => unpack((byte << 24) >> 24, largest));
  return { size, rows, codes, weightOf, transitions };
}
