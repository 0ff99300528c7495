/**
 * Letters and digits are given as ranges, the scripts in use one after another: patterns that ask for letters by their Unicode
 * property take browsers 1 to 20 ms each to make ready.
 */
const WORD =
  /[0-9A-Za-zÀ-\u1fff\u2c00-\u2fef\u3040-\ud7ff\uf900-\uffdc][0-9A-Za-zÀ-\u1fff\u2c00-\u2fef\u3040-\ud7ff\uf900-\uffdc'’.,-]*/g;
const BARE_WORD = /[0-9a-zß-\u1fff\u2c00-\u2fef\u3040-\ud7ff\uf900-\uffdc]+/g;
/** Scripts written without spaces, Thai, Kana and Han: about two characters make a word. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;
const SENTENCE_END = /[.!?…:。！？][)\]"'”’»」』*]*$/;
const LOW_START = /^[("'“‘…]*[a-zß-öø-ÿά-ώа-џ]/;
const LOW = /[a-zß-öø-ÿά-ώа-џ]/;
const CAPITALS = /[A-ZÀ-ÞΑ-ΩЀ-Я]{3}/;

export function countWords(text: string): number {
  const words = text.match(WORD)?.length ?? 0;
  return words && words * 12 < text.length
    ? Math.max(words, (text.match(UNSPACED)?.length ?? 0) >> 1)
    : words;
}

/** Its words in small letters, without what joins them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(BARE_WORD) ?? [];
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Begins with a small letter, so goes on from the text before. */
export function startsLow(text: string): boolean {
  return LOW_START.test(text);
}

/** A line of capitals: "DIFFERENT PATH". */
export function isInCapitals(text: string): boolean {
  return CAPITALS.test(text) && !LOW.test(text);
}
