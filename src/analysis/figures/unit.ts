import type { FigureKind } from '../report.ts';
import type { Amount } from './amount.ts';
import {
  CENTS,
  currencies,
  currencyCoded,
  currencyNamed,
  LETTERS,
  SIGNS,
  WEAK_NAMES,
} from './lexicon/currencies.ts';
import { SCALES } from './lexicon/numbers.ts';
import { POWERS, UNIT_PREFIXES, unitOf } from './lexicon/units.ts';
import { isPlural } from './plural.ts';
import { at, type FigureToken, isAt, isCapital, isHyphen, isJoint, isOneOf, phraseAt } from './tokens.ts';

type Tokens = readonly FigureToken[];

export interface UnitReading {
  kind: FigureKind;
  unit: string | null;
  /** What one of the unit as printed is in `unit`. */
  factor: number;
  to: number;
}

const unit = (kind: FigureKind, symbol: string | null, to: number, factor = 1): UnitReading => ({
  kind,
  unit: symbol,
  factor,
  to,
});

/** The unit behind a number at token `i`, or null where there is none or a counted noun. */
export function readUnit(t: Tokens, i: number, amount: Amount): UnitReading | null {
  const isHyphenated = isJoint(t, i) && at(t, i + 1).glued;
  const k = isHyphenated ? i + 1 : i;
  return (
    readPercent(t, k) ??
    readPoints(t, k) ??
    readCurrencyAfter(t, k, amount, isHyphenated) ??
    readTimes(t, k, isHyphenated) ??
    readMeasure(t, k, amount, isHyphenated)
  );
}

function readPercent(t: Tokens, k: number): UnitReading | null {
  const word = at(t, k);
  const next = at(t, k + 1);
  if (word.text === '%') return unit('percent', 'percent', k + 1);
  const afterHyphen = isHyphen(t, k + 1) ? k + 2 : k + 1;
  if (
    word.lower === 'percent' ||
    word.lower === 'percents' ||
    word.lower === 'pct' ||
    word.lower === 'percentage'
  ) {
    if (isAt(t, afterHyphen, 'point points')) return unit('points', 'points', afterHyphen + 1);
    return unit('percent', 'percent', k + 1);
  }
  return word.lower === 'per' && next.lower === 'cent' ? unit('percent', 'percent', k + 2) : null;
}

function readPoints(t: Tokens, k: number): UnitReading | null {
  const word = at(t, k).lower;
  if (word === 'basis') {
    const next = isHyphen(t, k + 1) ? k + 2 : k + 1;
    return isAt(t, next, 'point points') ? unit('points', 'points', next + 1, 0.01) : null;
  }
  if (word === 'bps' || word === 'bp') return unit('points', 'points', k + 1, 0.01);
  if (word !== 'points' && word !== 'point' && word !== 'pts') return null;
  return isGame(t, k) ? unit('count', 'point', k + 1) : unit('points', 'points', k + 1);
}

const GAME = /^(?:rebounds?|assists?|touchdowns?|baskets?|halftime|playoffs?)$/;

/** "scored 31 points", "24 points and 12 rebounds": points of a game, by a word of sport close by. */
function isGame(t: Tokens, k: number): boolean {
  for (let n = 1; n < 9; n++)
    if (GAME.test(at(t, k - n).lower) || GAME.test(at(t, k + n).lower) || /^scor/.test(at(t, k - n).lower))
      return true;
  return false;
}

/** A sign, code or letters before the amount at `i`: `$`, `HK$`, `Rs.`, `EUR`. */
export function readCurrencyBefore(t: Tokens, i: number): { currency: string; to: number } | null {
  const token = at(t, i);
  const sign = SIGNS.get(token.text);
  if (sign) return { currency: sign, to: i + 1 };
  if (token.kind !== 'word') return null;
  const next = at(t, i + 1);
  const dollar =
    next.text === '$' && isDollarLetters(t, i) ? currencies().dollars.get(token.lower) : undefined;
  if (dollar) return { currency: dollar, to: i + 2 };
  const letter = LETTERS.get(token.text);
  const hasScale = /,\d{3}/.test(next.text) || isAt(t, i + 2, 'm bn tn million billion trillion');
  if (letter && next.glued && next.kind === 'number' && hasScale) return { currency: letter, to: i + 1 };
  const code = currencyCoded(token.text);
  if (code) {
    if (next.kind === 'number') return { currency: code, to: i + 1 };
    if (next.text === '.' && next.glued && at(t, i + 2).kind === 'number' && token.lower === 'rs')
      return { currency: code, to: i + 2 };
    if (SIGNS.has(next.text) && at(t, i + 2).kind === 'number') return { currency: code, to: i + 2 };
  }
  return null;
}

/** "HK$10", "c $ 10", "U.S. $5"; "a $5 ticket" and "it's $5" are no Australian or Singapore dollars. */
const isDollarLetters = (t: Tokens, i: number) =>
  at(t, i + 1).glued || !isAt(t, i, 'a s us can n e j z r') || /^(?:US|AU|U\.S\.)$/.test(t[i]!.text);

