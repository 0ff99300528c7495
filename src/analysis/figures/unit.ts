import type { FigureKind } from '../report.ts';
import type { Amount } from './amount.ts';
import { POWERS, UNIT_PREFIXES, type Unit, unitOf } from './lexicon/units.ts';
import { readCurrencyAfter } from './money.ts';
import { comparedEnd } from './multiple.ts';
import { isPlural, singular } from './plural.ts';
import { at, type FigureToken, isAt, isHyphen, isJoint, phraseAt } from './tokens.ts';

type Tokens = readonly FigureToken[];

export interface UnitReading {
  kind: FigureKind;
  unit: string | null;
  /** What one of the unit as printed is in `unit`. */
  factor: number;
  to: number;
}

/** The unit behind a number at token `i`, or null where there is none or a counted noun. */
export function readUnit(t: Tokens, i: number, amount: Amount): UnitReading | null {
  const isHyphenated = isJoint(t, i) && at(t, i + 1).glued;
  const k = isHyphenated ? i + 1 : i;
  const money = readCurrencyAfter(t, k, amount, isHyphenated);
  if (money) return money;
  if (!isHyphenated && isAt(t, k, 'times')) {
    // "three times as many"; bare "three times" counts occasions
    const to = comparedEnd(t, k + 1);
    return to
      ? { kind: 'multiple', unit: 'x', factor: 1, to }
      : { kind: 'count', unit: 'time', factor: 1, to: k + 1 };
  }
  return readMeasure(t, k, amount, isHyphenated);
}

/** The unit of one word or two at token `k`: "metres", "per cent", "light-years", "° C", "[kg]". */
export function unitAt(t: Tokens, k: number): (Unit & { to: number }) | null {
  const { text, lower } = at(t, k);
  if (isAt(t, k, '[ { <')) {
    const inner = isAt(t, k + 2, '] } >') ? unitOf(at(t, k + 1).text, at(t, k + 1).lower) : null;
    return inner ? { ...inner, to: k + 3 } : null;
  }
  const second = isHyphen(t, k + 1) ? k + 2 : k + 1;
  const double = unitOf('', `${singular(lower)}-${at(t, second).lower}`);
  if (double) return { ...double, to: second + 1 };
  const found = unitOf(text, lower);
  return found ? { ...found, to: k + 1 } : null;
}

function readMeasure(t: Tokens, k: number, amount: Amount, isHyphenated: boolean): UnitReading | null {
  let j = k;
  let power = POWERS.get(at(t, k).lower);
  if (power) j += isAt(t, k + 1, '.') ? 2 : 1;
  else if (UNIT_PREFIXES.has(at(t, k).lower) && unitAt(t, k + 1)) j++;
  if (j > k && isJoint(t, j)) j++;
  const found = unitAt(t, j);
  if (!found || (found.glued && !fitsGlued(t, j, amount, isHyphenated))) return null;
  let { kind, unit, factor, to } = found;
  if (unit === 'points' && isGame(t, k)) return { kind: 'count', unit: 'point', factor, to };
  const raised = at(t, to);
  if (!power && raised.glued) {
    power = /^[23]$/.exec(raised.text.normalize('NFKC'))?.[0];
    if (power) to++;
  }
  // "fb−1"
  if (isJoint(t, to) && isAt(t, to + 1, '1')) to += 2;
  return { kind, unit: unit + (power ?? ''), factor, to };
}

/** "scored 31 points", "24 points and 12 rebounds": points of a game, by a word of sport close by. */
const isGame = (t: Tokens, k: number) =>
  /\b(?:scor(?:ed|ing)\b.* points?|rebounds?|assists?|touchdowns?|baskets?|halftime|playoffs?)\b/.test(
    phraseAt(t, k - 8, 17),
  );

/** Letters and signs that are units against the number only: "5m", "12st", `3"`, "3x". */
function fitsGlued(t: Tokens, j: number, amount: Amount, isHyphenated: boolean): boolean {
  const { text, glued } = at(t, j);
  const next = at(t, j + 1);
  if (isHyphenated) return text === 'in' && !isHyphen(t, j + 1);
  // "12st", not "21st"
  if (text === 'st') return amount.lo % 10 !== 1;
  if (!glued) return /^[shgmlLVW]$/.test(text) && amount.form === 'digits' && !isAt(t, j + 1, ". ' ’");
  // an inch, where no quotation is open in the few words before
  if (text === '"') return amount.lo <= 120 && next.kind !== 'sign' && !/["“”]/.test(phraseAt(t, j - 13, 13));
  // "1080p" is a format, "90s" a decade, "777x jets" a model
  if (text === 'p') return amount.lo < 480;
  if (text === 'x') return !(next.glued && next.kind === 'number') && !isPlural(next.lower);
  return text !== 's' || amount.lo % 10 !== 0;
}
