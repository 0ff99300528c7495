import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { CHUNK, type View } from '../features/views.ts';
import { framesOf, lemmaOf } from '../lexicon/cue-words.ts';
import { cutOut } from './overlaps.ts';
import { clauseEnd, isFiniteVerb } from './phrases.ts';
import { merged } from './quotations.ts';

/** Tokens between a verb and its "that": "announced on Nov. 18 that", "confirmed under oath that". */
const TO_THAT = 10;
/** Tokens between a verb and its quotation: "said after his appointment as coach: …". */
const TO_QUOTATION = 18;
/** Longer ones are lists or broken markup. */
const LONGEST_SENTENCE = 150;
/** Drafts on either side that a content may run into. */
const NEIGHBOURS = 4;
const MANNER =
  /^(?:of|about|in|on|at|after|before|during|under|by|from|later|too|also|then|earlier|last|this|early|late)$/;
const NEW_CLAUSE = /^(?:but|and|while|whereas|though|although)$/;
const FRONTED = /^(?:with|in|on|at|after|before|during|under|by|from|for|if|when|because|while|as|despite)$/;

/**
 * What stands between verb and "that", or verb and quotation, tells when and how somebody spoke:
 * "confirmed [under oath] {that …}", "said [after his appointment]: {"I am glad"}".
 */
export function startAtClause(view: View, draft: Draft): Draft {
  const { chunks, chunk, quotation } = view;
  const { tokens, sentences } = view.document;
  const at = draft.cue[1];
  const k = draft.content.findIndex(([a]) => a >= at && a <= at + 1);
  if (quotation[at - 1]! >= 0 || !isSpoken(view, draft)) return draft;
  const { last } = sentences[tokens[at - 1]!.sentence]!;
  const [first, end] = k < 0 ? [at, at] : draft.content[k]!;
  const opening = tokens[first];
  if (!opening || first >= last || quotation[first]! >= 0) return draft;
  const isManner = MANNER.test(opening.lower) || opening.pos === 'date' || opening.pos === 'adverb';
  let that = first;
  const reach = k < 0 ? last : end;
  if (isManner)
    for (
      let c = chunk[first]!;
      c < chunks.length && chunks[c]!.first < Math.min(reach, first + TO_THAT);
      c++
    ) {
      const { kind, first: from } = chunks[c]!;
      if (kind === CHUNK.that) that = from;
      if (kind !== CHUNK.preposition && kind !== CHUNK.noun && kind !== CHUNK.other) break;
    }
  const isBehind = k >= 0 && MANNER.test(tokens[first - 1]!.lower);
  if (that === first && (isManner || isBehind))
    for (let i = first; i < Math.min(last, first + TO_QUOTATION); i++)
      if (quotation[i]! >= 0) {
        if (/^[:,]$/.test(tokens[i - 1]!.text) && !hasFinite(view, first, i)) that = i;
        break;
      }
  if (that === first || (k < 0 && draft.content.length)) return draft;
  const isClause = chunks[chunk[that]!]!.kind === CHUNK.that;
  const until =
    k >= 0 && end > that ? end : isClause ? clauseEnd(view, that, last) : quotationEnd(view, that);
  const content = draft.content.filter((_, j) => j !== k);
  return {
    ...draft,
    content: merged([...content, [that, until]]),
    because: [...draft.because, 'content from its own beginning'],
  };
}

const isSpoken = (view: View, draft: Draft): boolean => {
  const head = headOf(view, ...draft.cue);
  const lemma = lemmaOf(view.document.tokens[head]!.lower);
  const frames = lemma === null ? [] : framesOf(lemma);
  return (
    (view.words[head]!.isVerb || /ed$/.test(view.document.tokens[head]!.lower)) &&
    frames.some((f) => f === 'say' || f === 'manner' || f === 'claim' || f === 'write' || f === 'show')
  );
};

const quotationEnd = ({ quotation }: View, from: number): number => {
  let end = from;
  while (end < quotation.length && quotation[end] === quotation[from]) end++;
  return end;
};

const hasFinite = (view: View, a: number, b: number): boolean => {
  const { chunks, chunk } = view;
  for (let c = chunk[a]!; c < chunks.length && chunks[c]!.first < b; c++)
    if (chunks[c]!.kind === CHUNK.verb && isFiniteVerb(view, c)) return true;
  return false;
};

/**
 * "The fever, [per the office], is common", "He had, [according to Lund], sold it", "In this study, [she added], people
 * slept more": a cue put between two commas leaves the clause on both sides of it.
 */
