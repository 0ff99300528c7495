import type { Draft } from '../draft.ts';
import type { View } from '../features/views.ts';

/** A cue without any listed reporting word must be this probable. */
const UNLISTED = 0.55;
/** A cue that has no source must be this probable, unless it is a verb of saying or an adverb like "reportedly". */
const SOURCELESS = 0.5;
/** The writer and the reader are not sources: "we added three models", "let's say". */
const NARRATOR = /^(?:i|we|you|us|'ve|'re|'d|'ll|'m|'s)$/;

/** Whether a draft is too doubtful to show. Precision counts: a false source misleads more than a missing one. */
export function isDoubtful({ words, quotation, document: { tokens } }: View, draft: Draft): boolean {
  const [first, last] = draft.cue;
  const isOutside = quotation[first]! < 0;
  if (isOutside && draft.source.some(([a, b]) => b - a === 1 && NARRATOR.test(tokens[a]!.lower))) return true;
  const own = words.slice(first, last);
  if (draft.confidence < UNLISTED && own.every((w) => w.lemma === 0)) return true;
  const isFirm = own.some((w) => w.isSaying) || tokens[first]!.pos === 'adverb';
  return !draft.source.length && !isFirm && draft.confidence < SOURCELESS;
}
