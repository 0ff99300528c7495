import { type Amount, done, skipHyphen } from './amount.ts';
import { parseDigits, readPower, readSlash } from './digits.ts';
import { DENOMINATORS, SCALES, SHORT_SCALES, TENS, UNITS, VULGAR } from './lexicon/numbers.ts';
import { at, type FigureToken, isAt, isHyphen, isJoint } from './tokens.ts';
import { readVague } from './vague.ts';

/** Longer runs of number words are no number anybody prints. */
const MAX_WORDS = 24;

type Tokens = readonly FigureToken[];

/** The number that starts at token `i`, or null. Signs of currency are read elsewhere. */
export function readAmount(t: Tokens, i: number, andAllowed = true): Amount | null {
  const first = at(t, i);
  if (first.kind === 'number') return readDigits(t, i, 1, andAllowed);
  if (first.kind === 'sign') {
    if (VULGAR.has(first.text)) return done(i, i + 1, VULGAR.get(first.text)!, 'fraction');
    const next = at(t, i + 1);
    if (first.text === '.' && next.kind === 'number' && next.glued && !first.glued && /^\d+$/.test(next.text))
      return withScale(t, done(i, i + 2, Number(`0.${next.text}`), 'digits'));
    const opens = !first.glued || at(t, i - 1).kind === 'sign';
    if ((first.text === '-' || first.text === '−' || first.text === '–') && opens && next.kind === 'number')
      if (next.glued || at(t, i - 1).text === '') return readDigits(t, i + 1, -1, andAllowed, i);
    return null;
  }
  if (first.lower === 'minus' || first.lower === 'negative') {
    // "plus or minus three" is a margin, not a negative number
    if (isAt(t, i - 1, 'or')) return null;
    const rest = readAmount(t, i + 1, andAllowed);
    if (!rest || rest.vague || rest.form === 'article') return null;
    return { ...rest, from: i, lo: -rest.lo, hi: -rest.hi };
  }
  return readVague(t, i) ?? readArticle(t, i) ?? readWords(t, i, andAllowed);
}

function readDigits(t: Tokens, i: number, sign: number, andAllowed: boolean, from = i): Amount | null {
  let value = parseDigits(t[i]!.text);
  if (value === null) return null;
  let to = i + 1;
  let form: Amount['form'] = 'digits';
  // 1 234 567
  if (/^\d{1,3}$/.test(t[i]!.text)) {
    let grouped = t[i]!.text;
    let k = to;
    while (k - i < 6 && /^\d{3}$/.test(at(t, k).text) && at(t, k).start === t[k - 1]!.end + 1)
      grouped += t[k++]!.text;
    if (k - i > 2 || (k - i === 2 && t[i + 1]!.text === '000')) {
      value = Number(grouped);
      to = k;
    }
  }
  const fraction = readSlash(t, i);
  if (fraction) {
    value = fraction.value;
    to = fraction.to;
    form = 'fraction';
  } else {
    const part = at(t, to);
    const whole = Number.isInteger(value);
    const glue = isJoint(t, to) && at(t, to + 1).glued ? to + 1 : to;
    const mixed = whole ? readSlash(t, glue) : null;
    if (whole && VULGAR.has(part.text)) {
      value += VULGAR.get(part.text)!;
      to++;
    } else if (mixed && mixed.value < 1) {
      value += mixed.value;
      to = mixed.to;
    } else {
      const power = readPower(t, to, value);
      if (power) {
        value = power.value;
        to = power.to;
      }
    }
  }
  const half = readAndFraction(t, to);
  if (half && andAllowed) {
    value += half.value;
    to = half.to;
  }
  return withScale(t, done(from, to, sign * value, form), andAllowed);
}

/** "and a half", "-and-a-half", "and three quarters", "and one fourth". */
function readAndFraction(t: Tokens, i: number): { value: number; to: number } | null {
  let k = skipHyphen(t, i);
  if (!isAt(t, k, 'and')) return null;
  k = skipHyphen(t, k + 1);
  const over = isAt(t, k, 'a') ? { lo: 1, to: k + 1 } : readWords(t, k, false);
  const numerator = over && over.lo < 100 ? over.lo : 0;
  const under = over && readDenominator(t, skipHyphen(t, over.to));
  if (!numerator || !under || under.value > 100) return null;
  // "two and a half million": the scale word belongs to the whole; "a third of them" is another figure.
  return isAt(t, under.to, 'of') ? null : { value: numerator / under.value, to: under.to };
}

