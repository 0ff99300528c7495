import { readAge } from './age.ts';
import { finishCount } from './count.ts';
import { finishUnit } from './parts.ts';
import { followsChange, hasBetween, reachBack, readSecond } from './range.ts';
import { readScore } from './score.ts';
import { readTerm, type Term } from './term.ts';
import { type FigureToken, isAt } from './tokens.ts';
import type { Draft } from './types.ts';

type Tokens = readonly FigureToken[];

/**
 * The quantity that starts at token `i`: an amount or a range of two, its unit or counted noun. A change "from A to B"
 * is two figures.
 * @param marks what `markNotFigures` found
 */
export function readQuantity(t: Tokens, i: number, marks: Uint8Array): Draft[] | null {
  const first = readTerm(t, i, marks);
  if (!first) return null;
  const score = first.unit ? null : readScore(t, first.amount);
  if (score) return [score];
  const second = readSecond(t, first, marks);
  if (!second) {
    const draft = finish(t, first, marks);
    return draft && [draft];
  }
  const [a, b] = [first.amount, second.amount];
  const isApart = areApart(first, second);
  if (!isApart) reachBack(a, b);
  const isList = isAt(t, first.to, 'and') && !hasBetween(t, first.from);
  const isChange = followsChange(t, i);
  if (!isList && !isChange && !isApart && b.lo > a.lo) {
    const unit = second.unit ?? first.unit;
    // "50 pence to £2"
    const lo = (a.lo * (first.unit?.factor ?? 1)) / ((first.unit && unit?.factor) ?? 1);
    const draft = finish(t, { ...second, from: first.from, unit, amount: { ...b, lo } }, marks);
    return draft && [draft];
  }
  const one = finish(
    t,
    { ...first, unit: first.unit ?? (second.unit && { ...second.unit, to: first.to }) },
    marks,
    true,
  );
  const two = finish(t, second, marks);
  if (isChange && two) {
    two.direction = b.lo > a.lo ? 'up' : 'down';
    if (one?.kind === 'count' && two.kind === 'count') one.unit ??= two.unit;
  }
  return [one, two].filter((draft) => draft !== null);
}

/** No range: two units that do not measure the same thing, and "rose 7/32 to 99". */
const areApart = ({ unit: a, amount: { form } }: Term, { unit: b, amount }: Term) =>
  a && b ? a.kind !== b.kind || a.unit !== b.unit : form === 'fraction' && amount.form !== 'fraction' && !b;

/**
 * Adds parts ("43 cents"), age, counted noun; null where what is left is no figure.
 * @param isFirst another figure follows, so that nothing behind the term belongs to it
 */
function finish(t: Tokens, term: Term, marks: Uint8Array, isFirst = false): Draft | null {
  const { from, to, unit, amount } = term;
  const age = isFirst ? null : readAge(t, from, to, unit);
  if (age) return { from, vague: amount.vague, lo: amount.lo, hi: amount.hi, ...age };
  if (unit) return finishUnit(t, term, unit, isFirst);
  return marks[amount.from] === 2 && !isHedged(t, amount.from) ? null : finishCount(t, term);
}

/** "more than 1900 boats" has no year; "until at least 2021" has. */
const isHedged = (t: Tokens, i: number) =>
  !isAt(t, i - 3, 'until till since by in from to') &&
  isAt(t, i - 1, 'than least most nearly almost roughly approximately some');
