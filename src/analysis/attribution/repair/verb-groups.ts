import type { Range } from '../../report.ts';
import type { Token } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import type { View } from '../features/views.ts';
import { HYPHENED_ADVERBS, SUBJECT_ADVERBS } from '../lexicon/subject-adverbs.ts';

/** Also where the tagger reads a full verb: "have long argued". */
const AUXILIARY = /^(?:ha(?:s|ve|d)|been|being)$/;

/** Of the verb that follows; a capitalised word inside a sentence is a name ("Chris Early said"). */
export const isAdverb = (token: Token): boolean =>
  (token.pos === 'adverb' || SUBJECT_ADVERBS.has(token.lower)) && token.text === token.lower;

/** First token of the verb group that token `verb` stands in: "[has long] argued", "[flat-out] denied". */
export function groupStart({ document: { tokens }, quotation }: View, verb: number): number {
  let first = verb;
  while (first > 0) {
    const token = tokens[first - 1]!;
    if (token.sentence !== tokens[verb]!.sentence || quotation[first - 1] !== quotation[verb]) break;
    const word = tokens
      .slice(Math.max(0, first - 3), first)
      .map((t) => t.lower)
      .join('');
    if (HYPHENED_ADVERBS.has(word)) first -= 3;
    else if (isAdverb(token) || /^(?:auxiliary|copula|modal|negative)$/.test(token.pos)) first--;
    else if (AUXILIARY.test(token.lower)) first--;
    else break;
  }
  return first;
}

/** "was [later] accused": a participle after a form of "to be" in its group. */
export function isPassive(view: View, verb: number): boolean {
  const { tokens } = view.document;
  if (tokens[verb]!.pos !== 'past' && tokens[verb]!.pos !== 'participle') return false;
  return tokens
    .slice(groupStart(view, verb), verb)
    .some((t) => t.pos === 'copula' || t.lower === 'been' || t.lower === 'being');
}

/**
 * The adverbs and auxiliaries between source and verb belong to the cue, and none of them to the source:
 * "[Lund] ⟨later said⟩". A source of nothing but adverbs is none.
 */
export function settleGroup(view: View, draft: Draft): Draft {
  const { tokens } = view.document;
  const head = headOf(view, ...draft.cue);
  if (!view.words[head]!.isVerb) return draft;
  const start = Math.min(draft.cue[0], groupStart(view, draft.cue[0]));
  const source = draft.source.flatMap(([a, b]): Range[] => {
    let last = b;
    if (b <= draft.cue[0]) while (last > a && last > start && isAdverb(tokens[last - 1]!)) last--;
    return last > a ? [[a, last]] : [];
  });
  const taken = [...source, ...draft.content].filter(([a, b]) => a < draft.cue[0] && b > start);
  const first = Math.max(start, ...taken.map(([, b]) => Math.min(b, draft.cue[0])));
  if (
    first === draft.cue[0] &&
    source.every(([a, b], k) => draft.source[k]?.[0] === a && draft.source[k]?.[1] === b)
  )
    return draft;
  return {
    ...draft,
    source,
    cue: [first, draft.cue[1]],
    because: [...draft.because, 'the whole verb group'],
  };
}
