import type { Range } from '../../report.ts';
import type { Token } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { CHUNK, type View } from '../features/views.ts';
import { type Frame, framesOf, lemmaOf } from '../lexicon/cue-words.ts';
import { SENT } from '../lexicon/forms.ts';
import { TEXTS } from '../lexicon/passives.ts';
import { describedSubject, relativeHead, subjectOf } from './clause-subject.ts';
import { isFiniteVerb, phraseAfter, phraseBefore } from './phrases.ts';
import { isPassive } from './verb-groups.ts';

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

/**
 * "two of them", "a source inside the camp", "a spokesman who left because of the rules": what a preposition governs is
 * no subject, the phrase that it belongs to is the source's head.
 */
export function widenPartitive(view: View, draft: Draft): Draft {
  const { chunks, chunk } = view;
  const { tokens } = view.document;
  let changed = false;
  const source = draft.source.map(([a, b]): Range => {
    const governor = tokens[a - 1];
    if (!governor || governor.sentence !== tokens[a]!.sentence || !GOVERNORS.test(governor.lower))
      return [a, b];
    if ((governor.lower !== 'of' && b > draft.cue[0]) || (a > draft.cue[0] && a <= draft.cue[1]))
      return [a, b];
    const head =
      chunks[chunk[a - 1]! - (chunk[a - 1] === chunk[a] ? 0 : governor.pos === 'preposition' ? 1 : 0)];
    const antecedent = tokens[a - 2]?.lower === 'because' ? relativeHead(view, a - 2) : null;
    if (antecedent) {
      changed = true;
      return [antecedent[0], b];
    }
    if (head?.kind !== CHUNK.noun || tokens[head.first]!.sentence !== governor.sentence) return [a, b];
    if (governor.lower !== 'of' && tokens[head.head]!.pos === 'date') return [a, b];
    changed = true;
    return [head.first, b];
  });
  return changed
    ? { ...draft, source, because: [...draft.because, 'phrase before the preposition taken in'] }
    : draft;
}

const GOVERNORS = /^(?:of|inside|outside|within)$/;

/** ", in a note", ", in an interview": how the words came. */
const isInText = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === ',' &&
  tokens[i + 1]?.lower === 'in' &&
  /^an?$/.test(tokens[i + 2]?.lower ?? '') &&
  tokens.slice(i + 3, i + 6).some((t) => SENT.has(t.lower) || TEXTS.has(t.lower));

/** "[Lund], via Harbor News, said": how the words came is no descriptor. */
export function cutChannel({ document: { tokens } }: View, draft: Draft): Draft {
  const source = draft.source.map(([a, b]): Range => {
    for (let i = a + 1; i < b - 1; i++)
      if (tokens[i]!.lower === ',' && /^(?:via|speaking|according|citing)$/.test(tokens[i + 1]!.lower))
        return [a, i];
      else if (isInText(tokens, i)) return [a, i];
    return [a, b];
  });
  const same = source.every(([, b], k) => b === draft.source[k]![1]);
  return same ? draft : { ...draft, source, because: [...draft.because, 'channel cut off'] };
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
  if (!frames.some((f) => SPEAKING.has(f)) || !view.words[head]!.isVerb) return draft;
  if (isPassive(view, head)) return draft;
  if (draft.confidence < SUPPLIED && !view.words[head]!.isSaying) return draft;
  const before = subjectOf(view, head) ?? describedSubject(view, draft.cue[0]);
  if (before) return supplied(draft, before, 'subject of the verb');
  if ((frames[0] !== 'say' && frames[0] !== 'tell') || tokens[head]!.pos === 'gerund') return draft;
  const p = tokens[draft.cue[0] - 1];
  const opens = p && (p.pos === 'punctuation' || view.quotation[draft.cue[0] - 1]! >= 0);
  return opens ? supplied(draft, phraseAfter(view, draft.cue[1]), 'phrase after the inverted verb') : draft;
}

/** A cue that is no verb of saying must be this probable before a source is looked for. */
const SUPPLIED = 0.5;

/** Frames whose verbs have somebody who speaks as their subject. */
const SPEAKING = new Set<Frame>([
  'say',
  'manner',
  'tell',
  'claim',
  'assess',
  'promise',
  'write',
  'show',
  'direct',
]);

const supplied = (draft: Draft, span: Range | null, why: string): Draft => {
  if (!span) return draft;
  const content = draft.content.filter(([a, b]) => b <= span[0] || a >= span[1]);
  return { ...draft, source: [span], content, because: [...draft.because, why] };
};

/** "The ship reportedly sank": the subject belongs to what is reported. */
export function takeSubject(view: View, draft: Draft): Draft {
  const [first, last] = draft.cue;
  const word = view.document.tokens[first]!;
  if (draft.source.length || last - first > 1 || word.pos !== 'adverb' || !draft.content.length) return draft;
  if (draft.content.some(([, b]) => b <= first)) return draft;
  const subject = phraseBefore(view, first);
  return subject ? { ...draft, content: [subject, ...draft.content] } : draft;
}

/** "[The board] ⟨reports⟩ half of the workers left": a reporting verb right behind its source that the tagger reads as a noun. */
const isTakenForNoun = ({ words }: View, { cue, source }: Draft, lemma: string): boolean =>
  !words[cue[0]]!.isVerb && framesOf(lemma)[0] === 'say' && source.some(([, b]) => b === cue[0]);

/** "The mill's owners have claimed that …": a clause behind a verb is its content where the model saw none. */
export function supplyContent(view: View, draft: Draft): Draft {
  const { chunks, chunk } = view;
  const { tokens, sentences } = view.document;
  const at = draft.cue[1];
  const head = headOf(view, ...draft.cue);
  const { last } = sentences[tokens[head]!.sentence]!;
  const lemma = lemmaOf(tokens[head]!.lower);
  if (draft.content.length || at >= last || lemma === null || framesOf(lemma)[0] === 'think') return draft;
  const c = chunk[at]!;
  let verb = c + 1;
  while (chunks[verb]?.kind === CHUNK.preposition && chunks[verb + 1]?.kind === CHUNK.noun) verb += 2;
  const isClause =
    chunks[c]!.kind === CHUNK.that ||
    ((view.words[head]!.isSaying || isTakenForNoun(view, draft, lemma)) &&
      at === head + 1 &&
      chunks[c]!.kind === CHUNK.noun &&
      verb < chunks.length &&
      chunks[verb]!.first < last &&
      chunks[verb]!.kind === CHUNK.verb &&
      isFiniteVerb(view, verb));
  const isTaken = draft.source.some(([, b]) => b > at) || view.quotation[at]! >= 0;
  if (isTaken) return draft;
  if (/^(?:call|dub|describe|label)$/.test(lemma)) return supplyNaming(view, draft, last);
  if (!isClause) return draft;
  return { ...draft, content: [[at, last]], because: [...draft.because, 'clause behind the verb'] };
}

/** "called [the plan “madness”]": what is named, and the quoted name. */
function supplyNaming({ chunks, chunk, quotation }: View, draft: Draft, last: number): Draft {
  const at = draft.cue[1];
  const { kind, last: mark } = chunks[chunk[at]!]!;
  if (kind !== CHUNK.noun || mark >= last || quotation[mark]! < 0) return draft;
  let end = mark;
  while (end < last && quotation[end] === quotation[mark]) end++;
  return { ...draft, content: [[at, end]], because: [...draft.because, 'what is named'] };
}
