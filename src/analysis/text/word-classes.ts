import { ByteReader, ByteWriter } from '../packed/bytes.ts';
import { hashString, readHashes, writeHashes } from '../packed/hash.ts';

/**
 * Distributional classes of frequent words: words used alike share a class ("said" with "told", surnames with
 * surnames). Made by `scripts/train/word-classes.ts`; features of the linear models, after Miller et al. 2004 and
 * Turian et al. 2010, who showed the gain for named entities.
 */
export interface WordClasses {
  /**
   * @param lower a word in lower case, straight apostrophes
   * @returns its finest class, or -1 for an unknown word
   */
  fine(lower: string): number;
  /** Coarser classes of a fine class, from a tree over the classes. */
  middle(fine: number): number;
  coarse(fine: number): number;
}

/**
 * @param words with their class
 * @param middle,coarse coarser class of each class
 * @throws RangeError when two words have one hash
 */
export function writeWordClasses(
  words: ReadonlyMap<string, number>,
  middle: ArrayLike<number>,
  coarse: ArrayLike<number>,
): Uint8Array {
  const byHash = new Map([...words].map(([word, c]) => [hashString(word) >>> 0, c]));
  if (byHash.size < words.size) throw new RangeError('two words have one hash');
  const hashes = Uint32Array.from(byHash.keys()).sort();
  const classes = Array.from(hashes, (hash) => byHash.get(hash)!);
  const out = new ByteWriter();
  out.varint(middle.length);
  for (const table of [middle, coarse]) for (let c = 0; c < table.length; c++) out.short(table[c]!);
  writeHashes(out, hashes);
  for (const c of classes) out.byte(c);
  for (const c of classes) out.byte(c >>> 8);
  return out.toBytes();
}

/**
 * Words are known by their hash: of a million words that are not listed, about nine are taken for one that is.
 * @throws RangeError when the bytes end too early
 */
export function readWordClasses(bytes: Uint8Array): WordClasses {
  const from = new ByteReader(bytes);
  const classes = from.varint();
  const middle = from.shorts(classes);
  const coarse = from.shorts(classes);
  const words = readHashes(from);
  const low = from.bytes(words.length);
  const high = from.bytes(words.length);
  return {
    fine(lower) {
      const i = words.indexOf(hashString(lower));
      return i < 0 ? -1 : low[i]! | (high[i]! << 8);
    },
    middle: (c) => (c < 0 ? -1 : middle[c]!),
    coarse: (c) => (c < 0 ? -1 : coarse[c]!),
  };
}
