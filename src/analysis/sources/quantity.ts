import type { Token } from '../text/document.ts';
import {
  DEFINITE,
  FEW,
  HEDGES,
  MASS,
  MEASURES,
  NUMBERS,
  ORDINALS,
  POSSESSIVE,
  SHARE,
} from './lexicon/quantities.ts';
import type { Names } from './names.ts';
import type { Phrase } from './phrase.ts';

/**
 * Reads determiners, numbers and measures from token `from` on into `phrase`.
 * @param tokens the pronoun of "of them" and the number of "of two" are taken out
 * @returns the index of the core's first token
 */
export function readQuantity(tokens: Token[], from: number, phrase: Phrase, names: Names): number {
  let at = from;
  while (at < tokens.length && !names.at(tokens[at]!.index)) {
    const next = readOne(tokens, at, from, phrase);
    if (next === at) break;
    at = next;
  }
  return at;
}

const numberOf = (word: string): number | null =>
  NUMBERS[word] ?? (/^\d[\d,]*$/.test(word) ? Number(word.replaceAll(',', '')) : null);

/** "a 2014 survey": a year, where an article or the like stands before it. */
const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word);

/** @returns the index after what was read, or `at` where the core begins */
function readOne(tokens: Token[], at: number, from: number, phrase: Phrase): number {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'of') readWhole(tokens, at, phrase);
  else if ((lower === 'a' && next !== '/') || lower === 'an') phrase.determiner = 'indefinite';
  else if (isShare(tokens, at)) {
    phrase.quantity = 'share';
    phrase.count = null;
  } else if (lower === 'both' && /^(?:inside|outside|in|on|at|within|here|now)$/.test(next)) return at + 1;
  else if (isYear(lower) && phrase.determiner !== 'none') return at;
  else if (numberOf(lower) !== null) return readNumber(tokens, at, phrase);
  else if (DEFINITE.has(lower)) phrase.determiner = lower === 'the' ? 'definite' : 'demonstrative';
  else if (POSSESSIVE.has(lower)) phrase.determiner = 'possessive';
  else if (ORDINALS.has(lower)) {
    phrase.ordinal = true;
    if (lower === 'another') phrase.determiner = 'indefinite';
  } else if (FEW.has(lower)) phrase.quantity = 'few';
  else if (MASS.has(lower)) phrase.quantity = phrase.quantity ?? 'mass';
  else if (lower === '-') return at === from ? at : at + 1;
  else if (!HEDGES.has(lower) && lower !== 'half' && !(MEASURES.has(lower) && next === 'of')) return at;
  return at + 1;
}

/** "percent", "two-thirds"; "a third" where no noun follows, and "a third official" where one does. */
function isShare(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'third' || lower === 'fifth') return !/^\p{L}/u.test(next) || next === 'of';
  if (lower === 'half' && /^(?:a|dozen|-)$/.test(next)) return false;
  return SHARE.has(lower);
}

/** "two", "a dozen", "three in 10", "28 percent", "two-thirds". */
function readNumber(tokens: readonly Token[], at: number, phrase: Phrase): number {
  const word = (k: number) => tokens[at + k]?.lower ?? '';
  const joined = word(1) === '-' ? 2 : 1;
  if (SHARE.has(word(joined))) {
    phrase.quantity = 'share';
    return at + joined + 1;
  }
  if (/^(?:in|out)$/.test(word(joined))) {
    phrase.quantity = 'share';
    let end = at + joined + 1;
    while (end < tokens.length && end < at + 7 && numberOf(tokens[end]!.lower) === null) end++;
    return end + 1;
  }
  // "fifty-one".
  const units = joined === 2 ? (NUMBERS[word(2)] ?? 0) : 0;
  const tens = NUMBERS[word(0)] ?? 0;
  if (units > 0 && units < 10 && tens >= 20 && tens % 10 === 0) {
    if (SHARE.has(word(3))) {
      phrase.quantity = 'share';
      return at + 4;
    }
    phrase.quantity = phrase.quantity ?? 'number';
    phrase.count = tens + units;
    return at + 3;
  }
  // "26-year-old" belongs to the core.
  if (joined === 2 && word(2) !== 'or') return at;
  phrase.quantity = phrase.quantity ?? 'number';
  const isHalfDozen = word(0) === 'dozen' && word(-2) === 'half';
  phrase.count = isHalfDozen ? 6 : numberOf(word(0));
  if (word(0) === 'both') phrase.determiner = 'definite';
  return at + 1;
}

/** "of them", "of the people", "of two witnesses" after a number. */
function readWhole(tokens: Token[], at: number, phrase: Phrase): void {
  const next = tokens[at + 1]?.lower ?? '';
  const isCounted = phrase.quantity === 'number' || phrase.quantity === 'few' || phrase.ordinal;
  const isPronoun =
    /^(?:them|whom|which|these|those|us)$/.test(next) && !/^\p{L}/u.test(tokens[at + 2]?.lower ?? '');
  if (isPronoun || (isCounted && /^(?:these|those|the|his|her|its|their|both)$/.test(next))) {
    phrase.partitive = true;
    if (isPronoun) phrase.wholePronoun = next;
  }
  const whole = isCounted ? (NUMBERS[next] ?? null) : null;
  phrase.wholeCount = whole ?? phrase.wholeCount;
  if (isPronoun || whole !== null) tokens.splice(at + 1, 1);
}
