import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/analysis/figures/find-figures.ts';
import { currencies, SIGNS, WEAK_NAMES } from '../../../src/analysis/figures/lexicon/currencies.ts';
import { SCALES, SHORT_SCALES } from '../../../src/analysis/figures/lexicon/numbers.ts';
import type { Figure } from '../../../src/analysis/figures/types.ts';
import { figureWords } from '../../../src/content/card/figure-words.ts';
import { english } from '../export/english.ts';

const amount = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 11, max: 9999 }).map((n) => n / 10),
);
const SCALE_WORDS: readonly (readonly [word: string, factor: number])[] = [
  ...[...SCALES].filter(([word]) => word !== 'dozen').map(([word, factor]) => [` ${word}`, factor] as const),
  ...[...SHORT_SCALES].map(([word, factor]) => [word, factor] as const),
];
/**
 * Names with signs in them ("Trinidad & Tobago") are left out. Words that mean money only with more beside them are read
 * with a scale ("3 million won").
 */
const NAMES = [...currencies().names].filter(([word]) => /^[a-z ]+$/.test(word) && word !== 'pound');
const STRONG_NAMES = NAMES.filter(([word]) => !WEAK_NAMES.has(word));
const only = (text: string) => {
  const figures = findFigures(text);
  expect(figures, text).toHaveLength(1);
  return figures[0]!;
};
const near = (found: number | null, wanted: number, text: string) =>
  expect(found! / wanted, text).toBeCloseTo(1, 9);

// Each row of the tables is tried; the numbers are drawn.
describe('a value that is written down is read back', { timeout: 60_000 }, () => {
  it('for every sign with every scale', () =>
    fc.assert(
      fc.property(amount, (n) => {
        for (const [sign, code] of SIGNS)
          for (const [word, factor] of SCALE_WORDS) {
            const text = `It cost ${sign}${n}${word} then.`;
            const { kind, value, unit } = only(text);
            expect([kind, unit], text).toEqual(['money', code]);
            near(value.lo, n * factor, text);
          }
      }),
      { numRuns: 3 },
    ));
  it('for every name of a currency', () =>
    fc.assert(
      fc.property(amount, fc.constantFrom('', 's'), (n, s) => {
        for (const [name, code] of STRONG_NAMES) {
          const text = `It cost ${n} ${name}${s} then.`;
          const { kind, value, unit } = only(text);
          expect([kind, unit], text).toEqual(['money', code]);
          near(value.lo, n, text);
        }
        for (const [name, code] of NAMES) {
          const text = `It cost ${n} million ${name}${s} then.`;
          const { kind, value, unit } = only(text);
          expect([kind, unit], text).toEqual(['money', code]);
          near(value.lo, n * 1e6, text);
        }
      }),
      { numRuns: 3 },
    ));
  it('for every code', () =>
    fc.assert(
      fc.property(amount, (n) => {
        for (const code of Intl.supportedValuesOf('currency')) {
          const text = `It cost ${code} ${n} then.`;
          const { kind, value, unit } = only(text);
          expect([kind, unit], text).toEqual(['money', code]);
          near(value.lo, n, text);
        }
      }),
      { numRuns: 3 },
    ));
  it('for ranges whose scale reaches back, with every sign, scale and joiner', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 1, max: 400 }), (a, step) => {
        for (const [sign, code] of SIGNS)
          for (const [word, factor] of SCALE_WORDS)
            for (const joiner of ['-', '–', ' to ']) {
              const text = `It cost ${sign}${a}${joiner}${a + step}${word} then.`;
              const { value, unit } = only(text);
              expect(unit, text).toBe(code);
              near(value.lo, a * factor, text);
              near(value.hi, (a + step) * factor, text);
            }
      }),
      { numRuns: 3 },
    ));
});

/** A figure as the card says it, in English. */
const said = (figure: Figure, text = '') =>
  figureWords(
    { ...figure, id: 'a1', category: 'figure', exact: text.slice(figure.start, figure.end), sourceId: null },
    english,
  );

describe('the reading', { timeout: 60_000 }, () => {
  it.each([
    ['A $1 trillion-plus slide.', '1 trillion US dollars or more'],
    ['A cook earns 1.5 million yuan annually.', '1.5 million Chinese yuan per year'],
    ['It is 20 to 40 times cheaper.', '20× to 40×'],
    ['Up to 50,000 boats.', '50,000 boats or less'],
    ['A 26-year-old baker.', '26 years'],
    ['It paid €98 a share.', '98 euros per share'],
    ['A moon 3,200 miles wide.', '3,200 miles'],
  ])('%s → %s', (text, reading) => expect(said(findFigures(text)[0]!, text)).toBe(reading));

  it('gives the value back for every currency', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 1e6, 1e9, 1e12), (n, factor) => {
        for (const unit of new Set([...STRONG_NAMES.flatMap(([, code]) => code ?? [])])) {
          const { start: _, end: __, ...figure } = only(`It cost ${n * factor} ${unit} then.`);
          const written = said({ ...figure, start: 0, end: 0, unit });
          if (written.includes('&')) continue;
          const again = only(`It cost ${written} then.`);
          near(again.value.lo, n * factor, written);
        }
      }),
      { numRuns: 3 },
    ));
});

describe('any input', () => {
  const piece = fc.constantFrom(
    '1',
    '½',
    '/',
    '-',
    'to',
    'a',
    'half',
    'million',
    '$',
    '%',
    '.',
    ',',
    'two',
    'and',
    'of',
    '\n',
    '"',
    'per',
    'in',
    'A',
    '1990',
    '’s',
    'dozens',
    '[',
    'points',
  );
  it('gives ordered figures inside the text and never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((p) => p.join(' ')),
          fc.array(piece).map((p) => p.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, value } of findFigures(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(value.lo !== null || value.hi !== null).toBe(true);
            last = end;
          }
        },
      ),
      { numRuns: 500, examples: [['dozens-dozens']] },
    ));
  it.each([
    '1 ',
    '½',
    '$1 to ',
    'five hundred and ',
    '1-',
    'A1',
    '1.',
    'half a ',
    '9',
    '1 000 ',
    '22,24,',
    'March 3-',
    '12 Elm ',
    '1-800-',
    'minus ',
    'one ',
    'point one ',
    'twenty-',
    '1 [',
    'a hundred and ',
    ' \n',
  ])('takes linear time on a run of %j', (unit) => {
    const cost = (times: number) => {
      const text = unit.repeat(times);
      // the best of three: the rest is collection of garbage and other work of the machine
      const runs = [1, 2, 3].map(() => {
        const from = process.cpuUsage();
        findFigures(text);
        return process.cpuUsage(from).user;
      });
      return Math.min(...runs);
    };
    cost(8000);
    // four times the text, well below the sixteen times of a quadratic scan
    expect(cost(8000)).toBeLessThan(10 * Math.max(cost(2000), 4000));
  });
}, 60_000);
