import { ByteReader, ByteWriter } from '../packed/bytes.ts';
import { hashString, mix, readHashes, type SortedHashes, writeHashes } from '../packed/hash.ts';
import type { Token } from '../text/document.ts';

/** Which list a name stands in; one bit each. */
export const LISTS = {
  city: 1,
  region: 2,
  country: 4,
  firstName: 8,
  company: 16,
  body: 32,
  team: 64,
  product: 128,
} as const;

/** Longer names are left out. */
export const MAX_WORDS = 5;

/** Names by the hash of their lower-case tokens. */
export interface Gazetteer {
  names: SortedHashes;
  /** Bits of the lists of each name. */
  lists: Uint8Array;
}

/** @returns the bits of the lists that the name with this hash stands in; 0 for other names */
export const listsOf = ({ names, lists }: Gazetteer, hash: number): number => lists[names.indexOf(hash)] ?? 0;

/** @param hashes of `hashPhrase`, each with the bits of its lists */
export function writeGazetteer(hashes: ReadonlyMap<number, number>): Uint8Array {
  const out = new ByteWriter();
  const sorted = Uint32Array.from(hashes.keys()).sort();
  writeHashes(out, sorted);
  for (const hash of sorted) out.byte(hashes.get(hash | 0)!);
  return out.toBytes();
}

/** @throws RangeError when the bytes end too early */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const from = new ByteReader(bytes);
  const names = readHashes(from);
  return { names, lists: from.bytes(names.length) };
}

/** @param words lower-case tokens of a name, as `tokenize` splits it */
export function hashPhrase(words: readonly string[]): number {
  return words.reduce((h, w) => mix(h, hashString(w)), 0);
}

/**
 * The longest listed names at each token.
 * @returns for each token the bits of the lists that a name covering it stands in, shifted left by 8 where the
 * name has more than one word
 */
export function matchGazetteer(tokens: readonly Token[], gazetteer: Gazetteer): Uint16Array {
  const flags = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    if (!/^[\p{Lu}\p{N}]/u.test(tokens[i]!.text)) continue;
    let h = 0;
    for (let n = 1; n <= MAX_WORDS && i + n <= tokens.length; n++) {
      h = mix(h, hashString(tokens[i + n - 1]!.lower));
      const bits = listsOf(gazetteer, h);
      if (!bits) continue;
      for (let k = i; k < i + n; k++) flags[k]! |= n > 1 ? bits << 8 : bits;
    }
  }
  return flags;
}
