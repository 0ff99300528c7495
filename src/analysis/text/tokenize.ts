import { MAY_END, NUMBERED, TITLES } from './abbreviations.ts';

/** `[start, end)` of a token in the text. Spans never overlap and never contain white space. */
export interface Span {
  start: number;
  end: number;
}

const TOKEN = new RegExp(
  [
    // Without the punctuation of the sentence around them
    String.raw`(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?’)\]]`,
    // Bounded as addresses are, so that a long run of such characters takes linear time
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{0,190}\w`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    // U.S., a.m., J.K.
    String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`,
    // 3,200.5 and its suffix: 1.5m, 10th, 80s
    String.raw`\d+(?:[.,]\d+)*\p{L}*`,
    // Words, AT&T, O’Neill, Amazon.com, and the pieces of hyphenated words
    String.raw`[\p{L}\p{N}_\p{M}]+(?:(?:&|['’](?=\p{L})|\.(?=(?:com|org|net|gov|edu|io|ai|tv|fm|uk)\b))[\p{L}\p{N}_\p{M}]+)*`,
    String.raw`\.{2,}|…|-{2,}`,
    String.raw`[\uD800-\uDBFF][\uDC00-\uDFFF]|\S`,
  ].join('|'),
  'gu',
);
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/**
 * Splits text[from, to) into tokens. Clitics ("'s", "n't"), the parts of hyphenated words and the full stop at a
 * sentence's end are tokens of their own; the stop of a known abbreviation stays with its word.
 */
export function tokenize(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  TOKEN.lastIndex = from;
  for (let m = TOKEN.exec(text); m && m.index < to; m = TOKEN.exec(text)) {
    const start = m.index;
    let end = Math.min(start + m[0].length, to);
    const word = text.slice(start, end);
    const next = text[end];
    if (next === '.' && end < to && isAbbreviation(word, text.slice(end + 1, end + 3))) {
      end++;
      TOKEN.lastIndex = end;
    }
    const clitic = word.length > 2 ? CLITIC.exec(word) : null;
    if (clitic && clitic.index > 0) {
      spans.push({ start, end: start + clitic.index }, { start: start + clitic.index, end });
    } else spans.push({ start, end });
  }
  return spans;
}

/** @param after the two characters after the full stop */
function isAbbreviation(word: string, after: string): boolean {
  if (NUMBERED.has(word.toLowerCase())) return /^[\s\u00a0]?\d/.test(after);
  // A single capital is an initial: "George W. Bush"; I and A end sentences more often.
  if (word.length === 1) return /\p{Lu}/u.test(word) && word !== 'I' && word !== 'A';
  const first = word.charCodeAt(0);
  const isCapital = first < 128 ? first >= 65 && first <= 90 : true;
  const lower = word.toLowerCase();
  // "co." and "sun." in lower case are far more often a word at a sentence's end.
  return isCapital && (TITLES.has(lower) || MAY_END.has(lower)) ? true : lower === 'vs' || lower === 'etc';
}
