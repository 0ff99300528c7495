import { ByteReader, ByteWriter } from '../../packed/bytes.ts';
import { SortedHashes } from '../../packed/hash.ts';

/** A linear-chain model: weights of (feature, label) pairs, and of label pairs, starts and ends. */
export interface SequenceModel {
  /** Number of labels. */
  size: number;
  /** Feature hash → row, its place in the list. */
  rows: SortedHashes;
  /** Row r has the entries `[ends[r - 1], ends[r])` of `labels` and `weights`. */
  ends: Int32Array;
  labels: Uint8Array;
  weights: Float32Array;
  /** `[a * size + b]`, then `size` start weights, then `size` end weights. */
  transitions: Float32Array;
}

const STEPS = 127;
/** Square-root companding keeps finer steps for small weights, of which there are most. */
const pack = (weight: number, largest: number) =>
  Math.sign(weight) * Math.round(STEPS * Math.sqrt(Math.abs(weight) / largest));
const unpack = (code: number, largest: number) => ((Math.sign(code) * code * code) / STEPS ** 2) * largest;

/**
 * Layout: labels, largest weight, transitions; the sorted hashes as deltas; a mask of labels for each row, eight
 * labels at a time; then label by label the int8 weights.
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
  for (let plane = 0; plane < size; plane += 8)
    for (const { codes } of coded)
      out.byte(codes.slice(plane, plane + 8).reduce((mask, c, k) => mask | (c ? 1 << k : 0), 0));
  for (let label = 0; label < size; label++)
    for (const { codes } of coded) if (codes[label]) out.byte(codes[label]!);
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
  const masks = new Int32Array(count);
  for (let plane = 0; plane < size; plane += 8) {
    const own = from.bytes(count);
    for (let row = 0; row < count; row++) masks[row]! |= own[row]! << plane;
  }
  const ends = new Int32Array(count);
  let entries = 0;
  for (let row = 0; row < count; row++) {
    for (let mask = masks[row]!; mask; mask &= mask - 1) entries++;
    ends[row] = entries;
  }
  const labels = new Uint8Array(entries);
  const weights = new Float32Array(entries);
  const codes = from.bytes(entries);
  const next = new Int32Array(count);
  next.set(ends.subarray(0, count - 1), 1);
  let code = 0;
  for (let label = 0; label < size; label++)
    for (let row = 0; row < count; row++) {
      if (!((masks[row]! >> label) & 1)) continue;
      const at = next[row]!++;
      labels[at] = label;
      weights[at] = unpack((codes[code++]! << 24) >> 24, largest);
    }
  return { size, rows, ends, labels, weights, transitions };
}