export function joinHalves(view: View, draft: Draft): Draft {
  const { chunks, chunk, quotation } = view;
  const { tokens, sentences } = view.document;
  const all = [draft.cue, ...draft.source];
  const from = Math.min(...all.map(([a]) => a));
  const to = Math.max(...all.map(([, b]) => b));
  const { first, last } = sentences[tokens[from]!.sentence]!;
  if (from - first < 2 || to + 2 > last || tokens[from - 1]!.lower !== ',' || tokens[to]!.lower !== ',')
    return draft;
  if (last - first > LONGEST_SENTENCE || quotation.slice(first, last).some((q) => q >= 0)) return draft;
  if (draft.content.some(([a, b]) => a < first || b > last)) return draft;
  const next = chunk[to + 1]!;
  const isVerbNext = chunks[next]!.kind === CHUNK.verb && tokens[to + 1]!.pos !== 'gerund';
  const isOpen =
    FRONTED.test(tokens[first]!.lower) && !hasFinite(view, first, from) && hasFinite(view, to + 1, last);
  const isSubject = isVerbNext && (isFiniteVerb(view, next) || hasFinite(view, first, from));
  if (!isOpen && !isSubject) return draft;
  const start = /^(?:but|and|so)$/.test(tokens[first]!.lower) ? first + 1 : first;
  const inside = draft.content.filter(([a]) => a >= to);
  const end = Math.max(...inside.map(([, b]) => b), inside.length ? 0 : last);
  const content: Range[] = [
    [Math.min(start, ...draft.content.map(([a]) => a)), from - 1],
    [to + 1, end],
  ];
  return { ...draft, content, because: [...draft.because, 'both sides of the cue'] };
}

/** "She noted {that with its strict design, it gives a good picture}": a phrase in front does not end a that-clause. */
export function passFronted(view: View, draft: Draft): Draft {
  const { chunks, chunk } = view;
  const { tokens, sentences } = view.document;
  const content = draft.content.map(([a, b]): Range => {
    const { last } = sentences[tokens[a]!.sentence]!;
    if (tokens[a]!.lower !== 'that' || b + 2 >= last || tokens[b]!.lower !== ',') return [a, b];
    if (!FRONTED.test(tokens[a + 1]!.lower) || hasFinite(view, a, b)) return [a, b];
    const c = chunk[b + 1]!;
    const isMain = chunks[c]!.kind === CHUNK.noun && c + 1 < chunks.length && isFiniteVerb(view, c + 1);
    return isMain ? [a, last] : [a, b];
  });
  const same = content.every(([, b], k) => b === draft.content[k]![1]);
  return same
    ? draft
    : { ...draft, content, because: [...draft.because, 'clause behind its front taken in'] };
}

/**
 * A content ends before the next attribution that has a subject of its own: "8% said {it took a month} and [6% said …]",
 * "China said {it kept to the deal}, while [the police deny …]", and before a closing "according to".
 */
export function endAtNext(view: View, drafts: readonly Draft[]): Draft[] {
  const { quotation } = view;
  const { tokens, sentences } = view.document;
  const sorted = [...drafts].sort((x, y) => x.cue[0] - y.cue[0]);
  return sorted.map((d, k) => {
    if (quotation[d.cue[0]]! >= 0) return d;
    const s = tokens[d.cue[0]]!.sentence;
    const { last } = sentences[s]!;
    let { content } = d;
    for (const e of sorted.slice(Math.max(0, k - NEIGHBOURS), k + NEIGHBOURS + 1)) {
      if (e === d || tokens[e.cue[0]]!.sentence !== s || quotation[e.cue[0]]! >= 0) continue;
      const isClosing =
        tokens[e.cue[0]]!.lower === 'according' &&
        tokens[e.cue[0] - 1]?.lower === ',' &&
        d.cue[1] <= e.cue[0] &&
        e.source.some(([, b]) => b >= last - 1);
      if (isClosing) content = cutOut(content, [[e.cue[0] - 1, last]]);
      // "According to Lund, Velde wrote …": the outer cue is no part of what the inner one reports.
      if (tokens[e.cue[0]]!.lower === 'according' && d.source.some(([a]) => a > e.cue[0]))
        content = content.filter(([a]) => a !== e.cue[0]);
      const second = e.cue[0] - 1;
      const isSecond =
        second >= d.cue[1] &&
        NEW_CLAUSE.test(tokens[second]!.lower) &&
        e.source.some(([, b]) => b <= d.cue[0]);
      if (isSecond) content = endBefore(content, d.cue[1], second);
      const opens = e.source[0]?.[0] ?? -1;
      const joint = opens - 1;
      const isNew =
        opens > d.cue[1] &&
        opens < e.cue[0] &&
        NEW_CLAUSE.test(tokens[joint]!.lower) &&
        quotation[joint]! < 0;
      if (!isNew || d.source.some(([a]) => a >= joint)) continue;
      content = endBefore(content, d.cue[1], joint);
    }
    return content === d.content ? d : { ...d, content };
  });
}

/** Spans behind token `from`, cut at `joint`. */
const endBefore = (content: readonly Range[], from: number, joint: number): Range[] =>
  content.map(([a, b]): Range => (a < joint && b > joint && a >= from ? [a, joint] : [a, b]));
