import type { ByteReader, ByteWriter } from './bytes.ts';

/** 32-bit hashes that features and gazetteer are stored by. */

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo). */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** One hash for a template number and up to two values (rounds of MurmurHash3). */
export function mix(template: number, a: number, b = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A map from 32-bit keys to small numbers by open addressing: a fraction of a `Map`'s memory and time. */
export class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param size number of keys that will be set */
  constructor(size: number) {
    let capacity = 16;
    while (capacity < size * 2) capacity *= 2;
    this.#keys = new Int32Array(capacity);
    this.#values = new Int32Array(capacity).fill(-1);
    this.#mask = capacity - 1;
  }

  /** @param value not negative */
  set(key: number, value: number): void {
    const at = this.#slot(key);
    this.#keys[at] = key;
    this.#values[at] = value;
  }

  /** @returns the value, or -1 */
  get(key: number): number {
    return this.#values[this.#slot(key)]!;
  }

  #slot(key: number): number {
    let at = Math.imul(key, 0x9e3779b1) >>> 0;
    at = (at ^ (at >>> 15)) & this.#mask;
    while (this.#values[at]! >= 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }
}

const UPPER_HALVES = 0x10000;

/**
 * The place of 32-bit hashes in a sorted list, found by their upper half. Stored as how many hashes share each upper
 * half, and all lower halves (after Elias and Fano): nothing has to be built but 65,537 numbers.
 */
export class SortedHashes {
  readonly #lowers: Uint16Array;
  /** The hashes with the upper half `u` have the places `[starts[u], starts[u + 1])`. */
  readonly #starts = new Uint32Array(UPPER_HALVES + 1);

  /**
   * @param counts how many hashes have each upper half
   * @param lowers the lower halves of all, ascending within an upper half
   */
  constructor(counts: Uint8Array, lowers: Uint16Array) {
    this.#lowers = lowers;
    const starts = this.#starts;
    let start = 0;
    for (let upper = 0; upper < UPPER_HALVES; ) {
      start += counts[upper]!;
      starts[++upper] = start;
    }
  }

  /** @param hashes ascending */
  static of(hashes: Uint32Array): SortedHashes {
    return new SortedHashes(countUppers(hashes), new Uint16Array(hashes));
  }

  get length(): number {
    return this.#lowers.length;
  }

  /** @returns the place of `hash` in the list, or -1 */
  indexOf(hash: number): number {
    const upper = hash >>> 16;
    const lower = hash & 0xffff;
    const end = this.#starts[upper + 1]!;
    for (let i = this.#starts[upper]!; i < end; i++) if (this.#lowers[i] === lower) return i;
    return -1;
  }
}

/** @param hashes ascending; read back by `readHashes` */
export function writeHashes(out: ByteWriter, hashes: Uint32Array): void {
  out.varint(hashes.length);
  for (const count of countUppers(hashes)) out.byte(count);
  for (const hash of hashes) out.short(hash);
}

/** @throws RangeError when the bytes end too early */
export function readHashes(from: ByteReader): SortedHashes {
  const count = from.varint();
  return new SortedHashes(from.bytes(UPPER_HALVES), from.shorts(count));
}

function countUppers(hashes: Uint32Array): Uint8Array {
  const counts = new Uint8Array(UPPER_HALVES);
  for (let i = 0; i < hashes.length; i++) {
    const upper = hashes[i]! >>> 16;
    if (counts[upper] === 255) throw new RangeError('more than 255 hashes with one upper half');
    counts[upper]!++;
  }
  return counts;
}