/** "third", "thirds", "twenty-fifth". */
export function readDenominator(t: Tokens, i: number): { value: number; to: number } | null {
  const word = at(t, i).lower;
  const plain = DENOMINATORS.get(word.endsWith('s') ? word.slice(0, -1) : word);
  if (plain) return { value: plain, to: i + 1 };
  const tens = TENS.get(word);
  const unit = tens && isHyphen(t, i + 1) ? at(t, i + 2).lower.replace(/s$/, '') : '';
  const ones = unit === 'first' ? 1 : unit === 'second' ? 2 : (DENOMINATORS.get(unit) ?? 0);
  return tens && ones && ones < 10 ? { value: tens + ones, to: i + 3 } : null;
}

/** A factor after a number: "million", "-billion", "bn", "hundred thousand", "half a million". */
function withScale(t: Tokens, amount: Amount, andAllowed = true): Amount {
  let { to } = amount;
  let scale = 1;
  let letter = false;
  for (let guard = 0; guard < 3; guard++) {
    const k = isJoint(t, to) ? to + 1 : to;
    const word = at(t, k);
    const factor =
      SCALES.get(word.lower) ?? (scale === 1 ? SCALES.get(singularScale(word.lower)) : undefined);
    if (factor) {
      scale *= factor;
      to = k + 1;
      continue;
    }
    const short = SHORT_SCALES.get(word.text) ?? SHORT_SCALES.get(word.lower);
    if (short && scale === 1 && isShortScale(t, k, to)) {
      scale = short;
      letter =
        word.lower === 'm' ||
        word.lower === 't' ||
        word.lower === 'k' ||
        word.lower === 'b' ||
        word.lower === 'mm';
      to = k + 1;
    }
    break;
  }
  if (scale === 1) return amount;
  const value = amount.lo * scale;
  let rest = 0;
  // 4 thousand 3 hundred and 21
  if (!letter && scale >= 100 && amount.lo > 0) {
    const isAnd = isAt(t, to, 'and');
    const k = isAnd ? to + 1 : to;
    const isNumber = at(t, k).kind === 'number';
    if (
      isNumber &&
      /^\d{1,3}$/.test(at(t, k).text) &&
      (isAnd ? andAllowed && scale <= 1e3 : SCALES.has(at(t, k + 1).lower))
    ) {
      const more = readAmount(t, k, andAllowed);
      if (more && more.lo < scale && more.form === 'digits') {
        rest = more.lo;
        to = more.to;
      }
    } else if (isAnd && andAllowed && scale <= 1e3) {
      // 3 hundred and one
      const more = readWords(t, k, false);
      if (more && more.lo < 100 && more.scale === 1) {
        rest = more.lo;
        to = more.to;
      }
    }
  }
  const half = letter || scale < 1e3 ? null : readAndFraction(t, to);
  if (half && andAllowed && !rest) {
    rest = half.value * scale;
    to = half.to;
  }
  return { ...amount, lo: value + rest, hi: value + rest, to, scale, letter };
}

/** "3 dozens", "five lakhs", "2 crores"; "hundreds" after a digit too. */
const singularScale = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : '');

function isShortScale(t: Tokens, k: number, to: number): boolean {
  const word = t[k]!;
  const next = at(t, k + 1);
  if (next.glued && (next.kind !== 'sign' || next.text === '/' || next.text === '^')) return false;
  if (word.glued && k === to) return true;
  // "1.5 bn", "10 k"; a lone letter apart is one only in capitals or as k
  return k === to && (word.lower.length > 1 ? word.lower !== 'cr' : /^[MBk]$/.test(word.text));
}

/** "a million", "a dozen", "half a million", "half-million", "a quarter of a million", "a hundred and two". */
function readArticle(t: Tokens, i: number): Amount | null {
  const word = at(t, i).lower;
  if (word === 'half' || word === 'quarter') {
    let k = skipHyphen(t, i + 1);
    if (isAt(t, k, 'of') && word === 'quarter') k++;
    if (isAt(t, k, 'a')) k = skipHyphen(t, k + 1);
    const factor = SCALES.get(at(t, k).lower);
    const part = word === 'half' ? 0.5 : 0.25;
    return factor ? done(i, k + 1, part * factor, 'words', factor) : null;
  }
  if (word !== 'a' && word !== 'an') return null;
  const next = at(t, i + 1).lower;
  if (next === 'half' || next === 'quarter') {
    const inner = readArticle(t, i + 1);
    return inner ? { ...inner, from: i } : null;
  }
  if (!SCALES.has(next)) return null;
  const words = readWords(t, i + 1, true, 1);
  return words && { ...words, from: i };
}

