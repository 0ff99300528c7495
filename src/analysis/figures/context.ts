import { type Hedge, readHedgeAfter, readHedgeBefore } from './hedge.ts';
import { DOWN, DOWN_BEHIND, FORECAST, TARGET, UP, UP_BEHIND } from './lexicon/context.ts';
import { readBase, readPlural } from './noun-phrase.ts';
import { readRate } from './rate.ts';
import { at, type FigureToken, isAt, isBarrier } from './tokens.ts';
import type { Draft, Figure } from './types.ts';

type Tokens = readonly FigureToken[];

/**
 * What stands around a quantity: hedges, rate, base, direction, modality, negation.
 * @returns the finished figure and the token behind its last
 */
export function readContext(
  text: string,
  t: Tokens,
  draft: Draft,
): { figure: Figure; from: number; to: number } {
  const { kind, unit, vague } = draft;
  const { from, to, per, hedges } = readSpan(t, draft);
  const slice = (a: number, b: number) => text.slice(at(t, a).start, at(t, b - 1).end);
  let { lo, hi } = draft;
  let approximate = false;
  // "$16-something" lies below the next whole number
  if (hedges.some((hedge) => isAt(t, hedge.to - 1, 'something')) && lo === hi) hi = lo! + 1;
  for (const { bound } of hedges) {
    approximate ||= bound === 'about' || bound === 'near';
    if (vague) continue;
    if (bound === 'least') hi = null;
    if (bound === 'most' || (bound === 'near' && lo === hi)) lo = null;
  }
  if (hi === null) lo ??= draft.lo;
  const base = /^(?:percent|fraction|ratio)$/.test(kind) ? readWhole(t, to, kind === 'ratio') : null;
  const direction = draft.direction ?? readDirection(t, from, to);
  const modality = readModality(t, from);
  const figure: Figure = {
    kind,
    start: at(t, from).start,
    end: at(t, to - 1).end,
    value: { lo: clean(lo), hi: clean(hi), vague },
    unit,
    per,
    approximate,
    hedge: hedges.map((hedge) => slice(hedge.from, hedge.to)).join(' ') || null,
    ...(base && { base: slice(...base) }),
    ...(direction && { direction }),
    ...(modality && { modality }),
    ...(/^(?:not|never|(?:is|are|was|were)?n't)$/.test(at(t, from - 1).lower) && { negated: true }),
  };
  return { figure, from, to };
}

/** The span with its rate and its hedges, at most two before and one behind, in the order of the text. */
function readSpan(t: Tokens, draft: Draft) {
  let { from, to } = draft;
  const hedges: Hedge[] = [];
  let rate = readRate(t, to, draft);
  to = rate?.to ?? to;
  const after = readHedgeAfter(t, draft, to);
  if (after) {
    hedges.push(after);
    to = Math.max(to, after.to);
    rate ??= readRate(t, to, draft);
    to = Math.max(to, rate?.to ?? 0);
  }
  for (let guard = 0; guard < 2; guard++) {
    const before = readHedgeBefore(t, from, draft);
    if (!before) break;
    hedges.unshift(before);
    from = before.from;
  }
  if (isAt(t, from - 1, 'between') && draft.lo !== draft.hi) from--;
  return { from, to, per: rate?.per ?? null, hedges };
}

/** 0.1 + 0.2 and its like: fifteen digits are what a text can have meant. */
const clean = (value: number | null) =>
  value === null || Number.isInteger(value) ? value : Number(value.toPrecision(15));

/** "of voters" behind a share; behind "one in five" the noun follows without "of". */
function readWhole(t: Tokens, to: number, isRatio: boolean): readonly [number, number] | null {
  const plural = isRatio ? readPlural(t, to) : null;
  return plural ? [to, plural.to] : readBase(t, to);
}

function readDirection(t: Tokens, from: number, to: number): 'up' | 'down' | null {
  let k = from - 1;
  while (k > from - 4 && isAt(t, k, 'by to another a an additional further total of its the')) k--;
  const before = at(t, k).lower;
  const after = at(t, to).lower;
  if (UP.test(before) || UP_BEHIND.has(after)) return 'up';
  return DOWN.test(before) || DOWN_BEHIND.has(after) ? 'down' : null;
}

/** The nearest word of forecast or aim in the clause before. */
function readModality(t: Tokens, from: number): 'forecast' | 'target' | null {
  for (let k = from - 1; k > from - 9; k--) {
    const token = at(t, k);
    if (isBarrier(token)) return null;
    if (FORECAST.test(token.lower)) return 'forecast';
    if (TARGET.test(token.lower)) return 'target';
  }
  return null;
}
