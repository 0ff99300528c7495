import { hashString, mix } from '../../packed/hash.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import type { WordClasses } from '../../text/word-classes.ts';
import { type Frame, framesOf, lemmaOf } from '../lexicon/cue-words.ts';
import { CHUNK, type Chunk, findChunks } from './chunks.ts';

/** What a word is by itself, as numbers for features. The same object for every token with the same text and tag. */
export interface WordView {
  lower: number;
  /** Hash of the reporting lemma, 0 for other words. */
  lemma: number;
  /** Hash of the lemma's frames, 0 for other words. */
  frame: number;
  /** Hash of the word without its inflection, roughly. */
  stem: number;
  pos: number;
  shape: number;
  suffix: number;
  fine: number;
  middle: number;
  coarse: number;
  /** A verb form by its tag. */
  isVerb: boolean;
  isWord: boolean;
  /** A verb of saying, whatever it is used for here. */
  isSaying: boolean;
}

export const EDGE: WordView = {
  lower: 1,
  lemma: 0,
  frame: 0,
  stem: 1,
  pos: 1,
  shape: 1,
  suffix: 1,
  fine: -2,
  middle: -2,
  coarse: -2,
  isVerb: false,
  isWord: false,
  isSaying: false,
};

/** A document with what the features of every token need. Arrays are indexed by token unless said otherwise. */
export interface View {
  document: TextDocument;
  words: WordView[];
  /** Index of the quotation that the token is in, its marks included; -1 outside. */
  quotation: Int32Array;
  chunks: Chunk[];
  /** Index into `chunks`. */
  chunk: Int32Array;
}

const VERBS = new Set([
  'past',
  'present',
  'gerund',
  'participle',
  'infinitive',
  'modal',
  'auxiliary',
  'copula',
]);

/** @param classes of frequent words, see `text/word-classes.ts` */
export function viewOf(document: TextDocument, classes: WordClasses): View {
  const { tokens } = document;
  const seen = new Map<string, WordView>();
  const words = tokens.map((token) => {
    const key = `${token.text}\t${token.pos}`;
    let word = seen.get(key);
    if (!word) {
      word = wordOf(token, classes);
      seen.set(key, word);
    }
    return word;
  });
  const { chunks, chunk } = findChunks(document);
  return { document, words, quotation: quotationOf(document), chunks, chunk };
}

function wordOf({ text, lower, pos }: Token, classes: WordClasses): WordView {
  const norm = lower.replace(/\p{N}/gu, '0');
  const lemma = lemmaOf(lower);
  const fine = classes.fine(lower);
  const isVerb = VERBS.has(pos);
  return {
    lower: hashString(norm),
    lemma: lemma === null ? 0 : hashString(lemma),
    frame: lemma === null ? 0 : hashString(framesOf(lemma).join('+')),
    stem: hashString(lemma ?? (norm.length > 5 ? norm.replace(/(?:ing|ed|es|s|e)$/, '') : norm)),
    pos: hashString(pos),
    shape: hashString(shapeOf(text)),
    suffix: hashString(norm.slice(-3)),
    fine,
    middle: classes.middle(fine),
    coarse: classes.coarse(fine),
    isVerb,
    isWord: pos !== 'punctuation',
    isSaying: isVerb && lemma !== null && framesOf(lemma).some((f) => SAYING.has(f)),
  };
}

const SAYING = new Set<Frame>(['say', 'manner', 'tell', 'claim', 'write']);

/** Runs of one sort of character: "McCain" XxXx, "2016" d, "U.S." X.X. */
const shapeOf = (text: string) =>
  text
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd');

function quotationOf({ tokens, quotations }: TextDocument): Int32Array {
  const out = new Int32Array(tokens.length).fill(-1);
  let q = 0;
  for (let i = 0; i < tokens.length && q < quotations.length; i++) {
    while (q < quotations.length && quotations[q]!.end <= tokens[i]!.start) q++;
    if (q < quotations.length && tokens[i]!.start >= quotations[q]!.start) out[i] = q;
  }
  return out;
}

/** A small number for a distance: 0..5 exactly, then by powers of two. */
export const bucket = (n: number): number =>
  n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : n < 35 ? 9 : 10;

export { CHUNK, mix };

/** Whether a quotation follows the verb of saying at token `i`: "A spokesman, asked about the poll, [said]: “We do not comment.”" */
export function opensQuotation({ words, quotation, document: { tokens } }: View, i: number): boolean {
  const { pos } = tokens[i]!;
  return (
    words[i]!.isSaying &&
    (pos === 'past' || pos === 'present') &&
    quotation[i]! < 0 &&
    /^[:,]$/.test(tokens[i + 1]?.text ?? '') &&
    (quotation[i + 2] ?? -1) >= 0
  );
}
