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

/** The place of 32-bit hashes in a sorted list, by their upper half: nothing has to be built but 65,537 numbers. */
export class SortedHashes {
  readonly #hashes: Uint32Array;
  readonly #starts = new Uint32Array(0x10001);

  /** @param hashes ascending */
  constructor(hashes: Uint32Array) {
    this.#hashes = hashes;
    let bucket = 0;
    for (let i = 0; i < hashes.length; i++) {
      const own = hashes[i]! >>> 16;
      while (bucket < own) this.#starts[++bucket] = i;
    }
    while (bucket < 0x10000) this.#starts[++bucket] = hashes.length;
  }

  get length(): number {
    return this.#hashes.length;
  }

  /** @returns the place of `hash` in the list, or -1 */
  indexOf(hash: number): number {
    const key = hash >>> 0;
    const bucket = key >>> 16;
    const end = this.#starts[bucket + 1]!;
    for (let i = this.#starts[bucket]!; i < end; i++) if (this.#hashes[i] === key) return i;
    return -1;
  }
}
