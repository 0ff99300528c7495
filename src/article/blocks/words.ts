const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;
/** Scripts written without spaces: about two characters make a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const SENTENCE_END = /[.!?…:。！？][)\]"'”’»」』*]*$/;

export function countWords(text: string): number {
  const words = text.match(WORD)?.length ?? 0;
  return words && words * 12 < text.length
    ? Math.max(words, (text.match(UNSPACED)?.length ?? 0) >> 1)
    : words;
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Begins with a small letter, so goes on from the text before. */
export function startsLow(text: string): boolean {
  return /^[("'“‘…]*\p{Ll}/u.test(text);
}
