import { DOWN, DOWN_BEHIND, FORECAST, TARGET, UP, UP_BEHIND } from './lexicon/context.ts';
import { AFTER, BEFORE, BETWEEN, type Bound, LONGEST_BEFORE } from './lexicon/hedges.ts';
import { pairs } from './lexicon/table.ts';
import { RATE_ADVERBS, RATE_NOUNS } from './lexicon/units.ts';
import { readBase } from './noun-phrase.ts';
import { singular } from './plural.ts';
import { at, type FigureToken, isAt, isBarrier, isHyphen, isJoint, phraseAt } from './tokens.ts';
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
  let { from, to, lo, hi } = draft;
  let per = draft.per ?? null;
  let approximate = draft.approximate ?? false;
  const hedges: (readonly [number, number])[] = [];
  const bounds: Bound[] = [];

  if (at(t, to).lower !== '' && draft.kind !== 'score') {
    const rate = readRate(t, to, draft);
    if (rate) {
      per = rate.per;
      to = rate.to;
    }
  }
  const after = draft.kind === 'score' ? null : readHedgeAfter(t, draft, to);
  if (after) {
    bounds.push(after.bound);
    hedges.push([after.from, after.to]);
    to = Math.max(to, after.to);
    const rate = per === null ? readRate(t, to, draft) : null;
    if (rate) {
      per = rate.per;
      to = rate.to;
    }
  }
  for (let guard = 0; guard < 2; guard++) {
    const before = readHedgeBefore(t, from, draft);
    if (!before) break;
    bounds.push(before.bound);
    hedges.unshift([before.from, before.to]);
    from = before.from;
  }
  if (isAt(t, from - 1, 'between') && lo !== hi) from--;
  // "$16-something" lies below the next whole number
  if (after && isAt(t, after.to - 1, 'something') && lo !== null && lo === hi)
    hi = draft.kind === 'age' ? lo + 9 : lo + 1;
  for (const bound of bounds) {
    if (bound === 'about' || bound === 'near') approximate = true;
    if (draft.vague) continue;
    if (bound === 'least') hi = null;
    if (bound === 'most') lo = null;
    if (bound === 'near' && lo === hi) lo = null;
  }
  if (lo === null && hi === null) lo = draft.lo;
  const first = at(t, from).start;
  const last = at(t, to - 1).end;
  const hedge = hedges.map(([a, b]) => text.slice(at(t, a).start, at(t, b - 1).end)).join(' ') || null;
  const figure: Figure = {
    kind: draft.kind,
    start: first,
    end: last,
    value: { lo: clean(lo), hi: clean(hi), vague: draft.vague },
    unit: draft.unit,
    per,
    approximate,
    hedge,
  };
  const base =
    draft.kind === 'percent' || draft.kind === 'fraction' || draft.kind === 'ratio'
      ? readWhole(text, t, to, draft)
      : null;
  if (base) figure.base = base;
  const direction = draft.direction ?? readDirection(t, from, to);
  if (direction) figure.direction = direction;
  const modality = readModality(t, from);
  if (modality) figure.modality = modality;
  if (isAt(t, from - 1, "not never n't isn't aren't wasn't weren't")) figure.negated = true;
  return { figure, from, to };
}

/** 0.1 + 0.2 and its like: fifteen digits are what a text can have meant. */
const clean = (value: number | null) =>
  value === null || Number.isInteger(value) ? value : Number(value.toPrecision(15));

function readHedgeBefore(
  t: Tokens,
  from: number,
  draft: Draft,
): { bound: Bound; from: number; to: number } | null {
  let end = from;
  for (const length of [3, 2, 1])
    if (BETWEEN.has(phraseAt(t, end - length, length))) {
      end -= length;
      break;
    }
  if (isJoint(t, end - 1)) return null;
  // "up to a $40 fine", "nearly a 5 percent rise"; "over a 10-day march" is about a place or time
  const isArticle = isAt(t, end - 1, 'a an');
  if (isArticle) end--;
  let phrase = '';
  let found: { bound: Bound; from: number; to: number } | null = null;
  for (let n = 1; n <= LONGEST_BEFORE; n++) {
    const token = at(t, end - n);
    if (token.text === '') break;
    phrase = phrase ? `${token.lower} ${phrase}` : token.lower;
    const bound = BEFORE.get(phrase);
    if (bound && isHedge(t, end - n, phrase, draft) && !(isArticle && PREPOSITIONS.test(phrase)))
      found = { bound, from: end - n, to: end };
  }
  // "no longer than", "not fewer than": turned round
  if (found && isAt(t, end - 1, 'than') && /^not?$/.test(at(t, found.from - 1).lower))
    return { bound: found.bound === 'least' ? 'most' : 'least', from: found.from - 1, to: end };
  return found;
}

const PREPOSITIONS = /^(?:over|under|above|below|about|around|some|exceeding)$/;

/** Some hedges are prepositions of place and time as well. */
function isHedge(t: Tokens, i: number, phrase: string, draft: Draft): boolean {
  if (phrase === 'over' && draft.kind === 'duration')
    return isAt(t, i - 1, 'for just took well lasted is was in of by a');
  if (phrase === 'some') return draft.kind !== 'fraction';
  return (draft.kind !== 'score' && draft.kind !== 'rank') || !PREPOSITIONS.test(phrase);
}

