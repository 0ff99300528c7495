import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { CHUNK, type View } from '../features/views.ts';
import { lemmaOf } from '../lexicon/cue-words.ts';

/** Settles where source and content end, for a model that stops a phrase too early or too late. */
export function settleEdges(view: View, given: Draft): Draft {
  const draft = withoutTail(view, given);
  const source = draft.source.map((s) => withRelative(view, draft, withoutHyphened(view, draft, s)));
  const content = withoutCondition(view, draft).map((c) =>
    toStop(view, toComma(view, source, withThat(view, draft, c))),
  );
  const isSame = (before: readonly Range[], after: readonly Range[]) =>
    before.length === after.length && after.every(([a, b], k) => before[k]![0] === a && before[k]![1] === b);
  if (isSame(draft.source, source) && isSame(draft.content, content)) return draft;
  return { ...draft, source, content, because: [...draft.because, 'edges of a phrase'] };
}

/** "asking not to be named", "speaking on condition of anonymity": on what terms somebody spoke is not what they said. */
const withoutCondition = ({ document: { tokens } }: View, { cue, content }: Draft): Range[] =>
  content.filter(
    ([a, b]) =>
      a < cue[1] ||
      !TERMS.test(tokens[a]!.lower === ',' ? tokens[a + 1]!.lower : tokens[a]!.lower) ||
      !tokens
        .slice(a, b)
        .some(({ lower }) => /^(?:anonymity|named|identified|quoted|anonymous)$/.test(lower)),
  );
const TERMS = /^(?:asking|speaking|requesting|declining|talking|insisting|on|under)$/;

const TAIL = /^(?:after|before|during|under|too)$/;

/** "The mayor [said] after his election", "[confirmed] under oath": when and how it was said, and "too", are no part of a plain verb's cue. */
function withoutTail({ document: { tokens } }: View, draft: Draft): Draft {
  const [first, last] = draft.cue;
  for (let i = first; i < last - 1; i++)
    if (lemmaOf(tokens[i]!.lower) !== null && TAIL.test(tokens[i + 1]!.lower))
      return { ...draft, cue: [first, i + 1], because: [...draft.because, 'edges of a phrase'] };
  return draft;
}

const NOUN_LIKE = /^(?:noun|plural|proper|pronoun|value|date|other)$/;

/** "[The company] flat-out denied": what is joined by a hyphen before the verb and is no noun belongs to the verb. */
function withoutHyphened({ document: { tokens } }: View, draft: Draft, [a, b]: Range): Range {
  const isJoined = b === draft.cue[0] && b - a > 3 && tokens[b - 2]!.text === '-' && tokens[b - 2]!.glued;
  return isJoined && !NOUN_LIKE.test(tokens[b - 1]!.pos) && NOUN_LIKE.test(tokens[b - 4]!.pos)
    ? [a, b - 3]
    : [a, b];
}

const DESCRIBES = /^(?:who|like|including)$/;

/**
 * "[A source, a guard who feared for his job], said", "[Some owners, like Ana Velde], have claimed": a relative clause
 * or examples up to the comma before the cue are description.
 */
function withRelative(view: View, draft: Draft, [a, b]: Range): Range {
  const { chunks, chunk } = view;
  const { tokens } = view.document;
  const end = draft.cue[0] - 1;
  if (a === draft.cue[1]) return withFinalRelative(view, [a, b]);
  const start = tokens[b]?.lower === ',' ? b + 1 : b;
  // "[The people, who asked not to be named because the talks] are confidential, said" stops inside the clause.
  const isInside = start === b && b < end && tokens.slice(a + 1, b).some(({ lower }) => lower === 'who');
  const isRelative =
    start < end && tokens[end]!.lower === ',' && (isInside || DESCRIBES.test(tokens[start]!.lower));
  if (!isRelative || tokens[b]!.sentence !== tokens[end]!.sentence) return [a, b];
  for (let c = chunk[start]!; c < chunk[end]!; c++) if (chunks[c]!.kind === CHUNK.comma) return [a, b];
  return [a, end];
}

/** "said [Ana Velde, who left in May].", "said [a clerk who left in May].": up to the end of the sentence. */
function withFinalRelative({ chunks, chunk, document: { tokens, sentences } }: View, [a, b]: Range): Range {
  const end = sentences[tokens[a]!.sentence]!.last - 1;
  const isInside = tokens.slice(a + 1, b).some(({ lower }) => lower === 'who');
  const from = tokens[b]?.lower === ',' ? b + 1 : b;
  const isAhead = tokens[from]?.lower === 'who';
  if (!(isInside || isAhead) || end <= from || tokens[end]!.text !== '.') return [a, b];
  for (let c = chunk[from]!; c < chunk[end]!; c++) {
    const { kind } = chunks[c]!;
    if (kind === CHUNK.comma || kind === CHUNK.mark || (isInside && kind === CHUNK.verb)) return [a, b];
  }
  return [a, end];
}

/** "have stated [that he will win]". */
function withThat({ chunks, chunk, document: { tokens } }: View, draft: Draft, [a, b]: Range): Range {
  const isThat = a - 1 === draft.cue[1] || (a - 1 > draft.cue[1] && tokens[a - 1]?.lower === 'that');
  return isThat && chunks[chunk[a - 1]!]!.kind === CHUNK.that ? [a - 1, b] : [a, b];
}

/** "[The talks could end this week], two of them said": a statement runs up to the comma before its speaker. */
function toComma(
  { chunks, chunk, document: { tokens } }: View,
  source: readonly Range[],
  [a, b]: Range,
): Range {
  const comma = source.find(([s]) => s > b)?.[0];
  if (comma === undefined || tokens[comma - 1]!.lower !== ',') return [a, b];
  if (tokens[comma]!.sentence !== tokens[a]!.sentence) return [a, b];
  for (let i = b; i < comma - 1; i++) {
    const { kind } = chunks[chunk[i]!]!;
    if (kind !== CHUNK.noun && kind !== CHUNK.preposition && kind !== CHUNK.other) return [a, b];
  }
  return [a, comma - 1];
}

const COMPLEMENT = /^(?:adjective|adverb|infinitive)$/;

/** "promised [to keep it open].": one word more before the full stop is of the content too. */
function toStop({ quotation, document: { tokens } }: View, [a, b]: Range): Range {
  const [word, stop] = [tokens[b], tokens[b + 1]];
  const isLast = word && stop?.text === '.' && stop.sentence === tokens[b - 1]!.sentence;
  return isLast && COMPLEMENT.test(word.pos) && quotation[b]! < 0 ? [a, b + 1] : [a, b];
}
