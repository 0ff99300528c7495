import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { CHUNK, type View } from '../features/views.ts';
import { framesOf, lemmaOf } from '../lexicon/cue-words.ts';
import { AGENT_APART, HEARSAY, SPEAKING_AGENT, SPEAKING_SUBJECT, TEXTS } from '../lexicon/passives.ts';
import { cutOut } from './overlaps.ts';
import { clauseEnd, phraseBefore } from './phrases.ts';
import { merged } from './quotations.ts';
import { groupStart, isPassive } from './verb-groups.ts';

/** Tokens between a charge's participle and its agent: "accused of fraud by a client". */
const AGENT_REACH = 12;

/**
 * The subject of a passive is the one of whom something is said, never the one who says it: the agent after "by" is
 * the source, or nobody. "[Lund] was accused of fraud by {a client}", "[The mayor] is believed to be ill".
 */
export function settlePassive(view: View, draft: Draft): Draft {
  const { tokens } = view.document;
  const head = headOf(view, ...draft.cue);
  const lemma = lemmaOf(tokens[head]!.lower);
  if (lemma === null || !isPassive(view, head)) return draft;
  if (SPEAKING_SUBJECT.has(lemma)) return quotedSubject(view, draft, head);
  if (
    !framesOf(lemma).some(
      (f) => f === 'say' || f === 'tell' || f === 'claim' || f === 'assess' || f === 'think' || f === 'show',
    )
  )
    return draft;
  const stated = draft.source.filter(([a]) => a >= draft.cue[1]);
  const [agent, charge] = stated.length ? apart(view, stated, lemma) : [agentOf(view, head, lemma), []];
  const subject = draft.source.filter(([, b]) => b <= head);
  if (!subject.length && agent.length === draft.source.length) return draft;
  const isTold = framesOf(lemma).includes('tell') || tokens[subject[0]?.[0] ?? 0]!.lower === 'it';
  const left = cutOut(
    draft.content,
    agent.map(([a, b]): Range => [a - 1, b]),
  );
  const rest = [...left, ...charge];
  const takesTo = HEARSAY.has(lemma) && draft.cue[1] === head + 1 && tokens[head + 1]?.lower === 'to';
  return {
    ...draft,
    cue: [draft.cue[0], draft.cue[1] + (takesTo ? 1 : 0)],
    source: agent,
    content: isTold ? rest : merged([...subject, ...rest]),
    because: [...draft.because, 'subject of a passive'],
  };
}

/** "was accused by [a client] {of fraud}": the charge behind the agent is none of its words. */
function apart({ document: { tokens } }: View, stated: Range[], lemma: string): [Range[], Range[]] {
  const [a, b] = stated[0]!;
  const of = AGENT_APART.has(lemma) ? tokens.findIndex((t, i) => i > a && i < b && t.lower === 'of') : -1;
  return of < 0 ? [stated, []] : [[[a, of], ...stated.slice(1)], [[of, b]]];
}

/** "[Lund] was quoted as saying that …": of the passives whose subject speaks the one that leaves no doubt. */
function quotedSubject(view: View, draft: Draft, head: number): Draft {
  const { tokens } = view.document;
  const isQuoted = tokens[head + 1]?.lower === 'as' && tokens[head + 2]?.lower === 'saying';
  const subject = isQuoted && !draft.source.length ? phraseBefore(view, groupStart(view, head)) : null;
  if (!subject) return draft;
  const { last } = view.document.sentences[tokens[head]!.sentence]!;
  const rest = cutOut(draft.content, [subject]).filter(([a]) => a > head);
  return {
    ...draft,
    source: [subject],
    content: rest.length || head + 3 >= last ? rest : [[head + 3, last]],
    because: [...draft.because, 'who is quoted'],
  };
}

function agentOf(view: View, head: number, lemma: string): Range[] {
  const { chunks, chunk } = view;
  const { tokens, sentences } = view.document;
  const { last } = sentences[tokens[head]!.sentence]!;
  const reach = AGENT_APART.has(lemma) ? AGENT_REACH : 1;
  for (let i = head + 1; i < Math.min(last - 1, head + 1 + reach); i++) {
    if (chunks[chunk[i]!]!.kind === CHUNK.verb || tokens[i]!.lower === ',') return [];
    const next = chunks[chunk[i + 1]!]!;
    if (tokens[i]!.lower === 'by') return next.kind === CHUNK.noun ? [[next.first, next.last]] : [];
  }
  return [];
}

