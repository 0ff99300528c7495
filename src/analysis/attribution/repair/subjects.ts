import type { Range } from '../../report.ts';
import type { Token } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { CHUNK, type View } from '../features/views.ts';
import { subjectOf } from './clause-subject.ts';
import { isFiniteVerb, phraseAfter } from './phrases.ts';

/**
 * A source that starts or stops inside a phrase takes in the rest: "[The] planned vote", "[Hale] Bay police",
 * "State [television]". Phrases that reach into the cue are left alone.
 */
export function wholePhrase(view: View, draft: Draft): Draft {
  const { chunks, chunk, quotation } = view;
  const { tokens } = view.document;
  let changed = false;
  const source = draft.source.map(([a, b]): Range => {
    const start = chunks[chunk[a]!]!;
    const end = chunks[chunk[b - 1]!]!;
    const isName = (i: number) => tokens[i]?.pos === 'proper' && /^\p{Lu}/u.test(tokens[i]!.text);
    let from = a;
    let to = b;
    if (
      start.kind === CHUNK.noun &&
      (draft.cue[1] <= start.first || draft.cue[0] >= a) &&
      quotation[start.first] === quotation[a]
    )
      from = start.first;
    const limit = draft.cue[0] >= b ? Math.min(end.last, draft.cue[0]) : end.last;
    const isBare = b - a < 3 && ['determiner', 'adjective', 'value'].includes(tokens[b - 1]!.pos);
    if (end.kind === CHUNK.noun && isBare) to = limit;
    else while (to < limit && isName(to - 1) && isName(to)) to++;
    if (isInitialStop(tokens, from - 1)) from -= 2;
    if (isInitialStop(tokens, from + 1)) while (isName(from - 1)) from--;
    const stop = isInitialStop(tokens, to - 1) ? to - 1 : to;
    if (isInitialStop(tokens, stop) && stop >= draft.cue[1]) to = phraseAfter(view, stop + 1)?.[1] ?? to;
    if (from !== a || to !== b) changed = true;
    return [from, to];
  });
  return changed ? { ...draft, source, because: [...draft.because, 'phrase taken whole'] } : draft;
}

/** "Lund left after [Velde] ⟨scolded⟩ him, ⟨accusing⟩ …": who speaks in the clause that the participle hangs on, if it is the last one. */
function speakerBefore(view: View, drafts: readonly Draft[], { cue, source }: Draft): Draft | undefined {
  const { chunks, chunk, document } = view;
  const [at] = cue;
  if (document.tokens[at - 1]?.lower !== ',' || source.some(([a]) => a > at)) return undefined;
  let c = chunk[at]! - 1;
  const { sentence } = document.tokens[at]!;
  const isHere = () => c > 0 && document.tokens[chunks[c]!.first]!.sentence === sentence;
  while (isHere() && !(chunks[c]!.kind === CHUNK.verb && isFiniteVerb(view, c))) c--;
  if (!isHere()) return undefined;
  const { first, last } = chunks[c]!;
  return drafts.find((d) => d.cue[0] < last && d.cue[1] > first && d.source.some(([, b]) => b <= first));
}

/** The stop of "Ruth A. Marsh", which is a token of its own after A and P. */
const isInitialStop = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '.' &&
  /^[AP]$/.test(tokens[i - 1]?.text ?? '') &&
  tokens[i + 1]?.sentence === tokens[i]!.sentence;

/** "Ortiz left the room, calling the plan a joke": the clause's subject speaks in its participle. */
export function inheritSubject(view: View, drafts: readonly Draft[]): Draft[] {
  const { document, quotation } = view;
  const { tokens, sentences } = document;
  const inherited = (draft: Draft, source: Range[]): Draft => ({
    ...draft,
    source,
    because: [...draft.because, 'subject of the clause'],
  });
  return drafts.map((draft, i) => {
    const at = draft.cue[0];
    if (!draft.content.length || quotation[at]! >= 0) return draft;
    if (tokens[headOf(view, ...draft.cue)]!.pos !== 'gerund') return draft;
    const speaker = speakerBefore(view, drafts, draft);
    if (speaker) return inherited(draft, speaker.source);
    if (draft.source.length) return draft;
    const { index } = sentences[tokens[at]!.sentence]!;
    const before = drafts
      .slice(0, i)
      .findLast((d) => tokens[d.cue[0]]!.sentence === index && d.source.length && d.source[0]![1] <= at);
    if (before) return inherited(draft, before.source);
    const subject = subjectOf(view, at);
    return subject ? inherited(draft, [subject]) : draft;
  });
}
