import nlp from 'compromise/two';
import type { Token } from './document.ts';

/** Coarse part of speech, one a token. */
export type Pos =
  | 'noun'
  | 'plural'
  | 'proper'
  | 'pronoun'
  | 'possessive'
  | 'determiner'
  | 'past'
  | 'present'
  | 'gerund'
  | 'participle'
  | 'infinitive'
  | 'modal'
  | 'auxiliary'
  | 'copula'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'negative'
  | 'value'
  | 'date'
  | 'punctuation'
  | 'other';

/** compromise's tags in the order in which they decide. */
const ORDER: readonly (readonly [tag: string, pos: Pos])[] = [
  ['Negative', 'negative'],
  ['Pronoun', 'pronoun'],
  ['Determiner', 'determiner'],
  ['Modal', 'modal'],
  ['Copula', 'copula'],
  ['Auxiliary', 'auxiliary'],
  ['Gerund', 'gerund'],
  ['Participle', 'participle'],
  ['PastTense', 'past'],
  ['Infinitive', 'infinitive'],
  ['PresentTense', 'present'],
  ['Verb', 'present'],
  ['Date', 'date'],
  ['Value', 'value'],
  ['ProperNoun', 'proper'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Plural', 'plural'],
  ['Noun', 'noun'],
];

interface Term {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
}

/** Tokens handed to compromise at a time. Its time grows with the square of a sentence's length. */
const BATCH = 500;
const LONGEST_SENTENCE = 120;
/** Some of its patterns do the same on a word; runs of this many characters without a space are masked. */
const LONG_RUN = /\S{100,}/g;

/**
 * Sets `pos` on every token from compromise's tagger, in batches of whole sentences; a sentence beyond all measure
 * is cut, so that the time stays linear in the text.
 */
export function tagTokens(text: string, tokens: Token[]): void {
  let first = 0;
  let sentenceStart = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const isEnd = i === tokens.length || tokens[i]!.sentence !== tokens[i - 1]!.sentence;
    const isTooLong = i - sentenceStart >= LONGEST_SENTENCE;
    if (isEnd || isTooLong) sentenceStart = i;
    if (i < tokens.length && !isTooLong && !(isEnd && i - first >= BATCH)) continue;
    tagBatch(text, tokens, first, i);
    first = i;
  }
}

/**
 * compromise's terms and our tokens are joined by offset: a term's tag goes to each of its tokens ("state-owned":
 * both), and a contraction's parts keep their own ("did", "n't").
 */
function tagBatch(text: string, tokens: Token[], first: number, last: number): void {
  let offset = tokens[first]!.start;
  let at = first;
  const batch = text.slice(offset, tokens[last - 1]!.end).replace(LONG_RUN, (run) => 'x'.repeat(run.length));
  for (const sentence of nlp(batch).document as unknown as Term[][]) {
    for (const term of sentence) {
      const start = offset + term.pre.length;
      const end = start + term.text.length;
      offset = end + term.post.length;
      const pos = posOf(term.tags);
      for (; at < last && tokens[at]!.start < end; at++) tokens[at]!.pos = own(tokens[at]!) ?? pos;
    }
  }
  for (; at < last; at++) tokens[at]!.pos = own(tokens[at]!) ?? 'other';
}

function posOf(tags: Set<string>): Pos {
  for (const [tag, pos] of ORDER) if (tags.has(tag)) return pos;
  return 'other';
}

/** What the token itself settles, whatever term it is a part of. */
function own(token: Token): Pos | null {
  if (token.lower === "'s") return 'possessive';
  if (token.lower === "n't") return 'negative';
  if (/^[^\p{L}\p{N}$€£¥%@#]+$/u.test(token.text)) return 'punctuation';
  return null;
}
