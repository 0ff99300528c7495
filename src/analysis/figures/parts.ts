import type { Amount } from './amount.ts';
import type { Part } from './digits.ts';
import { PARTS, unitOf } from './lexicon/units.ts';
import { readAmount } from './number.ts';
import type { Term } from './term.ts';
import { at, type FigureToken, isAt, isBarrier, isJoint } from './tokens.ts';
import type { Draft } from './types.ts';
import { readUnit, type UnitReading } from './unit.ts';

type Tokens = readonly FigureToken[];

/** A figure with a unit and the smaller parts behind it. */
export function finishUnit(t: Tokens, term: Term, unit: UnitReading, isFirst: boolean): Draft | null {
  const { from, amount } = term;
  const isOne = amount.lo === 1 && amount.hi === 1 && amount.form === 'words';
  if (isOne && isIdiom(t, from, amount.to)) return null;
  let [lo, hi, to] = [amount.lo * unit.factor, amount.hi * unit.factor, term.to];
  const part =
    isFirst || lo !== hi ? null : unit.kind === 'money' ? readCents(t, to, amount) : readSmaller(t, to, unit);
  if (part) [lo, hi, to] = [lo + part.value, hi + part.value, part.to];
  return { from, to, lo, hi, vague: amount.vague, kind: unit.kind, unit: unit.unit };
}

/** "one day", "at one point"; "one day" after a hedge is measured. */
const isIdiom = (t: Tokens, from: number, to: number) =>
  isAt(t, to, 'day night second minute moment week point') &&
  !isAt(t, from - 1, 'than least about nearly almost by in for within just only exactly under over to');

/** "12 ft 2 in", "6-foot-4", "two hours and ten minutes": the part in the larger unit. */
function readSmaller(t: Tokens, i: number, { unit }: UnitReading): Part | null {
  const parts = PARTS[unit ?? ''];
  const k = isAt(t, i, 'and ,') || isJoint(t, i) ? i + 1 : i;
  const more = parts ? readAmount(t, k, false) : null;
  if (!more || more.vague) return null;
  const smaller = readUnit(t, more.to, more);
  const inches = parts!['[in_i]'];
  if (inches && !smaller && (isAt(t, more.to, 'in') || (k > i && more.lo < 12)))
    return { value: more.lo / inches, to: isAt(t, more.to, 'in') ? more.to + 1 : more.to };
  const share = parts![smaller?.unit ?? ''];
  return share ? { value: more.lo / share, to: smaller!.to } : null;
}

/** "43 cents", "and forty-five cents", "and fourteen", "43" behind a whole sum. */
function readCents(t: Tokens, i: number, amount: Amount): Part | null {
  const more = readAmount(t, isAt(t, i, 'and') ? i + 1 : i, false);
  const isPart = more && !more.vague && more.scale === 1 && more.lo > 0 && more.lo < 100;
  if (!isPart || amount.scale > 1 || !Number.isInteger(amount.lo)) return null;
  const next = at(t, more.to);
  const named = unitOf(next.text, next.lower);
  if (named?.kind === 'money' || next.lower === 'c')
    return { value: more.lo * (named?.unit === 'cent' ? 0.01 : (named?.factor ?? 0.01)), to: more.to + 1 };
  const ends = isAt(t, more.to, 'and') || (isBarrier(next) && next.text !== ',');
  return ends && Number.isInteger(more.lo) ? { value: more.lo / 100, to: more.to } : null;
}
