import { isMeasured, readLabel } from './labels.ts';
import { NOT_NAMES } from './lexicon/names.ts';
import { readCurrencyBefore } from './money.ts';
import { SCORE_NOUN } from './score.ts';
import { at, type FigureToken, isAt, isBarrier, isCapital, isHyphen, isJoint } from './tokens.ts';
import { isYear, MONTH_FIRST, NO_QUANTITY } from './written.ts';

type Tokens = readonly FigureToken[];

/**
 * Marks the tokens of dates, years, times of day, telephone numbers, addresses, list numbers and numbers inside names,
 * so that the grammar of quantities gets only what is left. What a unit or a noun decides (`2019 units`, a year that
 * has "more than" before it) is left to the grammar.
 * @returns one byte a token: 0 free, 1 not a figure, 2 a year unless a unit follows
 */
export function markNotFigures(text: string, t: Tokens): Uint8Array {
  const marks = new Uint8Array(t.length);
  const markWritten = (pattern: RegExp, i: number) => {
    pattern.lastIndex = t[i]!.start;
    if (!pattern.test(text)) return false;
    for (let k = i; k < t.length && t[k]!.start < pattern.lastIndex; k++) marks[k] = 1;
    return true;
  };
  for (let i = 0; i < t.length; i++) {
    const { kind } = t[i]!;
    if (kind === 'word') {
      const label = readLabel(t, i);
      if (label) marks.fill(1, ...label);
      else markWritten(MONTH_FIRST, i);
    } else if (kind === 'number' && marks[i] !== 1 && !markWritten(NO_QUANTITY, i)) {
      if (isModel(t, i)) marks.fill(1, i, i + 3);
      else if (isInsideName(t, i)) marks.fill(1, i, nameEnd(t, i));
      else if (isYear(t[i]!.text)) marks[i] = yearMark(t, i);
    }
  }
  return marks;
}

/** "787-9 jets": three digits to one are a vote only without a noun behind that is no vote. */
const isModel = (t: Tokens, i: number) =>
  /^\d{3}$/.test(t[i]!.text) &&
  isJoint(t, i + 1) &&
  at(t, i + 2).glued &&
  /^\d$/.test(at(t, i + 2).text) &&
  at(t, i + 3).kind === 'word' &&
  !NOT_NAMES.has(at(t, i + 3).lower) &&
  !SCORE_NOUN.test(at(t, i + 3).lower);

/** `A100`, `F-16`, `Boeing 737`, `S&P 500`, `G7`, `Covid-19`, `#4`, `page_3`, `[12]`. */
function isInsideName(t: Tokens, i: number): boolean {
  const before = at(t, i - 1);
  const after = at(t, i + 1);
  if (t[i]!.glued) {
    if (before.kind === 'word') return !readCurrencyBefore(t, i - 1);
    if (/^[#@_=\\&*^|]$/.test(before.text)) return true;
    if (before.text === '/') return at(t, i - 2).kind !== 'number';
    // "3-in-1"
    if (isJoint(t, i - 1) && at(t, i - 2).kind === 'word')
      return isCapital(at(t, i - 2)) ? !NOT_NAMES.has(at(t, i - 2).lower) : isAt(t, i - 2, 'in');
    // the schedule "996": a bare number in quotation marks is a name
    return after.glued && /^(?:["“‘'«]["”’'»]|\[\])$/.test(before.text + after.text);
  }
  if (!isCapital(before) || NOT_NAMES.has(before.lower) || /day$/.test(before.lower)) return false;
  if (t[i]!.text.includes(',') || readCurrencyBefore(t, i - 1)) return false;
  // no unit, scale, sign or range claims the number ("Windows 10", not "Smith 12 percent")
  const k = isHyphen(t, i + 1) ? i + 2 : i + 1;
  return (
    !isMeasured(t, k) && !((isJoint(t, i + 1) || isAt(t, i + 1, 'to')) && at(t, i + 2).kind === 'number')
  );
}

function nameEnd(t: Tokens, i: number): number {
  let k = i + 1;
  while (k < i + 8 && at(t, isJoint(t, k) ? k + 1 : k).glued && (isJoint(t, k) || at(t, k).kind !== 'sign'))
    k++;
  return k;
}

/** A decade ("1990s") is sure; a year ("in 1500", 1850 to 2100 anywhere) a unit or plural noun may claim. */
function yearMark(t: Tokens, i: number): number {
  if (isAt(t, i + 1, "s ' ’") && isAt(t, at(t, i + 1).lower === 's' ? i + 1 : i + 2, 's')) return 1;
  const value = Number(t[i]!.text);
  if (/^[$£€¥₹+~><]$/.test(at(t, i - 1).text)) return 0;
  const isRecent = value >= 1850 && value <= 2100;
  return isRecent || isBarrier(at(t, i - 1)) || isAt(t, i - 1, 'in since by until from after before of')
    ? 2
    : 0;
}
