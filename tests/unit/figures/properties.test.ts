import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/analysis/figures/find-figures.ts';
import { currencies, SIGNS, WEAK_NAMES } from '../../../src/analysis/figures/lexicon/currencies.ts';
import { SCALES } from '../../../src/analysis/figures/lexicon/numbers.ts';
import { readFigure } from '../../../src/analysis/figures/reading.ts';

const amount = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 11, max: 9999 }).map((n) => n / 10),
);
const scale = fc.constantFrom(...[...SCALES].filter(([word]) => word !== 'lac' && word !== 'dozen'));
const sign = fc.constantFrom(...SIGNS.keys());
const name = fc.constantFrom(
  ...[...currencies().names.keys()].filter((word) => !WEAK_NAMES.has(word) && word !== 'pound'),
);
const only = (text: string) => {
  const figures = findFigures(text);
  expect(figures, text).toHaveLength(1);
  return figures[0]!;
};

describe('a value that is written down is read back', () => {
  it('for every sign and scale', () =>
    fc.assert(
      fc.property(sign, amount, scale, (s, n, [word, factor]) => {
        const { value, unit } = only(`It cost ${s}${n} ${word} then.`);
        expect(unit).toBe(SIGNS.get(s));
        expect(value.lo! / (n * factor)).toBeCloseTo(1, 9);
      }),
    ));
  it('for every currency name and scale', () =>
    fc.assert(
      fc.property(name, amount, scale, (currency, n, [word, factor]) => {
        const { kind, value } = only(`It cost ${n} ${word} ${currency} then.`);
        expect(kind).toBe('money');
        expect(value.lo! / (n * factor)).toBeCloseTo(1, 9);
      }),
    ));
  it('for ranges whose scale reaches back', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        scale,
        fc.constantFrom('-', '–', ' to '),
        (a, step, [word, factor], joiner) => {
          const { value } = only(`It cost $${a}${joiner}${a + step} ${word} then.`);
          expect([value.lo! / factor, value.hi! / factor].map((n) => Math.round(n))).toEqual([a, a + step]);
        },
      ),
    ));
});

describe('the reading', () => {
  const figureOf = (text: string) => readFigure(findFigures(text)[0]!, 'en');
  it.each([
    ['A $1 trillion-plus slide.', '$1 trillion or more'],
    ['A cook earns 1.5 million yuan annually.', 'CN¥1.5 million a year'],
    ['It is 20 to 40 times cheaper.', '20–40 times'],
    ['Up to 50,000 boats.', 'up to 50,000 boats'],
    ['About 10,000 chips.', 'about 10,000 chips'],
    ['Nearly 300 cities.', 'just under 300 cities'],
    ['A 26-year-old baker.', '26 years old'],
    ['They voted 51-49.', '51–49'],
    ['It paid €98 a share.', '€98 a share'],
    ['Two-thirds of voters.', '0.666666666666667 (66.7%)'],
  ])('%s → %s', (text, reading) => expect(figureOf(text)).toBe(reading));

  it('gives the value back for every currency', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...new Set(SIGNS.values())),
        fc.integer({ min: 1, max: 2 ** 40 }),
        (unit, n) => {
          const figure = {
            kind: 'money' as const,
            value: { lo: n, hi: n, vague: false },
            unit,
            per: null,
            approximate: false,
          };
          const written = readFigure(figure);
          const digits = /[\d.,]+(?: \w+)?/.exec(written)![0];
          expect(findFigures(`$${digits}`)[0]!.value.lo! / n).toBeCloseTo(1, 9);
        },
      ),
    ));
  it('never throws and is never empty', () => {
    const end = fc.option(fc.double({ noNaN: true }), { nil: null });
    fc.assert(
      fc.property(end, end, fc.option(fc.string(), { nil: null }), fc.string(), (lo, hi, unit, locale) => {
        for (const kind of ['money', 'count', 'score', 'fraction', 'measure', 'age'] as const)
          expect(
            readFigure({ kind, value: { lo, hi, vague: false }, unit, per: null, approximate: true }, locale),
          ).not.toBe('');
      }),
    );
  });
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
      { numRuns: 500 },
    ));
  it.each(['1 ', '½', '$1 to ', 'five hundred and ', '1-', 'A1', '1.', 'half a ', '9'])(
    'takes linear time on a run of %j',
    (unit) => {
      const cost = (times: number) => {
        const text = unit.repeat(times);
        const from = process.cpuUsage();
        findFigures(text);
        const { user } = process.cpuUsage(from);
        return user;
      };
      cost(8000);
      // four times the text, well below the sixteen times of a quadratic scan
      expect(cost(8000)).toBeLessThan(10 * Math.max(cost(2000), 4000));
    },
  );
}, 60_000);
