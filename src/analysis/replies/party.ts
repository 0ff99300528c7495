import { antecedentOf } from '../sources/antecedents.ts';
import type { Names } from '../sources/names.ts';
import { nounPhrases } from '../sources/noun-groups.ts';
import { tokensIn } from '../sources/phrase.ts';
import type { TextDocument } from '../text/document.ts';

/** A party as named in the text; `start` is where the words about it begin. */
export interface Party {
  name: string;
  start: number;
}

const LINK = /^(?:of|for|at|and|or|nor|as|well|the|in|to|from|with|&|'s|\/|-)$/;
const NOMINAL = /^(?:determiner|value|adjective|noun|plural|proper|possessive)$/;
const PRONOUN = /^(?:he|she|it|they|who|which)$/;
const FILLER =
  /^(?:has|have|had|also|both|all|then|later|again|repeatedly|initially|twice|still|immediately|each|and|but|-|,|61)$/;

/**
 * The subject of the words that start at `at`: the noun phrase before them, with what is joined to it; over commas, the
 * sentence's first; a pronoun as the name it stands for.
 * @returns null where there is none in the sentence
 */
export function subjectBefore(
  document: TextDocument,
  at: number,
  sentence: number,
  names: Names,
  genders: ReadonlyMap<number, 'm' | 'f'>,
): Party | null {
  const { start } = document.sentences[sentence]!;
  const tokens = tokensIn(document, start, at);
  let last = tokens.length - 1;
  while (
    last >= 0 &&
    (FILLER.test(tokens[last]!.lower) || tokens[last]!.pos === 'adverb') &&
    tokens[last]!.lower !== ','
  )
    last--;
  const word = tokens[last];
  if (!word) return null;
  if (PRONOUN.test(word.lower))
    return ofPronoun(document, word.lower, word.start, word.end, sentence, names, genders);
  if (word.lower !== ',' && NOMINAL.test(word.pos)) {
    let first = last;
    while (first > 0 && joins(tokens[first - 1]!, tokens[first - 2], names)) first--;
    while (first < last && LINK.test(tokens[first]!.lower) && tokens[first]!.lower !== 'the') first++;
    return { name: document.text.slice(tokens[first]!.start, word.end), start: tokens[first]!.start };
  }
  const phrases = nounPhrases(document, start, at);
  if (!phrases.length) {
    const pronoun = tokens.find((t) => PRONOUN.test(t.lower));
    return pronoun
      ? ofPronoun(document, pronoun.lower, pronoun.start, pronoun.end, sentence, names, genders)
      : null;
  }
  // "Through a spokeswoman, Ortiz …": an opening with a preposition is no subject.
  const opensWithPreposition =
    /^(?:in|through|on|at|after|before|when|while|as|by|for|since|during|asked)$/.test(tokens[0]!.lower);
  const comma = opensWithPreposition ? (tokens.find((t) => t.lower === ',')?.end ?? start) : start;
  const subject = phrases.find((p) => p[0] >= comma) ?? phrases[0]!;
  const joined = tokens.filter((t) => t.start >= subject[0] && t.index <= word.index);
  if (
    joined.some((t) => /^(?:and|or|nor)$/.test(t.lower) || t.lower === 'well') &&
    joined.every((t) => t.lower === ',' || joins(t, undefined, names) || /^(?:and|or)$/.test(t.lower))
  )
    return {
      name: document.text.slice(subject[0], joined.filter((t) => t.lower !== ',').at(-1)!.end),
      start: subject[0],
    };
  return { name: document.text.slice(subject[0], subject[1]), start: subject[0] };
}

function joins(
  t: { lower: string; pos: string; index: number; text: string },
  before: { lower: string } | undefined,
  names: Names,
): boolean {
  if (names.at(t.index)) return true;
  if (/^(?:and|or)$/.test(t.lower)) return before !== undefined && before.lower !== ',';
  return NOMINAL.test(t.pos) || LINK.test(t.lower) || /^\p{Lu}/u.test(t.text);
}

function ofPronoun(
  document: TextDocument,
  pronoun: string,
  start: number,
  end: number,
  sentence: number,
  names: Names,
  genders: ReadonlyMap<number, 'm' | 'f'>,
): Party {
  const found = antecedentOf(document, pronoun, { start, end, sentence }, [], names, genders);
  const own = { name: document.text.slice(start, end), start };
  if (found?.type === 'name') return { ...own, name: names.entities.entities[found.mention.entity]!.name };
  return found?.type === 'phrase' ? { ...own, name: found.phrase.text } : own;
}
