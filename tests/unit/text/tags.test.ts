import { expect, it } from 'vitest';
import { readDocument } from '../../../src/analysis/text/document.ts';

const tagged = (text: string) =>
  readDocument(text)
    .tokens.map((t) => `${t.text}/${t.pos}`)
    .join(' ');

it.each([
  ['She said so.', 'She/pronoun said/past so/adverb ./punctuation'],
  [
    'The workers did not pay.',
    'The/determiner workers/plural did/auxiliary not/negative pay/infinitive ./punctuation',
  ],
])('%s', (text, tags) => {
  expect(tagged(text)).toBe(tags);
});

it('gives the parts of a contraction their own tags', () => {
  const tags = Object.fromEntries(
    readDocument('Ortiz’s firm didn’t pay.').tokens.map((t) => [t.text, t.pos]),
  );
  expect(tags).toMatchObject({ '’s': 'possessive', 'n’t': 'negative' });
});

it('a long text has the tags of its paragraphs', () => {
  const paragraph = 'Two officials said on Monday that the plan had been dropped. Nobody asked them why.';
  const one = readDocument(paragraph).tokens.map((t) => t.pos);
  const many = readDocument(Array.from({ length: 100 }, () => paragraph).join('\n\n')).tokens.map(
    (t) => t.pos,
  );
  expect(many).toEqual(Array.from({ length: 100 }, () => one).flat());
});

it('keeps tags aligned behind a run too long for the tagger', () => {
  const { tokens } = readDocument(`${'x/'.repeat(120)} She said so.`);
  expect(tokens.slice(-4).map((t) => t.pos)).toEqual(['pronoun', 'past', 'adverb', 'punctuation']);
});
