import { comparisonEnd, isComparison } from './compared.ts';
import { draft } from './draft.ts';
import { FACTORS, ORDINALS, UNITS } from './lexicon/numbers.ts';
import { readAmount } from './number.ts';
import { readDenominator } from './spelled.ts';
import { at, type FigureToken, isAt, isBarrier, isHyphen, isJoint, isOneOf, phraseAt } from './tokens.ts';
import type { Draft } from './types.ts';
import { readUnit } from './unit.ts';

type Tokens = readonly FigureToken[];

/** "doubled" and "threefold" are verbs or adverbs, "double" and "triple" may be nouns. */
function factorOf(word: string): readonly [factor: number, isVerb: boolean] | undefined {
  const [, stem, ending] = /^(.+?)(es?|ed|ing|fold)$/.exec(word) ?? [];
  const factor = ending === 'fold' ? UNITS.get(stem!) : FACTORS.get(stem ?? '');
  return factor ? [factor, !ending!.startsWith('e') || ending === 'ed' || factor < 1] : undefined;
}
const OBJECT = /^(?:the|its|their|his|her|our|that|what|those|this|these|in|as|or|from|since|over|every)$/;
const VERB_BEFORE =
  /^(?:to|will|would|could|can|may|might|should|than|nearly|almost|about|roughly|has|have|had|least)$/;

export function readMultiple(t: Tokens, i: number): Draft | null {
  const word = t[i]!.lower;
  const multiple = (to: number, value: number) => draft('multiple', i, to, value, 'x');
  const next = at(t, i + 1).lower;
  if (word === 'twice' || word === 'thrice') {
    const value = word === 'twice' ? 2 : 3;
    if (isComparison(next)) return multiple(comparisonEnd(t, i + 1), value);
    const isRate = /^(?:a|an|per|each|every|weekly|daily|yearly|monthly|annually)$/.test(next);
    return isRate ? { ...multiple(i + 1, value), kind: 'count', unit: 'time' } : null;
  }
  const factor = factorOf(word);
  if (
    !factor ||
    isHyphen(t, i + 1) ||
    /^(?:down|up|back|over|digits?)$/.test(next) ||
    (!factor[1] && next === 'as' && !isAt(t, i + 2, 'many much'))
  )
    return null;
  if (isAt(t, i - 1, "a the his her two three mixed women's men's") && !factor[1]) return null;
  const before = at(t, i - 1).lower;
  if (
    !factor[1] &&
    !OBJECT.test(next) &&
    !(
      VERB_BEFORE.test(before) &&
      (isBarrier(at(t, i + 1)) || next === 'to' || /ly$/.test(before) || before === 'than')
    )
  )
    return null;
  if (factor[1] && isHyphen(t, i - 1)) return null;
  const found = multiple(i + 1, factor[0]);
  return factor[0] < 1 ? { ...found, direction: 'down' } : found;
}

/** "two-thirds", "a third of", "one fifth", "half of", "half the", "three fifths", "one over twenty". */
export function readFraction(t: Tokens, i: number): Draft | null {
  const word = t[i]!.lower;
  const fraction = (to: number, value: number) => draft('fraction', i, to, value);
  if (word === 'half') return readHalf(t, i, fraction);
  if (word === 'quarter' && isHyphen(t, i + 1) && isAt(t, i + 2, 'point points'))
    return { ...fraction(i + 3, 0.25), kind: 'points', unit: 'points' };
  const isArticle = word === 'a' || word === 'an';
  let amount = null;
  let k = i + 1;
  if (!isArticle) {
    amount = readAmount(t, i);
    if (!amount || amount.vague || amount.form === 'fraction') return null;
    k = amount.to;
    if (isAt(t, k, 'over')) return readOver(t, k, amount.lo, fraction);
  }
  if (isHyphen(t, k)) k++;
  const isHyphenated = k > (amount?.to ?? i + 1);
  const under = readDenominator(t, k);
  if (!under) return null;
  const value = (amount?.lo ?? 1) / under.value;
  const denominator = at(t, under.to - 1).lower;
  const next = at(t, under.to);
  if (
    /^points?$/.test(isHyphen(t, under.to) ? at(t, under.to + 1).lower : next.lower) &&
    denominator.startsWith('quarter')
  )
    return {
      ...fraction(isHyphen(t, under.to) ? under.to + 2 : under.to + 1, value),
      kind: 'points',
      unit: 'points',
    };
  if (under.value === 2 && isArticle)
    return readHalf(t, i + 1, (to, half) => ({ ...fraction(to, half), from: i }));
  // "half-hour", "quarter mile", "three-quarters of an hour"
  const measured = readPart(t, under.to, value, fraction);
  if (measured) return measured;
  const isPlural = denominator.endsWith('s');
  if (isArticle && !isHyphenated && !closesFraction(t, i, under.to)) return null;
  if (!isArticle && amount!.lo > 1 && !isPlural && !isHyphenated) return null;
  if (denominator.startsWith('quarter') && !isHyphenated && next.lower !== 'of') return null;
  if (denominator.startsWith('half') || denominator === 'halves')
    return isHyphenated || isPlural || next.lower === 'of' ? fraction(under.to, value) : null;
  if (amount?.form === 'digits' && !isPlural) return null;
  return fraction(under.to, value);
}

