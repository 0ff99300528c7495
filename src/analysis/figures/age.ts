import { parseDigits } from './digits.ts';
import { draft } from './draft.ts';
import { PERSONS } from './lexicon/nouns.ts';
import { TENS } from './lexicon/numbers.ts';
import { unitOf } from './lexicon/units.ts';
import { at, type FigureToken, isAt, isCapital, isHyphen, isJoint, isOneOf, phraseAt } from './tokens.ts';
import type { Draft } from './types.ts';
import type { UnitReading } from './unit.ts';

type Tokens = readonly FigureToken[];

/** "26-year-old", "60 years old", "three months of age", "aged 12 to 17", "children under 5", "Ana Ruiz, 34,". */
export function readAge(
  t: Tokens,
  from: number,
  to: number,
  unit: UnitReading | null,
): Pick<Draft, 'kind' | 'unit' | 'to'> | null {
  if (unit) {
    if (unit.kind !== 'duration' || unit.factor !== 1) return null;
    const end = oldEnd(t, to);
    const isAged = end > to || isAt(t, from - 1, 'aged age') || isAgedRange(t, from);
    return isAged ? { kind: 'age', unit: unit.unit, to: end } : null;
  }
  const age = { kind: 'age' as const, unit: 'year' };
  // "12 to 17-years-old" was read with its unit; here the number stands alone
  if (!isBareEnd(t, to)) return null;
  const before = at(t, from - 1);
  if (isOneOf(before, 'aged age ages') || isAgedRange(t, from)) return { ...age, to };
  if (before.lower === 'of' && isAt(t, from - 2, 'age')) return { ...age, to };
  const value = at(t, to - 1).kind === 'number' ? (parseDigits(at(t, to - 1).text) ?? 0) : 0;
  if (!Number.isInteger(value) || value < 1 || value > 115) return isYounger(t, to) ? { ...age, to } : null;
  if (
    isOneOf(before, 'turned turns turning') &&
    !isAt(t, to, 'of') &&
    value > 9 &&
    !/^[%$]$/.test(at(t, to).text)
  )
    return { ...age, to };
  if (isOneOf(before, 'under over above below') && PERSONS.has(at(t, from - 2).lower)) return { ...age, to };
  if (isYounger(t, to)) return { ...age, to };
  return isApposition(t, from, to) ? { ...age, to } : null;
}

/** End of "-year-old(s)", "years old", "years of age" behind the unit that ends at `to`. */
function oldEnd(t: Tokens, to: number): number {
  const k = isHyphen(t, to) ? to + 1 : to;
  if (/^olds?$/.test(at(t, k).lower)) return k + 1;
  return isAt(t, k, 'of') && isAt(t, k + 1, 'age') ? k + 2 : to;
}

const isBareEnd = (t: Tokens, to: number) =>
  !(at(t, to).glued && (at(t, to).kind === 'word' || isHyphen(t, to)));

/** "aged between 12", "ages from 5", "aged at least 60". */
function isAgedRange(t: Tokens, from: number): boolean {
  for (let k = from - 1; k > from - 4; k--) {
    const word = at(t, k).lower;
    if (/^(?:aged|ages)$/.test(word)) return true;
    if (!/^(?:between|from|about|around|over|under|than|least|at|more|roughly)$/.test(word)) return false;
  }
  return false;
}

const isYounger = (t: Tokens, to: number) => isAt(t, to, 'and or') && isAt(t, to + 1, 'older younger');

/** A number set off behind a name or a person's noun: "Ana Ruiz, 34, a baker", "Ruiz, 34 – a baker", "Ana Ruiz (34)". */
function isApposition(t: Tokens, from: number, to: number): boolean {
  if (to - from !== 1 || t[from]!.kind !== 'number' || !isCapital(at(t, from - 2))) return false;
  const before = at(t, from - 1).text;
  const after = at(t, to);
  const isFullName = isCapital(at(t, from - 3));
  if (before === '(') return after.text === ')' && isFullName && t[from]!.text.length === 2;
  if (before !== ',') return false;
  const isSetOff = after.text === ',' || (isHyphen(t, to) && !after.glued);
  const closes = isSetOff || /^(?:[.;)\n]?|and|who|was|of|from|had|has|is|said)$/.test(after.lower);
  const next = at(t, to + 1);
  return (isFullName && closes) || (isSetOff && next.kind === 'word' && !isCapital(next));
}

/** "in her 80s", "their late twenties", "under-18s", "over-65s", "18-24s". */
export function readAgeGroup(t: Tokens, i: number): Draft | null {
  const isDigits = t[i]!.kind === 'number';
  const age = isDigits ? Number(t[i]!.text) : (DECADES.get(t[i]!.lower) ?? 0);
  let to = i + 1;
  if (isDigits) {
    const isBand = isJoint(t, to) && at(t, to + 1).kind === 'number';
    if (isBand) to += 2;
    if (!isAt(t, to, 's') || !at(t, to).glued || !(age > 9 && age < 120)) return null;
    const oldest = Number(at(t, to - 1).text);
    if (isBand) return oldest > age ? { ...draft('age', i, to + 1, age, 'year'), hi: oldest } : null;
    to++;
    const bound = isHyphen(t, i - 1) ? at(t, i - 2).lower : '';
    if (bound === 'under') return { ...draft('age', i - 2, to, age, 'year'), lo: null };
    if (bound === 'over') return { ...draft('age', i - 2, to, age, 'year'), hi: null };
  }
  if (!age || age % 10 !== 0) return null;
  let k = i - 1;
  if (isHyphen(t, k)) k--;
  if (isAt(t, k, 'early mid late')) k--;
  // "late 80s" is 86 to 89 by no rule; the decade is what is said
  return POSSESSIVE.test(at(t, k).lower) ? { ...draft('age', k + 1, to, age, 'year'), hi: age + 9 } : null;
}

const POSSESSIVE = /^(?:his|her|their|my|your|our)$/;

/** "twenties", "eighties". */
export const DECADES: ReadonlyMap<string, number> = new Map(
  [...TENS].map(([ten, n]) => [ten.replace(/y$/, 'ies'), n]),
);

/** One of the unit without a number: "decade-long", "weeklong", and behind a hedge "more than a year". */
export function readLong(t: Tokens, i: number): Draft | null {
  const word = t[i]!.lower;
  const before = at(t, i - 1);
  if (isJoint(t, i - 1)) return null;
  const next = at(t, i + 1);
  const joined = /^(\w+)long$/.exec(word)?.[1];
  const isArticle = /^an?$/.test(word) && isOneOf(before, 'than least most nearly almost');
  const isLong = isJoint(t, i + 1) && isAt(t, i + 2, 'long');
  if (!joined && !isArticle && !isLong) return null;
  const unit = unitOf('', isArticle ? next.lower : (joined ?? word));
  if (!unit || (unit.kind !== 'duration' && !(isArticle && unit.kind === 'measure')) || unit.unit === 'deg')
    return null;
  // "almost a second home"
  if (next.lower === 'second' && at(t, i + 2).kind === 'word') return null;
  if (isArticle && phraseAt(t, i + 2, 3) === 'and a half')
    return draft(unit.kind, i, i + 5, 1.5 * unit.factor, unit.unit);
  return draft(unit.kind, i, i + (joined ? 1 : isArticle ? 2 : 3), unit.factor, unit.unit);
}
