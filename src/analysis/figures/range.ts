import type { Amount } from './amount.ts';
import { DOWN, UP } from './lexicon/context.ts';
import { at, type FigureToken, isAt, isBarrier, isOneOf } from './tokens.ts';

/** "$40-50 billion": the scale of the second end holds for the first where it would otherwise be the larger jump. */
export function reachBack(first: Amount, second: Amount): void {
  if (first.scale > 1 || second.scale <= 1 || first.vague || (second.scale === 12 && first.lo >= 12)) return;
  if (first.lo > second.lo / second.scale) return;
  first.lo *= second.scale;
  first.hi *= second.scale;
  first.scale = second.scale;
}

/** "rose from 0.90 to 1.23": a verb of change stands before "from", so the two ends are two figures. */
export function followsChange(t: readonly FigureToken[], i: number): boolean {
  let k = i - 1;
  let hasFrom = false;
  if (isAt(t, i - 1, 'by') && isAt(t, i + 1, 'to')) return true;
  for (; k > i - 5; k--) {
    if (isAt(t, k, 'from')) {
      hasFrom = true;
      break;
    }
    if (isBarrier(at(t, k))) return false;
  }
  if (!hasFrom) return false;
  for (let j = k - 1; j > k - 25; j--) {
    const token = at(t, j);
    if (token.text === '' || /^[.;\n]$/.test(token.text)) return false;
    if (
      UP.has(token.lower) ||
      DOWN.has(token.lower) ||
      isOneOf(token, 'went going moved goes moving changed changes raising swung revised improved')
    )
      return true;
  }
  return false;
}
