import { describe, expect, it } from 'vitest';
import { readWordClasses, writeWordClasses } from '../../../src/analysis/text/word-classes.ts';

const middle = Uint16Array.from({ length: 300 }, (_, c) => c % 7);
const coarse = Uint16Array.from({ length: 300 }, (_, c) => c % 2);
const words = new Map(Array.from({ length: 300 }, (_, c) => [`quill${c}`, c]));

describe('word classes', () => {
  it('come back from their file, and an unknown word has none', () => {
    const classes = readWordClasses(writeWordClasses(words, middle, coarse));
    for (const [word, c] of words) {
      expect(classes.fine(word)).toBe(c);
      expect(classes.middle(c)).toBe(c % 7);
      expect(classes.coarse(c)).toBe(c % 2);
    }
    expect(classes.fine('harlow')).toBe(-1);
    expect([classes.middle(-1), classes.coarse(-1)]).toEqual([-1, -1]);
  });

  it('are not written when two words have one hash', () => {
    // A pair known to share its FNV-1a hash.
    const alike = new Map([
      ['costarring', 1],
      ['liquid', 2],
    ]);
    expect(() => writeWordClasses(alike, middle, coarse)).toThrow('two words have one hash');
  });

  it('tell of bytes that end too early', () => {
    const bytes = writeWordClasses(words, middle, coarse);
    expect(() => readWordClasses(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
    expect(() => readWordClasses(new Uint8Array())).toThrow(RangeError);
  });
});
