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
  if (/(?:^|mid|house)(?:li|wi|kni)ves$/.test(word)) return word.replace(/ves$/, 'fe');
  if (/^(?:wol|lea|shel|hal|thie|loa)ves$/.test(word)) return word.replace(/ves$/, 'f');
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

/** `company` → `companies`. */
export function plural(noun: string): string {
  if (SAME.test(noun)) return noun;
  if (/(?:^|wo|[^u])man$/.test(noun)) return noun.replace(/an$/, 'en');
  const stem = noun
    .replace(/(?<=^li|^wi|^kni)fe$/, 've')
    .replace(/(?<=[^aeiou])y$/, 'ie')
    .replace(/(?:s|sh|ch|x|z)$/, '$&e');
  return PLURALS.get(noun) ?? `${stem}s`;
}
