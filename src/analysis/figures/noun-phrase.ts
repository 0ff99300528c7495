import { PLURAL_MODIFIERS, STOPS } from './lexicon/nouns.ts';
import { SCALES, TENS, UNITS } from './lexicon/numbers.ts';
import { isPlural, singular } from './plural.ts';
import { at, type FigureToken, isAt, isCapital, isJoint } from './tokens.ts';

type Tokens = readonly FigureToken[];

/** No counted noun phrase of a newspaper is longer. */
const LONGEST = 9;

export interface NounPhrase {
  to: number;
  /** The head noun in the singular, lower case unless it is a name. */
  head: string;
}

/**
 * The noun phrase counted by a number, from the token behind it: up to its first plural noun, the head ("Chinese city
 * governments"); modifiers are singular but for a few ("arms dealers") and for names ("Paris hotels").
 */
export function readPlural(t: Tokens, i: number): NounPhrase | null {
  for (let k = i; k < i + LONGEST; k++) {
    const token = at(t, k);
    if (isJoint(t, k) && at(t, k + 1).glued) continue;
    if (token.text === '&' || (token.text === ',' && isAdjectiveComma(t, k, i))) continue;
    if (token.kind === 'number' && (token.glued || isModel(t, k))) continue;
    if (token.kind !== 'word' || isStop(t, k) || isNumberWord(token.lower)) return null;
    const next = at(t, k + 1);
    if (token.lower.endsWith("'s")) return null;
    if (!isPlural(token.lower)) continue;
    // "high-rises" ends in its plural, "sales-driven" does not
    if (isJoint(t, k + 1) && at(t, k + 2).glued) continue;
    const goesOn =
      next.kind === 'word' &&
      !STOPS.has(next.lower) &&
      (PLURAL_MODIFIERS.has(token.lower) || isCapital(token)) &&
      (isPlural(next.lower) ||
        (isPlural(at(t, k + 2).lower) && PLURAL_MODIFIERS.has(token.lower) && at(t, k + 2).kind === 'word'));
    if (goesOn) continue;
    return { to: k + 1, head: singular(token.lower) };
  }
  return null;
}

/** "US", "IT" and the letter of "A350" are no function words. */
function isStop(t: Tokens, k: number): boolean {
  const token = t[k]!;
  if (!STOPS.has(token.lower)) return false;
  if (token.text.length > 1) return token.text !== token.text.toUpperCase();
  return !(isCapital(token) && at(t, k + 1).kind === 'number' && at(t, k + 1).glued);
}

/** "400 737 Max jets": a model number inside the phrase, before a name. */
const isModel = (t: Tokens, k: number) => /^\d{2,4}$/.test(t[k]!.text) && isCapital(at(t, k + 1));

const isNumberWord = (word: string) => UNITS.has(word) || TENS.has(word) || SCALES.has(word);

/** "three small, cheap boats": a comma between lower-case adjectives, not between clauses. */
function isAdjectiveComma(t: Tokens, k: number, from: number): boolean {
  const after = at(t, k + 1);
  return (
    k === from + 1 &&
    after.kind === 'word' &&
    !STOPS.has(after.lower) &&
    isPlural(at(t, k + 2).lower) &&
    !isCapital(after)
  );
}

/** After "one" or a hyphen: the words up to the phrase's end; the head is the last. */
export function readSingular(t: Tokens, i: number, longest = 5): NounPhrase | null {
  let last = -1;
  for (let k = i; k < i + longest; k++) {
    const token = at(t, k);
    if (isJoint(t, k) && at(t, k + 1).glued) continue;
    if (token.kind !== 'word' || STOPS.has(token.lower) || token.lower.endsWith("'s")) break;
    // "one person familiar", "one man arrested": a participle or adjective in -ed ends it
    if (last >= i && /(?:ed|ing|ly)$/.test(token.lower)) break;
    last = k;
  }
  return last < 0 ? null : { to: last + 1, head: singular(t[last]!.lower) };
}

/** "of WeWork's 12,000 employees" → the words behind "of" up to the phrase's end, as token range. */
export function readBase(t: Tokens, of: number): readonly [number, number] | null {
  if (!isAt(t, of, 'of')) return null;
  let k = of + 1;
  let plural = false;
  for (; k < of + LONGEST; k++) {
    const token = at(t, k);
    if (token.kind === 'sign' && !isJoint(t, k) && !/^[$£€]$/.test(token.text)) break;
    const isOpening = isAt(
      t,
      k,
      'the a an its his her their our my all those these that this them us it what each every',
    );
    if (isOpening && k < of + 3) continue;
    if (plural || (token.kind === 'word' && STOPS.has(token.lower))) break;
    plural =
      token.kind === 'word' &&
      isPlural(token.lower) &&
      !isCapital(token) &&
      !PLURAL_MODIFIERS.has(token.lower);
  }
  return k > of + 1 ? [of + 1, k] : null;
}
