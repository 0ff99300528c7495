import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { CHUNK, type View } from '../features/views.ts';
import { framesOf, lemmaOf } from '../lexicon/cue-words.ts';
import { isFiniteVerb } from './phrases.ts';

/**
 * Whom somebody tells is no part of what is told: "Lund told [Reuters] {the claims are false}". The content begins
 * after the first phrase behind the verb; with nothing found behind it, it is the clause that follows.
 */
export function settleRecipient(view: View, draft: Draft): Draft {
  const { chunks, chunk } = view;
  const { tokens, sentences } = view.document;
  const head = headOf(view, ...draft.cue);
  const lemma = lemmaOf(tokens[head]!.lower);
  if (
    lemma === null ||
    framesOf(lemma)[0] !== 'tell' ||
    draft.cue[1] !== head + 1 ||
    !view.words[head]!.isVerb
  )
    return draft;
  const { last } = sentences[tokens[head]!.sentence]!;
  const end = recipientEnd(view, head + 1, last);
  if (end < 0) return draft;
  const next = chunks[chunk[end]!];
  const isClause =
    next?.kind === CHUNK.that ||
    (next?.kind === CHUNK.noun && isFiniteVerb(view, Math.min(chunk[end]! + 1, chunks.length - 1)));
  if (!isClause && !/^[,:"“]$/.test(tokens[end]?.text ?? '')) return draft;
  let content = draft.content.flatMap(([a, b]): Range[] =>
    a > head && a < end ? (b > end ? [[end, b]] : []) : [[a, b]],
  );
  if (!content.length && isClause && end < last) content = [[end, last]];
  const same =
    content.length === draft.content.length && content.every(([a], k) => a === draft.content[k]![0]);
  return same ? draft : { ...draft, content, because: [...draft.because, 'recipient left out'] };
}

/** The token after the phrase that begins at `from`; -1 where none does. A site's name with a full stop is one word. */
function recipientEnd(view: View, from: number, last: number): number {
  const { chunks, chunk } = view;
  const { tokens } = view.document;
  if (from >= last || chunks[chunk[from]!]!.kind !== CHUNK.noun) return -1;
  let { last: end } = chunks[chunk[from]!]!;
  while (end + 1 < last && tokens[end]!.text === '.' && tokens[end]!.glued && tokens[end + 1]!.glued) {
    const site = chunks[chunk[end + 1]!]!;
    if (site.first !== end + 1) return -1;
    end = site.last;
  }
  return end < last ? end : -1;
}
