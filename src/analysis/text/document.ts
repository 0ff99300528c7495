import { findQuotations, type Quotation } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { type Pos, tagTokens } from './tags.ts';
import { tokenize } from './tokenize.ts';

export interface Token {
  /** Position in `TextDocument.tokens`. */
  index: number;
  start: number;
  end: number;
  text: string;
  lower: string;
  pos: Pos;
  /** Index into `TextDocument.sentences`. */
  sentence: number;
  /** No white space between this token and the one before. */
  glued: boolean;
}

export interface Sentence {
  index: number;
  start: number;
  end: number;
  /** Tokens `[first, last)`. */
  first: number;
  last: number;
  /** Index into `TextDocument.paragraphs`. */
  paragraph: number;
}

export interface Paragraph {
  index: number;
  start: number;
  end: number;
  /** Sentences `[first, last)`. */
  first: number;
  last: number;
}

/** A noun or name; `isCommonNoun` is no name. */
export const isNoun = (t: Token | undefined): boolean => isCommonNoun(t) || t?.pos === 'proper';
export const isCommonNoun = (t: Token | undefined): boolean => t?.pos === 'noun' || t?.pos === 'plural';

/** A text taken apart; all offsets point into `text`, which is the input unchanged. */
export interface TextDocument {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  paragraphs: Paragraph[];
  /** Sorted by start; inner quotations are not listed. */
  quotations: Quotation[];
}

/**
 * Takes a text apart. Paragraphs are runs without a line break (input joins them by blank lines); empty ones are
 * not listed. Never throws; an empty text gives a document without tokens.
 */
export function readDocument(text: string): TextDocument {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const spans = tokenize(text, match.index, match.index + match[0].length);
    if (!spans.length) continue;
    const paragraph = { index: paragraphs.length, start: spans[0]!.start, end: spans.at(-1)!.end };
    const firstSentence = sentences.length;
    for (const [from, to] of splitSentences(text, spans)) {
      const sentence = sentences.length;
      const first = tokens.length;
      for (let i = from; i < to; i++) {
        const { start, end } = spans[i]!;
        const word = text.slice(start, end);
        const glued = i > 0 && spans[i - 1]!.end === start;
        tokens.push({
          index: tokens.length,
          start,
          end,
          text: word,
          lower: word.toLowerCase().replace(/’/g, "'"),
          pos: 'other',
          sentence,
          glued,
        });
      }
      sentences.push({
        index: sentence,
        start: spans[from]!.start,
        end: spans[to - 1]!.end,
        first,
        last: tokens.length,
        paragraph: paragraph.index,
      });
    }
    paragraphs.push({ ...paragraph, first: firstSentence, last: sentences.length });
  }
  tagTokens(text, tokens);
  return { text, tokens, sentences, paragraphs, quotations: findQuotations(text, paragraphs) };
}

/** Index of the first of `spans`, which come in the order of their ends, that ends after `offset`; their number when none does. */
export function firstEndingAfter(spans: readonly { end: number }[], offset: number): number {
  let lo = 0;
  let hi = spans.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (spans[mid]!.end > offset) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}

/** Index of the first token that ends after `offset`; `tokens.length` when there is none. */
export const tokenAt = (document: TextDocument, offset: number): number =>
  firstEndingAfter(document.tokens, offset);

/** Index of the sentence at `offset`: the next one between two, the last one behind all; 0 in an empty text. */
export const sentenceAt = (document: TextDocument, offset: number): number =>
  document.tokens[Math.min(tokenAt(document, offset), document.tokens.length - 1)]?.sentence ?? 0;
