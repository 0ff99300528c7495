import { type Amount, done } from './amount.ts';
import { AMOUNT_WORDS } from './lexicon/nouns.ts';
import { SCALES } from './lexicon/numbers.ts';
import { readCurrencyBefore, readNationAfter } from './money.ts';
import { readPlural } from './noun-phrase.ts';
import { readAmount } from './number.ts';
import { at, type FigureToken, isAt } from './tokens.ts';
import { readUnit, type UnitReading } from './unit.ts';

type Tokens = readonly FigureToken[];

/** An amount with its unit; a currency before it is one. */
export interface Term {
  from: number;
  to: number;
  amount: Amount;
  unit: UnitReading | null;
}

/** "$5", not "5 dollars". */
export const hasSign = (term: Term) => term.from < term.amount.from;

/** @param isMoney the first end of a range has its sign, so that the second of "$2-3m" is no three metres */
export function readTerm(t: Tokens, i: number, marks: Uint8Array, isMoney = false): Term | null {
  const before = readCurrencyBefore(t, i);
  if (!before && marks[i] === 1) return null;
  const amount = readAmount(t, before?.to ?? i, !isAt(t, i - 1, 'between'));
  if (!amount || !Number.isFinite(amount.hi)) return null;
  if (!before) return isMoney && amount.letter ? { ...amount, amount, unit: null } : withUnit(t, amount);
  // "$100 Australian"
  const { currency, to } = readNationAfter(t, amount.to) ?? { ...before, to: amount.to };
  return { from: i, to, amount, unit: { kind: 'money', unit: currency, factor: 1, to } };
}

/** Reads the unit; a letter that may be a scale gives way to a unit where nothing is counted: `5m long`, not `5m copies`. */
function withUnit(t: Tokens, amount: Amount): Term {
  const { from, to } = amount;
  const last = at(t, to - 1);
  if (
    amount.letter &&
    last.glued &&
    /^[mt]$/.test(last.text) &&
    !readUnit(t, to, amount) &&
    !readPlural(t, to)
  ) {
    const bare = done(from, to - 1, amount.lo / amount.scale, 'digits');
    return { from, to, amount: bare, unit: readUnit(t, to - 1, bare) };
  }
  // "10 more percent", "two additional weeks", "tens of millions of yuan"
  const isMore = AMOUNT_WORDS.has(at(t, to).lower) || (amount.vague && isAt(t, to, 'of'));
  const unit = (isMore ? readUnit(t, to + 1, amount) : null) ?? readUnit(t, to, amount);
  // 75 USD million
  const scale = unit?.kind === 'money' && amount.scale === 1 ? SCALES.get(at(t, unit.to).lower) : undefined;
  if (!scale) return { from, to: unit?.to ?? to, amount, unit };
  const scaled = { ...amount, lo: amount.lo * scale, hi: amount.hi * scale, scale };
  return { from, to: unit!.to + 1, amount: scaled, unit };
}
