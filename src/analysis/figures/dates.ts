import { MONTHS } from './lexicon/names.ts';
import { STOPS } from './lexicon/nouns.ts';
import { at, type FigureToken, isAt, isHyphen } from './tokens.ts';

type Tokens = readonly FigureToken[];

export const isInteger = (token: FigureToken, lo: number, hi: number) =>
  token.kind === 'number' &&
  /^\d{1,4}$/.test(token.text) &&
  Number(token.text) >= lo &&
  Number(token.text) <= hi;

const isFourDigits = (token: FigureToken) => token.kind === 'number' && /^\d{4}$/.test(token.text);

export const isYear = (token: FigureToken) => isFourDigits(token) && isInteger(token, 1400, 2199);

/** `12/05/2019`, `2019-05-12`, `2010-12`, `2016/17`, `9/11`, `24/7`. */
export function dateEnd(t: Tokens, i: number): number {
  const sign = at(t, i + 1);
  const second = at(t, i + 2);
  if (!sign.glued || !second.glued || second.kind !== 'number') return 0;
  const isSlash = sign.text === '/';
  if (!isSlash && !isHyphen(t, i + 1) && sign.text !== '.') return 0;
  const next = at(t, i + 3);
  if (next.text === sign.text && next.glued && at(t, i + 4).kind === 'number' && at(t, i + 4).glued) {
    const all = [at(t, i), second, at(t, i + 4)].map((x) => Number(x.text));
    if (all.every((n) => Number.isInteger(n) && n < 2200)) return i + 5;
  }
  if (sign.text === '.') return 0;
  // "787-9 Dreamliner": a model; three digits to one are a vote only without a name behind
  if (
    /^\d{3}$/.test(t[i]!.text) &&
    /^\d{1,2}$/.test(second.text) &&
    Number(second.text) < 11 &&
    isModelNoun(next)
  )
    return i + 3;
  if (isYear(t[i]!) && /^(?:\d\d){1,2}$/.test(second.text)) return i + 3;
  return /^(?:9\/11|24\/7)$/.test(t[i]!.text + sign.text + second.text) ? i + 3 : 0;
}

const isModelNoun = (next: FigureToken) =>
  next.kind === 'word' &&
  !STOPS.has(next.lower) &&
  !/^(?:vote|votes|margin|majority|decision|win|victory|lead|ruling|count)$|day$/.test(next.lower) &&
  !MONTHS.has(next.lower);

const TIME_ZONE = /^(?:[ECMP][SD]?T|GMT|BST|UTC)$/;

/** `10:30`, `6pm`, `6 p.m.`, `2 o'clock`, `0930 GMT`, `10.30am`. */
export function clockEnd(t: Tokens, i: number): number {
  let k = i + 1;
  if (isAt(t, k, ':') && at(t, k).glued && at(t, k + 1).glued && /^\d\d(?:\.\d+)?$/.test(at(t, k + 1).text)) {
    k += 2;
    if (isAt(t, k, ':') && at(t, k).glued && at(t, k + 1).kind === 'number') k += 2;
    return meridiem(t, k) || k;
  }
  if (!/^\d{1,2}(?:\.\d\d)?$/.test(t[i]!.text)) {
    return /^\d{3,4}$/.test(t[i]!.text) && TIME_ZONE.test(at(t, k).text) ? k + 1 : 0;
  }
  if (Number(t[i]!.text) > 24) return 0;
  if (at(t, k).lower === "o'clock") return k + 1;
  const end = meridiem(t, k);
  if (end) return end;
  // "6-8pm", "9 to 5" stays a figure
  if ((isHyphen(t, k) || isAt(t, k, 'to')) && /^\d{1,2}(?:\.\d\d)?$/.test(at(t, k + 1).text))
    return meridiem(t, k + 2);
  return 0;
}

function meridiem(t: Tokens, k: number): number {
  const word = at(t, k);
  if (word.lower === 'am' || word.lower === 'pm' || word.lower === 'a.m.' || word.lower === 'p.m.')
    return k + 1;
  const isSpelled = (word.lower === 'a' || word.lower === 'p') && isAt(t, k + 1, '.') && isAt(t, k + 2, 'm');
  return isSpelled ? k + (isAt(t, k + 3, '.') ? 4 : 3) : 0;
}