/** "two hundred and thirty-two", "five point five", "three and a half million", "fifty-one". */
function readWords(t: Tokens, i: number, andAllowed: boolean, start = 0): Amount | null {
  let total = 0;
  let current = start;
  let k = i;
  let last: 'none' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' = 'none';
  let scale = 1;
  let floor = Number.POSITIVE_INFINITY;
  while (k - i < MAX_WORDS) {
    let j = k;
    const isHyphenated = isHyphen(t, k) && last !== 'none';
    if (isHyphenated) j++;
    const hasAnd = isAt(t, j, 'and') && (last === 'hundred' || last === 'scale');
    if (hasAnd) j = skipHyphen(t, j + 1);
    const word = at(t, j).lower;
    if (hasAnd && (!andAllowed || !startsRest(t, j, last === 'hundred' ? 100 : floor))) break;
    const unit = UNITS.get(word);
    const tens = TENS.get(word);
    const factor = SCALES.get(word) ?? (last === 'none' ? undefined : SCALES.get(singularScale(word)));
    if (
      unit !== undefined &&
      (unit < 10 ? last !== 'unit' && last !== 'teen' : last !== 'unit' && last !== 'teen' && last !== 'tens')
    ) {
      if (last === 'tens' && (unit === 0 || unit > 9)) break;
      current += unit;
      last = unit < 10 ? 'unit' : 'teen';
    } else if (tens !== undefined && (last === 'none' || last === 'hundred' || last === 'scale')) {
      current += tens;
      last = 'tens';
    } else if (factor !== undefined && (last !== 'none' || start)) {
      if (word === 'dozen') {
        return done(i, j + 1, (total + (current || 1)) * 12, 'words', 12);
      }
      if (factor === 100) {
        if (last === 'hundred') break;
        current = (current || 1) * 100;
        last = 'hundred';
        scale = Math.max(scale, 100);
      } else if (last === 'scale' && factor > floor) {
        total *= factor;
        floor = factor;
        scale = total;
      } else {
        total += (current || 1) * factor;
        current = 0;
        floor = factor;
        scale = Math.max(scale, factor);
        last = 'scale';
      }
      start = 0;
    } else break;
    k = j + 1;
  }
  if (last === 'none') return null;
  let value = total + current;
  const point = readPoint(t, k);
  if (point) {
    value += point.value;
    k = point.to;
  } else if (andAllowed) {
    const half = readAndFraction(t, k);
    if (half) {
      k = half.to;
      const factor = SCALES.get(at(t, k).lower);
      if (last === 'scale') {
        // "two million and a half", "one billion and a half million"
        const isLower = factor !== undefined && factor < floor;
        return done(i, isLower ? k + 1 : k, value + half.value * (isLower ? factor : floor), 'words', scale);
      }
      value += half.value;
      if (factor && scale === 1) return done(i, k + 1, value * factor, 'words', factor);
    }
  }
  const amount = done(i, k, value, 'words', scale);
  return point ? withScale(t, amount) : amount;
}

/** After "and": a rest smaller than what stands before ("two hundred and five", not "one hundred and two hundred"). */
function startsRest(t: Tokens, i: number, below: number): boolean {
  const rest = readWords(t, i, false);
  return rest !== null && rest.lo < below && rest.lo < 1e6 && !readDenominator(t, skipHyphen(t, rest.to));
}

/** "point two five", "point seventy-one". */
function readPoint(t: Tokens, i: number): { value: number; to: number } | null {
  if (!isAt(t, i, 'point')) return null;
  let digits = '';
  let k = i + 1;
  while (digits.length < 12) {
    const unit = UNITS.get(at(t, k).lower);
    const tens = TENS.get(at(t, k).lower);
    if (unit !== undefined) digits += String(unit);
    else if (tens !== undefined) {
      const ones = isHyphen(t, k + 1) ? (UNITS.get(at(t, k + 2).lower) ?? 0) : 0;
      digits += String(tens + ones);
      if (ones) k += 2;
    } else break;
    k++;
  }
  return digits ? { value: Number(`0.${digits}`), to: k } : null;
}
