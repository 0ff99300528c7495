/** A word, a number as printed (`1,234.5`) or one sign. `end` is exclusive, offsets are UTF-16 code units. */
export interface FigureToken {
  kind: 'word' | 'number' | 'sign';
  start: number;
  end: number;
  text: string;
  /** Lower case with straight apostrophes. */
  lower: string;
  /** No white space between this token and the one before. */
  glued: boolean;
}

// Every alternative is a single run without nested repetition, so the scan is linear.
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    // U.S., p.m.
    String.raw`(?:\p{L}\.){2,}`,
    // 1,234.5 and, from texts that were cut into tokens, 1 . 6
    String.raw`\d+(?:[.,]\d+)*(?: \. \d+)?`,
    String.raw`[\p{L}\p{M}]+(?:['’]\p{L}+)*`,
    String.raw`\n`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

export function scan(text: string): FigureToken[] {
  const tokens: FigureToken[] = [];
  TOKEN.lastIndex = 0;
  let last = -1;
  for (let m = TOKEN.exec(text); m; m = TOKEN.exec(text)) {
    const word = m[0];
    const start = m.index;
    const end = start + word.length;
    const code = word.charCodeAt(0);
    const kind =
      code >= 48 && code <= 57 ? 'number' : /^\p{L}/u.test(word) ? 'word' : ('sign' as FigureToken['kind']);
    const lower = kind === 'word' ? word.toLowerCase().replaceAll('’', "'") : word;
    if (kind === 'number' && LIST.test(word)) splitList(tokens, word, start, start === last);
    else tokens.push({ kind, start, end, text: word, lower, glued: start === last });
    last = end;
  }
  return tokens;
}

/** "22,24,26": commas that group no thousands. */
const LIST = /^\d{1,2},\d{1,2}(?:,\d{1,2})+$/;

function splitList(tokens: FigureToken[], list: string, from: number, glued: boolean): void {
  let start = from;
  for (const part of list.split(/(,)/)) {
    const kind = part === ',' ? 'sign' : 'number';
    tokens.push({
      kind,
      start,
      end: start + part.length,
      text: part,
      lower: part,
      glued: start === from ? glued : kind === 'sign',
    });
    start += part.length;
  }
}

const NOTHING: FigureToken = { kind: 'sign', start: -1, end: -1, text: '', lower: '', glued: false };

/** The token at `i`, or an empty sign outside the text. */
export const at = (tokens: readonly FigureToken[], i: number): FigureToken => tokens[i] ?? NOTHING;

export const isHyphen = (tokens: readonly FigureToken[], i: number) => /^[-‐-—−]$/.test(at(tokens, i).text);

/** A hyphen or dash against the word before: "five-", not " - ". */
export const isJoint = (tokens: readonly FigureToken[], i: number) =>
  isHyphen(tokens, i) && at(tokens, i).glued;

/** @param words in lower case, apart by single spaces */
export const isOneOf = (token: FigureToken, words: string) => ` ${words} `.includes(` ${token.lower} `);

/** The token at `i` is one of some words or signs; see `isOneOf`. */
export const isAt = (tokens: readonly FigureToken[], i: number, words: string) =>
  isOneOf(at(tokens, i), words);

export const isCapital = (token: FigureToken) => token.kind === 'word' && token.text !== token.lower;

/** `length` tokens from `i` on in lower case, joined by single spaces. */
export function phraseAt(tokens: readonly FigureToken[], i: number, length: number): string {
  let phrase = at(tokens, i).lower;
  for (let n = 1; n < length; n++) phrase += ` ${at(tokens, i + n).lower}`;
  return phrase;
}

/** Signs that no phrase of a figure reaches across. */
export const isBarrier = (token: FigureToken) =>
  token.text === '' || (token.kind === 'sign' && /^[.,;:!?\n()[\]"“”…—]$/.test(token.text));
