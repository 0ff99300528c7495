import { isOutlet } from './lexicon/outlets.ts';
import { words } from './lexicon/words.ts';
import type { Name } from './names.ts';
import type { Phrase } from './phrase.ts';
import { headClass, isMixed, isPlural, lemma, type Rule } from './phrase-facts.ts';

/** "a Corran Gazette review": the work of an outlet; a poll for one stays a document. */
const JOURNALISM = words('report review story article investigation analysis interview profile');
/** "his speech was full of promises": the speaker says it. */
export const SPEECHES = words('speech remark account words voice');

/** "the Russian and Velmoran ministries": of two places each has one. */
const OF_NATIONS = /^[Tt]he \p{Lu}\p{L}+,? (?:and|\p{Lu}\p{L}+,? and) \p{Lu}/u;

/** Texts, outlets and bodies, in the order of decision. */
export const THINGS: readonly Rule[] = [
  ['what someone said', (p) => SPEECHES.has(lemma(p)) && isOfSomeone(p) && 'person'],
  [
    'the work of an outlet',
    (p) =>
      JOURNALISM.has(lemma(p)) && p.affiliations.some((a) => isOutlet(a.text) && isAuthor(p, a)) && 'media',
  ],
  [
    'reports of the press',
    (p) =>
      /^(?:report|story|article|account)$/.test(lemma(p)) &&
      (/^(?:media|news|press|newspaper)$/.test(p.modifiers.at(-1) ?? '') ||
        /\b(?:in|from|by|across) (?:the )?(?:\w+ )?(?:media|press)$/.test(p.complement)) &&
      'media',
  ],
  ['a guide to read', (p) => lemma(p) === 'guide' && p.determiner === 'demonstrative' && 'document'],
  ['document', (p) => headClass(p) === 'document' && 'document'],
  ['media', (p) => headClass(p) === 'media' && 'media'],
  [
    'bodies and people',
    (p) => headClass(p) === 'organization' && isPlural(p) && p.quantity === null && isMixed(p) && 'role',
  ],
  [
    'unnamed organizations',
    (p) =>
      headClass(p) === 'organization' &&
      isPlural(p) &&
      lemma(p) !== 'police' &&
      !p.affiliations.length &&
      !OF_NATIONS.test(p.text) &&
      'collective',
  ],
  [
    'any body whatever',
    (p) =>
      headClass(p) === 'organization' && /^(?:your|any|every|no|a typical)\b/i.test(p.text) && 'collective',
  ],
  [
    'a group without a name',
    (p) =>
      p.determiner === 'indefinite' &&
      /^(?:group|coalition|organi[sz]ation|alliance|association)$/.test(lemma(p)) &&
      /^(?:that )?represent/.test(p.complement) &&
      'collective',
  ],
  ['organization', (p) => headClass(p) === 'organization' && 'organization'],
  [
    'authorities of a named place',
    (p) =>
      /^(?:authority|prosecutor|regulator)$/.test(lemma(p)) &&
      p.quantity === null &&
      p.determiner !== 'indefinite' &&
      (p.affiliations.some((a) => a.kind !== 'person') || p.modifiers.includes('federal')) &&
      'organization',
  ],
];

/** "the Corran Gazette's report", "a report by the Corran Gazette"; not "in". */
const isAuthor = (p: Phrase, name: Name) => name.first < p.heads[0]!.at || /^(?:by|from) /.test(p.complement);

/** "his speech", "Ortiz's account". */
const isOfSomeone = (p: Phrase) =>
  p.determiner === 'possessive' ||
  p.affiliations.some((a) => a.kind === 'person' && a.first < p.heads[0]!.at);
