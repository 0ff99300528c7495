import { describe, expect, it } from 'vitest';
import type { FigureAnnotation } from '../../../src/analysis/report.ts';
import { figureWords } from '../../../src/content/card/figure-words.ts';
import { english } from '../export/english.ts';

const figure = (
  kind: FigureAnnotation['kind'],
  [lo, hi]: [number | null, number | null],
  unit: string | null,
  rest: Partial<FigureAnnotation> = {},
): FigureAnnotation => ({
  id: 'a1',
  category: 'figure',
  start: 0,
  end: 1,
  exact: 'x',
  kind,
  value: { lo, hi, vague: false },
  unit,
  per: null,
  approximate: false,
  hedge: null,
  sourceId: null,
  ...rest,
});

describe('a figure in words', () => {
  it.each<[FigureAnnotation, string]>([
    [figure('money', [3.4e9, 3.4e9], 'USD'), '3.4 billion US dollars'],
    [figure('money', [128, 128], 'USD', { per: 'megawatt-hour' }), '128 US dollars per megawatt-hour'],
    [figure('money', [9e8, 1.2e9], 'EUR'), '900 million euros to 1.2 billion euros'],
    [figure('money', [38, 38], 'no code'), '38 no code'],
    [figure('percent', [40, 40], 'percent', { approximate: true }), 'about 40%'],
    [figure('percent', [2.25, 2.25], 'percent'), '2.25%'],
    [
      figure('count', [13, null], 'government', { exact: 'at least 13 coastal city governments' }),
      '13 governments or more',
    ],
    [figure('count', [null, 20], 'job', { exact: 'up to 20 jobs' }), '20 jobs or less'],
    [figure('count', [20, 20], 'person', { exact: '20 people' }), '20 people'],
    [figure('count', [1, 1], 'person', { exact: 'One person' }), '1 person'],
    [figure('count', [11, 11], 'game', { exact: '11-game' }), '11 games'],
    [figure('count', [3, 3], 'city', { exact: 'three-city' }), '3 cities'],
    [
      figure('count', [null, 300], 'boat', { exact: 'Nearly 300 boats', hedge: 'Nearly', approximate: true }),
      'nearly 300 boats',
    ],
    [
      figure('count', [null, 300], 'boat', {
        exact: 'up to about 300 boats',
        hedge: 'up to about',
        approximate: true,
      }),
      'about 300 boats or less',
    ],
    [figure('multiple', [20, 40], 'x'), '20× to 40×'],
    [
      figure('count', [20, 99], 'person', {
        exact: 'dozens of people',
        value: { lo: 20, hi: 99, vague: true },
        approximate: true,
      }),
      'somewhere from 20 people to 99 people',
    ],
    [figure('measure', [2.3, 2.3], 'km'), '2.3 km'],
    [figure('measure', [3200, 3200], '[mi_i]'), '3,200 miles'],
    [figure('measure', [1, 1], '[ft_i]'), '1 foot'],
    [figure('measure', [37, 37], 'Cel'), '37 degrees Celsius'],
    [figure('measure', [70, 70], '[mi_i]/h'), '70 miles per hour'],
    [figure('measure', [40, 40], '[bbl_us]'), '40 bbl'],
    [figure('duration', [8, 8], 'hour'), '8 hours'],
    [figure('age', [12, null], 'year'), '12 years or more'],
    [figure('rank', [2, 2], null), '2'],
    [figure('count', [null, null], 'job'), 'x'],
  ])('%#', (annotation, expected) => {
    expect(figureWords(annotation, english)).toBe(expected);
  });
});
