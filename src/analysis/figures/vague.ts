import { type Amount, done } from './amount.ts';
import { SCALES, VAGUE } from './lexicon/numbers.ts';
import { at, type FigureToken, isAt, phraseAt } from './tokens.ts';

type Tokens = readonly FigureToken[];

const FEW: ReadonlyMap<string, readonly [lo: number, hi: number]> = new Map([
  ['several', [3, 9]],
  ['a few', [3, 9]],
  ['a couple', [2, 3]],
  ['a couple of', [2, 3]],
]);

/** "dozens", "tens of thousands", "hundreds of billions". */
export function readVague(t: Tokens, i: number): Amount | null {
  const range = VAGUE.get(at(t, i).lower);
  if (range) {
    let [lo, hi] = range;
    let to = i + 1;
    for (let guard = 0; guard < 2; guard++) {
      const word = isAt(t, to, 'of') ? at(t, to + 1).lower : '';
      const factor = SCALES.get(word) ?? VAGUE.get(word)?.[0];
      if (!factor || word === 'dozen') break;
      lo *= factor;
      hi *= factor;
      to += 2;
    }
    return { ...done(i, to, lo, 'vague', lo), hi, vague: true };
  }
  let few: readonly [number, number] | undefined;
  let k = i;
  for (const length of [3, 2, 1]) {
    few ??= FEW.get(phraseAt(t, i, length));
    if (few) {
      k = i + length - 1;
      break;
    }
  }
  if (!few) return null;
  const factor = SCALES.get(at(t, k + 1).lower);
  if (factor)
    return { ...done(i, k + 2, few[0] * factor, 'vague', factor), hi: few[1] * factor, vague: true };
  return /^(?:percent|percentage|per|%|cents|points)$/.test(at(t, k + 1).lower) && !isAt(t, k + 2, 'capita')
    ? { ...done(i, k + 1, few[0], 'vague'), hi: few[1], vague: true }
    : null;
}
