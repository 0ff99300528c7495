/** A set of the words of a list written with white space; `_` stands for a space inside an entry. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((w) => w.replaceAll('_', ' ')),
  );

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  wives: 'wife',
  lives: 'life',
  media: 'media',
  data: 'data',
  news: 'news',
  politics: 'politics',
  police: 'police',
  series: 'series',
  statistics: 'statistics',
  diagnosis: 'diagnosis',
  analyses: 'analysis',
  staff: 'staff',
  emails: 'email',
  movies: 'movie',
  cookies: 'cookie',
  millennials: 'millennial',
};

/** The singular of an English noun in lower case; words that are not plurals come back as they are. */
export function singular(word: string): string {
  const known = IRREGULAR[word];
  if (known) return known;
  if (/(?:men|women|people)$/.test(word) && word.length > 5)
    return word.replace(/people$/, 'person').replace(/men$/, 'man');
  if (/(?:ss|us|is)$|^(?:econom|mathemat|phys|eth|analyt|athlet|logist)ics$/.test(word) || word.length < 4)
    return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const COLLECTIVE_SINGULARS = words(`media data news politics police series statistics staff`);

/** Whether a head noun in lower case is a plural. */
export const isPlural = (word: string): boolean =>
  word === 'people' || word === 'police' || (singular(word) !== word && !COLLECTIVE_SINGULARS.has(word));
