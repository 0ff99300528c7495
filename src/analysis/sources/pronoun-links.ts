import type { EntityMention } from '../entities/types.ts';
import { type TextDocument, tokenAt } from '../text/document.ts';
import { quotationsIn } from './context.ts';
import { classOfHead, isHuman } from './lexicon/heads.ts';
import { singular } from './lexicon/words.ts';
import type { Names } from './names.ts';
import { nounPhrases } from './noun-groups.ts';
import { readPhrase } from './phrase.ts';
import type { Place } from './referents.ts';
import { BEFORE_OBJECT } from './salience.ts';

export type PronounNumber = 'he' | 'she' | 'it' | 'they';

export const NUMBER: Readonly<Record<string, PronounNumber>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  these: 'they',
  those: 'they',
  this: 'it',
};

/** How many sentences back a pronoun before this one may stand. */
const LINK_REACH = 2;
/** Tokens at a sentence's start among which its subject stands. */
const LINK_OPENING = 8;

/** "One of them laughed when he saw it. He said": one of a set, whom no attribution names. */
export function oneOfThem(document: TextDocument, place: Place, names: Names) {
  for (let s = place.sentence - 1; s >= Math.max(0, place.sentence - LINK_REACH); s--) {
    const [one, of, them] = document.tokens.slice(
      document.sentences[s]!.first,
      document.sentences[s]!.first + 3,
    );
    if (them?.lower !== 'them' || of?.lower !== 'of' || !/^(?:one|another)$/.test(one!.lower)) continue;
    return { phrase: readPhrase(document, [[one!.start, them.end]], names), sentence: s };
  }
  return null;
}

const WOMAN = /^(?:woman|girl|lady|mother|grandmother)$/;
const MAN = /^(?:man|boy|father|grandfather)$/;

/** "Last month, a woman came to the lot. She": whom the text tells of without a name, outside quotations. */
export function someoneTold(document: TextDocument, number: 'he' | 'she', place: Place, names: Names) {
  const noun = number === 'she' ? WOMAN : MAN;
  for (let s = place.sentence; s >= Math.max(0, place.sentence - 1); s--) {
    const sentence = document.sentences[s]!;
    for (const range of nounPhrases(document, sentence.start, Math.min(sentence.end, place.start))) {
      const phrase = readPhrase(document, [range], names);
      const head = phrase.heads[0];
      const before = document.tokens[tokenAt(document, range[0]) - 1];
      const isObject = before?.sentence === s && BEFORE_OBJECT.test(before.lower);
      if (!head || head.name || !noun.test(head.lemma) || phrase.determiner !== 'indefinite' || isObject)
        continue;
      if (!quotationsIn(document, range[0], range[1]).length) return { phrase, sentence: s };
    }
  }
  return null;
}

/** The nearest "he" of the sentences before, outside quotations, that stands near a sentence's start. */
export function linkBefore(document: TextDocument, number: PronounNumber, place: Place): Place | null {
  for (let s = place.sentence - 1; s >= Math.max(0, place.sentence - LINK_REACH); s--) {
    const { first, last } = document.sentences[s]!;
    for (let i = first; i < Math.min(last, first + LINK_OPENING); i++) {
      const t = document.tokens[i]!;
      if (quotationsIn(document, t.start, t.end).length) continue;
      if (t.lower === number) return { start: t.start, end: t.end, sentence: s };
      // "One of them laughed when he saw it": he is the one, whom no source names.
      if (/^(?:one|another|neither)$/.test(t.lower) || isHuman(classOfHead(singular(t.lower), '')))
        return null;
    }
  }
  return null;
}

/** "“Brandt has no case,” said one expert": what the quotation is about. */
export function opensQuotation(document: TextDocument, mention: EntityMention): boolean {
  const [quotation] = quotationsIn(document, mention.start, mention.end);
  return quotation !== undefined && tokenAt(document, mention.start) - tokenAt(document, quotation[0]) < 4;
}

/** Where the same person's pronoun stands earlier in the sentence, outside quotations. */
export function pronounBefore(document: TextDocument, number: PronounNumber, place: Place): number | null {
  const sentence = document.sentences[place.sentence]!;
  for (let i = sentence.first; i < sentence.last && document.tokens[i]!.start < place.start; i++) {
    const t = document.tokens[i]!;
    if (NUMBER[t.lower] === number && !quotationsIn(document, t.start, t.end).length) return t.start;
  }
  return null;
}
