import type { SourceKind } from '../report.ts';
import type { Context } from './context.ts';
import { isHuman } from './lexicon/heads.ts';
import { words } from './lexicon/words.ts';
import type { Phrase } from './phrase.ts';

/** A rule answers with the kind, or with false where it does not apply. */
export type Rule = readonly [because: string, decide: (p: Phrase, c: Context) => SourceKind | false | null];

/** Nobody asks more people than this one by one. */
export const ASKABLE = 30;

/** "a staff of dozens": many in one word. */
const GROUPS = words('staff crew personnel leadership management enforcement');

export const headClass = (p: Phrase) => p.heads[0]?.class ?? null;
export const lemma = (p: Phrase) => p.heads[0]?.lemma ?? '';
export const isPlural = (p: Phrase) => p.heads[0]?.plural ?? false;
export const isPerson = (p: Phrase) => isHuman(headClass(p));
export const isBare = (p: Phrase) => p.heads.length === 0;
export const isCounted = (p: Phrase) => p.quantity === 'number' || p.quantity === 'few';
export const isVague = (p: Phrase) => p.quantity === 'mass' || p.quantity === 'share';
export const isOne = (p: Phrase) =>
  !isPlural(p) &&
  !GROUPS.has(lemma(p)) &&
  p.quantity !== 'mass' &&
  (p.determiner === 'indefinite' || p.count === 1 || p.ordinal);

/** "experts and officials", "businesses and residents": some of them known by role. */
export const isMixed = (p: Phrase) =>
  p.heads.length > 1 && p.heads.some((h) => h.class === 'role' && h.plural && !h.name);

/** "the 56-year-old": the age, where the phrase says nothing more. */
export function ageOf(p: Phrase): number | null {
  const age = /^(?:the|an?|another) (\d{1,3})-years?-old$/i.exec(p.text.trim())?.[1];
  return age === undefined ? null : Number(age);
}
