import { readAge } from './age.ts';
import { CENTS } from './lexicon/currencies.ts';
import {
  AMOUNT_WORDS,
  DETERMINERS,
  NO_COUNT_COMPOUNDS,
  ONE_IDIOMS,
  SINGULAR_COUNTS,
  STOPS,
} from './lexicon/nouns.ts';
import { SCALES } from './lexicon/numbers.ts';
import { PARTS } from './lexicon/units.ts';
import { readPlural, readSingular, singular } from './noun-phrase.ts';
import { type Amount, readAmount } from './number.ts';
import { followsChange, reachBack } from './range.ts';
import { readScore } from './score.ts';
import { at, type FigureToken, isBarrier, isCapital, isHyphen } from './tokens.ts';
import type { Draft } from './types.ts';
import { readCurrencyBefore, readNationAfter, readUnit, type UnitReading } from './unit.ts';

type Tokens = readonly FigureToken[];

/** An amount with the currency before it and the unit behind it. */
interface Term {
  from: number;
  to: number;
  amount: Amount;
  currency: string | null;
  unit: UnitReading | null;
}

/**
 * The quantity that starts at token `i`: an amount or a range of two, its unit or counted noun. A change "from A to B"
 * is two figures.
 * @param marks what `markNotFigures` found
 */
export function readQuantity(t: Tokens, i: number, marks: Uint8Array): Draft[] | null {
  const first = readTerm(t, i, marks);
  if (!first) return null;
  const score = readScore(t, first.amount, first.currency !== null || first.unit !== null);
  if (score) return [score];
  const second = readSecond(t, first, marks);
  if (!second) {
    const draft = finish(t, first, first.amount.lo, first.amount.hi, marks);
    return draft && [draft];
  }
  const apart = isApart(first, second);
  if (!apart) reachBack(first.amount, second.amount);
  const term = { ...second, currency: second.currency ?? first.currency, unit: second.unit ?? first.unit };
  const isList = at(t, first.to).lower === 'and' && !hasBetween(t, first.from);
  if (isList || followsChange(t, i) || second.amount.lo <= first.amount.lo || apart) {
    const shared = {
      ...first,
      unit: first.unit ?? (first.currency || !second.unit ? null : { ...second.unit, to: first.to }),
    };
    const one = finish(t, shared, first.amount.lo, first.amount.hi, marks, first.to);
    const two = finish(t, second, second.amount.lo, second.amount.hi, marks);
    return [one, two].filter((draft) => draft !== null);
  }
  const draft = finish(
    t,
    { ...term, from: first.from },
    first.amount.lo * ratio(first, term),
    second.amount.hi,
    marks,
  );
  return draft && [draft];
}

/** Two units that do not measure the same thing make no range. */
const isApart = (a: Term, b: Term) =>
  (a.unit !== null && b.currency !== null && a.unit.kind !== 'money') ||
  (a.currency !== null && b.unit !== null && b.unit.kind !== 'money') ||
  (a.unit !== null && b.unit !== null && (a.unit.kind !== b.unit.kind || a.unit.unit !== b.unit.unit)) ||
  (a.currency !== null && b.currency !== null && a.currency !== b.currency);

const ratio = (first: Term, term: Term) =>
  first.unit && term.unit && term.unit.factor ? first.unit.factor / term.unit.factor : 1;

function readTerm(t: Tokens, i: number, marks: Uint8Array): Term | null {
  const before = readCurrencyBefore(t, i);
  const start = before ? before.to : i;
  if (marks[start] === 1 && !before) return null;
  const amount = readAmount(t, start, at(t, i - 1).lower !== 'between');
  if (!amount || !Number.isFinite(amount.hi) || (before && amount.form === 'article')) return null;
  if (before) {
    // "A$5,000" reads its dollar; `m` and `t` behind a sum are scales
    const nation = readNationAfter(t, amount.to);
    const currency = nation?.currency ?? before.currency;
    return { from: i, to: nation?.to ?? amount.to, amount, currency, unit: null };
  }
  return withUnit(t, amount);
}

