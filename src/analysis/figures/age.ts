import { done, skipHyphen } from './amount.ts';
import { draft } from './draft.ts';
import { PERSONS } from './lexicon/nouns.ts';
import { TENS } from './lexicon/numbers.ts';
import { unitOf } from './lexicon/units.ts';
import { at, type FigureToken, isAt, isCapital, isHyphen, isJoint, phraseAt } from './tokens.ts';
import type { Draft } from './types.ts';
import { readUnit, type UnitReading } from './unit.ts';

type Tokens = readonly FigureToken[];

/** "26-year-old", "60 years old", "three months of age", "aged 12 to 17", "children under 5", "Ana Ruiz, 34,". */
export function readAge(
  t: Tokens,
  from: number,
  to: number,
  unit: UnitReading | null,
): Pick<Draft, 'kind' | 'unit' | 'to'> | null {
  // "aged between 12", "ages from 5", "the age of 40", "aged at least 60"
  const isAged =
    /(?:^| )(?:aged?|ages)(?: (?:of|between|from|about|around|over|under|than|least|at|more|roughly))*$/.test(
      phraseAt(t, from - 4, 4),
    );
  if (unit) {
    if (unit.kind !== 'duration' || unit.factor !== 1) return null;
    // "-year-old(s)", "years old", "years of age"
    const k = skipHyphen(t, to);
    const end = isAt(t, k, 'old olds') ? k + 1 : isAt(t, k, 'of') && isAt(t, k + 1, 'age') ? k + 2 : to;
    return isAged || end > to ? { kind: 'age', unit: unit.unit, to: end } : null;
  }
  const after = at(t, to);
  if (after.glued && (after.kind === 'word' || isHyphen(t, to))) return null;
  const isYounger = isAt(t, to, 'and or') && isAt(t, to + 1, 'older younger');
  return isAged || isYounger || isBareAge(t, from, to) ? { kind: 'age', unit: 'year', to } : null;
}

/** "turned 40", "children under 5", and a number set off behind a name or a person's noun: "Ana Ruiz, 34, a baker", "Ruiz, 34 – a baker". */
function isBareAge(t: Tokens, from: number, to: number): boolean {
  const value = Number(at(t, to - 1).text);
  if (!Number.isInteger(value) || value < 1 || value > 115) return false;
  if (isAt(t, from - 1, 'turned turns turning')) return value > 9;
  if (isAt(t, from - 1, 'under over above below')) return PERSONS.has(at(t, from - 2).lower);
  if (!isAt(t, from - 1, ',') || to - from > 1 || !isCapital(at(t, from - 2))) return false;
  const isFullName = isCapital(at(t, from - 3));
  const next = at(t, to + 1);
  if (isAt(t, to, ',') || (isHyphen(t, to) && !at(t, to).glued))
    return isFullName || (next.kind === 'word' && !isCapital(next));
  return isFullName && /^(?:[.;)\n]?|and|who|was|of|from|had|has|is|said)$/.test(at(t, to).lower);
}

/** "twenties", "eighties". */
export const DECADES: ReadonlyMap<string, number> = new Map(
  [...TENS].map(([ten, n]) => [ten.replace(/y$/, 'ies'), n]),
);

/** "in her 80s", "their late twenties", "under-18s", "over-65s", "18-24s". */
export function readAgeGroup(t: Tokens, i: number): Draft | null {
  const { kind, text, lower } = at(t, i);
  const age = kind === 'number' ? Number(text) : (DECADES.get(lower) ?? 0);
  let to = i + 1;
  if (kind === 'number') {
    const isBand = isJoint(t, to);
    if (isBand) to += 2;
    if (!isAt(t, to, 's') || !at(t, to).glued || !(age > 9 && age < 120)) return null;
    const oldest = Number(at(t, to - 1).text);
    to++;
    if (isBand) return oldest > age ? { ...draft('age', i, to, age, 'year'), hi: oldest } : null;
    if (isHyphen(t, i - 1) && isAt(t, i - 2, 'under over')) {
      const bound = isAt(t, i - 2, 'under') ? { lo: null } : { hi: null };
      return { ...draft('age', i - 2, to, age, 'year'), ...bound };
    }
  }
  if (!age || age % 10 !== 0) return null;
  // "late 80s" is 86 to 89 by no rule; the decade is what is said
  const k = isHyphen(t, i - 1) ? i - 2 : i - 1;
  const from = isAt(t, k, 'early mid late') ? k : k + 1;
  return isAt(t, from - 1, 'his her their my your our')
    ? { ...draft('age', from, to, age, 'year'), hi: age + 9 }
    : null;
}

/** One of the unit without a number: "decade-long", "weeklong"; "a year and a half"; behind a hedge "more than a year". */
export function readLong(t: Tokens, i: number): Draft | null {
  if (isJoint(t, i - 1)) return null;
  if (isAt(t, i, 'a an')) {
    const unit = readUnit(t, i + 1, done(i, i + 1, 1, 'words'));
    const isMore = unit && phraseAt(t, unit.to, 3) === 'and a half';
    const isHedged =
      isAt(t, i - 1, 'than least most nearly almost about around') ||
      (isAt(t, i - 1, 'over under') && isAt(t, i - 2, 'for just well'));
    // "almost a second home", "almost a degree"; a pound may be a weight
    if (!unit || !(isMore || isHedged) || isAt(t, i + 1, 'second degree pound')) return null;
    if (!/^(?:duration|measure|money|percent)$/.test(unit.kind)) return null;
    return draft(unit.kind, i, unit.to + (isMore ? 3 : 0), unit.factor * (isMore ? 1.5 : 1), unit.unit);
  }
  const joined = /^(\w+)long$/.exec(at(t, i).lower)?.[1];
  const isLong = isJoint(t, i + 1) && isAt(t, i + 2, 'long');
  const unit = joined ? unitOf('', joined) : isLong ? unitOf('', at(t, i).lower) : null;
  return unit?.kind === 'duration'
    ? draft('duration', i, isLong ? i + 3 : i + 1, unit.factor, unit.unit)
    : null;
}
