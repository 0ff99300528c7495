import { type Amount, done, skipHyphen } from './amount.ts';
import type { Part } from './digits.ts';
import { DENOMINATORS, SCALES, SHORT_SCALES, TENS, UNITS } from './lexicon/numbers.ts';
import { readDigits } from './number.ts';
import { at, type FigureToken, isAt } from './tokens.ts';

type Tokens = readonly FigureToken[];

/** No number has more scale words behind each other ("two billion three million five thousand two hundred and one"). */
const DEEPEST = 6;

/** "seven", "seventeen", "seventy-one". */
function readBelow100(t: Tokens, i: number): Part | null {
  const value = UNITS.get(at(t, i).lower);
  if (value !== undefined) return { value, to: i + 1 };
  const tens = TENS.get(at(t, i).lower);
  if (!tens) return null;
  const k = skipHyphen(t, i + 1);
  const ones = UNITS.get(at(t, k).lower) ?? 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, to: k + 1 } : { value: tens, to: i + 1 };
}

const denominatorAt = (t: Tokens, i: number) => DENOMINATORS.get(at(t, i).lower.replace(/s$/, ''));

/** "third", "thirds", "twenty-fifth". */
export function readDenominator(t: Tokens, i: number): Part | null {
  const plain = denominatorAt(t, i);
  if (plain) return { value: plain, to: i + 1 };
  const tens = TENS.get(at(t, i).lower);
  const k = skipHyphen(t, i + 1);
  const ones = tens && (isAt(t, k, 'first firsts') ? 1 : denominatorAt(t, k));
  return ones && ones < 10 ? { value: tens + ones, to: k + 1 } : null;
}

/** "and a half", "-and-a-half", "and three quarters": added to what stands before; "and a third of them" is not. */
function readAndFraction(t: Tokens, i: number): Part | null {
  let k = skipHyphen(t, i);
  if (!isAt(t, k, 'and')) return null;
  k = skipHyphen(t, k + 1);
  const over = isAt(t, k, 'a') ? { value: 1, to: k + 1 } : readBelow100(t, k);
  const under = over && readDenominator(t, skipHyphen(t, over.to));
  return under && under.value <= 100 && !isAt(t, under.to, 'of')
    ? { value: over.value / under.value, to: under.to }
    : null;
}

/** The factor of a scale word: "million", "dozens", "lakhs". */
const scaleAt = (t: Tokens, i: number) => SCALES.get(at(t, i).lower.replace(/s$/, ''));

/** "point two five", "point seventy-one". */
function readPoint(t: Tokens, i: number): Part | null {
  if (!isAt(t, i, 'point')) return null;
  let digits = '';
  let to = i + 1;
  for (let digit = readBelow100(t, to); digit; digit = readBelow100(t, to)) {
    digits += digit.value;
    to = digit.to;
  }
  return digits ? { value: Number(`0.${digits}`), to } : null;
}

/** "two hundred and thirty-two", "five point five million", "three and a half". */
export function readWords(t: Tokens, i: number, andAllowed: boolean, depth = 0): Amount | null {
  const first = readBelow100(t, i);
  if (!first) return null;
  const whole = withScale(t, done(i, first.to, first.value, 'words'), andAllowed, depth);
  const point = readPoint(t, whole.to);
  return point ? withScale(t, { ...whole, to: point.to, lo: whole.lo + point.value }, false) : whole;
}

/** Adds what stands behind a number: "and a half", "million", "bn", "hundred thousand", "thousand and five". */
export function withScale(t: Tokens, first: Amount, andAllowed: boolean, depth = 0): Amount {
  const result = (to: number, value: number, scale: number, letter = false) => ({
    ...first,
    to,
    lo: value,
    hi: value,
    scale,
    letter,
  });
  let { to, lo: value } = first;
  const half = andAllowed ? readAndFraction(t, to) : null;
  if (half) {
    value += half.value;
    to = half.to;
  }
  const short = readShortScale(t, to);
  if (short) return result(to + 1, value * short, short, true);
  let scale = 1;
  let last = 1;
  for (let k = skipHyphen(t, to), factor = scaleAt(t, k); factor; factor = scaleAt(t, k)) {
    value *= factor;
    scale = factor > 100 && last > 100 ? scale * factor : Math.max(scale, factor);
    last = factor;
    to = k + 1;
    k = skipHyphen(t, to);
  }
  const rest = last >= 100 ? readRest(t, to, first.form === 'words', scale, andAllowed, depth) : null;
  if (rest && rest.lo < last) return result(rest.to, value + rest.lo, scale);
  // "five hundred and two thousand"
  if (rest && last === 100 && rest.scale > 100)
    return result(rest.to, value * rest.scale + rest.lo, rest.scale);
  const part = andAllowed && !half && last >= 100 ? readAndFraction(t, to) : null;
  if (!part) return result(to, value, scale);
  // "two million and a half", "one billion and a half million", "one hundred and a half"
  const lower = scaleAt(t, part.to);
  return lower && lower < last
    ? result(part.to + 1, value + part.value * lower, scale)
    : result(part.to, value + part.value * (last > 100 ? last : 1), scale);
}

/** What is added behind a scale word: "two hundred and one", "two million five thousand", "2 million 5 thousand", "3 hundred and one". */
function readRest(
  t: Tokens,
  i: number,
  isWords: boolean,
  scale: number,
  andAllowed: boolean,
  depth: number,
): Amount | null {
  let k = skipHyphen(t, i);
  const isAnd = isAt(t, k, 'and');
  if (depth >= DEEPEST || (isAnd && !andAllowed)) return null;
  if (isAnd) k = skipHyphen(t, k + 1);
  const isDigits = at(t, k).kind === 'number';
  const rest = isDigits ? readDigits(t, k, andAllowed, depth + 1) : readWords(t, k, andAllowed, depth + 1);
  if (!rest || rest.letter) return null;
  // not "two thousand and three quarters"
  if (isAnd && readDenominator(t, skipHyphen(t, rest.to))) return null;
  // not "two million and 300 people", "$4 million and 300 people", "4 million 300 people", "4 million five people"
  const fits = isWords ? !isDigits : isAnd ? scale <= 1e3 : isDigits && rest.scale > 1;
  return fits ? rest : null;
}

/** `12.9bn`, `5m`, "10 bn"; apart a lone letter is one only in capitals or as k. */
function readShortScale(t: Tokens, k: number): number | undefined {
  const { text, lower, glued } = at(t, k);
  const next = at(t, k + 1);
  const isApart = next.glued && (next.kind !== 'sign' || isAt(t, k + 1, '/ ^'));
  return !isApart && (glued || text.length > 1 || /[MBk]/.test(text))
    ? (SHORT_SCALES.get(text) ?? SHORT_SCALES.get(lower))
    : undefined;
}

/** "a million", "a dozen", "half a million", "half-million", "a quarter of a million", "a hundred and two". */
export function readArticle(t: Tokens, i: number): Amount | null {
  let k = isAt(t, i, 'a an') ? i + 1 : i;
  const part = isAt(t, k, 'half') ? 0.5 : isAt(t, k, 'quarter') ? 0.25 : 0;
  if (!part) return k > i && scaleAt(t, k) ? withScale(t, done(i, k, 1, 'words'), true) : null;
  k = skipHyphen(t, k + 1);
  if (isAt(t, k, 'of')) k++;
  if (isAt(t, k, 'a')) k = skipHyphen(t, k + 1);
  const factor = scaleAt(t, k);
  return factor ? done(i, k + 1, part * factor, 'words', factor) : null;
}
