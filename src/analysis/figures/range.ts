import type { Amount } from './amount.ts';
import { CHANGE, DOWN, UP } from './lexicon/context.ts';
import { at, type FigureToken, isAt, isBarrier } from './tokens.ts';

/** "$40-50 billion": the scale of the second end holds for the first where it would otherwise be the larger jump. */
export function reachBack(first: Amount, second: Amount): void {
  if (first.scale > 1 || second.scale <= 1 || first.vague) return;
  if (first.lo > second.lo / second.scale) return;
  first.lo *= second.scale;
  first.hi *= second.scale;
  first.scale = second.scale;
}

/** "rose from 0.90 to 1.23": a verb of change stands before "from", so the two ends are two figures. */
export function followsChange(t: readonly FigureToken[], i: number): boolean {
  if (isAt(t, i - 1, 'by') && isAt(t, i + 1, 'to')) return true;
  let k = i - 1;
  for (; !isAt(t, k, 'from'); k--) if (k < i - 4 || isBarrier(at(t, k))) return false;
  for (let j = k - 1; j > k - 25 && at(t, j).text && !isAt(t, j, '. ; \n'); j--)
    if ([UP, DOWN, CHANGE].some((verb) => verb.test(at(t, j).lower))) return true;
  return false;
}
