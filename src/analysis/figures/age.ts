import { parseDigits } from './digits.ts';
import { PERSONS } from './lexicon/nouns.ts';
import { TENS } from './lexicon/numbers.ts';
import { unitOf } from './lexicon/units.ts';
import { at, type FigureToken, isCapital, isHyphen } from './tokens.ts';
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
    const isAged = end > to || /^(?:aged|age)$/.test(at(t, from - 1).lower) || isAgedRange(t, from);
    return isAged ? { kind: 'age', unit: unit.unit, to: end } : null;
  }
  const age = { kind: 'age' as const, unit: 'year' };
  // "12 to 17-years-old" was read with its unit; here the number stands alone
  if (!isBareEnd(t, to)) return null;
  const before = at(t, from - 1);
  if (/^(?:aged|age|ages)$/.test(before.lower) || isAgedRange(t, from)) return { ...age, to };
  if (before.lower === 'of' && at(t, from - 2).lower === 'age') return { ...age, to };
  const value = at(t, to - 1).kind === 'number' ? (parseDigits(at(t, to - 1).text) ?? 0) : 0;
  if (!Number.isInteger(value) || value < 1 || value > 115) return isYounger(t, to) ? { ...age, to } : null;
  if (
    /^(?:turned|turns|turning)$/.test(before.lower) &&
    at(t, to).lower !== 'of' &&
    value > 9 &&
    !/^[%$]$/.test(at(t, to).text)
  )
    return { ...age, to };
  if (/^(?:under|over|above|below)$/.test(before.lower) && PERSONS.has(at(t, from - 2).lower))
    return { ...age, to };
  if (isYounger(t, to)) return { ...age, to };
  return isApposition(t, from, to) ? { ...age, to } : null;
}

/** End of "-year-old(s)", "years old", "years of age" behind the unit that ends at `to`. */
function oldEnd(t: Tokens, to: number): number {
  const k = isHyphen(at(t, to)) ? to + 1 : to;
  if (/^olds?$/.test(at(t, k).lower)) return k + 1;
  return at(t, k).lower === 'of' && at(t, k + 1).lower === 'age' ? k + 2 : to;
}

const isBareEnd = (t: Tokens, to: number) =>
  !(at(t, to).glued && (at(t, to).kind === 'word' || isHyphen(at(t, to))));

/** "aged between 12", "ages from 5", "aged at least 60". */
function isAgedRange(t: Tokens, from: number): boolean {
  for (let k = from - 1; k > from - 4; k--) {
    const word = at(t, k).lower;
    if (/^(?:aged|ages)$/.test(word)) return true;
    if (!/^(?:between|from|about|around|over|under|than|least|at|more|roughly)$/.test(word)) return false;
  }
  return false;
}

const isYounger = (t: Tokens, to: number) =>
  /^(?:and|or)$/.test(at(t, to).lower) && /^(?:older|younger)$/.test(at(t, to + 1).lower);

/** A number between commas behind a name or a person's noun: "Ana Ruiz, 34, a baker". */
function isApposition(t: Tokens, from: number, to: number): boolean {
  const before = at(t, from - 1);
  const after = at(t, to);
  if (to - from !== 1 || t[from]!.kind !== 'number') return false;
  const closes =
    /^[,.;)\n]$/.test(after.text) ||
    after.text === '' ||
    /^(?:and|who|was|of|from|had|has|is|said)$/.test(after.lower);
  if (before.text === ',' && closes && isCapital(at(t, from - 2)) && isCapital(at(t, from - 3)))
    return after.text === ',' || !isCapital(at(t, to + 1)) || after.text !== ',';
  if (
    before.text === ',' &&
    after.text === ',' &&
    isCapital(at(t, from - 2)) &&
    at(t, to + 1).kind === 'word' &&
    !isCapital(at(t, to + 1))
  )
    return true;
  return (
    before.text === '(' &&
    after.text === ')' &&
    isCapital(at(t, from - 2)) &&
    isCapital(at(t, from - 3)) &&
    t[from]!.text.length === 2
  );
}

/** "in her 80s", "their late twenties", "under-18s", "over-65s", "30-somethings". */
export function readAgeGroup(t: Tokens, i: number): Draft | null {
  const token = t[i]!;
  const decade = token.kind === 'number' ? Number(token.text) : (DECADES.get(token.lower) ?? 0);
  const draft: Draft = {
    kind: 'age',
    from: i,
    to: i + 1,
    lo: decade,
    hi: decade + 9,
    vague: false,
    unit: 'year',
  };
  const isPlural = token.kind === 'word' || (at(t, i + 1).glued && at(t, i + 1).lower === 's');
  if (!isPlural || !(decade > 0 && decade < 120)) return null;
  if (token.kind === 'number') draft.to = i + 2;
  if (isHyphen(at(t, i - 1)) && /^(?:under|over)$/.test(at(t, i - 2).lower) && token.kind === 'number') {
    const isUnder = at(t, i - 2).lower === 'under';
    return { ...draft, from: i - 2, lo: isUnder ? null : decade, hi: isUnder ? decade : null };
  }
  if (decade % 10 !== 0 || at(t, i - 1).text === "'" || at(t, i - 1).text === '’') return null;
  let k = i - 1;
  if (isHyphen(at(t, k))) k--;
  const part = at(t, k).lower;
  if (/^(?:early|mid|late)$/.test(part)) k--;
  if (!/^(?:his|her|their|my|your|our)$/.test(at(t, k).lower)) return null;
  // "late 80s" is 86 to 89 by no rule; the decade is what is said
  return { ...draft, from: k + 1 };
}

/** "twenties", "eighties". */
export const DECADES: ReadonlyMap<string, number> = new Map(
  [...TENS].map(([ten, n]) => [ten.replace(/y$/, 'ies'), n]),
);

/** "decade-long", "year-long", "weeklong": one of the unit without a number. */
export function readLong(t: Tokens, i: number): Draft | null {
  const word = t[i]!.lower;
  const joined = /^(day|week|month|year|decade|century)long$/.exec(word)?.[1];
  const isLong = isHyphen(at(t, i + 1)) && at(t, i + 1).glued && at(t, i + 2).lower === 'long';
  if (!joined && !isLong) return null;
  const unit = unitOf('', joined ?? word);
  if (unit?.kind !== 'duration' || (!joined && word.endsWith('s'))) return null;
  if (isHyphen(at(t, i - 1)) && at(t, i - 1).glued) return null;
  return {
    kind: 'duration',
    from: i,
    to: joined ? i + 1 : i + 3,
    lo: unit.factor,
    hi: unit.factor,
    vague: false,
    unit: unit.symbol,
  };
}
