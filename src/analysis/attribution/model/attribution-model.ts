import { ByteReader, ByteWriter } from '../../packed/bytes.ts';
import type { WordClasses } from '../../text/word-classes.ts';
import { readSequenceModel, type SequenceModel } from './weights.ts';

/** All that `findAttributions` needs besides the text. */
export interface AttributionModel {
  cues: SequenceModel;
  parts: SequenceModel;
  classes: WordClasses;
}

/** @param cues,parts as `writeSequenceModel` gives them */
export function writeAttributionModel(cues: Uint8Array, parts: Uint8Array): Uint8Array {
  const head = new ByteWriter();
  head.varint(cues.length);
  return Uint8Array.from([...head.toBytes(), ...cues, ...parts]);
}

/**
 * @param weights bytes of `models/attribution.bin`, unpacked
 * @throws RangeError when they end too early
 */
export function readAttributionModel(weights: Uint8Array, classes: WordClasses): AttributionModel {
  const head = new ByteReader(weights);
  const length = head.varint();
  const from = varintLength(length);
  return {
    cues: readSequenceModel(weights.subarray(from, from + length)),
    parts: readSequenceModel(weights.subarray(from + length)),
    classes,
  };
}

const varintLength = (value: number): number => (value < 128 ? 1 : 1 + varintLength(Math.floor(value / 128)));
