import { DETERMINERS } from './lexicon/quantities.ts';
import { singular } from './lexicon/words.ts';
import type { Phrase } from './phrase.ts';
import type { Referent } from './referents.ts';

/** Words that tell no source from another. */
export const NOT_KEY: ReadonlySet<string> = new Set([...DETERMINERS, "'s"]);

/** Two phrases with one key are one source: "White House officials". */
export const keyOf = (p: Phrase): string =>
  [
    // "some users" are not "other users", nor 44 percent of them 70 percent.
    p.ordinal || p.quantity === 'mass' || p.quantity === 'share' ? quantityOf(p) : '',
    ...p.modifiers.filter((m) => !NOT_KEY.has(m)),
    ...p.heads.map((h) => h.lemma),
    p.complement,
  ]
    .map(singular)
    .join(' ') || p.text.toLowerCase();

const quantityOf = (p: Phrase): string =>
  p.text
    .toLowerCase()
    .match(
      /\b(?:some|many|most|other|another|all|few|dozens|hundreds|thousands|millions|[a-z]+-[a-z]+(?= percent)|[a-z]+(?= percent)|\d[\d.,]*|half|third|quarter|majority|minority)\b/g,
    )
    ?.join(' ') ?? '';

/** The same words before and after the head, or none on one side. */
export function sameModifiers(p: Phrase, r: Referent): boolean {
  const of = (x: Phrase) => [...x.modifiers.filter((m) => !NOT_KEY.has(m)), x.complement].join(' ').trim();
  const own = of(p);
  return r.phrases.some((q) => own === of(q) || own === '' || of(q) === '');
}
