import { DEMONYMS } from './demonyms.ts';

/** How names of persons and bodies are compared. */

const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|sen|senator|rep|gov|president|premier)\.?$/i;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv|esq|phd|md)\.?$/i;
const FORMS =
  /^(?:inc|corp|co|ltd|llc|llp|plc|ag|sa|nv|se|gmbh|group|company|corporation|limited|holdings)\.?$/i;
const SMALL = /^(?:of|the|and|for|in|on|at|to|de|la|du|&)$/i;

/** The words of a person's name without title, suffix and punctuation, in lower case. */
export function personWords(name: string): string[] {
  const words = name
    .replace(/["“”‘’'().,]/g, ' ')
    .split(/\s+/)
    .filter((w) => w && !SUFFIXES.test(w));
  while (words.length > 1 && TITLES.test(words[0]!)) words.shift();
  return words.map((w) => w.toLowerCase());
}

/** The words of another name, without article and legal form, in lower case. */
export function bodyWords(name: string): string[] {
  const words = name
    .replace(/[’']s$/, '')
    .replace(/[.,"“”]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length > 1 && /^the$/i.test(words[0]!)) words.shift();
  while (words.length > 1 && FORMS.test(words.at(-1)!)) words.pop();
  return words.map((w) => w.toLowerCase());
}

/** "harriet quill" with "h quill", "harriet b quill", "harry quill": one family name, first names that can agree. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  if (a.at(-1) !== b.at(-1)) return false;
  const x = a[0]!;
  const y = b[0]!;
  return (
    x === y ||
    (Math.min(x.length, y.length) <= 2 && x[0] === y[0]) ||
    (x.slice(0, 3) === y.slice(0, 3) && x.length > 2)
  );
}

/**
 * Also without the nation in front and what stands after the last "and": "Danish Reef Office for Kelp and Tides" → ROK.
 * "Lee Kuan Yew School of Public Policy" → LKYSOPP and LKYSPP.
 */
export function initialsOf(words: readonly string[]): string[] {
  const initials = (list: readonly string[]) =>
    list
      .map((w) => w[0])
      .join('')
      .toUpperCase();
  const further = DEMONYMS.has(words[0] ?? '') ? words.slice(1) : words;
  const and = further.lastIndexOf('and');
  const forms = [words, further, and > 2 ? further.slice(0, and) : further];
  return [...new Set(forms.flatMap((f) => [initials(f), initials(f.filter((w) => !SMALL.test(w)))]))].filter(
    (s) => s.length > 1,
  );
}

/** Whether `short` ("LKYSPP", "U.N.") is made of the first letters of `long`. */
export function isAcronym(short: string, long: readonly string[]): boolean {
  const letters = short.replace(/\./g, '');
  return /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(letters) && long.length > 1 && initialsOf(long).includes(letters);
}