/** Reads the unit; a lone scale letter gives way to a unit where nothing is counted: `5m long`, `5m copies`. */
function withUnit(t: Tokens, amount: Amount): Term {
  const term: Term = { from: amount.from, to: amount.to, amount, currency: null, unit: null };
  if (amount.letter && /^[mtbkM]$/.test(t[amount.to - 1]!.text)) {
    const unit = readUnit(t, amount.to, amount) ?? null;
    const counted = unit || readPlural(t, amount.to);
    if (
      !counted &&
      /^[mt]$/.test(t[amount.to - 1]!.text) &&
      amount.form === 'digits' &&
      t[amount.to - 1]!.glued
    ) {
      const bare = {
        ...amount,
        to: amount.to - 1,
        lo: amount.lo / amount.scale,
        hi: amount.hi / amount.scale,
        scale: 1,
        letter: false,
      };
      return { ...term, to: amount.to, amount: bare, unit: readUnit(t, bare.to, bare) };
    }
  }
  let k = amount.to;
  // "10 more percent", "two additional weeks"
  if (AMOUNT_WORDS.has(at(t, k).lower) && readUnit(t, k + 1, amount)) k++;
  const of = amount.vague && at(t, k).lower === 'of' ? k + 1 : k;
  const unit = readUnit(t, of, amount);
  if (!unit) return term;
  // 75 USD million
  const scale = unit.kind === 'money' ? SCALES.get(at(t, unit.to).lower) : undefined;
  if (!scale || amount.scale > 1) return { ...term, to: unit.to, unit };
  const scaled = { ...amount, lo: amount.lo * scale, hi: amount.hi * scale, scale };
  return { ...term, to: unit.to + 1, amount: scaled, unit: { ...unit, to: unit.to + 1 } };
}

const JOINERS = /^(?:to|or|and)$/;

/** The second end of a range: "-$4bn", "to 40", "or three", "and 20" after "between". */
function readSecond(t: Tokens, first: Term, marks: Uint8Array): Term | null {
  let k = first.to;
  const joiner = at(t, k);
  const isDash = isHyphen(joiner);
  if (!isDash && !JOINERS.test(joiner.lower)) return readSuspended(t, first, marks);
  const isAnd = joiner.lower === 'and';
  const isBetween = hasBetween(t, first.from);
  if (isAnd && !isBetween) return sharesUnit(t, first, marks);
  if (isDash && JOINERS.test(at(t, k + 1).lower)) return readSuspended(t, first, marks);
  k++;
  if (isDash && at(t, k).glued !== joiner.glued && !(joiner.glued && at(t, k).kind === 'sign')) return null;
  if (joiner.lower === 'to' && at(t, k).lower === 'as' && /^(?:many|much)$/.test(at(t, k + 1).lower)) k += 3;
  if (/^[~≈]$/.test(at(t, k).text)) k++;
  if (joiner.lower === 'or' && /^(?:even|maybe|perhaps)$/.test(at(t, k).lower)) k++;
  if (marks[k] === 1) return null;
  const second = readTerm(t, k, marks);
  if (!second || second.amount.vague !== first.amount.vague) return null;
  if (isDash && second.amount.lo < 0) return null;
  const [a, b] = [first.amount.lo, second.amount.lo];
  if (
    joiner.lower === 'or' &&
    !(b > a && (b <= a * 2 || (first.amount.scale === 1 && second.amount.scale > 1)))
  )
    return null;
  // "two 10-year terms", "five to one": no range
  if (first.currency === null && second.currency !== null && first.unit === null) return null;
  return second;
}

function hasBetween(t: Tokens, from: number): boolean {
  for (let k = from - 1; k > from - 4; k--) if (at(t, k).lower === 'between') return true;
  return false;
}

/** "18- to 24-year-olds": the hyphen of the first hangs. */
function readSuspended(t: Tokens, first: Term, marks: Uint8Array): Term | null {
  const k = first.to;
  if (!isHyphen(at(t, k)) || !/^(?:to|or|and)$/.test(at(t, k + 1).lower)) return null;
  return readTerm(t, isHyphen(at(t, k + 2)) ? k + 3 : k + 2, marks);
}

