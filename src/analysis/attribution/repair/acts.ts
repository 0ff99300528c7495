import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { CHUNK, type View } from '../features/views.ts';
import { ACTS, SEEMING, SPOKEN_THINGS } from '../lexicon/acts.ts';
import { framesOf, lemmaOf } from '../lexicon/cue-words.ts';
import { isFiniteVerb } from './phrases.ts';
import { isPassive } from './verb-groups.ts';

const QUESTION =
  /^(?:what|who|why|how|when|where|which|did|does|do|is|are|was|were|has|have|can|could|will|would)$/;

/** Whether a draft tells of an act, a feeling or a question, and of nothing that is said. */
export function isAct(view: View, draft: Draft): boolean {
  const { quotation, chunks, chunk } = view;
  const { tokens, sentences } = view.document;
  const head = headOf(view, ...draft.cue);
  const token = tokens[head]!;
  const lemma = lemmaOf(token.lower);
  const isQuoted = draft.content.some(([a, b]) => quotation.slice(a, b).some((q) => q >= 0));
  if (isQuoted) return false;
  const sentence = sentences[token.sentence]!;
  const isAsked = tokens[sentence.last - 1]!.text === '?' && QUESTION.test(tokens[sentence.first]!.lower);
  if (isAsked && !draft.content.length) return true;
  if (SEEMING.test(token.lower)) return true;
  if (
    lemma !== null &&
    framesOf(lemma).includes('noun') &&
    !view.words[head]!.isVerb &&
    isRelative(view, draft)
  )
    return true;
  const isInfinitive = tokens[draft.cue[1]]?.lower === 'to' || tokens[draft.cue[1] - 1]!.lower === 'to';
  if (/^decid(?:e|es|ed)$/.test(token.lower) && isInfinitive) return true;
  // "Lund responded by hitting Velde."
  const by = draft.cue[0] + 1;
  if (tokens[by]?.lower === 'by' && tokens[by + 1]?.pos === 'gerund' && !view.words[by + 1]!.isSaying)
    return true;
  if (lemma === null || !view.words[head]!.isVerb) return false;
  const next = tokens[draft.cue[1]];
  const after = next && chunks[chunk[draft.cue[1]]!]!;
  const isThing = after?.kind === CHUNK.noun && !SPOKEN_THINGS.has(tokens[after.head]!.lower);
  // "Lund added 25 points in his first match."
  if (lemma === 'add' && next?.pos === 'value' && !draft.content.some(([a, b]) => hasVerb(view, a, b)))
    return true;
  // "The addition of two titles was announced over the weekend."
  if (
    lemma === 'announce' &&
    !draft.source.length &&
    isPassive(view, head) &&
    tokens[head + 1]?.lower !== 'that'
  )
    return tokens[sentence.first]!.lower !== 'it';
  // "Lund said nothing when asked about the sale."
  if (lemma === 'ask' && !draft.source.length && tokens[draft.cue[1] - 1]!.lower === 'about') return true;
  const act = Object.hasOwn(ACTS, lemma) ? ACTS[lemma] : undefined;
  if (act === 'unless quoted') return true;
  if (act === 'before an infinitive') return isInfinitive;
  return act === 'before a thing' && isThing && !hasClause(view, draft);
}

/** "issued a statement that appeared to": the clause tells what the statement does, not what it says. */
const isRelative = (view: View, { cue, content }: Draft) => {
  const { chunks, chunk, document } = view;
  const [a] = content[0] ?? [-1];
  if (a !== cue[1] || document.tokens[a]?.lower !== 'that') return false;
  const next = chunk[a]! + 1;
  return chunks[next]?.kind === CHUNK.verb && isFiniteVerb(view, next);
};

const hasVerb = ({ chunks, chunk }: View, a: number, b: number) => {
  for (let i = a; i < b; i++) if (chunks[chunk[i]!]!.kind === CHUNK.verb) return true;
  return false;
};

/** A content with a "that" or a "to" in it says something. */
const hasClause = ({ chunks, chunk }: View, { content }: Draft) =>
  content.some(([a, b]) => {
    for (let i = a; i < b; i++) {
      const { kind } = chunks[chunk[i]!]!;
      if (kind === CHUNK.that || kind === CHUNK.to) return true;
    }
    return false;
  });
