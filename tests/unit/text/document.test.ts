import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, sentenceAt, tokenAt } from '../../../src/analysis/text/document.ts';

/** Words, marks and oddities of real and of broken pages. */
const PIECES = [
  ...[
    'Ortiz',
    'said',
    'the',
    'firm',
    'U.S.',
    'Inc.',
    'No.',
    '3,200',
    '$1.2bn',
    'isn’t',
    "Ortiz's",
    'state-owned',
    'a@b.co',
  ],
  ...[
    '.',
    '?',
    '!',
    '…',
    '...',
    ',',
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '(',
    ')',
    '—',
    '-',
    '•',
    '&',
    '/',
    '\\',
    '<b>',
  ],
  ...[' ', ' ', ' ', '\n', '\n\n', '\t', '\u00a0', '\u200b', '\u200d', '\ufeff', '\u2028'],
  ...['é', 'e\u0301', '😀', '👩‍👩‍👧', '🇫🇷', '\ud800', '\udc00', '我们说', 'عاجل', '\0', 'İ', 'ﬁ', 'ß'],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('readDocument', () => {
  it('loses no character but white space, on any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens } = readDocument(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(at, token.start)).toMatch(/^\s*$/);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 300 },
    );
  });

  it('puts every token in one sentence and every sentence in one paragraph, in order, on any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences, paragraphs } = readDocument(text);
        expect(
          sentences.flatMap((s) => tokens.slice(s.first, s.last).map((t) => [t.index, t.sentence])),
        ).toEqual(
          sentences.flatMap((s) =>
            Array.from({ length: s.last - s.first }, (_, i) => [s.first + i, s.index]),
          ),
        );
        expect(sentences.reduce((n, s) => n + s.last - s.first, 0)).toBe(tokens.length);
        for (const s of sentences) {
          expect(s.last).toBeGreaterThan(s.first);
          expect([s.start, s.end]).toEqual([tokens[s.first]!.start, tokens[s.last - 1]!.end]);
        }
        expect(
          paragraphs.flatMap((p) => sentences.slice(p.first, p.last).map((s) => [s.index, s.paragraph])),
        ).toEqual(sentences.map((s) => [s.index, s.paragraph]));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps quotations apart, in order and inside their paragraphs, on any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations, paragraphs } = readDocument(text);
        let at = 0;
        for (const { start, end } of quotations) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(paragraphs.some((p) => p.start <= start && end <= p.end)).toBe(true);
          at = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads nothing in nothing', () => {
    const empty = { tokens: [], sentences: [], paragraphs: [], quotations: [] };
    expect(readDocument('')).toEqual({ text: '', ...empty });
    expect(readDocument(' \n\n ')).toEqual({ text: ' \n\n ', ...empty });
  });
});

describe('time grows with the text, not faster', () => {
  const sentence =
    'Dana Ortiz, who runs the mill, said that it would not pay $3.5 million to “its” 1,200 workers. ';
  it.each<[string, string]>([
    ['prose in one paragraph', sentence],
    ['one sentence without an end', 'it is said that '],
    ['a run without a space', 'a-'],
    ['initials', 'A.'],
    ['full stops', '. '],
    ['an address that does not end', 'a+'],
    ['opening marks', '“'],
  ])(
    '%s',
    (_, piece) => {
      const time = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const start = performance.now();
        readDocument(text);
        return performance.now() - start;
      };
      time(5_000);
      const [small, large] = [time(20_000), time(80_000)];
      // Four times the text: about four times the time. Sixteen times would be quadratic; 100 ms are noise.
      expect(large).toBeLessThan(10 * small + 100);
    },
    60_000,
  );
});

describe('tokenAt', () => {
  const document = readDocument('One two.');
  it.each([
    [0, 0],
    [3, 1],
    [4, 1],
    [7, 2],
    [8, 3],
  ])('the first token that ends after offset %i is %i', (offset, index) => {
    expect(tokenAt(document, offset)).toBe(index);
  });
});

describe('sentenceAt', () => {
  const document = readDocument('One two.  Three.');
  it.each([
    [0, 0],
    [8, 1],
    [10, 1],
    [99, 1],
  ])('the sentence at offset %i is %i', (offset, index) => {
    expect(sentenceAt(document, offset)).toBe(index);
  });

  it('is 0 in an empty text', () => {
    expect(sentenceAt(readDocument(''), 5)).toBe(0);
  });
});
