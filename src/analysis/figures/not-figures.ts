import { clockEnd, dateEnd, isInteger, isYear } from './dates.ts';
import { currencyNamed } from './lexicon/currencies.ts';
import {
  LABELS,
  MONTHS,
  NOT_NAMES,
  NOUN_LABELS,
  SPELLED_LABELS,
  STREETS,
  WEEKDAYS,
} from './lexicon/names.ts';
import { SCALES, SHORT_SCALES, UNITS } from './lexicon/numbers.ts';
import { readCurrencyBefore } from './money.ts';
import { at, type FigureToken, isAt, isBarrier, isCapital, isHyphen, isJoint, isOneOf } from './tokens.ts';
import { unitAt } from './unit.ts';

type Tokens = readonly FigureToken[];

const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/;

/**
 * Marks the tokens of dates, years, times of day, telephone numbers, addresses, list numbers and numbers inside names,
 * so that the grammar of quantities gets only what is left. What a unit or a noun decides (`2019 units`, a year that
 * has "more than" before it) is left to the grammar.
 * @returns one byte a token: 0 free, 1 not a figure, 2 a year unless a unit follows
 */
export function markNotFigures(t: Tokens): Uint8Array {
  const marks = new Uint8Array(t.length);
  const mark = (from: number, to: number) => marks.fill(1, Math.max(0, from), to);
  for (let i = 0; i < t.length; i++) {
    const token = t[i]!;
    if (token.kind === 'word') {
      if (MONTHS.has(token.lower)) markMonth(t, i, mark);
      else if (LABELS.has(token.lower) || isNoun(token) || SPELLED_LABELS.has(token.lower))
        markLabel(t, i, mark);
      continue;
    }
    if (token.kind !== 'number' || marks[i] === 1) continue;
    const to = dateEnd(t, i) || clockEnd(t, i) || phoneEnd(t, i) || addressEnd(t, i);
    if (to) mark(i, to);
    else if (isInsideName(t, i) || isListNumber(t, i)) mark(i, nameEnd(t, i));
    else if (isYear(token)) markYear(t, i, marks);
  }
  return marks;
}

