import type { Amount } from './amount.ts';
import { CHANGE, DOWN, UP } from './lexicon/context.ts';
import { hasSign, readTerm, type Term } from './term.ts';
import { at, type FigureToken, isAt, isBarrier, isHyphen } from './tokens.ts';

type Tokens = readonly FigureToken[];

/** The second end of a range, or of two that share their unit: "-$4bn", "to 40", "or three", "and 20" after "between". */
export function readSecond(t: Tokens, first: Term, marks: Uint8Array): Term | null {
  const joiner = at(t, first.to);
  const isDash = isHyphen(t, first.to);
  let k = first.to + 1;
  // "18- to 24-year-olds": the hyphen of the first hangs
  if (isDash && isAt(t, k, 'to or and')) return readTerm(t, isHyphen(t, k + 1) ? k + 2 : k + 1, marks);
  if (!isDash && !isAt(t, first.to, 'to or and')) return null;
  if (joiner.lower === 'and' && !hasBetween(t, first.from)) return sharesUnit(t, first, marks);
  if (isDash && at(t, k).glued !== joiner.glued) return null;
  if (isAt(t, k, '~ ≈') || (joiner.lower === 'or' && isAt(t, k, 'even maybe perhaps'))) k++;
  if (marks[k] === 1) return null;
  const second = readTerm(t, k, marks, hasSign(first));
  if (!second || second.amount.vague !== first.amount.vague) return null;
  const [a, b] = [first.amount, second.amount];
  // "two or three", "one or two million"; not "one or 50"
  if (joiner.lower === 'or' && !(b.lo > a.lo && (b.lo <= a.lo * 2 || (a.scale === 1 && b.scale > 1))))
    return null;
  // "one to $5", "5-foot-3"
  const isBroken = first.unit ? first.unit.unit === '[ft_i]' && isDash && !second.unit : hasSign(second);
  return isBroken ? null : second;
}

/** "between 12 and 40", "between the ages of 12 and 40" */
export const hasBetween = (t: Tokens, from: number) => [1, 2, 3, 4].some((n) => isAt(t, from - n, 'between'));

/** "45 and 50 mg": two figures that share the unit; not "4k and 60 fps". */
function sharesUnit(t: Tokens, first: Term, marks: Uint8Array): Term | null {
  const second = first.unit ? null : readTerm(t, first.to + 1, marks);
  return second?.unit &&
    !(first.amount.letter && second.amount.scale === 1) &&
    !/^(?:count|multiple)$/.test(second.unit.kind) &&
    second.amount.form === first.amount.form
    ? second
    : null;
}

/** "$40-50 billion": the scale of the second end holds for the first where it would otherwise be the larger jump. */
export function reachBack(first: Amount, second: Amount): void {
  if (first.scale > 1 || first.vague || first.lo > second.lo / second.scale) return;
  first.lo *= second.scale;
  first.hi *= second.scale;
  first.scale = second.scale;
}

/** "rose from 0.90 to 1.23": a verb of change stands before "from", so the two ends are two figures. */
export function followsChange(t: Tokens, i: number): boolean {
  if (isAt(t, i - 1, 'by') && isAt(t, i + 1, 'to')) return true;
  let k = i - 1;
  for (; !isAt(t, k, 'from'); k--) if (k < i - 4 || isBarrier(at(t, k))) return false;
  for (let j = k - 1; j > k - 25 && at(t, j).text && !isAt(t, j, '. ; \n'); j--)
    if ([UP, DOWN, CHANGE].some((verb) => verb.test(at(t, j).lower))) return true;
  return false;
}
