import { wordsOf } from './blocks/words.ts';

/** The commonest short words of English that its neighbours do not share. */
const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to that with it by his they are this be said who were been which their from'.split(' '),
);

const SAMPLE = 4000;
/** Share of such words: English has 15 % and more of them, other languages less than 4 %. */
const ENOUGH = 0.08;
const FEWEST_WORDS = 25;

/**
 * Tells English from other languages by the text's words; which other language it is, only the page says.
 * @param declared BCP 47 as the page gives it, or null
 * @returns ISO 639-1 in lower case, `und` when unknown
 */
export function languageOf(text: string, declared: string | null): string {
  const named = /^[a-z]{2}(?![a-z])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? 'und';
  const words = wordsOf(text.slice(0, SAMPLE));
  if (words.length < FEWEST_WORDS) return named;
  if (words.filter((word) => ENGLISH.has(word)).length >= ENOUGH * words.length) return 'en';
  return named === 'en' ? 'und' : named;
}
