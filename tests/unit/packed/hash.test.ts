import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/analysis/packed/bytes.ts';
import {
  HashTable,
  hashString,
  mix,
  readHashes,
  SortedHashes,
  writeHashes,
} from '../../../src/analysis/packed/hash.ts';

describe('HashTable', () => {
  it('gives back what was set, and -1 for other keys', () => {
    const table = new HashTable(1000);
    for (let i = 0; i < 1000; i++) table.set(mix(1, i), i);
    for (let i = 0; i < 1000; i++) expect(table.get(mix(1, i))).toBe(i);
    expect(table.get(mix(2, 5))).toBe(-1);
    expect(new HashTable(0).get(0)).toBe(-1);
  });
});

describe('hashString', () => {
  it('is FNV-1a', () => {
    expect(hashString('') >>> 0).toBe(0x811c9dc5);
    expect(hashString('a') >>> 0).toBe(0xe40c292c);
  });
});

describe('SortedHashes', () => {
  const stored = (hashes: Uint32Array) => {
    const out = new ByteWriter();
    writeHashes(out, hashes);
    return readHashes(new ByteReader(out.toBytes()));
  };

  it.each([
    ['from a list', SortedHashes.of],
    ['from a file', stored],
  ])('finds every hash where it stands, and no other: %s', (_, read) => {
    const hashes = Uint32Array.from({ length: 5000 }, (_, i) => mix(3, i)).sort();
    const sorted = read(hashes);
    expect(sorted.length).toBe(5000);
    hashes.forEach((h, i) => {
      expect(sorted.indexOf(h | 0)).toBe(i);
    });
    for (let i = 0; i < 1000; i++) expect(sorted.indexOf(mix(4, i))).toBe(-1);
    expect(read(new Uint32Array()).indexOf(-1)).toBe(-1);
    expect(read(Uint32Array.of(0, 0xffffffff)).indexOf(-1)).toBe(1);
  });

  it('tells of a file that ends too early, and of too many hashes alike', () => {
    expect(() => readHashes(new ByteReader(Uint8Array.of(3, 1, 2)))).toThrow(RangeError);
    expect(() => SortedHashes.of(Uint32Array.from({ length: 256 }, (_, i) => i))).toThrow(RangeError);
  });
});