/** "dollars", "Hong Kong dollars", "$" behind the number, "Australian" behind a dollar amount, "cents". */
function readCurrencyAfter(t: Tokens, k: number, amount: Amount, isHyphenated: boolean): UnitReading | null {
  const word = at(t, k);
  const next = at(t, k + 1);
  const part = CENTS.get(word.lower);
  if (part) return unit('money', part.unit, k + 1, part.factor);
  if (
    word.lower === 'p' &&
    word.glued &&
    amount.lo < 480 &&
    !isHyphenated &&
    !(next.glued && next.kind !== 'sign')
  )
    return unit('money', 'GBP', k + 1, 0.01);
  const sign = SIGNS.get(word.text) ?? SIGNS.get(word.lower);
  if (sign) return next.kind === 'number' && next.glued ? null : unit('money', sign, k + 1);
  if (word.kind !== 'word') return null;
  for (let length = 4; length > 0; length--) {
    const end = k + length;
    const last = at(t, end - 1).lower;
    if (!/^cents?$/.test(last) && currencyNamed(last) === undefined) continue;
    const phrase = phraseAt(t, k, length);
    const currency = currencyNamed(phrase);
    if (currency === undefined) {
      const cents = /^(.+ )cents?$/.exec(phrase);
      const whole = cents && currencyNamed(`${cents[1]}dollar`);
      if (whole) return unit('money', whole, end, 0.01);
      continue;
    }
    if (length > 1) return unit('money', currency, end);
    if (/^pounds?$/.test(phrase))
      return isWeight(t, k, amount, isHyphenated) ? unit('measure', '[lb_av]', end) : pounds(t, k);
    const isStrong =
      !WEAK_NAMES.has(phrase.replace(/s$/, '')) || amount.scale > 1 || /^(?:LE|le|l\.e\.)$/.test(word.text);
    const isName = isCapital(word) && next.kind === 'word' && isCapital(next);
    return isStrong && !isName ? unit('money', currency, end) : null;
  }
  const millions = /^M(EUR|USD|GBP|SEK|NOK|DKK|CHF)$/.exec(word.text);
  if (millions) return unit('money', millions[1]!, k + 1, 1e6);
  const code = currencyCoded(word.text);
  return code ? unit('money', code, k + 1) : null;
}

const pounds = (t: Tokens, k: number) => unit('money', 'GBP', isAt(t, k + 1, 'sterling') ? k + 2 : k + 1);

const WEIGHT_CONTEXT =
  /^(?:weigh|weighs|weighed|weighing|weight|lose|loses|losing|lost|gain|gained|gaining|shed|shedding|lift|lifts|lifted|heavier|lighter|drop|dropped|bench|overweight|pack|packed|tall|ounces?|foot|inches|thrust|pressure|force|load)$/;

function isWeight(t: Tokens, k: number, amount: Amount, isHyphenated: boolean): boolean {
  if (amount.scale >= 1e6) return isAt(t, k + 1, 'of');
  if (isHyphenated || isAt(t, k + 1, 'of')) return !isAt(t, k + 1, 'fine note fee coin a');
  for (let j = amount.from - 1; j > amount.from - 8 && j >= 0; j--) {
    if (/^[.;\n]$/.test(t[j]!.text)) break;
    if (WEIGHT_CONTEXT.test(t[j]!.lower)) return true;
  }
  return WEIGHT_CONTEXT.test(at(t, k + 1).lower);
}

/** "three times as many", "nine times higher", "tenfold", "3x"; bare "three times" counts occasions. */
function readTimes(t: Tokens, k: number, isHyphenated: boolean): UnitReading | null {
  const word = at(t, k);
  const next = at(t, k + 1);
  if (word.lower === 'fold') return unit('multiple', 'x', k + 1);
  // "3x", "12x,"; 777x before its noun is a model
  const isX = (word.lower === 'x' || word.text === '×') && word.glued && !isHyphenated;
  if (isX && !(next.glued && next.kind !== 'sign') && !(next.kind === 'word' && isPlural(next.lower)))
    return unit('multiple', 'x', k + 1);
  if (word.lower === 'times' && !isHyphenated)
    return isComparison(next.lower)
      ? unit('multiple', 'x', comparisonEnd(t, k + 1))
      : unit('count', 'time', k + 1);
  return null;
}

/** Takes in "as many", "cheaper", "more": what the sizes are compared in. */
export function comparisonEnd(t: Tokens, i: number): number {
  const word = at(t, i).lower;
  if (word === 'as') return isAt(t, i + 1, 'many much likely big large high fast long old often') ? i + 2 : i;
  return /^(?:more|less|fewer)$|er$/.test(word) && word !== 'her' ? i + 1 : i;
}

