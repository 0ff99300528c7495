import type { Attribution } from '../attribution/types.ts';
import type { Range } from '../report.ts';
import { isNoun, type TextDocument, tokenAt } from '../text/document.ts';
import { classOfHead, isHuman } from './lexicon/heads.ts';
import { singular } from './lexicon/words.ts';

const PREPOSITION = /^(?:to|for|of|in|with|at|against|from|inside|about|on)$/;
/** "the woman involved in the case": a participle that belongs to the noun before it. */
const PARTICIPLE = /^(?:past|participle|gerund)$/;
const INSIDE = /^(?:determiner|value|adjective|noun|plural|proper|possessive)$/;
/** Noun phrases over which a head is looked for. */
const DEEPEST = 4;
/** What may stand before a subject that is people: the sentence's start, a mark, a conjunction. */
const OPENS = /^(?:[,;:—–“”"‘(-]|and|but|while|as|when|that|if|because|though|although|after|before)$/;

/**
 * "Velmora's ambassador to [Ostby]", "a lawyer for the woman involved in [the case]": a source that is only the
 * complement of people is widened to their whole phrase, whose head is who speaks.
 */
export function withWholeSources(
  document: TextDocument,
  attributions: readonly Attribution[],
): Attribution[] {
  return attributions.map((a) => {
    const [first, ...rest] = a.source;
    const start = first && wholeStart(document, first, a.cue[0]?.[0] ?? -1);
    return start === undefined || start === null ? a : { ...a, source: [[start, first![1]], ...rest] };
  });
}

/** @returns where the whole phrase starts, or null where `source` is no complement of people */
function wholeStart(document: TextDocument, source: Range, cue: number): number | null {
  const { tokens, sentences } = document;
  let at = tokenAt(document, source[0]);
  const opening = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
  let head = -1;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const preposition = tokens[at - 1];
    if (at - 1 <= opening || !PREPOSITION.test(preposition!.lower)) break;
    let last = at - 2;
    if (depth + 1 < DEEPEST && PARTICIPLE.test(tokens[last]!.pos)) last--;
    if (last < opening || !isNoun(tokens[last])) return null;
    let from = last;
    while (from > opening && isInside(from - 1)) from--;
    head = last;
    at = from;
  }
  if (head < 0 || !isHuman(classOfHead(singular(tokens[head]!.lower), tokens[head - 1]?.lower ?? '')))
    return null;
  const before = tokens[at - 1];
  const isSubject = at === opening || OPENS.test(before!.lower);
  const isInverted = cue >= 0 && cue < tokens[at]!.start && before!.start >= cue;
  return isSubject || isInverted ? tokens[at]!.start : null;

  function isInside(i: number): boolean {
    const t = tokens[i]!;
    return INSIDE.test(t.pos) || (t.lower === '-' && t.glued);
  }
}
