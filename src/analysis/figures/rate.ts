import { skipHyphen } from './amount.ts';
import { pairs } from './lexicon/table.ts';
import { RATE_ADVERBS, RATE_NOUNS } from './lexicon/units.ts';
import { singular } from './plural.ts';
import { at, type FigureToken, isAt, isJoint } from './tokens.ts';
import type { Draft } from './types.ts';

const SHORT = pairs('h hour hr hour s second sec second min minute yr year mo month kg kg');

/** "a year", "per share", "an ounce", "annually", "-a-month", "/day", "each" behind token `i`. */
export function readRate(
  t: readonly FigureToken[],
  i: number,
  draft: Draft,
): { per: string; to: number } | null {
  const isHyphenated = isJoint(t, i);
  const k = isHyphenated ? i + 1 : i;
  const word = at(t, k);
  const n = skipHyphen(t, k + 1);
  const noun = at(t, n);
  if (word.text === '/') {
    const per = SHORT.get(noun.lower) ?? (RATE_NOUNS.has(noun.lower) ? noun.lower : null);
    return per && word.glued ? { per, to: k + 2 } : null;
  }
  const adverb = RATE_ADVERBS.get(word.lower);
  if (adverb && !isHyphenated) return { per: adverb, to: k + 1 };
  if (word.lower === 'per') {
    // "per 100,000 people", "per square mile"
    const isNumber = noun.kind === 'number';
    const isLong = isNumber || isAt(t, n, 'square cubic');
    const last = at(t, isLong ? n + 1 : n);
    const head = isNumber ? last.lower : singular(last.lower);
    return last.kind === 'word'
      ? { per: isLong ? `${noun.text} ${head}` : head, to: isLong ? n + 2 : n + 1 }
      : null;
  }
  // not "$98 a year ago"
  if (isAt(t, k, 'a an each every') && RATE_NOUNS.has(noun.lower))
    return isAt(t, n + 1, 'ago earlier later before') ? null : { per: noun.lower, to: n + 1 };
  return word.lower === 'each' && draft.kind === 'money' ? { per: 'piece', to: k + 1 } : null;
}
