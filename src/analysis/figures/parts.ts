import type { Amount } from './amount.ts';
import { PARTS, unitOf } from './lexicon/units.ts';
import { readAmount } from './number.ts';
import type { Term } from './term.ts';
import { at, type FigureToken, isAt, isBarrier, isHyphen, isJoint } from './tokens.ts';
import type { Draft } from './types.ts';
import { readUnit } from './unit.ts';

type Tokens = readonly FigureToken[];

export function finishUnit(t: Tokens, term: Term, lo: number, hi: number): Draft | null {
  if (
    lo === 1 &&
    term.unit!.kind === 'points' &&
    term.amount.form === 'words' &&
    !isHyphen(t, term.amount.to) &&
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
    else if (isJoint(t, k)) k++;
    const more = readAmount(t, k, false);
    if (more && !more.vague) {
      const smaller =
        isAt(t, more.to, 'in') && unit.unit === '[ft_i]'
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
    !isHyphen(t, amount.to) &&
    isIndefinite(t, term)
  )
    return null;
  if (unit.kind === 'duration' && isOrdinalTime(t, term)) return null;
  return { ...whole, ...value };
}

/** "one day", "one night"; "one year" after a hedge or before "ago" is measured. */
const isIndefinite = (t: Tokens, term: Term) =>
  isAt(t, term.to - 1, 'day night second minute moment week') &&
  !isAt(t, term.from - 1, 'than least about nearly almost in for within just only exactly under over to');

const isOrdinalTime = (t: Tokens, term: Term) => isAt(t, term.from - 1, 'day night week game');

/** "43 cents", "and forty-five cents", "and fourteen", "43" behind a sum. */
export function readCents(
  t: Tokens,
  i: number,
  currency: string | null,
  amount: Amount,
): { value: number; to: number } | null {
  if (amount.scale > 1 || amount.lo !== Math.round(amount.lo) || currency === null) return null;
  const isAnd = isAt(t, i, 'and');
  const more = readAmount(t, isAnd ? i + 1 : i, false);
  if (!more || more.vague || more.lo >= 100 || more.lo <= 0 || more.scale > 1) return null;
  const next = at(t, more.to);
  const isNamed =
    unitOf(next.text, next.lower)?.kind === 'money' ||
    (next.lower === 'c' && next.glued) ||
    /^(?:mao|paise|satang|sens?)$/.test(next.lower);
  if (isNamed) return { value: next.lower === 'mao' ? more.lo / 10 : more.lo / 100, to: more.to + 1 };
  const ends = next.text === '' || (isBarrier(next) && next.text !== ',') || next.lower === 'and';
  return ends && more.lo === Math.round(more.lo) && !isAt(t, amount.to - 1, 'a') && !isHyphen(t, i)
    ? { value: more.lo / 100, to: more.to }
    : null;
}
