import type { Amount } from './amount.ts';
import {
  AMOUNT_WORDS,
  DETERMINERS,
  NO_COUNT_COMPOUNDS,
  ONE_IDIOMS,
  SINGULAR_COUNTS,
  STOPS,
} from './lexicon/nouns.ts';
import { type NounPhrase, readPlural, readSingular } from './noun-phrase.ts';
import { isPlural, singular } from './plural.ts';
import type { Term } from './term.ts';
import { at, type FigureToken, isAt, isCapital, isHyphen, isJoint, phraseAt } from './tokens.ts';
import type { Draft } from './types.ts';

type Tokens = readonly FigureToken[];

/** A noun phrase that is counted, or `bare` where a number stands without one. */
type Counted = NounPhrase | 'bare' | null;

/** A number without unit: with the noun that it counts, or bare; null where it is no quantity. */
export function finishCount(t: Tokens, term: Term): Draft | null {
  const { to, lo, hi, vague, form } = term.amount;
  const isFraction = form === 'fraction';
  const isCompound = isJoint(t, to) && at(t, to + 1).glued;
  const counted = isFraction ? 'bare' : isCompound ? readCompound(t, to + 1) : readNoun(t, term);
  if (!counted) return null;
  const end = counted === 'bare' ? { to, unit: null } : { to: counted.to, unit: counted.head };
  return { from: term.from, lo, hi, vague, kind: isFraction ? 'fraction' : 'count', ...end };
}

function readNoun(t: Tokens, { from, amount }: Term): Counted {
  const { to, lo, hi, vague, form, scale, letter } = amount;
  const isDigits = form === 'digits';
  const after = at(t, to);
  // digits run into letters that are no unit: 49ers, 1080p, 21st
  if (after.glued && after.kind === 'word' && isDigits) return null;
  if (isNameWord(t, amount)) return null;
  const isOne = lo === 1 && hi === 1;
  if (isOne && !isDigits) return readOne(t, from, to);
  let start = vague && isAt(t, to, 'of') ? to + 1 : to;
  while (AMOUNT_WORDS.has(at(t, start).lower)) start++;
  const plural = readPlural(t, start);
  if (plural) return plural;
  if (vague && scale < 100 && isAt(t, from, 'scores tens')) return null;
  // "787 Dreamliner", "60 Elm": a name follows and nothing is counted; "reached 60 Monday"
  if (isDigits && scale === 1 && isCapital(after) && !/day$/.test(after.lower)) return null;
  // "4K" is a format, "40K" a number
  if (letter && scale === 1e3 && lo < 9e3 && at(t, to - 1).glued) return null;
  if (isDigits && SINGULAR_COUNTS.has(after.lower) && !isHyphen(t, to + 1))
    return { to: to + 1, head: after.lower };
  return (isOne ? readSingular(t, start) : null) ?? (isBare(t, from, amount) ? 'bare' : null);
}

/** "Xbox One", "the Big Ten", "Zero Gravity Seats": a number word with a capital inside a sentence. */
const isNameWord = (t: Tokens, { form, from }: Amount) =>
  form === 'words' && isCapital(at(t, from)) && (at(t, from - 1).kind === 'word' || isJoint(t, from - 1));

/** "11-game streak", "19-member panel": the word behind the hyphen is what is counted. */
function readCompound(t: Tokens, k: number): Counted {
  const { kind, lower } = at(t, k);
  if (kind !== 'word') return kind === 'number' ? null : 'bare';
  if (isAt(t, k, 'plus odd something ish or to')) return readPlural(t, k + 1) ?? 'bare';
  const isNone = NO_COUNT_COMPOUNDS.has(lower) || STOPS.has(lower) || /(?:ed|ly|ing)$/.test(lower);
  return isNone || isCapital(at(t, k)) ? null : { to: k + 1, head: singular(lower) };
}

/** "one" counts with a noun only, and not in "one day" or "one of them". */
function readOne(t: Tokens, from: number, to: number): Counted {
  if (at(t, from - 1).text + at(t, to).text === '') return 'bare';
  const isIdiom = (word: string) =>
    ONE_IDIOMS.has(word) && !isAt(t, from - 1, 'least than only just exactly');
  const noun = readSingular(t, to);
  if (!noun || isIdiom(at(t, to).lower) || isIdiom(noun.head) || DETERMINERS.has(at(t, from - 1).lower))
    return null;
  // "one hopes": a pronoun and its verb; "from one room to another", "one chapter over"
  const isOther = /^(?:(?:to|after|or) (?:another|the (?:next|other))|over)\b/.test(phraseAt(t, noun.to, 3));
  return isOther || isPlural(at(t, noun.to - 1).lower) ? null : noun;
}

/** Whether a number without unit and noun is a quantity: not "the two", not a lone small word in a sentence. */
function isBare(t: Tokens, start: number, { form, from, to, lo }: Amount): boolean {
  const before = at(t, start - 1);
  const after = at(t, to);
  if (form === 'words' && lo < 20)
    return !DETERMINERS.has(before.lower) && !(isCapital(at(t, from)) && isCapital(after));
  // "the 777 program"
  return form !== 'digits' || before.lower !== 'the' || after.kind !== 'word' || STOPS.has(after.lower);
}
