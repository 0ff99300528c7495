import { readAge } from './age.ts';
import type { Amount } from './amount.ts';
import { finishCount } from './count.ts';
import { AMOUNT_WORDS } from './lexicon/nouns.ts';
import { SCALES } from './lexicon/numbers.ts';
import { readCurrencyBefore, readNationAfter } from './money.ts';
import { readPlural } from './noun-phrase.ts';
import { readAmount } from './number.ts';
import { finishUnit, readCents } from './parts.ts';
import { followsChange, reachBack } from './range.ts';
import { readScore } from './score.ts';
import type { Term } from './term.ts';
import { at, type FigureToken, isAt, isHyphen } from './tokens.ts';
import type { Draft } from './types.ts';
import { readUnit } from './unit.ts';

type Tokens = readonly FigureToken[];

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
  const apart = isApart(first, second) || isFractionOf(first, second);
  if (!apart) reachBack(first.amount, second.amount);
  const term = { ...second, currency: second.currency ?? first.currency, unit: second.unit ?? first.unit };
  const isList = isAt(t, first.to, 'and') && !hasBetween(t, first.from);
  const isChange = followsChange(t, i);
  if (isList || isChange || second.amount.lo <= first.amount.lo || apart) {
    const shared = {
      ...first,
      unit: first.unit ?? (first.currency || !second.unit ? null : { ...second.unit, to: first.to }),
    };
    const one = finish(t, shared, first.amount.lo, first.amount.hi, marks, first.to);
    const two = finish(t, second, second.amount.lo, second.amount.hi, marks);
    if (isChange && two) {
      two.direction = second.amount.lo > first.amount.lo ? 'up' : 'down';
      if (one?.kind === 'count' && two.kind === 'count') one.unit ??= two.unit;
    }
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

/** "rose 7/32 to 99": by a fraction to a whole, no range. */
const isFractionOf = (a: Term, b: Term) =>
  a.amount.form === 'fraction' && b.amount.form !== 'fraction' && !b.unit && b.amount.lo > 10 * a.amount.lo;

const ratio = (first: Term, term: Term) =>
  first.unit && term.unit?.factor ? first.unit.factor / term.unit.factor : 1;

function readTerm(t: Tokens, i: number, marks: Uint8Array, isMoney = false): Term | null {
  const before = readCurrencyBefore(t, i);
  const start = before ? before.to : i;
  if (marks[start] === 1 && !before) return null;
  const amount = readAmount(t, start, !isAt(t, i - 1, 'between'));
  if (!amount || !Number.isFinite(amount.hi)) return null;
  if (before) {
    // "A$5,000" reads its dollar; `m` and `t` behind a sum are scales
    const nation = readNationAfter(t, amount.to);
    const currency = nation?.currency ?? before.currency;
    return { from: i, to: nation?.to ?? amount.to, amount, currency, unit: null };
  }
  // the second end of "$2-3m" is no three metres
  return isMoney && amount.letter
    ? { from: i, to: amount.to, amount, currency: null, unit: null }
    : withUnit(t, amount);
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
  const of = amount.vague && isAt(t, k, 'of') ? k + 1 : k;
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
  const isDash = isHyphen(t, k);
  if (!isDash && !JOINERS.test(joiner.lower)) return readSuspended(t, first, marks);
  const isAnd = joiner.lower === 'and';
  const isBetween = hasBetween(t, first.from);
  if (isAnd && !isBetween) return sharesUnit(t, first, marks);
  if (isDash && JOINERS.test(at(t, k + 1).lower)) return readSuspended(t, first, marks);
  k++;
  if (isDash && at(t, k).glued !== joiner.glued && !(joiner.glued && at(t, k).kind === 'sign')) return null;
  if (/^[~≈]$/.test(at(t, k).text)) k++;
  if (joiner.lower === 'or' && isAt(t, k, 'even maybe perhaps')) k++;
  if (marks[k] === 1) return null;
  const second = readTerm(t, k, marks, first.currency !== null);
  if (!second || second.amount.vague !== first.amount.vague) return null;
  if (isDash && second.amount.lo < 0) return null;
  const [a, b] = [first.amount.lo, second.amount.lo];
  if (
    joiner.lower === 'or' &&
    !(b > a && (b <= a * 2 || (first.amount.scale === 1 && second.amount.scale > 1)))
  )
    return null;
  // "4k and 60 fps"
  if (first.amount.letter && first.amount.scale === 1e3 && second.amount.scale === 1 && second.unit)
    return null;
  // "two 10-year terms", "five to one": no range
  if (first.currency === null && second.currency !== null && first.unit === null) return null;
  return second;
}

function hasBetween(t: Tokens, from: number): boolean {
  for (let k = from - 1; k > from - 4; k--) if (isAt(t, k, 'between')) return true;
  return false;
}

/** "18- to 24-year-olds": the hyphen of the first hangs. */
function readSuspended(t: Tokens, first: Term, marks: Uint8Array): Term | null {
  const k = first.to;
  if (!isHyphen(t, k) || !isAt(t, k + 1, 'to or and')) return null;
  return readTerm(t, isHyphen(t, k + 2) ? k + 3 : k + 2, marks);
}

/** "45 and 50 mg": two figures that share the unit. */
function sharesUnit(t: Tokens, first: Term, marks: Uint8Array): Term | null {
  if (first.unit || first.currency) return null;
  const second = readTerm(t, first.to + 1, marks);
  return second?.unit &&
    !(first.amount.letter && second.amount.scale === 1) &&
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

/** "more than 1900 boats" has no year; "until at least 2021" has. */
const isHedged = (t: Tokens, i: number) =>
  !isAt(t, i - 3, 'until till since by in from to') &&
  isAt(t, i - 1, 'than least most nearly almost roughly approximately some');
