import { currencyNamed } from './lexicon/currencies.ts';
import { LABELS, NOUN_LABELS, SPELLED_LABELS } from './lexicon/names.ts';
import { SCALES, SHORT_SCALES, UNITS } from './lexicon/numbers.ts';
import { at, type FigureToken, isAt, isBarrier, isCapital, isHyphen, isJoint } from './tokens.ts';
import { unitAt } from './unit.ts';

type Tokens = readonly FigureToken[];

/** "Chapter 11", "phase two", "No. 4", "Flight QX302", "Boxes 3-5" at token `i`: the tokens of the number. */
export function readLabel(t: Tokens, i: number): readonly [from: number, to: number] | null {
  const { lower } = at(t, i);
  const isSpelled = SPELLED_LABELS.has(lower);
  const isNoun = NOUN_LABELS.has(lower);
  if (!isSpelled && !isNoun && !LABELS.has(lower)) return null;
  let k = i + 1;
  if (isAt(t, k, '.') && isAt(t, i, 'no fig vol apt')) k++;
  else if (isAt(t, i, 'no fig') && !isCapital(at(t, i))) return null;
  if (isAt(t, k, '#')) k++;
  const { kind, text } = at(t, k);
  // "the company 300 jobs", "the group 12,000": a label's number is short and stands alone
  if (kind === 'number' ? /,\d{3}|\d{5}/.test(text) : !(isSpelled && UNITS.has(at(t, k).lower))) return null;
  if (isJoint(t, i - 1) || (isJoint(t, k + 1) && at(t, k + 2).kind === 'word')) return null;
  if (isNoun && !isCapital(at(t, i)) && !isBarrier(at(t, k + 1))) return null;
  // a percentage or a sum may follow ("in the third quarter 40 percent")
  if (isMeasured(t, k + 1)) return null;
  let to = k + 1;
  while (to < k + 6 && (isHyphen(t, to) || isAt(t, to, 'and')) && at(t, to + 1).kind === 'number') to += 2;
  return [k, to];
}

/** A percentage, a scale or a unit stands at `k`, so the number before it is a quantity. */
export function isMeasured(t: Tokens, k: number): boolean {
  const { text, lower, glued } = at(t, k);
  const unit = unitAt(t, k);
  return (
    isAt(t, k, '$ £ € people others votes goals games men women children deaths cases jobs times') ||
    SCALES.has(lower) ||
    SHORT_SCALES.has(text) ||
    currencyNamed(lower) !== undefined ||
    (unit !== null && (glued || !unit.glued))
  );
}
