import { expect, it } from 'vitest';
import { findFigures } from '../../../src/analysis/figures/find-figures.ts';
import { withoutSourceCounts } from '../../../src/analysis/figures/source-counts.ts';

const kept = (text: string, source: string) => {
  const start = text.indexOf(source);
  const figures = withoutSourceCounts(text, findFigures(text), [[start, start + source.length]]);
  return figures.map((f) => text.slice(f.start, f.end));
};

it.each([
  [
    'Nordwind lost 40 ships, said three people familiar with it.',
    'three people familiar with it',
    ['40 ships'],
  ],
  ['The other two officials disagreed, citing 12%.', 'The other two officials', ['12%']],
  ['As early as May, two of them said.', 'two of them', []],
  [
    'At least 13 city governments say they use it.',
    'At least 13 city governments',
    ['At least 13 city governments'],
  ],
  ['The head of two banks said no.', 'The head of two banks', ['two banks']],
  ['The Ledger reported on Sunday, citing two bankers, that 40 ships were lost.', 'The Ledger', ['40 ships']],
  ['The Ledger said, citing at least three people close to it.', 'The Ledger', []],
  ['The Ledger said, citing two studies.', 'The Ledger', ['two studies']],
  ['51 percent of voters say yes.', '51 percent of voters', ['51 percent']],
])('%s', (text, source, figures) => expect(kept(text, source)).toEqual(figures));
