import type { SourceKind } from '../report.ts';
import type { Context } from './context.ts';
import { NAMED } from './kinds-named.ts';
import { PEOPLE, WITHHELD } from './kinds-people.ts';
import { SPEECHES, THINGS } from './kinds-things.ts';
import { TITLE } from './lexicon/heads.ts';
import { isOfTrade } from './name-kinds.ts';
import type { Phrase } from './phrase.ts';
import { isBare, isCounted, isPerson, isPlural, lemma, type Rule } from './phrase-facts.ts';

/** How the source is to be understood: by itself, or through what it refers to. */
export interface Reading {
  kind: SourceKind;
  /** The kind holds only where nothing before (or later in the article) is referred to. */
  refersBack: 'pronoun' | 'definite' | 'partitive' | 'other' | 'possessor' | null;
  because: string;
}

/** What people do and papers seldom do. */
const SAID = /\b(?:said|told|tells?|add(?:s|ed)|recall(?:s|ed)|explain(?:s|ed)|jok(?:es|ed)|ask(?:s|ed))\b/i;
/** Nouns that no list knows, in the order of decision. */
const UNKNOWN: readonly Rule[] = [
  ['a title before a name', (p) => isCapital(p) && TITLE.test(p.modifiers[0] ?? '') && 'person'],
  [
    'a name with a trade behind it',
    (p) => isCapital(p) && p.determiner === 'none' && isOfTrade(p.complement) && 'person',
  ],
  ['a capitalised name', (p) => isCapital(p) && 'organization'],
  ['an unnamed group', (p) => isPlural(p) && 'collective'],
  ['an unknown noun that speaks', (_, c) => SAID.test(c.cue) && 'role'],
  ['an unknown noun', () => 'document'],
];

/** One rule a border of the specification, in the order of decision. */
const RULES: readonly Rule[] = [...NAMED, ...WITHHELD, ...THINGS, ...PEOPLE, ...UNKNOWN];

/** Decides by the phrase and its surroundings alone. */
export function readKind(phrase: Phrase, context: Context): Reading {
  if (phrase.pronoun) return { kind: 'person', refersBack: 'pronoun', because: 'pronoun' };
  for (const [because, decide] of RULES) {
    const kind = decide(phrase, context);
    if (kind) return { kind, refersBack: refersBack(phrase, kind), because };
  }
  return { kind: 'document', refersBack: null, because: 'no rule' };
}

function refersBack(p: Phrase, kind: SourceKind): Reading['refersBack'] {
  if (p.heads[0]?.name || p.apposition || p.alias || p.example) return null;
  if (kind === 'person') return SPEECHES.has(lemma(p)) ? 'possessor' : null;
  if (p.partitive) return 'partitive';
  if (p.ordinal || (lemma(p) === 'other' && isPlural(p) && !p.complement)) return 'other';
  if (isBare(p)) return isCounted(p) && kind !== 'collective' ? 'partitive' : null;
  if (p.determiner === 'definite' || p.determiner === 'demonstrative') return 'definite';
  // "his brother said"; in headlines "official says".
  const isShort = p.determiner === 'possessive' || (p.determiner === 'none' && p.quantity === null);
  return isShort && isPerson(p) && !isPlural(p) ? 'definite' : null;
}

function isCapital(p: Phrase): boolean {
  const head = p.heads[0]!;
  const at = p.text.toLowerCase().lastIndexOf(head.lemma);
  return head.class === null && at >= 0 && /\p{Lu}/u.test(p.text[at]!);
}
