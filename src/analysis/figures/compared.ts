import { STOPS } from './lexicon/nouns.ts';
import { at, type FigureToken, isAt } from './tokens.ts';

/** "cheaper", "more": not "her" or "after". */
const isComparative = (word: string) =>
  /^(?:more|less|fewer|higher)$/.test(word) || (/er$/.test(word) && !STOPS.has(word));

/** What stands behind "three times" or "twice" when sizes are compared. */
export const isComparison = (word: string) =>
  isComparative(word) ||
  /^(?:as|the|that|those|its|their|his|her|our|what|worse|earnings|sales|revenue|normal|usual|annual)$/.test(
    word,
  );

/** Takes in "as many", "cheaper", "more": what the sizes are compared in. */
export function comparisonEnd(t: readonly FigureToken[], i: number): number {
  if (isAt(t, i, 'as'))
    return isAt(t, i + 1, 'many much likely big large high fast long old often') ? i + 2 : i;
  return isComparative(at(t, i).lower) ? i + 1 : i;
}
