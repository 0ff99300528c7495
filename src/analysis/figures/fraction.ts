import { type Amount, done, skipHyphen } from './amount.ts';
import { draft } from './draft.ts';
import { DETERMINERS, STOPS } from './lexicon/nouns.ts';
import { readAmount } from './number.ts';
import { readDenominator } from './spelled.ts';
import { at, type FigureToken, isAt, isBarrier, isJoint } from './tokens.ts';
import type { Draft } from './types.ts';
import { readUnit } from './unit.ts';

type Tokens = readonly FigureToken[];

/** Words before a share that stands without its whole: "by a quarter", "more than half". */
const FIRM = 'by than nearly almost about roughly least around over under only just up down';

/** "two-thirds", "a third of", "half the town", "half an hour", "a quarter-point", "one over twenty". */
export function readFraction(t: Tokens, i: number): Draft | null {
  const isArticle = isAt(t, i, 'a an');
  const isBare = isAt(t, i, 'half quarter');
  let amount: Amount | null = null;
  let k = isBare ? i : i + 1;
  if (!isArticle && !isBare) {
    amount = readAmount(t, i);
    if (!amount || amount.vague || amount.form === 'fraction') return null;
    if (isAt(t, amount.to, 'over')) return readOver(t, amount);
    k = skipHyphen(t, amount.to);
  }
  const isHyphenated = k > (amount?.to ?? k);
  const under = readDenominator(t, k);
  if (!under) return null;
  const value = (amount?.lo ?? 1) / under.value;
  const denominator = at(t, under.to - 1).lower;
  const isHalf = /^hal/.test(denominator);
  if (isHalf && !amount && readAmount(t, k)) return null;
  const measured = readPart(t, i, under.to, value);
  if (measured) return measured;
  const isOf = isAt(t, under.to, 'of');
  const isPlural = denominator.endsWith('s');
  const isShare = amount
    ? // "three-quarters", "two thirds", "one half of"; not "two third parties", "in three quarters"
      isHyphenated ||
      isOf ||
      (isPlural ? denominator !== 'quarters' : !isHalf && amount.form === 'words' && amount.lo === 1)
    : isHalf
      ? closesHalf(t, i, under.to)
      : isArticle && closesThird(t, i, under.to);
  return isShare ? draft('fraction', i, under.to, value) : null;
}

/** "one over twenty" */
function readOver(t: Tokens, part: Amount): Draft | null {
  const whole = readAmount(t, part.to + 1);
  return whole && !whole.vague && whole.lo > 0 && isBarrier(at(t, whole.to))
    ? draft('fraction', part.from, whole.to, part.lo / whole.lo)
    : null;
}

/** Nothing else is said. */
const isAlone = (t: Tokens, from: number, to: number) => at(t, from - 1).text + at(t, to).text === '';

/** "a third of", "by a quarter", "a fifth more": not "a third person", "a second and a third opinion". */
function closesThird(t: Tokens, from: number, to: number): boolean {
  if (isAt(t, from - 2, 'second')) return false;
  if (isAt(t, to, 'of more less fewer higher lower bigger smaller')) return true;
  const next = at(t, to);
  return (isAt(t, from - 1, FIRM) && (next.kind === 'sign' || STOPS.has(next.lower))) || isAlone(t, from, to);
}

/** "half of voters", "half the town", "more than half": not "the first half of the year", "half-hearted". */
function closesHalf(t: Tokens, from: number, to: number): boolean {
  if (isJoint(t, to) || isJoint(t, from - 1)) return false;
  if (isAt(t, from - 1, 'first second final other better top bottom the last each per')) return false;
  return (
    isAt(t, to, 'of or as what') ||
    DETERMINERS.has(at(t, to).lower) ||
    isAt(t, from - 1, FIRM) ||
    // "cut in half", not "in half light"
    (isAt(t, from - 1, 'in') && at(t, to).kind === 'sign') ||
    isAlone(t, from, to)
  );
}

/** "half an hour", "a quarter mile", "half a century", "a quarter-point", "three-quarters of an inch". */
function readPart(t: Tokens, from: number, i: number, value: number): Draft | null {
  let k = skipHyphen(t, i);
  if (isAt(t, k, 'of') && isAt(t, k + 1, 'a an')) k++;
  if (isAt(t, k, 'a an')) k++;
  const unit = at(t, k).kind === 'word' ? readUnit(t, k, done(i, k, value, 'fraction')) : null;
  return unit && unit.unit !== 'time'
    ? draft(unit.kind, from, unit.to, value * unit.factor, unit.unit)
    : null;
}
