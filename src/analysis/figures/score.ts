import type { Amount } from './amount.ts';
import { draft } from './draft.ts';
import { verbs } from './lexicon/context.ts';
import { UNITS } from './lexicon/numbers.ts';
import { readPlural } from './noun-phrase.ts';
import { readAmount } from './number.ts';
import { at, type FigureToken, isAt, isHyphen, isJoint } from './tokens.ts';
import type { Draft } from './types.ts';
import { readUnit } from './unit.ts';

export const SCORE_NOUN =
  /^(?:vote|votes|decision|ruling|win|victory|loss|defeat|lead|majority|record|score|draw|tie|split|run|start|advantage|deficit|triumph|rout|margin|verdict|shootout|series|thrashing|drubbing|comeback|halftime|against|over|at|overtime|aggregate)$/;
const VOTE = verbs(
  'vot|won|win|beat|los|lead|led|defeat|approv|pass|reject|rul|by|victory|scor|record|drew|trail|ahead|up|down|outscor',
);

/** `51-49`, `6-4`, "voted 8 to 3"; with a unit, a counted noun or a rising pair in a range's context it is a range. */
export function readScore(t: readonly FigureToken[], first: Amount): Draft | null {
  const k = first.to + 1;
  const isDash = isHyphen(t, first.to) && at(t, first.to).glued === at(t, k).glued && first.form === 'digits';
  if ((!isDash && !isAt(t, first.to, 'to')) || !isSide(first)) return null;
  const second = readAmount(t, k, false);
  if (!second || second.form !== first.form || !isSide(second)) return null;
  const { glued, kind, lower } = at(t, second.to);
  // "10-12th", "8-10-year"
  if (glued && (kind !== 'sign' || (isJoint(t, second.to) && at(t, second.to + 1).kind === 'word')))
    return null;
  const score = { ...draft('score', first.from, second.to, first.lo), hi: second.lo };
  if (isDash && SCORE_NOUN.test(lower)) return score;
  if (readUnit(t, second.to, second)) return null;
  const isFalling = first.lo >= second.lo;
  if (isDash && isFalling) return score;
  if (readPlural(t, second.to)) return null;
  const isScore = isFalling
    ? [1, 2, 3, 4, 5, 6].some((n) => VOTE.test(at(t, first.from - n).lower))
    : isDash &&
      !isAt(
        t,
        first.from - 1,
        'aged ages age between about around roughly approximately some another estimated last next every least than to of',
      );
  return isScore ? score : null;
}

const isSide = ({ form, scale, lo }: Amount) =>
  (form === 'digits' || form === 'words') && scale === 1 && Number.isInteger(lo) && lo >= 0 && lo < 700;

/** "one in five", "nine out of 10", "1-in-4", "one night out of 17": a share of a small whole. */
export function readRatio(t: readonly FigureToken[], i: number, marks: Uint8Array): Draft | null {
  const first = at(t, i);
  const part = first.kind === 'number' ? Number(first.text) : (UNITS.get(first.lower) ?? 0);
  if (!(part >= 1 && part < 100) || !Number.isInteger(part)) return null;
  let k = isHyphen(t, i + 1) ? i + 2 : i + 1;
  if (isAt(t, k + 1, 'out') && at(t, k).kind === 'word') k++;
  if (isAt(t, k, 'out') && isAt(t, k + 1, 'of')) k += 2;
  else if (isAt(t, k, 'in')) k++;
  else return null;
  if (isHyphen(t, k) || isAt(t, k, 'every')) k++;
  const whole = marks[k] ? null : readAmount(t, k, false);
  if (!whole || whole.vague || whole.lo <= part || !isWhole(whole.lo, part)) return null;
  const unit = readUnit(t, whole.to, whole);
  return unit && unit.unit !== 'time' ? null : draft('ratio', i, whole.to, part / whole.lo);
}

/** "one in five", "three in 10", "two in 50"; "two in 48 rooms" counts. */
const isWhole = (whole: number, part: number) => part === 1 || whole < 10 || whole === 12 || whole % 5 === 0;