/** "45 and 50 mg": two figures that share the unit. */
function sharesUnit(t: Tokens, first: Term, marks: Uint8Array): Term | null {
  if (first.unit || first.currency || first.amount.form === 'article') return null;
  const second = readTerm(t, first.to + 1, marks);
  return second?.unit &&
    second.unit.kind !== 'count' &&
    second.unit.kind !== 'multiple' &&
    second.amount.form === first.amount.form
    ? second
    : null;
}

/** Adds parts ("43 cents"), age, counted noun; null where what is left is no figure. */
function finish(
  t: Tokens,
  term: Term,
  lo: number,
  hi: number,
  marks: Uint8Array,
  limit = Number.POSITIVE_INFINITY,
): Draft | null {
  const { amount, currency } = term;
  const isBetween = hasBetween(t, term.from);
  const base = { from: term.from, vague: amount.vague };
  if (currency !== null) {
    const part =
      limit === Number.POSITIVE_INFINITY && !isBetween ? readCents(t, term.to, currency, amount) : null;
    return {
      ...base,
      to: part?.to ?? term.to,
      kind: 'money',
      unit: currency,
      lo: lo + (part?.value ?? 0),
      hi: hi + (part?.value ?? 0),
    };
  }
  const age = limit === Number.POSITIVE_INFINITY ? readAge(t, term.from, term.to, term.unit) : null;
  if (age) return { ...base, ...age, lo, hi };
  if (term.unit) return finishUnit(t, term, lo, hi);
  const year = marks[amount.from] === 2;
  if (year && !isHedged(t, amount.from)) return null;
  return finishCount(t, term, lo, hi);
}

/** After a bare number a new sentence or a date may begin: "reached 60 Monday". */
const PERIODS = /day$|^(?:in|on|at|this|last)$/;

/** "more than 1900 boats" has no year; "until at least 2021" has. */
const isHedged = (t: Tokens, i: number) =>
  !/^(?:until|till|since|by|in|from|to)$/.test(at(t, i - 3).lower) &&
  /^(?:than|least|most|nearly|almost|roughly|approximately|some)$/.test(at(t, i - 1).lower);

function finishUnit(t: Tokens, term: Term, lo: number, hi: number): Draft | null {
  if (
    lo === 1 &&
    term.unit!.kind === 'points' &&
    term.amount.form === 'words' &&
    !isHyphen(at(t, term.amount.to)) &&
    term.to - term.from === 2
  )
    return null;
  const unit = term.unit!;
  const { amount } = term;
  const whole = { from: term.from, vague: amount.vague, kind: unit.kind, unit: unit.unit };
  let value = { lo: lo * unit.factor, hi: hi * unit.factor, to: unit.to };
  if (term.to > unit.to) value.to = term.to;
  if (lo === hi && unit.kind === 'money' && unit.unit !== 'cent') {
    const part = readCents(t, unit.to, unit.unit, amount);
    if (part) value = { lo: value.lo + part.value, hi: value.hi + part.value, to: part.to };
  }
  const parts = unit.unit ? PARTS[unit.unit] : undefined;
  if (parts && lo === hi) {
    let k = value.to;
    if (/^(?:and|,)$/.test(at(t, k).lower)) k++;
    else if (isHyphen(at(t, k)) && at(t, k).glued) k++;
    const more = readAmount(t, k, false);
    if (more && more.form !== 'article' && !more.vague) {
      const smaller =
        at(t, more.to).lower === 'in' && unit.unit === '[ft_i]'
          ? { unit: '[in_i]', to: more.to + 1 }
          : readUnit(t, more.to, more);
      const share = smaller?.unit ? parts[smaller.unit] : undefined;
      if (share) value = { lo: value.lo + more.lo / share, hi: value.hi + more.lo / share, to: smaller!.to };
      // "6-foot-4"
      else if (unit.unit === '[ft_i]' && !smaller && more.lo < 12 && k > value.to)
        value = { lo: value.lo + more.lo / 12, hi: value.hi + more.lo / 12, to: more.to };
    }
  }
  // "a second", "one day": articles and idioms are no measured time
  if (
    amount.form === 'words' &&
    lo === 1 &&
    unit.kind === 'duration' &&
    !isHyphen(at(t, amount.to)) &&
    isIndefinite(t, term)
  )
    return null;
  if (unit.kind === 'duration' && isOrdinalTime(t, term)) return null;
  return { ...whole, ...value };
}

