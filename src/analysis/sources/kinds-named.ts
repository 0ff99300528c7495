import { classOfHead } from './lexicon/heads.ts';
import { singular } from './lexicon/words.ts';
import { isUncoveredOutlet, kindOfName, kindOfNamedPhrase } from './name-kinds.ts';
import type { Phrase } from './phrase.ts';
import { ageOf, headClass, isBare, isOne, isPerson, type Rule } from './phrase-facts.ts';

/** "Millstone announced", "declined to comment": no product does so. */
const ACTS = /\b(?:announc|declin|den(?:y|ies|ied)\b|confirm|told\b|sue[ds]?\b|promis|apologi[sz])/i;

/** Who has a name, and shares of people, in the order of decision. */
export const NAMED: readonly Rule[] = [
  ['a person is named in apposition', (p) => p.apposition && (isPerson(p) || isBare(p)) && 'person'],
  ['a share of people', (p) => isPercentage(p) && (isPerson(p) || isBare(p)) && 'collective'],
  ['someone of an age', (p) => ageOf(p) !== null && isOne(p) && 'anonymous'],
  [
    'a share of those asked',
    (p) =>
      ((p.quantity === 'share' && /\bof (?:those|these)\b/i.test(p.text)) ||
        /\bthe (?:number|share|proportion|percentage)\b(?: of [^,]{1,60})? who$/i.test(p.text)) &&
      'collective',
  ],
  ['a text by its title', (p) => isTextWithTitle(p) && 'document'],
  [
    'a company by what it does',
    (p, c) => p.heads[0]?.name?.kind === 'product' && ACTS.test(c.cue) && 'organization',
  ],
  ['named', kindOfNamedPhrase],
  [
    'a body is named in apposition',
    (p) => p.alias && (headClass(p) === 'media' ? 'media' : kindOfName(p.alias)),
  ],
  ['an account by its handle', (p) => /^(?:u\/|@)[\w.-]+$/.test(p.text.trim()) && 'person'],
  ['an outlet by its name', (p) => isUncoveredOutlet(p) && 'media'],
  [
    'a title in quotation marks',
    (p) => /^["“']\p{Lu}[^"”]+["”']/u.test(p.text) && !isPerson(p) && 'document',
  ],
  [
    'named as an example',
    (p) => p.example && !/^(?:collective|document)$/.test(headClass(p) ?? '') && kindOfName(p.example),
  ],
];

/** "5% of clerks"; not "half of them". */
const isPercentage = (p: Phrase) => p.quantity === 'share' && /\bper ?cent\b|%/i.test(p.text);

/** "Brandt's book “The Fall of a Bank”": the noun right before a title at the end. */
function isTextWithTitle(p: Phrase): boolean {
  const noun = /(\p{Ll}+),? ["“]\p{Lu}[^"”]+["”]?\.?$/u.exec(p.text)?.[1];
  return noun !== undefined && classOfHead(singular(noun), '') === 'document';
}
