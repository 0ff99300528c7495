import { expect, it } from 'vitest';
import { tokenize } from '../../../src/analysis/text/tokenize.ts';

it.each([
  ['Ortiz’s firm didn’t pay.', 'Ortiz ’s firm did n’t pay .'],
  ["We'll say they've left, I'm sure.", "We 'll say they 've left , I 'm sure ."],
  ['state-owned', 'state - owned'],
  ['AT&T and O’Neill', 'AT&T and O’Neill'],
  ['Brightwell.com rose', 'Brightwell.com rose'],
  ['$3,200.5 for 1.5m in the 1980s', '$ 3,200.5 for 1.5m in the 1980s'],
  ['the U.S. and J.K. Dunn', 'the U.S. and J.K. Dunn'],
  ['Gov. Lee met Inc. staff', 'Gov. Lee met Inc. staff'],
  ['No. 4 is no. He', 'No. 4 is no . He'],
  ['“Yes,” he said…', '“ Yes , ” he said …'],
  ['wait... -- what', 'wait ... -- what'],
  ['see https://a.test/b?c=d, or a@b.test.', 'see https://a.test/b?c=d , or a@b.test .'],
  ['@desk #harle', '@desk #harle'],
  ['café naïve Ångström', 'café naïve Ångström'],
  ['ok 😀 ok', 'ok 😀 ok'],
  ['', ''],
  [' \u00a0\t', ''],
])('%j', (text, tokens) => {
  expect(
    tokenize(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  ).toBe(tokens);
});

it('reads a part of the text and stays inside it', () => {
  const text = 'One two three four';
  expect(tokenize(text, 4, 11).map(({ start, end }) => text.slice(start, end))).toEqual(['two', 'thr']);
});
