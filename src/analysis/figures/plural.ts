import { NOT_PLURAL, PLURALS } from './lexicon/nouns.ts';

/** "40 aircraft", "ten series": one form for one and many. */
const SAME =
  /^(?:(?:air|space|water)craft|sheep|fish|cattle|deer|police|staff|personnel|species|series|crew|offspring|headquarters|bison|salmon|shrimp|swine|clothes|hertz|horsepower|stone)$/;
/** "three gunmen", "20 women": not "specimen". */
const MEN = /(?<!^(?:o|se|acu|abdo|speci|regi|ye))men$/;

const SINGULARS = new Map([...PLURALS].map(([one, many]) => [many, one]));

/** `companies` → `company`; a word that is no plural comes back as it is. */
export function singular(word: string): string {
  const irregular = SINGULARS.get(word);
  if (irregular) return irregular;
  if (SAME.test(word)) return word;
  if (MEN.test(word)) return word.replace(/en$/, 'an');
  if (/[^aeiou]ies$/.test(word) && word.length > 4)
    return word.replace(/^(mov|cook|zomb|calor|rook|bird|self)ies$/, '$1ie').replace(/ies$/, 'y');
  // boxes, heroes, buses: not horses, shoes, causes
  if (/(?:ss|sh|[^d]ch|x|zz|[rt]o|[plrnt]us|^bus|caucus|^lens|^gas)es$/.test(word)) return word.slice(0, -2);
  return isPlural(word) ? word.slice(0, -1) : word;
}

/** @param lower a word in lower case */
export function isPlural(lower: string): boolean {
  if (SINGULARS.has(lower) || SAME.test(lower) || MEN.test(lower)) return true;
  return lower.length > 2 && lower.endsWith('s') && !/(?:ss|us|is|'s)$/.test(lower) && !NOT_PLURAL.has(lower);
}

/** `century` → `centuries`: units; see `singular` for other nouns. */
export function plural(noun: string): string {
  if (SAME.test(noun)) return noun;
  return PLURALS.get(noun) ?? `${noun.replace(/(?<=[^aeiou])y$/, 'ie').replace(/ch$/, 'che')}s`;
}
