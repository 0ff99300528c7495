import { describe, expect, it } from 'vitest';
import { HashTable, hashString, mix, SortedHashes } from '../../../src/analysis/entities/hash.ts';

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
  it('finds every hash where it stands, and no other', () => {
    const hashes = Uint32Array.from({ length: 5000 }, (_, i) => mix(3, i)).sort();
    const sorted = new SortedHashes(hashes);
    hashes.forEach((h, i) => {
      expect(sorted.indexOf(h | 0)).toBe(i);
    });
    for (let i = 0; i < 1000; i++) expect(sorted.indexOf(mix(4, i))).toBe(-1);
    expect(new SortedHashes(new Uint32Array()).indexOf(-1)).toBe(-1);
    expect(new SortedHashes(Uint32Array.of(0, 0xffffffff)).indexOf(-1)).toBe(1);
  });
});