function readOver(
  t: Tokens,
  over: number,
  part: number,
  fraction: (to: number, value: number) => Draft,
): Draft | null {
  const whole = readAmount(t, over + 1);
  if (!whole || whole.vague || whole.lo <= 0) return null;
  return isBarrier(at(t, whole.to)) ? fraction(whole.to, part / whole.lo) : null;
}

/** "a third of", "by a quarter", "a fifth more": not "a third person", "a fourth time". */
function closesFraction(t: Tokens, from: number, to: number): boolean {
  const next = at(t, to);
  if (/^second (?:and|or)$/.test(phraseAt(t, from - 2, 2))) return false;
  if (isOneOf(next, 'of more less fewer higher lower bigger smaller'))
    return !isAt(t, to - 1, 'quarter') || next.lower !== 'of' || !/^\d{4}$/.test(at(t, to + 1).text);
  if (
    next.kind === 'word' &&
    !isOneOf(next, 'in since to from this last over on and during between by compared')
  )
    return false;
  const before = at(t, from - 1);
  return (
    isOneOf(
      before,
      'by about nearly than least almost roughly only just up down another under around some is was',
    ) ||
    (before.text === '' && next.text === '')
  );
}

/** "half of voters", "half the town", "more than half", "half an hour", "half-mile". */
function readHalf(t: Tokens, i: number, fraction: (to: number, value: number) => Draft): Draft | null {
  if (readAmount(t, i)) return null;
  const measured = readPart(t, i + 1, 0.5, fraction);
  if (measured) return measured;
  const before = at(t, i - 1);
  const next = at(t, i + 1);
  if (
    isOneOf(before, 'first second final other better opening top bottom the last each per half time') ||
    isHyphen(t, i + 1)
  )
    return null;
  if (isJoint(t, i - 1)) return null;
  if (at(t, i - 2).text === '' && next.text === '' && before.lower === 'a') return fraction(i + 1, 0.5);
  if (
    isOneOf(next, 'of the its their his her our your all as that what those these this my') ||
    (next.lower === 'or' && isAt(t, i + 2, 'a even more less maybe perhaps'))
  )
    return fraction(i + 1, 0.5);
  return isOneOf(before, 'by than nearly almost about roughly least around over under only just')
    ? fraction(i + 1, 0.5)
    : null;
}

/** "half an hour", "a quarter mile", "half a century", "three-quarters of an inch". */
function readPart(
  t: Tokens,
  i: number,
  value: number,
  fraction: (to: number, value: number) => Draft,
): Draft | null {
  let k = isJoint(t, i) ? i + 1 : i;
  if (isAt(t, k, 'of') && isAt(t, k + 1, 'a an')) k++;
  if (isAt(t, k, 'a an')) k++;
  const word = at(t, k);
  if (word.kind !== 'word') return null;
  const amount = {
    from: i,
    to: k,
    lo: value,
    hi: value,
    vague: false,
    scale: 1,
    form: 'fraction' as const,
    letter: false,
  };
  const unit = readUnit(t, k, amount);
  if (!unit || unit.unit === 'time') return null;
  return { ...fraction(unit.to, value * unit.factor), kind: unit.kind, unit: unit.unit };
}

const SUPERLATIVE =
  /^(?:(?:bigg|larg|high|low|long|short|small|old|young|fast|rich|poor|tall|great|deep|strong|\p{L}+i)est|most|least|best|worst|ranked|placed|seeded)$/u;

/** "second-biggest", "16th-largest", "ranked third". */
export function readRank(t: Tokens, i: number): Draft | null {
  const token = t[i]!;
  const rank = (from: number, to: number, value: number) => draft('rank', from, to, value);
  let k = i + 1;
  let value = 0;
  if (token.kind === 'number') {
    if (!/^\d{1,4}$/.test(token.text) || !at(t, k).glued || !isAt(t, k, 'st nd rd th')) return null;
    value = Number(token.text);
    k++;
  } else value = ORDINALS.get(token.lower) ?? 0;
  if (!value) return null;
  const isHyphenated = isJoint(t, k);
  if (isHyphenated) k++;
  const next = at(t, k);
  if (SUPERLATIVE.test(next.lower)) {
    const hasAdjective = next.lower === 'most' && isHyphen(t, k + 1) && at(t, k + 2).kind === 'word';
    return rank(i, hasAdjective ? k + 3 : k + 1, value);
  }
  const before = at(t, i - 1).lower;
  const isRanked = /^(?:ranked|ranks|ranking|finished|placed)$/.test(before);
  return isRanked && !isHyphenated ? rank(i, k, value) : null;
}
