import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read, stories } from './read.ts';

/** Words and signs of a text with white space as it stands, cut out anywhere. */
const piece = fc
  .tuple(fc.constantFrom(...stories), fc.nat(), fc.integer({ min: 1, max: 120 }))
  .map(([{ text }, at, length]) => {
    const words = text.split(/(\s+|[-,.;:"“”'’()])/).filter(Boolean);
    const from = at % words.length;
    return words.slice(from, from + length);
  });
const intruder = fc.constantFrom(
  '“',
  '”',
  '"',
  '—',
  '(',
  ',',
  '.',
  ':',
  '\n\n',
  '$',
  '%',
  '12',
  ' ',
  'said',
  'a',
);

/** A text as a paywall cuts it and a bad script mends it: pieces of stories in any order, words lost, doubled, out of place. */
const broken = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.array(fc.tuple(fc.nat(), fc.nat(), intruder)))
  .map(([pieces, edits]) => {
    const words = pieces.flat();
    for (const [from, to, sign] of edits) {
      const [i, k] = [from % words.length, to % words.length];
      if (to % 3 === 0) words.splice(i, 1, sign);
      else if (to % 3 === 1) words.splice(i, 0, sign);
      else [words[i], words[k]] = [words[k]!, words[i]!];
    }
    return words.join('');
  });

it(
  'reads broken texts without throwing, every mark inside the text',
  () =>
    fc.assert(
      fc.property(broken, (text) => {
        for (const { start, end, exact } of read(text).annotations) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(exact);
        }
      }),
      // "The mine belongs to Harlow, a": a text cut behind an article
      { numRuns: 150, examples: [['The mine belongs to the Harlow Company, a']] },
    ),
  60_000,
);