/** "March 3", "3 March 2021", "Feb. 9, 2020", "the 9th of May", "mid-June 1998". */
function markMonth(t: Tokens, i: number, mark: (from: number, to: number) => void): void {
  // "may" and "march" are a month with a capital only
  if (!isCapital(t[i]!) && (t[i]!.lower === 'may' || t[i]!.lower === 'march')) return;
  let k = i + 1;
  if (isAt(t, k, '.')) k++;
  const dayEnd = (j: number) =>
    isInteger(at(t, j), 1, 31) ? j + (ORDINAL_ENDING.test(at(t, j + 1).lower) ? 2 : 1) : j;
  let end = dayEnd(k);
  const hasDayAfter = end > k;
  if (hasDayAfter) {
    // "March 3-5", "March 3 and 4", "May 30 to June 2" by its own month
    while (isHyphen(t, end) && dayEnd(end + 1) > end + 1) end = dayEnd(end + 1);
    if (isAt(t, end, 'and to or') && dayEnd(end + 1) > end + 1 && isDateEnd(t, dayEnd(end + 1)))
      end = dayEnd(end + 1);
  }
  let from = i;
  if (!hasDayAfter) {
    let j = i - 1;
    if (isAt(t, j, 'of')) j--;
    if (ORDINAL_ENDING.test(at(t, j).lower) && at(t, j).glued) j--;
    if (isInteger(at(t, j), 1, 31) && !isAt(t, j - 1, '$')) {
      from = j;
      while (isHyphen(t, from - 1) && isInteger(at(t, from - 2), 1, 31)) from -= 2;
    }
  }
  const comma = isAt(t, end, ',') ? end + 1 : end;
  if (isYear(at(t, comma)) || (/^['’]$/.test(at(t, comma).text) && isInteger(at(t, comma + 1), 0, 99)))
    end = comma + (isYear(at(t, comma)) ? 1 : 2);
  if (end > i + 1 || from < i) mark(from, end);
}

const isDateEnd = (t: Tokens, i: number) => isBarrier(at(t, i)) || !/^\p{Ll}+s$/u.test(at(t, i).text);

/** "Chapter 11", "phase two", "No. 4", "Flight QX302", "Boxes 3-5". */
function markLabel(t: Tokens, i: number, mark: (from: number, to: number) => void): void {
  const label = t[i]!;
  let k = i + 1;
  if (isAt(t, k, '.') && isOneOf(label, 'no fig vol apt')) k++;
  else if ((label.lower === 'no' || label.lower === 'fig') && !isCapital(label)) return;
  if (isAt(t, k, '#')) k++;
  const number = at(t, k);
  const spelled = UNITS.has(number.lower) && SPELLED_LABELS.has(label.lower);
  if (number.kind !== 'number' && !spelled) return;
  // "the company 300 jobs" and "the group 12 million" are no labels; a label's number is short and stands alone
  if (number.kind === 'number' && /,\d{3}|\d{5}/.test(number.text)) return;
  if (isHyphen(t, i - 1) && label.glued) return;
  if (isJoint(t, k + 1) && at(t, k + 2).kind === 'word') return;
  if (isNoun(label) && !isCapital(label) && !isBarrier(at(t, k + 1))) return;
  // a percentage or a sum may follow ("in the third quarter 40 percent")
  if (isMeasured(t, k + 1)) return;
  let end = k + 1;
  while (
    end - k < 6 &&
    (isHyphen(t, end) || isAt(t, end, 'and') || isAt(t, end, '.')) &&
    at(t, end + 1).kind === 'number' &&
    (!isAt(t, end, '.') || at(t, end + 1).glued)
  )
    end += 2;
  mark(k, end);
}

const isNoun = (label: FigureToken) => NOUN_LABELS.has(label.lower);

/** A percentage, a scale or a unit stands at `k`, so the number before it is a quantity. */
function isMeasured(t: Tokens, k: number): boolean {
  const { text, lower, glued } = at(t, k);
  const unit = unitAt(t, k);
  return (
    /^(?:[$£€]|people|others|votes|goals|games|men|women|children|deaths|cases|jobs|times)$/.test(lower) ||
    SCALES.has(lower) ||
    SHORT_SCALES.has(text) ||
    currencyNamed(lower) !== undefined ||
    (unit !== null && (glued || !unit.glued))
  );
}

/** `555-0134`, `(020) 7946 0958`, `+44 20 7946 0958`, `1-800-555-0134`. */
function phoneEnd(t: Tokens, i: number): number {
  const isPlus = isAt(t, i - 1, '+') && t[i]!.glued;
  let k = i + 1;
  const groups = [t[i]!.text];
  while (
    groups.length < 7 &&
    (isHyphen(t, k) || isAt(t, k, ')') || (isPlus && (at(t, k).kind === 'number' || isAt(t, k, '('))))
  ) {
    const j = at(t, k).kind === 'number' ? k : k + 1;
    if (at(t, j).kind !== 'number' || (isHyphen(t, k) && !at(t, k).glued)) break;
    groups.push(at(t, j).text);
    k = j + 1;
  }
  const isPhone =
    groups.every((group) => /^\d{1,5}$/.test(group)) &&
    ((groups.length >= 3 && groups.at(-1)!.length >= 3) ||
      (groups.length === 2 && groups[0]!.length === 3 && groups[1]!.length === 4) ||
      (isPlus && groups.length > 2));
  return isPhone ? k : 0;
}

/** "1600 Elm Street", "12 Old Mill Rd". */
function addressEnd(t: Tokens, i: number): number {
  if (!/^\d{1,5}$/.test(t[i]!.text)) return 0;
  // "3170 W. County Road"
  if (/^[NSEW]$/.test(at(t, i + 1).text) && isAt(t, i + 2, '.')) return i + 1;
  for (let k = i + 1; k < i + 5; k++) {
    const word = at(t, k);
    if (
      !isCapital(word) &&
      !(word.kind === 'number' && ORDINAL_ENDING.test(at(t, k + 1).lower)) &&
      !(word.glued && ORDINAL_ENDING.test(word.lower))
    )
      return 0;
    if (k > i + 1 && STREETS.has(word.lower)) return k + 1;
  }
  return 0;
}

/** `A100`, `F-16`, `Boeing 737`, `S&P 500`, `G7`, `Covid-19`, `#4`, `page_3`, `[12]`. */
function isInsideName(t: Tokens, i: number): boolean {
  const before = at(t, i - 1);
  const number = t[i]!;
  if (number.glued) {
    if (before.kind === 'word') return !readCurrencyBefore(t, i - 1);
    if (/^[#@_=\\&*^|]$/.test(before.text)) return true;
    if (before.text === '/') return at(t, i - 2).kind !== 'number';
    if (isJoint(t, i - 1)) {
      const head = at(t, i - 2);
      if (head.kind === 'word') return isCapital(head) ? !NOT_NAMES.has(head.lower) : head.lower === 'in';
    }
    if (before.text === '[' && isAt(t, i + 1, ']')) return true;
  }
  // the schedule "996": a bare number in quotation marks is a name
  if (
    /^["“‘'«]$/.test(before.text) &&
    number.glued &&
    /^["”’'»]$/.test(at(t, i + 1).text) &&
    at(t, i + 1).glued
  )
    return true;
  if (/,|\.\d{3}/.test(number.text) && !/^\d+\.\d+$/.test(number.text)) return false;
  const after = at(t, i + 1);
  if (
    after.glued &&
    after.kind === 'word' &&
    /^\p{Lu}/u.test(after.text) &&
    /^\p{Lu}\d?$/u.test(after.text) &&
    at(t, i + 2).kind === 'number' &&
    at(t, i + 2).glued
  )
    return true;
  if (!isCapital(before) || number.glued) return false;
  if (NOT_NAMES.has(before.lower) || WEEKDAYS.has(before.lower) || MONTHS.has(before.lower)) return false;
  if (readCurrencyBefore(t, i - 1)) return false;
  return standsAlone(t, i);
}

/** No unit, scale, sign or plain plural noun claims the number after a name ("Windows 10", not "Smith 12 percent"). */
function standsAlone(t: Tokens, i: number): boolean {
  const after = at(t, i + 1);
  const next = isHyphen(t, i + 1) ? at(t, i + 2) : after;
  if (isMeasured(t, isHyphen(t, i + 1) ? i + 2 : i + 1)) return false;
  if (after.lower === 'to' && at(t, i + 2).kind === 'number') return false;
  if (isJoint(t, i + 1) && next.kind === 'number') return false;
  return true;
}

const nameEnd = (t: Tokens, i: number) => {
  let k = i + 1;
  while (k - i < 8 && ((isJoint(t, k) && at(t, k + 1).glued) || (at(t, k).kind !== 'sign' && at(t, k).glued)))
    k++;
  return k;
};

/** "1. Open the box" at the start of a line, "(2) the second". */
function isListNumber(t: Tokens, i: number): boolean {
  if (!/^\d{1,3}$/.test(t[i]!.text)) return false;
  const before = at(t, i - 1).text;
  const after = at(t, i + 1);
  if (before === '(' && after.text === ')' && t[i]!.glued) return true;
  const isLineStart = before === '' || before === '\n';
  if (isLineStart && after.text === '\n') return true;
  return (
    isLineStart &&
    (after.text === '.' || after.text === ')') &&
    after.glued &&
    at(t, i + 2).kind === 'word' &&
    !at(t, i + 2).glued
  );
}

/** Sure years are marked 1, years that a unit or plural noun may claim 2. */
function markYear(t: Tokens, i: number, marks: Uint8Array): void {
  const before = at(t, i - 1);
  const after = at(t, i + 1);
  const isDecade = (after.lower === 's' && after.glued) || (/^['’]$/.test(after.text) && isAt(t, i + 2, 's'));
  if (isDecade) {
    marks[i] = 1;
    return;
  }
  const value = Number(t[i]!.text);
  if (before.kind === 'sign' && /^[$£€¥₹+~><]$/.test(before.text)) return;
  // "in 1500", and 1850 to 2100 anywhere
  const isRecent = value >= 1850 && value <= 2100;
  if (
    isRecent ||
    isOneOf(before, 'in since by until from after before of') ||
    isBarrier(before) ||
    isHyphen(t, i - 1)
  )
    marks[i] = 2;
}
