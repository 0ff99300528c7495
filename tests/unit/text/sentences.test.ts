import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/analysis/text/document.ts';

/** Own sentences; `|` shows where one must end. */
const CASES: Record<string, string[]> = {
  'full stops, question and exclamation marks': [
    'Prices rose 3.5 percent. | So did wages.',
    'Wait... what? | Yes! | OK.',
    'Born in 1980. | 1990 was good. | $5 was paid.',
    'He said yes. | iPhone sales fell. | eBay was sold.',
  ],
  'abbreviations that never end one': [
    'She met Gov. Dana Ortiz on Nov. 3. | It rained.',
    'Sgt. Ann Lee of the Mass. State Police said so. | He agreed.',
    'St. Mary is near. | J. K. Morrow and J.K. Dunn left.',
    'No. 4 was late. | See p. 12 and vol. 3.',
  ],
  'abbreviations that may end one': [
    'He works at Ardent Inc. | The firm said so.',
    'He works at Ardent Inc. and left.',
    'The U.S. Senate voted. | He left the U.S. | It rained.',
    'Ms. Ortiz left at 5 p.m. | Mr. Brandt stayed.',
    'In Washington, D.C., officials met. | They agreed.',
  ],
  'initials between names and points before numbers': [
    'Elin A. Marsh left. | James P. Velde Jr. stayed.',
    'He got an A. | Marsh got a B.',
    'They were drawn in Group A. | Velde won. | Ana likes Vitamin A. | Marsh does not.',
    'He chose Plan A. | The plan failed.',
    'She had a .45-caliber gun. | He had none.',
    'It ended at 3. | 45 people left.',
  ],
  'the word no is not a number sign': ['He said no. | Then he left.', 'He said: "No." | Then he left.'],
  'quotations, whose closing mark belongs to their sentence': [
    '“We left.” | She smiled.',
    '“We left,” she said. | “Then we came back.” | He nodded.',
    '"It is done." | The firm closed.',
    '"A" and "B" are letters. | "C" is too.',
    "'We left,' she said. | 'It was cold.'",
    'He said, "We ... can\'t." | Then he left.',
    '(He left.) | She stayed.',
  ],
  'a reporting verb that keeps its quotation': [
    '“Why now?” she asked. | “Because.”',
    '"Is it over?" Ortiz said. | "No!" he said.',
    'Lee agreed. | “When he left?” Lee asked.',
  ],
  'lines and missing spaces': ['It ended at noon.\n | New line here.', 'He said yes. | She said no.'],
  'addresses of pages and mail': [
    'Visit www.harle.test. | It is new.',
    'Read https://harle.test/a?b=c. | Then write to desk@harle.test. | Thanks.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (marked) => {
    const parts = marked.split(' | ');
    const text = marked.replaceAll(' | ', ' ');
    const { sentences } = readDocument(text);
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual(parts.map((p) => p.trim()));
  });
});

it('a stop without a space after it still ends a sentence', () => {
  const text = 'He said yes.She said no.';
  expect(readDocument(text).sentences.map((s) => text.slice(s.start, s.end))).toEqual([
    'He said yes.',
    'She said no.',
  ]);
});
