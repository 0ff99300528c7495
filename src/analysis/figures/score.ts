import type { Amount } from './amount.ts';
import { draft } from './draft.ts';
import { UNITS } from './lexicon/numbers.ts';
import { readPlural } from './noun-phrase.ts';
import { readAmount } from './number.ts';
import { at, type FigureToken, isAt, isHyphen, isJoint } from './tokens.ts';
import type { Draft } from './types.ts';
import { readUnit } from './unit.ts';

export const SCORE_NOUN =
  /^(?:vote|votes|decision|ruling|win|victory|loss|defeat|lead|majority|record|score|draw|tie|split|run|start|advantage|deficit|triumph|rout|margin|verdict|shootout|series|thrashing|drubbing|comeback|halftime|against|over|at|overtime|aggregate)$/;
const RANGE_CONTEXT =
  /^(?:aged|ages|age|between|about|around|roughly|approximately|some|another|estimated|last|next|every|least|than|to|of)$/;
const VOTE_CONTEXT =
  /^(?:vote|voted|votes|voting|won|win|beat|lost|lead|led|defeated|approved|passed|rejected|ruled|by|victory|score|record|scored|drew|trailed|trailing|leading|ahead|up|down|outscored)$/;

/** `51-49`, `6-4`, "voted 8 to 3"; with a unit, a counted noun or a rising pair in a range's context it is a range. */
export function readScore(t: readonly FigureToken[], first: Amount, hasUnit: boolean): Draft | null {
  if (hasUnit || first.scale > 1 || !isSide(first)) return null;
  const joiner = at(t, first.to);
  const isDash = isHyphen(t, first.to) && joiner.glued === at(t, first.to + 1).glued;
  if (!isDash && joiner.lower !== 'to') return null;
  const second = readAmount(t, first.to + 1, false);
  if (!second || second.scale > 1 || !isSide(second) || second.form !== first.form) return null;
  if (isDash && first.form === 'words') return null;
  const after = at(t, second.to);
  if (isDash && !(after.kind === 'sign' || !after.glued)) return null;
  if (isJoint(t, second.to) && at(t, second.to + 1).kind === 'word') return null;
  const score = { ...draft('score', first.from, second.to, first.lo), hi: second.lo };
  if (isJoint(t, second.to) && at(t, second.to + 1).kind === 'number') score.to = second.to + 2;
  if (isDash && SCORE_NOUN.test(after.lower)) return score;
  if (readUnit(t, second.to, second)) return null;
  if (first.lo < second.lo && readPlural(t, second.to)) return null;
  if (!isDash)
    return first.lo >= second.lo && hasContext(t, first.from, VOTE_CONTEXT, 6) && !readPlural(t, second.to)
      ? score
      : null;
  if (first.lo >= second.lo) return score;
  return RANGE_CONTEXT.test(at(t, first.from - 1).lower) ? null : score;
}

const isSide = (amount: Amount) =>
  (amount.form === 'digits' || amount.form === 'words') &&
  Number.isInteger(amount.lo) &&
  amount.lo >= 0 &&
  amount.lo < 700;

function hasContext(t: readonly FigureToken[], i: number, words: RegExp, reach: number): boolean {
  for (let k = i - 1; k >= i - reach; k--) if (words.test(at(t, k).lower)) return true;
  return false;
}

/** "one in five", "nine out of 10", "1-in-4": a share of a small whole. */
export function readRatio(t: readonly FigureToken[], i: number, marks: Uint8Array): Draft | null {
  const first = at(t, i);
  const part = first.kind === 'number' ? Number(first.text) : (UNITS.get(first.lower) ?? Number.NaN);
  if (!(part >= 1 && part < 100) || !Number.isInteger(part)) return null;
  let k = i + 1;
  if (isHyphen(t, k)) k++;
  // "one night out of 17"
  if (isAt(t, k + 1, 'out') && at(t, k).kind === 'word' && isAt(t, k + 2, 'of') && k === i + 1) k++;
  if (isAt(t, k, 'out') && isAt(t, k + 1, 'of')) k += 2;
  else if (isAt(t, k, 'in')) k++;
  else return null;
  if (isHyphen(t, k)) k++;
  else if (isAt(t, k, 'every')) k++;
  if (marks[k]) return null;
  const whole = readAmount(t, k, false);
  if (!whole || whole.vague || whole.lo <= part || !isWhole(whole.lo, part)) return null;
  const unit = readUnit(t, whole.to, whole);
  if (unit && unit.unit !== 'time') return null;
  const isHyphenated = isJoint(t, whole.to);
  if (isHyphenated) return null;
  return draft('ratio', i, whole.to, part / whole.lo);
}

/** "one in five", "three in 10", "two in 50"; "two in 48 rooms" counts. */
const isWhole = (whole: number, part: number) => part === 1 || whole < 10 || whole === 12 || whole % 5 === 0;