/** "or more", "-plus", "+", "and older"; looked for behind the number, its noun and its rate. */
function readHedgeAfter(
  t: Tokens,
  draft: Draft,
  to: number,
): { bound: Bound; from: number; to: number } | null {
  for (const end of [to, ...inner(t, draft)]) {
    let k = end;
    if (isJoint(t, k) && at(t, k + 1).glued) k++;
    for (let length = 2; length > 0; length--) {
      const phrase = phraseAt(t, k, length);
      const bound = AFTER.get(phrase);
      // "and more than 40" begins the next figure
      if (!bound || isAt(t, k + length, 'than')) continue;
      const isJoined = k > end || at(t, k).glued;
      if (/^(?:plus|odd|ish|something|max|\+)$/.test(phrase) && !isJoined) continue;
      return { bound, from: k, to: k + length };
    }
  }
  return null;
}

/** Ends inside the span where a hedge may stand: "$1 trillion-plus sell-off" ends before, "20-plus boats" behind the noun. */
function* inner(t: Tokens, draft: Draft): Generator<number> {
  for (let k = draft.from + 1; k < draft.to && k < draft.from + 5; k++)
    if (isHyphen(t, k) || isAt(t, k, '+') || isAt(t, k, 'or')) yield k;
}

/** "a year", "per share", "an ounce", "annually", "-a-month", "/day", "each". */
function readRate(t: Tokens, i: number, draft: Draft): { per: string; to: number } | null {
  let k = i;
  const isHyphenated = isJoint(t, k);
  if (isHyphenated) k++;
  const word = at(t, k).lower;
  if (isAt(t, k, '/') && at(t, k).glued && at(t, k + 1).kind === 'word') {
    const short =
      SHORT_RATES.get(at(t, k + 1).lower) ?? (RATE_NOUNS.has(at(t, k + 1).lower) ? at(t, k + 1).lower : null);
    return short ? { per: short, to: k + 2 } : null;
  }
  const adverb = RATE_ADVERBS.get(word);
  if (adverb && !isHyphenated && (draft.kind !== 'duration' || adverb !== 'day'))
    return { per: adverb, to: k + 1 };
  if (word === 'per') {
    const number = at(t, k + 1);
    if (number.kind === 'number' && at(t, k + 2).kind === 'word')
      return { per: `${number.text} ${at(t, k + 2).lower}`, to: k + 3 };
    if (isHyphen(t, k + 1))
      return at(t, k + 2).kind === 'word' ? { per: singular(at(t, k + 2).lower), to: k + 3 } : null;
    if (number.lower === 'square' || number.lower === 'cubic')
      return { per: `${number.lower} ${singular(at(t, k + 2).lower)}`, to: k + 3 };
    return number.kind === 'word' ? { per: singular(number.lower), to: k + 2 } : null;
  }
  if (word === 'each' && !isHyphenated && !RATE_NOUNS.has(at(t, k + 1).lower))
    return draft.kind === 'money' ? { per: 'piece', to: k + 1 } : null;
  if (word !== 'a' && word !== 'an' && word !== 'each' && word !== 'every') return null;
  let n = k + 1;
  if (isHyphen(t, n)) n++;
  const noun = at(t, n);
  if (!RATE_NOUNS.has(noun.lower)) return null;
  // "two miles a day ago" is no rate
  if (isAt(t, n + 1, 'ago earlier later before after old long')) return null;
  if (isJoint(t, n + 1) && !isHyphenated) return null;
  return { per: noun.lower, to: n + 1 };
}

const SHORT_RATES = pairs('h hour hr hour s second sec second min minute yr year mo month kg kg');

/** "of voters" behind a share; behind "one in five" the noun follows without "of". */
function readWhole(text: string, t: Tokens, to: number, draft: Draft): string | null {
  const range = readBase(t, to);
  if (range) return text.slice(at(t, range[0]).start, at(t, range[1] - 1).end);
  if (draft.kind !== 'ratio' || at(t, to).kind !== 'word') return null;
  const noun = at(t, to).lower;
  const next = at(t, to + 1);
  if (noun.endsWith('s')) return at(t, to).text;
  return next.kind === 'word' && next.lower.endsWith('s') ? text.slice(at(t, to).start, next.end) : null;
}

function readDirection(t: Tokens, from: number, to: number): 'up' | 'down' | null {
  let k = from - 1;
  while (k > from - 4 && isAt(t, k, 'by to another a an additional further total of its the')) k--;
  const before = at(t, k).lower;
  const isBound = before === 'up' && isAt(t, k + 1, 'to');
  if (UP.has(before) && !isBound) return 'up';
  if (DOWN.has(before)) return 'down';
  const after = at(t, to).lower;
  if (UP_BEHIND.has(after)) return 'up';
  return DOWN_BEHIND.has(after) ? 'down' : null;
}

/** The nearest word of forecast or aim in the clause before. */
function readModality(t: Tokens, from: number): 'forecast' | 'target' | null {
  for (let k = from - 1; k > from - 9; k--) {
    const token = at(t, k);
    if (isBarrier(token)) return null;
    if (FORECAST.has(token.lower)) return 'forecast';
    if (TARGET.has(token.lower)) return 'target';
  }
  return null;
}