/** What stands behind "three times" or "twice" when sizes are compared. */
export const isComparison = (word: string) =>
  /^(?:as|more|less|fewer|the|that|those|its|their|his|her|our|what|greater|earnings|sales|revenue|normal|usual|annual|bigger|larger|higher|lower|faster|slower|longer|smaller|stronger|cheaper|better|worse|older|\p{L}+[^aeiou]ier)$/u.test(
    word,
  );

function readMeasure(t: Tokens, k: number, amount: Amount, isHyphenated: boolean): UnitReading | null {
  let j = k;
  let power = '';
  const prefix = at(t, j);
  if (POWERS.has(prefix.lower)) {
    power = POWERS.get(prefix.lower)!;
    j++;
    if (isAt(t, j, '.')) j++;
  } else if (UNIT_PREFIXES.has(prefix.lower) && unitOf(at(t, j + 1).text, at(t, j + 1).lower)) j++;
  if (j > k && isJoint(t, j)) j++;
  const word = at(t, j);
  if (/^[{<[]$/.test(word.text)) {
    const inner = unitOf(at(t, j + 1).text, at(t, j + 1).lower);
    return inner ? unit(inner.kind, inner.symbol, j + 3) : null;
  }
  // "light-years", "kilowatt hours"
  const second = isHyphen(t, j + 1) ? j + 2 : j + 1;
  const double = unitOf('', `${word.lower}-${at(t, second).lower}`);
  if (double) return unit(double.kind, double.symbol, second + 1);
  if (
    (word.lower === 'c' || word.lower === 'f') &&
    word.glued &&
    !at(t, j + 1).glued &&
    isCapital(word) &&
    !isHyphenated
  )
    return unit('measure', word.lower === 'c' ? 'Cel' : '[degF]', j + 1);
  const found = unitOf(word.text, word.lower);
  if (!found || word.text === '' || SCALES.has(word.lower)) return null;
  if (found.glued && !fitsGlued(t, j, amount, isHyphenated)) return null;
  // "24 hour" and "100 Meters" in names of shows and races
  let to = j + 1;
  if (found.symbol === 'deg') return degrees(t, to);
  const exponent = at(t, to);
  if (!power && exponent.glued && (/^[²³]$/.test(exponent.text) || /^[23]$/.test(exponent.text))) {
    power = exponent.text === '²' || exponent.text === '2' ? '2' : '3';
    to++;
  }
  if (at(t, to).glued && isHyphen(t, to) && /^[−-]$/.test(at(t, to).text) && isAt(t, to + 1, '1')) to += 2;
  // the genitive of time: "six weeks' notice"
  if (/^['’]$/.test(at(t, to).text) && at(t, to).glued && found.kind === 'duration') to++;
  const symbol = power ? `${found.symbol}${power}` : found.symbol;
  return unit(found.kind, symbol, to, found.factor);
}

/** Lone letters and `"`: against the number, and `m` only where the scale million does not fit. */
function fitsGlued(t: Tokens, j: number, amount: Amount, isHyphenated: boolean): boolean {
  const word = t[j]!;
  if (isHyphenated) return word.text === 'in';
  // "12st", not "21st"
  if (word.text === 'st') return amount.lo % 10 !== 1;
  if (!word.glued) {
    const isFollowed = /^[.'’]$/.test(at(t, j + 1).text);
    return /^(?:s|h|g|m|l|L|V|W)$/.test(word.text) && amount.form === 'digits' && !isFollowed;
  }
  if (word.text === '"')
    return amount.lo <= 120 && !/\w/.test(at(t, j + 1).glued ? at(t, j + 1).text : '') && isInch(t, j);
  return word.text !== 's' || amount.lo !== Math.round(amount.lo) || amount.lo % 10 !== 0;
}

/** A quotation mark behind a number is an inch only where no quotation is open in the few words before. */
function isInch(t: Tokens, j: number): boolean {
  for (let k = j - 2; k > j - 14 && k >= 0; k--) if (/^["“”]$/.test(t[k]!.text)) return false;
  return at(t, j + 1).kind === 'word' || at(t, j + 1).kind === 'number';
}

function degrees(t: Tokens, i: number): UnitReading {
  const scale = at(t, i).lower;
  if (scale === 'celsius' || scale === 'centigrade' || scale === 'c') return unit('measure', 'Cel', i + 1);
  if (scale === 'fahrenheit' || scale === 'f') return unit('measure', '[degF]', i + 1);
  return unit('measure', 'deg', i);
}

/** The nation behind an amount with a dollar sign: "$100 Australian", "$5 Canadian". */
export function readNationAfter(t: Tokens, i: number): { currency: string; to: number } | null {
  for (const length of [2, 1]) {
    const name = phraseAt(t, i, length);
    const currency = currencyNamed(`${name} dollar`);
    if (!currency || !isCapital(at(t, i))) continue;
    const next = at(t, i + length);
    // "$5 Canadian" but "$5 Canadian whisky"
    const isAdjective = /(?:an|ish|ese)$/.test(name);
    if (isAdjective && (next.kind === 'sign' || isOneOf(next, 'a an per for in to and or on at each of')))
      return { currency, to: i + length };
  }
  return null;
}
