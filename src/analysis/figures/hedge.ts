import { AFTER, BEFORE, type Bound, LONGEST_BEFORE } from './lexicon/hedges.ts';
import { at, type FigureToken, isAt, isHyphen, isJoint, phraseAt } from './tokens.ts';
import type { Draft } from './types.ts';

type Tokens = readonly FigureToken[];

export interface Hedge {
  bound: Bound;
  from: number;
  to: number;
}

const wordsOf = (phrase: string) => phrase.split(' ').length;

/** "at least", "up to an additional", "nearly a" before token `end`. */
export function readHedgeBefore(t: Tokens, end: number, { kind }: Draft): Hedge | null {
  const phrase = phraseAt(t, end - LONGEST_BEFORE, LONGEST_BEFORE);
  let found: Hedge | null = null;
  for (const [bound, pattern] of BEFORE) {
    const [, hedge, between] = pattern.exec(phrase) ?? [];
    if (hedge === undefined) continue;
    const to = end + 1 - wordsOf(between!);
    const from = to - wordsOf(hedge);
    if (found && found.from <= from) continue;
    // "over a 10-day march", "above the 51-49 vote": of place and time as well
    if (/^(?:over|under|above|below|about|around|some|exceeding)$/.test(hedge)) {
      if (kind === 'score' || kind === 'rank' || / an?$/.test(between!)) continue;
      if (hedge === 'some' && kind === 'fraction') continue;
      if (
        hedge === 'over' &&
        kind === 'duration' &&
        !isAt(t, from - 1, 'for just took well lasted is was in of by a')
      )
        continue;
    }
    found = { bound, from, to };
  }
  return found;
}

/** "or more", "-plus", "+", "and older" behind the number, its noun and its rate. */
export function readHedgeAfter(t: Tokens, draft: Draft, to: number): Hedge | null {
  const ends = [to];
  // "$1 trillion-plus sell-off", "20-plus boats"
  for (let k = draft.from + 1; k < draft.to && k < draft.from + 5; k++)
    if (isHyphen(t, k) || isAt(t, k, '+ or')) ends.push(k);
  for (const end of ends) {
    const from = isJoint(t, end) && at(t, end + 1).glued ? end + 1 : end;
    const phrase = phraseAt(t, from, 3);
    for (const [bound, pattern] of AFTER) {
      const match = pattern.exec(phrase);
      // "70-plus", "20ish"
      const isJoined = match?.[1];
      if (match && (!isJoined || from > end || at(t, from).glued))
        return { bound, from, to: from + (isJoined ? 1 : 2) };
    }
  }
  return null;
}
