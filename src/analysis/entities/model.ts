import { ByteReader, ByteWriter } from '../packed/bytes.ts';
import { readHashes, type SortedHashes, writeHashes } from '../packed/hash.ts';
import { readWordClasses } from '../text/word-classes.ts';
import type { Lexica } from './features.ts';
import { readGazetteer } from './gazetteer.ts';
import { LABELS } from './labels.ts';

/** A linear-chain model: weights of (feature, label) pairs and of label pairs. */
export interface SequenceModel {
  /** Feature hash → row. */
  rows: SortedHashes;
  /** Row r has the entries `[ends[r], ends[r + 1])`. */
  ends: Int32Array;
  labels: Uint8Array;
  weights: Float32Array;
  /** `transitions[label * LABELS + next]` */
  transitions: Float32Array;
  /** Exponentials of the transitions. */
  links: Float32Array;
}

/** All that `findEntities` needs besides the text. */
export interface EntityModel extends SequenceModel {
  lexica: Lexica;
}

const STEPS = 127;

/** Square-root companding: small weights, of which there are most, keep finer steps than large ones. */
const pack = (weight: number, largest: number): number =>
  Math.sign(weight) * Math.round(STEPS * Math.sqrt(Math.abs(weight) / largest));
const unpack = (code: number, largest: number): number =>
  ((Math.sign(code) * code * code) / STEPS ** 2) * largest;

/**
 * @param rows features by hash with their weight of each label
 * @param transitions as in `SequenceModel`
 */
export function writeSequenceModel(
  rows: readonly (readonly [hash: number, weights: ArrayLike<number>])[],
  transitions: ArrayLike<number>,
): Uint8Array {
  const all = rows.flatMap(([, weights]) => Array.from(weights));
  const largest = all.reduce((m, w) => Math.max(m, Math.abs(w)), 1e-6);
  const coded = rows
    .map(([hash, weights]) => ({
      hash: hash >>> 0,
      codes: Array.from(weights, (w) => pack(w, largest)),
    }))
    .filter(({ codes }) => codes.some((c) => c !== 0))
    .sort((a, b) => a.hash - b.hash);
  const out = new ByteWriter();
  out.float(largest);
  for (let i = 0; i < LABELS * LABELS; i++) out.float(transitions[i]!);
  writeHashes(
    out,
    Uint32Array.from(coded, ({ hash }) => hash),
  );
  for (let plane = 0; plane < LABELS; plane += 8)
    for (const { codes } of coded)
      out.byte(codes.slice(plane, plane + 8).reduce((mask, c, k) => mask | (c ? 1 << k : 0), 0));
  for (const { codes } of coded) for (const code of codes) if (code) out.byte(code);
  return out.toBytes();
}

/** @throws RangeError when the bytes end too early */
export function readSequenceModel(bytes: Uint8Array): SequenceModel {
  const from = new ByteReader(bytes);
  const largest = from.float();
  const weightOf = Float32Array.from({ length: 256 }, (_, byte) => unpack((byte << 24) >> 24, largest));
  const transitions = from.floats(LABELS * LABELS);
  const rows = readHashes(from);
  const low = from.bytes(rows.length);
  const middle = from.bytes(rows.length);
  const high = from.bytes(rows.length);
  const codes = from.rest();
  const ends = new Int32Array(rows.length + 1);
  const labels = new Uint8Array(codes.length);
  const weights = new Float32Array(codes.length);
  let at = 0;
  // One pass over the rows: this loop is most of what loading takes.
  for (let row = 0; row < low.length; row++) {
    for (let mask = low[row]! | (middle[row]! << 8) | (high[row]! << 16); mask; mask &= mask - 1) {
      if (at >= codes.length) throw new RangeError('the weights end too early');
      labels[at] = 31 - Math.clz32(mask & -mask);
      weights[at] = weightOf[codes[at]!]!;
      at++;
    }
    ends[row + 1] = at;
  }
  return { rows, ends, labels, weights, transitions, links: transitions.map(Math.exp) };
}

/**
 * @param bytes of `models/entities.bin`, `models/entities-gazetteer.bin` and `models/word-classes.bin`
 * @throws RangeError when one of them ends too early
 */
export function readEntityModel(
  weights: Uint8Array,
  gazetteer: Uint8Array,
  classes: Uint8Array,
): EntityModel {
  return {
    ...readSequenceModel(weights),
    lexica: {
      gazetteer: readGazetteer(gazetteer),
      classes: readWordClasses(classes),
    },
  };
}
