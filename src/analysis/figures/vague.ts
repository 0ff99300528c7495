import { type Amount, done } from './amount.ts';
import { SCALES, VAGUE } from './lexicon/numbers.ts';
import { at, type FigureToken, isAt } from './tokens.ts';

type Tokens = readonly FigureToken[];

const vague = (from: number, to: number, lo: number, hi: number): Amount => ({
  ...done(from, to, lo, 'vague', lo),
  hi,
  vague: true,
});

/** "dozens", "tens of thousands", "hundreds of billions", "a few million", "several percent". */
export function readVague(t: Tokens, i: number): Amount | null {
  const range = VAGUE.get(at(t, i).lower);
  if (range) {
    let [lo, hi] = range;
    let to = i + 1;
    for (let guard = 0; guard < 2 && isAt(t, to, 'of'); guard++) {
      const factor = SCALES.get(at(t, to + 1).lower) ?? VAGUE.get(at(t, to + 1).lower)?.[0];
      if (!factor || factor < 100) break;
      lo *= factor;
      hi *= factor;
      to += 2;
    }
    return vague(i, to, lo, hi);
  }
  const isCouple = isAt(t, i + 1, 'couple');
  let k = i;
  if (isAt(t, i, 'several')) k++;
  else if (isAt(t, i, 'a') && isAt(t, i + 1, 'few couple')) k += isCouple && isAt(t, i + 2, 'of') ? 3 : 2;
  else return null;
  const [lo, hi] = isCouple ? [2, 3] : [3, 9];
  const factor = SCALES.get(at(t, k).lower);
  if (factor) return vague(i, k + 1, lo * factor, hi * factor);
  return isAt(t, k, 'percent percentage per % cents points') ? vague(i, k, lo, hi) : null;
}