/** "one day", "one night"; "one year" after a hedge or before "ago" is measured. */
const isIndefinite = (t: Tokens, term: Term) =>
  /^(?:day|night|second|minute|moment|week)$/.test(at(t, term.to - 1).lower) &&
  !/^(?:than|least|about|nearly|almost|in|for|within|just|only|exactly|under|over|to)$/.test(
    at(t, term.from - 1).lower,
  );

const isOrdinalTime = (t: Tokens, term: Term) => /^(?:day|night|week|game)$/.test(at(t, term.from - 1).lower);

/** "43 cents", "and forty-five cents", "and fourteen", "43" behind a sum. */
function readCents(
  t: Tokens,
  i: number,
  currency: string | null,
  amount: Amount,
): { value: number; to: number } | null {
  if (amount.scale > 1 || amount.lo !== Math.round(amount.lo) || currency === null) return null;
  const isAnd = at(t, i).lower === 'and';
  const more = readAmount(t, isAnd ? i + 1 : i, false);
  if (!more || more.vague || more.lo >= 100 || more.lo <= 0 || more.scale > 1 || more.form === 'article')
    return null;
  const next = at(t, more.to);
  const isNamed =
    CENTS.has(next.lower) ||
    (next.lower === 'c' && next.glued) ||
    /^(?:pence|p|mao|paise|satang|sens?)$/.test(next.lower);
  if (isNamed) return { value: next.lower === 'mao' ? more.lo / 10 : more.lo / 100, to: more.to + 1 };
  const ends = next.text === '' || (isBarrier(next) && next.text !== ',') || next.lower === 'and';
  return ends && more.lo === Math.round(more.lo) && at(t, amount.to - 1).lower !== 'a' && !isHyphen(at(t, i))
    ? { value: more.lo / 100, to: more.to }
    : null;
}

function finishCount(t: Tokens, term: Term, lo: number, hi: number): Draft | null {
  const { amount } = term;
  const draft = { from: term.from, vague: amount.vague, kind: 'count' as const, lo, hi };
  if (amount.form === 'fraction') return { ...draft, kind: 'fraction', to: amount.to, unit: null };
  const hyphen = at(t, amount.to);
  const behind = at(t, amount.to + 1);
  if (isHyphen(hyphen) && hyphen.glued && behind.glued) return hyphenCount(t, term, draft);
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
    /^(?:scores|tens)$/.test(t[amount.from]!.lower)
  )
    return null;
  // "787 Dreamliner", "60 Elm": a name follows and nothing is counted
  const after = at(t, amount.to);
  if (amount.form === 'digits' && amount.scale === 1 && isCapital(after) && !PERIODS.test(after.lower))
    return null;
  // "4K" is a format, "40K" a number
  if (amount.letter && amount.scale === 1e3 && amount.lo < 9e3 && at(t, amount.to - 1).glued) return null;
  if (amount.form === 'digits' && SINGULAR_COUNTS.has(after.lower))
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
  return before.kind === 'word' || (isHyphen(before) && before.glued);
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
  if (/^(?:plus|odd|something|ish|or|to)$/.test(word.lower)) {
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
  const hedged =
    /^(?:least|than|only|just|minus|exactly)$/.test(before.lower) || t[term.from]!.lower === 'minus';
  if (next.text === '' && before.text === '') return { ...draft, to: amount.to, unit: null };
  if (t[term.from]!.lower === 'minus') return { ...draft, to: amount.to, unit: null };
  if ((ONE_IDIOMS.has(next.lower) || DETERMINERS.has(before.lower)) && !hedged) return null;
  if (/^(?:no|any|every|each|this|that|number|day)$/.test(before.lower)) return null;
  const noun = readSingular(t, amount.to);
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
