import { describe, expect, it } from 'vitest';
import { HashTable, hashString, mix } from '../../../src/analysis/entities/hash.ts';

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