/** Passives that report by their form, for a tagger that has met too few: "was said to be", "It was reported that", "was denied by Lund". */
export function readPassives(view: View, taken: Uint8Array): Draft[] {
  const { quotation, chunks, chunk } = view;
  const { tokens, sentences } = view.document;
  return tokens.flatMap((token, i): Draft[] => {
    const lemma = token.pos === 'past' || token.pos === 'participle' ? lemmaOf(token.lower) : null;
    if (
      lemma === null ||
      taken[i] ||
      quotation[i]! >= 0 ||
      !(HEARSAY.has(lemma) || SPEAKING_AGENT.has(lemma))
    )
      return [];
    if (!isPassive(view, i)) return [];
    const start = groupStart(view, i);
    const { first, last } = sentences[token.sentence]!;
    const next = tokens[i + 1]?.lower;
    const subject =
      phraseBefore(view, start) ??
      (tokens[start - 1]?.lower === ',' ? clauseBefore(view, start, first) : null);
    if (!subject) return [];
    if (HEARSAY.has(lemma) && next === 'to' && i + 2 < last)
      return [made([start, i + 2], [], [subject, [i + 2, clauseEnd(view, i + 2, last)]], 'hearsay')];
    if (HEARSAY.has(lemma) && next === 'that' && tokens[subject[0]]!.lower === 'it')
      return [made([start, i + 1], [], [[i + 1, clauseEnd(view, i + 1, last)]], 'hearsay')];
    const agent = next === 'by' && i + 2 < last ? chunks[chunk[i + 2]!]! : null;
    if (SPEAKING_AGENT.has(lemma) && agent?.kind === CHUNK.noun)
      return [made([start, i + 2], [[agent.first, agent.last]], [subject], 'passive with agent')];
    return [];
  });
}

const made = (cue: Range, source: Range[], content: Range[], why: string): Draft => ({
  cue,
  source,
  content,
  confidence: 0.8,
  because: [why],
});

/** "His mother, the queen, was said to …": from the phrase before the aside that ends at token `end`. */
function clauseBefore(view: View, end: number, first: number): Range | null {
  const { tokens } = view.document;
  for (let k = end - 2; k > first && end - k < AGENT_REACH; k--) {
    if (tokens[k]!.lower !== ',') continue;
    const phrase = phraseBefore(view, k);
    return phrase && [phrase[0], end - 1];
  }
  return null;
}

/** "It was revealed in the paper's review that …": "it" is nobody, and the text that "in" names is the source. */
export function settleExpletive(view: View, draft: Draft): Draft {
  const { chunks, chunk } = view;
  const { tokens } = view.document;
  const isIt =
    draft.source.length === 1 &&
    draft.source[0]![1] - draft.source[0]![0] === 1 &&
    tokens[draft.source[0]![0]]!.lower === 'it';
  const head = headOf(view, ...draft.cue);
  const isBare = !draft.source.length && phraseBefore(view, groupStart(view, head));
  const subject = isIt ? draft.source[0]! : isBare;
  if (!subject || tokens[subject[0]]!.lower !== 'it' || !isPassive(view, head)) return draft;
  const text = tokens[head + 1]?.lower === 'in' ? chunks[chunk[head + 2]!] : undefined;
  const isText = text?.kind === CHUNK.noun && TEXTS.has(tokens[text.head]!.lower);
  const source: Range[] = isText ? [[text.first, text.last]] : [];
  const found = draft.content.filter(([a]) => a >= (isText ? text.last : draft.cue[1]));
  const { last } = view.document.sentences[tokens[head]!.sentence]!;
  const that = isText ? text.last : draft.cue[1];
  const content: Range[] = found.length || tokens[that]?.lower !== 'that' ? found : [[that, last]];
  return { ...draft, source, content, because: [...draft.because, '"it" stands for the content'] };
}
