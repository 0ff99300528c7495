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

/**
 * Sets `pos` on every token from compromise's tagger. compromise's terms and our tokens are joined by offset: a
 * term's tag goes to each of its tokens ("state-owned": both), and a contraction's parts keep their own ("did", "n't").
 */
export function tagTokens(text: string, tokens: Token[]): void {
  let offset = 0;
  let at = 0;
  for (const sentence of nlp(text).document as unknown as Term[][]) {
    for (const term of sentence) {
      const start = offset + term.pre.length;
      const end = start + term.text.length;
      offset = end + term.post.length;
      const pos = posOf(term.tags);
      for (; at < tokens.length && tokens[at]!.start < end; at++) tokens[at]!.pos = own(tokens[at]!) ?? pos;
    }
  }
  for (; at < tokens.length; at++) tokens[at]!.pos = own(tokens[at]!) ?? 'other';
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
