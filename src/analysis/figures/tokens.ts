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

const NUMBER = [
  // an item of a list: 22,24,26
  String.raw`\d\d?(?=(?:,\d\d?){2,20}(?![,\d]))`,
  String.raw`(?<=,)\d\d?(?=,\d\d?(?![,\d]))`,
  // 1 234 567
  String.raw`\d{1,3}(?:(?:[^\S\n]\d{3}){2,5}|[^\S\n]000)\b`,
  // .5; 1,234.5; 1.3x10^6 and, from texts that were cut into tokens, 1 . 6
  String.raw`(?:(?<!\S)\.)?\d+(?:[.,]\d+)*(?: \. \d+)?(?:(?:e[-+]?|\^[-+]?|[x×]10(?:\^[-+]?|-))\d\d?\b)?`,
];
// addresses of pages; U.S., p.m.; it's
const WORD = String.raw`(?:https?:\/\/|www\.)\S+|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*`;
/** No alternative nests its repetitions, so the scan is linear. */
const TOKEN = new RegExp(String.raw`(${NUMBER.join('|')})|(${WORD})|\n|\S`, 'gu');

export function scan(text: string): FigureToken[] {
  const tokens: FigureToken[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [word, number, letters] = match;
    const start = match.index;
    tokens.push({
      kind: number ? 'number' : letters ? 'word' : 'sign',
      start,
      end: start + word.length,
      text: word,
      lower: letters ? word.toLowerCase().replaceAll('’', "'") : word,
      glued: start === last && start > 0,
    });
    last = start + word.length;
  }
  return tokens;
}

const NOTHING: FigureToken = { kind: 'sign', start: -1, end: -1, text: '', lower: '', glued: false };

/** The token at `i`, or an empty sign outside the text. */
export const at = (tokens: readonly FigureToken[], i: number): FigureToken => tokens[i] ?? NOTHING;

export const isHyphen = (tokens: readonly FigureToken[], i: number) => /^[-‐-—−]$/.test(at(tokens, i).text);

/** A hyphen or dash against the word before: "five-", not " - ". */
export const isJoint = (tokens: readonly FigureToken[], i: number) =>
  isHyphen(tokens, i) && at(tokens, i).glued;

/**
 * The token at `i` is one of some words or signs.
 * @param words in lower case, apart by single spaces
 */
export const isAt = (tokens: readonly FigureToken[], i: number, words: string) =>
  ` ${words} `.includes(` ${at(tokens, i).lower} `);

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
