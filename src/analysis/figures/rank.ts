import { draft } from './draft.ts';
import { ORDINALS } from './lexicon/numbers.ts';
import { at, type FigureToken, isAt, isJoint } from './tokens.ts';
import type { Draft } from './types.ts';

const SUPERLATIVE =
  /^(?:(?:bigg|larg|high|low|long|short|small|old|young|fast|rich|poor|tall|great|deep|strong|\p{L}+i)est|most|least|best|worst|ranked|placed|seeded)$/u;

/** "second-biggest", "16th-largest", "ranked third". */
export function readRank(t: readonly FigureToken[], i: number): Draft | null {
  const { kind, text, lower } = at(t, i);
  const isDigits = kind === 'number' && at(t, i + 1).glued && isAt(t, i + 1, 'st nd rd th');
  const value = isDigits ? Number(text) : ORDINALS.get(lower);
  if (!value) return null;
  const to = isDigits ? i + 2 : i + 1;
  const k = isJoint(t, to) ? to + 1 : to;
  // "second-most-popular"
  const isMost = isAt(t, k, 'most') && isJoint(t, k + 1) && at(t, k + 2).kind === 'word';
  if (SUPERLATIVE.test(at(t, k).lower)) return draft('rank', i, isMost ? k + 3 : k + 1, value);
  return k === to && isAt(t, i - 1, 'ranked ranks ranking finished placed')
    ? draft('rank', i, k, value)
    : null;
}
