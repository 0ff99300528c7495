import type { Amount } from './amount.ts';
import {
  AMOUNT_WORDS,
  DETERMINERS,
  NO_COUNT_COMPOUNDS,
  ONE_IDIOMS,
  SINGULAR_COUNTS,
  STOPS,
} from './lexicon/nouns.ts';
import { readPlural, readSingular } from './noun-phrase.ts';
import { isPlural, singular } from './plural.ts';
import type { Term } from './term.ts';
import { at, type FigureToken, isAt, isCapital, isHyphen, isJoint, isOneOf, phraseAt } from './tokens.ts';
import type { Draft } from './types.ts';

type Tokens = readonly FigureToken[];

/** After a bare number a new sentence or a date may begin: "reached 60 Monday". */
const PERIODS = /day$|^(?:in|on|at|this|last)$/;

export function finishCount(t: Tokens, term: Term): Draft | null {
  const { amount } = term;
  const { lo, hi } = amount;
  const draft = { from: term.from, vague: amount.vague, kind: 'count' as const, lo, hi };
  if (amount.form === 'fraction') return { ...draft, kind: 'fraction', to: amount.to, unit: null };
  const hyphen = at(t, amount.to);
  const behind = at(t, amount.to + 1);
  if (isJoint(t, amount.to) && behind.glued) return hyphenCount(t, term, draft);
  // digits run into letters that are no unit: 49ers, 1080p, 21st
  if (hyphen.glued && hyphen.kind === 'word' && amount.form === 'digits') return null;
  const isOne = lo === 1 && hi === 1;
  if (isNameWord(t, amount)) return null;
  if (isOne && amount.form !== 'digits') return oneOf(t, term, draft);
  let start = amount.vague && hyphen.lower === 'of' ? amount.to + 1 : amount.to;
  while (AMOUNT_WORDS.has(at(t, start).lower)) start++;
  const plural = readPlural(t, start);
  if (plural) {
    // "times" by itself was read as a unit; a year before its noun stays a year ("2019 figures")
    return { ...draft, to: plural.to, unit: plural.head };
  }
  if (
    amount.vague &&
    amount.scale <= 100 &&
    amount.form === 'vague' &&
    hyphen.lower !== 'of' &&
    isAt(t, amount.from, 'scores tens')
  )
    return null;
  // "787 Dreamliner", "60 Elm": a name follows and nothing is counted
  const after = at(t, amount.to);
  if (amount.form === 'digits' && amount.scale === 1 && isCapital(after) && !PERIODS.test(after.lower))
    return null;
  // "4K" is a format, "40K" a number
  if (amount.letter && amount.scale === 1e3 && amount.lo < 9e3 && at(t, amount.to - 1).glued) return null;
  if (amount.form === 'digits' && SINGULAR_COUNTS.has(after.lower) && !isHyphen(t, amount.to + 1))
    return { ...draft, to: amount.to + 1, unit: after.lower };
  if (isOne) {
    const one = readSingular(t, start);
    if (one) return { ...draft, to: one.to, unit: one.head };
  }
  return isBare(t, term) ? { ...draft, to: amount.to, unit: null } : null;
}

/** "Xbox One", "the Big Ten", "Zero Gravity Seats": a number word with a capital inside a sentence. */
function isNameWord(t: Tokens, amount: Amount): boolean {
  const word = t[amount.from]!;
  if (amount.form !== 'words' || !isCapital(word)) return false;
  const before = at(t, amount.from - 1);
  return before.kind === 'word' || isJoint(t, amount.from - 1);
}

/** "11-game streak", "19-member panel": the word behind the hyphen is what is counted. */
function hyphenCount(
  t: Tokens,
  term: Term,
  draft: { from: number; vague: boolean; kind: 'count'; lo: number; hi: number },
): Draft | null {
  const { amount } = term;
  const word = at(t, amount.to + 1);
  if (word.kind !== 'word') return word.kind === 'number' ? null : { ...draft, to: amount.to, unit: null };
  if (isOneOf(word, 'plus odd something ish or to')) {
    const plural = readPlural(t, amount.to + 2);
    return { ...draft, to: plural?.to ?? amount.to, unit: plural?.head ?? null };
  }
  if (
    NO_COUNT_COMPOUNDS.has(word.lower) ||
    /(?:ed|ly|ing)$/.test(word.lower) ||
    STOPS.has(word.lower) ||
    isCapital(word)
  )
    return null;
  return { ...draft, to: amount.to + 2, unit: singular(word.lower) };
}

/** "one" counts with a noun only, and not in "one day" or "one of them". */
function oneOf(
  t: Tokens,
  term: Term,
  draft: { from: number; vague: boolean; kind: 'count'; lo: number; hi: number },
): Draft | null {
  const { amount } = term;
  const next = at(t, amount.to);
  const before = at(t, term.from - 1);
  const hedged = isOneOf(before, 'least than only just minus exactly') || t[term.from]!.lower === 'minus';
  if (next.text === '' && before.text === '') return { ...draft, to: amount.to, unit: null };
  if (t[term.from]!.lower === 'minus') return { ...draft, to: amount.to, unit: null };
  if ((ONE_IDIOMS.has(next.lower) || DETERMINERS.has(before.lower)) && !hedged) return null;
  const noun = readSingular(t, amount.to);
  // "from one room to another", "one chapter over"
  if (noun && /^(?:(?:to|after|or) (?:another|the (?:next|other))|over)\b/.test(phraseAt(t, noun.to, 3)))
    return null;
  // "one hopes": a pronoun and its verb
  if (noun && isPlural(at(t, noun.to - 1).lower)) return null;
  if (noun && ONE_IDIOMS.has(noun.head) && !hedged) return null;
  return noun ? { ...draft, to: noun.to, unit: noun.head } : null;
}

/** Whether a number without unit and noun is a quantity: not "the two", not a lone small word in a sentence. */
function isBare(t: Tokens, term: Term): boolean {
  const { amount } = term;
  const before = at(t, term.from - 1);
  const after = at(t, amount.to);
  if (amount.form === 'words' && amount.lo < 20) {
    if (DETERMINERS.has(before.lower)) return false;
    if (isCapital(t[amount.from]!) && isCapital(before)) return false;
    if (isCapital(t[amount.from]!) && isCapital(after)) return false;
  }
  if (before.text === '#' || after.text === '#') return false;
  // "the 777 program"
  if (amount.form === 'digits' && before.lower === 'the' && after.kind === 'word' && !STOPS.has(after.lower))
    return false;
  return true;
}
