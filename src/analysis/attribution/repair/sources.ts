import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { CHUNK, type View } from '../features/views.ts';
import { framesOf, lemmaOf } from '../lexicon/cue-words.ts';

const LEADING = /^(?:as|and|but|while|when|if|so|because|although|though|whereas|that|than)$/;

/** A source does not begin with a conjunction: "As [a second study] noted". */
export function trimLeading({ document: { tokens } }: View, draft: Draft): Draft {
  let changed = false;
  const source = draft.source.map(([a, b]): Range => {
    let first = a;
    while (first < b - 1 && (LEADING.test(tokens[first]!.lower) || tokens[first]!.lower === ',')) first++;
    if (first !== a) changed = true;
    return [first, b];
  });
  return changed ? { ...draft, source, because: [...draft.because, 'conjunction cut off'] } : draft;
}

/** "two of them", "dozens of which", "a spokesman of the port": the phrase before "of" is the head. */
export function widenPartitive(view: View, draft: Draft): Draft {
  const { chunks, chunk, document } = view;
  let changed = false;
  const source = draft.source.map(([a, b]): Range => {
    const of = document.tokens[a - 1];
    if (of?.lower !== 'of' || of.sentence !== document.tokens[a]!.sentence) return [a, b];
    const head = chunks[chunk[a - 1]! - 1];
    if (head?.kind !== CHUNK.noun || document.tokens[head.first]!.sentence !== of.sentence) return [a, b];
    changed = true;
    return [head.first, b];
  });
  return changed ? { ...draft, source, because: [...draft.because, 'phrase before "of" taken in'] } : draft;
}

/**
 * A source before its cue that runs over a clause of its own is cut to the phrase next to the cue:
 * "[The fund was early and a manager] said" → "a manager". Verbs of relative clauses are a source's descriptors.
 */
export function cutClause(view: View, draft: Draft): Draft {
  const { chunks, chunk } = view;
  let changed = false;
  const source = draft.source.map(([a, b]): Range => {
    if (b > draft.cue[0]) return [a, b];
    let relative = false;
    let verb = -1;
    let start = a;
    for (let c = chunk[a]!; c <= chunk[b - 1]!; c++) {
      const { kind, first } = chunks[c]!;
      if (kind === CHUNK.relative || kind === CHUNK.that || kind === CHUNK.comma || kind === CHUNK.mark)
        relative = true;
      else if (kind === CHUNK.verb && !relative && isFiniteVerb(view, c)) verb = c;
      else if (kind === CHUNK.conjunction && verb >= 0 && start === a) start = first + 1;
    }
    if (verb < 0 || start === a || start >= b) return [a, b];
    changed = true;
    return [start, b];
  });
  return changed
    ? { ...draft, source, because: [...draft.because, 'clause before the source cut off'] }
    : draft;
}

function isFiniteVerb({ chunks, document: { tokens } }: View, c: number): boolean {
  const { pos } = tokens[chunks[c]!.first]!;
  return pos === 'past' || pos === 'present' || pos === 'copula' || pos === 'modal' || pos === 'auxiliary';
}

/**
 * A plain reporting verb whose source the model did not see takes the phrase that stands at its side: subject before,
 * subject after an inverted verb, agent after "by".
 */
export function supplySource(view: View, draft: Draft): Draft {
  if (draft.source.length) return draft;
  const head = headOf(view, draft.cue[0], draft.cue[1]);
  const { tokens } = view.document;
  if (tokens[draft.cue[1] - 1]!.lower === 'to' && tokens[draft.cue[0]]!.lower === 'according')
    return supplied(draft, phraseAfter(view, draft.cue[1]), 'phrase after "according to"');
  const lemma = lemmaOf(tokens[head]!.lower);
  const frames = lemma === null ? [] : framesOf(lemma);
  if (!frames.some((f) => f === 'say' || f === 'tell' || f === 'claim' || f === 'assess')) return draft;
  if (tokens[draft.cue[1]]?.lower === 'by')
    return supplied(draft, phraseAfter(view, draft.cue[1] + 1), 'agent after "by"');
  if (frames[0] !== 'say' && frames[0] !== 'tell') return draft;
  if (tokens[head]!.pos === 'gerund') return draft;
  const before = phraseBefore(view, draft.cue[0]);
  if (before) return supplied(draft, before, 'phrase before the verb');
  const p = tokens[draft.cue[0] - 1];
  const opens = p && (p.pos === 'punctuation' || view.quotation[draft.cue[0] - 1]! >= 0);
  return opens ? supplied(draft, phraseAfter(view, draft.cue[1]), 'phrase after the inverted verb') : draft;
}

const supplied = (draft: Draft, span: Range | null, why: string): Draft => {
  if (!span) return draft;
  const content = draft.content.filter(([a, b]) => b <= span[0] || a >= span[1]);
  return { ...draft, source: [span], content, because: [...draft.because, why] };
};

/** The noun phrase that ends before token `end`, with the phrases tied to it by a preposition. */
function phraseBefore({ chunks, chunk, document: { tokens }, quotation }: View, end: number): Range | null {
  let c = end > 0 ? chunk[end - 1]! : -1;
  const sentence = tokens[end]?.sentence;
  const isHere = (k: number) =>
    k >= 0 &&
    tokens[chunks[k]!.first]!.sentence === sentence &&
    quotation[chunks[k]!.first]! === quotation[end];
  if (!isHere(c)) return null;
  if (chunks[c]!.kind === CHUNK.relative) return [chunks[c]!.first, end];
  if (chunks[c]!.kind !== CHUNK.noun || chunks[c]!.last !== end) return null;
  while (isHere(c - 2) && chunks[c - 1]!.kind === CHUNK.preposition && chunks[c - 2]!.kind === CHUNK.noun)
    c -= 2;
  // "in May the firm said": the phrase after a preposition that nothing governs is an adverbial, not a subject.
  if (isHere(c - 1) && chunks[c - 1]!.kind === CHUNK.preposition) return null;
  return [chunks[c]!.first, end];
}

/**
 * The noun phrase that begins at token `start` with what describes it: prepositions, relative clauses, appositions
 * between commas. Ends at the next boundary of the clause.
 */
function phraseAfter({ chunks, chunk, document: { tokens, sentences } }: View, start: number): Range | null {
  if (start >= tokens.length) return null;
  const { last } = sentences[tokens[start]!.sentence]!;
  const kindAt = (c: number) => (c < chunks.length && chunks[c]!.first < last ? chunks[c]!.kind : 0);
  let c = chunk[start]!;
  if (kindAt(c) !== CHUNK.noun) return null;
  let end = chunks[c]!.last;
  let relative = false;
  for (c++; kindAt(c); c++) {
    const kind = kindAt(c);
    const { first } = chunks[c]!;
    if (kind === CHUNK.relative) relative = true;
    const isApostrophe =
      /^['’]$/.test(tokens[first]!.text) && tokens[first]!.glued && kindAt(c + 1) === CHUNK.noun;
    const isApposition =
      tokens[first]!.lower === ',' &&
      (kindAt(c + 1) === CHUNK.relative || APPOSITION.test(tokens[first + 1]?.lower ?? ''));
    const goesOn =
      kind === CHUNK.noun ||
      kind === CHUNK.preposition ||
      kind === CHUNK.relative ||
      (kind === CHUNK.verb && relative) ||
      isApostrophe ||
      isApposition;
    if (!goesOn) break;
    end = chunks[c]!.last;
  }
  return [start, end];
}

const APPOSITION = /^(?:an?|the|one|his|her|their|its|chief|president|director|head|professor|founder)$/;
