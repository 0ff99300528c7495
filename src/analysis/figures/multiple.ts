import { draft } from './draft.ts';
import { DETERMINERS, STOPS } from './lexicon/nouns.ts';
import { FACTORS, UNITS } from './lexicon/numbers.ts';
import { at, type FigureToken, isAt, isBarrier, isHyphen, phraseAt } from './tokens.ts';
import type { Draft } from './types.ts';

type Tokens = readonly FigureToken[];

/** "cheaper", "more": not "her" or "after". */
const isComparative = (word: string) =>
  /^(?:more|less|fewer|higher)$/.test(word) || (word.endsWith('er') && !STOPS.has(word));

/** What stands behind "three times" or "twice" when sizes are compared. */
const COMPARED =
  /^(?:as|the|that|those|its|their|his|her|our|what|worse|earnings|sales|revenue|normal|usual|annual)$/;

/** Behind "three times" or "twice": the end of "as many", "cheaper", "more"; null where no sizes are compared. */
export function comparedEnd(t: Tokens, i: number): number | null {
  const { lower } = at(t, i);
  if (isComparative(lower)) return i + 1;
  if (!COMPARED.test(lower)) return null;
  const isMeasure = isAt(t, i + 1, 'many much likely big large high fast long old often');
  return lower === 'as' && isMeasure ? i + 2 : i;
}

/** What "double" and "triple" are verbs or adverbs before: "double the price", "double as many". */
const OBJECT =
  /^(?:as m(?:any|uch)|the|its|their|his|her|our|that|what|those|this|these|in|or|from|since|over|every)\b/;

/** "twice as many", "doubled", "threefold", "more than triple". */
export function readMultiple(t: Tokens, i: number): Draft | null {
  const { lower } = at(t, i);
  const next = at(t, i + 1);
  const multiple = (to: number, value: number) => draft('multiple', i, to, value, 'x');
  if (/^(?:twi|thri)ce$/.test(lower)) {
    const value = lower === 'twice' ? 2 : 3;
    const to = comparedEnd(t, i + 1);
    if (to) return multiple(to, value);
    const isRate = isAt(t, i + 1, 'a an per each every weekly daily yearly monthly annually');
    return isRate ? draft('count', i, i + 1, value, 'time') : null;
  }
  const [, stem = '', ending] = /^(.+?)(es?|ed|ing|fold)$/.exec(lower) ?? [];
  const factor = ending === 'fold' ? UNITS.get(stem) : FACTORS.get(stem);
  if (!factor || isHyphen(t, i + 1) || isAt(t, i + 1, 'down up back over digit digits')) return null;
  // "hit a double", "doubles"
  if (/^es?$/.test(ending!) && factor > 1) {
    if (DETERMINERS.has(at(t, i - 1).lower) || isAt(t, i - 1, 'a two three mixed')) return null;
    const isVerb =
      OBJECT.test(phraseAt(t, i + 1, 2)) ||
      isAt(t, i - 1, 'than nearly almost') ||
      (isBarrier(next) && isAt(t, i - 1, 'to will would could can may might should'));
    if (!isVerb) return null;
  }
  return { ...multiple(i + 1, factor), direction: factor < 1 ? 'down' : null };
}
