import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { CHUNK, type View } from '../features/views.ts';
import { lemmaOf } from '../lexicon/cue-words.ts';
import { describedSubject } from './clause-subject.ts';
import { cutOut } from './overlaps.ts';
import { isFiniteVerb, phraseAfter, phraseBefore } from './phrases.ts';
import { merged } from './quotations.ts';
import { groupStart } from './verb-groups.ts';

/** Verbs that carry a clause by themselves: `…, said Lund.` and `…, two of them said.` need no more evidence. */
const PLAIN = new Set('say add note explain recall warn argue claim write report announce tell'.split(' '));
/** Verbs that report when a that-clause follows, or when they close a relative clause. */
const TAKES_CLAUSE = new Set(
  'estimate acknowledge predict forecast concede admit confirm conclude assert deny discover'.split(' '),
);
const QUOTE = /^["“”»«]$/;
const STOP = /^[.?!]$/;

interface Reading {
  source: Range;
  /** Content where the model has none. */
  content: Range[];
  why: string;
  /** The pattern leaves no doubt: what the model has gives way. */
  isWhole?: boolean;
  /** Of phrases on both sides of the verb the one behind it speaks. */
  isInverted?: boolean;
}

/**
 * The clause patterns of reporting verbs that leave no choice, for what a model trained on newspapers of one kind sees
 * too seldom: inverted verb, short clause at the end or in the middle, subject with an apposition, passive with agent.
 */
export function readClauses(view: View, drafts: readonly Draft[]): Draft[] {
  const { tokens } = view.document;
  const byToken = new Map<number, Draft>();
  for (const d of drafts) for (let i = d.cue[0]; i < d.cue[1]; i++) byToken.set(i, d);
  const replaced = new Map<Draft, Draft>();
  const added: Draft[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const lemma = lemmaOf(tokens[i]!.lower);
    if (lemma === null) continue;
    const reading =
      PLAIN.has(lemma) || TAKES_CLAUSE.has(lemma)
        ? (readPlain(view, i) ?? readThat(view, i) ?? readBare(view, i, lemma))
        : readPassive(view, i);
    if (!reading) continue;
    const draft = byToken.get(i);
    // What is said inside a quotation belongs to its speaker.
    if (!draft && view.quotation[i]! >= 0 && !lacksMark(view, i)) continue;
    if (!draft)
      added.push({
        cue: [groupStart(view, i), i + 1],
        source: [reading.source],
        content: reading.content,
        confidence: 0.8,
        because: [reading.why],
      });
    else if (reading.isWhole || (reading.isInverted && isOnBothSides(draft, reading.source)))
      replaced.set(draft, {
        ...draft,
        source: reading.isWhole ? [reading.source] : draft.source.filter(([a]) => a >= draft.cue[1]),
        content: reading.content,
        because: [...draft.because, reading.why],
      });
    else if (
      !draft.source.some(([a, b]) => a < reading.source[1] && reading.source[0] < b) ||
      reading.content.length > 1 ||
      draft.content.every((part) => isManner(view, part))
    )
      replaced.set(draft, {
        ...draft,
        source: draft.source.some(([a, b]) => a < reading.source[1] && reading.source[0] < b)
          ? draft.source
          : [reading.source],
        content: contentOf(view, draft, reading),
        because: [...draft.because, reading.why],
      });
  }
  return [...drafts.map((d) => replaced.get(d) ?? d), ...added];
}

/** "“We knew it, he said.": the sentence opens with a mark that is never closed, its speaker stands inside by mistake. */
function lacksMark({ document: { quotations, sentences, tokens }, quotation }: View, i: number): boolean {
  const { first, last } = sentences[tokens[i]!.sentence]!;
  return quotations[quotation[i]!]!.open && QUOTE.test(tokens[first]!.text) && i + 2 >= last;
}

const isOnBothSides = ({ source, cue }: Draft, behind: Range) =>
  source.some(([, b]) => b <= cue[0]) && source.some(([a, b]) => a < behind[1] && behind[0] < b);

/** "said, [without giving a reason]": how somebody spoke is not what they said. */
const isManner = ({ document: { tokens } }: View, [a]: Range): boolean =>
  tokens[a]!.lower === 'without' && tokens[a + 1]?.pos === 'gerund';

/** The model's content, unless it is lost in the new source or holds one side of an interrupted sentence alone. */
function contentOf(view: View, draft: Draft, reading: Reading): Range[] {
  const said = draft.content.filter((part) => !isManner(view, part));
  const left = cutOut(said, [draft.cue, reading.source]);
  if (!left.length) return reading.content;
  const isOneSided = reading.content.length > 1 && left.every(([, b]) => b <= draft.cue[0]);
  return isOneSided ? merged([...left, reading.content[1]!]) : left;
}

function readPlain(view: View, i: number): Reading | null {
  const { document, quotation, chunks, chunk } = view;
  const { tokens, sentences } = document;
  const { first, last } = sentences[tokens[i]!.sentence]!;
  const { pos } = tokens[i]!;
  const start = groupStart(view, i);
  if (
    start === first ||
    (pos !== 'past' && pos !== 'present' && pos !== 'infinitive' && pos !== 'participle')
  )
    return null;
  const before = tokens[start - 1]!;
  const after = i + 1 < last ? tokens[i + 1]! : null;
  const ends = (k: number) =>
    k >= last || STOP.test(tokens[k]!.text) || tokens[k]!.lower === ',' || quotation[k]! !== quotation[i]!;
  const opens = (k: number) =>
    k > first && (tokens[k]!.lower === ',' || (QUOTE.test(tokens[k]!.text) && quotation[i]! < 0));
  if (opens(start - 1) && after) {
    const phrase = phraseAfter(view, i + 1);
    // "Lund, a lawyer, said the lease was valid" has a clause after the verb, an inverted verb has none; whom
    // "told" is followed by is told.
    const isDay = phrase && tokens[phrase[1] - 1]!.pos === 'date';
    if (phrase && !isDay && ends(phrase[1]) && lemmaOf(tokens[i]!.lower) !== 'tell') {
      if (i - first < 3) return null;
      const why = 'inverted reporting verb';
      return { source: phrase, content: [[first, start - 1]], why, isInverted: true };
    }
    const subject = before.lower === ',' ? appositive(view, start - 1, first) : null;
    return subject ? { source: subject, content: [[i + 1, last]], why: 'subject with an apposition' } : null;
  }
  const subject = phraseBefore(view, start);
  if (!subject || subject[0] <= first || !opens(subject[0] - 1)) return null;
  if (!ends(i + 1) && !(subject[0] - first > 4 && isAdverbialTail(view, i + 1, last))) return null;
  const content: Range[] = [[first, subject[0] - 1]];
  const goesOn = chunks[chunk[Math.min(i + 2, tokens.length - 1)]!]!.kind === CHUNK.verb;
  if (after?.lower === ',' && i + 2 < last && goesOn) content.push([i + 2, last]);
  return { source: subject, content, why: 'short reporting clause' };
}

/** "…, two of them said in early May.": a phrase of time or place up to the sentence's end. */
function isAdverbialTail({ chunks, chunk, document: { tokens } }: View, from: number, last: number): boolean {
  if (!/^(?:on|in|at|during|late|early|last|this|by)$/.test(tokens[from]?.lower ?? '') || last - from > 9)
    return false;
  for (let c = chunk[from]!; c < chunks.length && chunks[c]!.first < last; c++) {
    const { kind } = chunks[c]!;
    if (kind !== CHUNK.preposition && kind !== CHUNK.noun && kind !== CHUNK.other && kind !== CHUNK.stop)
      return false;
  }
  return true;
}

/** "Lund, who was described by a former partner as careful": the agent is the source. */
function readPassive(view: View, i: number): Reading | null {
  const { tokens, sentences } = view.document;
  if (tokens[i + 1]?.lower !== 'by' || !/ed$|told/.test(tokens[i]!.lower)) return null;
  const phrase = phraseAfter(view, i + 2);
  if (!phrase || tokens[phrase[1]]?.lower !== 'as') return null;
  const { last } = sentences[tokens[i]!.sentence]!;
  let end = phrase[1] + 1;
  while (end < last && !/^[,.;?!]$/.test(tokens[end]!.text)) end++;
  return { source: phrase, content: [[phrase[1] + 1, end]], why: 'passive with agent', isWhole: true };
}

/** "Analysts at the bank estimated in May that …", "Two aides confirmed to the Herald that …" and "a problem that Lund has acknowledged". */
function readThat(view: View, i: number): Reading | null {
  const { document, chunks, chunk } = view;
  const { tokens, sentences } = document;
  const { first, last } = sentences[tokens[i]!.sentence]!;
  if (!isFiniteVerb(view, chunk[i]!) || chunks[chunk[i]!]!.last !== i + 1) return null;
  const subject = phraseBefore(view, groupStart(view, i));
  if (!subject || tokens[subject[0]]!.lower === 'it') return null;
  const opener = tokens[subject[0] - 1];
  const closes = i + 1 >= last || /^[.,;]$/.test(tokens[i + 1]!.text);
  if (closes && opener?.lower === 'that' && subject[0] - 1 > first) {
    const object = phraseBefore(view, subject[0] - 1);
    return object && { source: subject, content: [object], why: 'relative clause with a reporting verb' };
  }
  for (let c = chunk[i]! + 1; c < chunks.length && chunks[c]!.first < Math.min(last, i + 8); c++) {
    const { kind, first: at } = chunks[c]!;
    if (kind === CHUNK.that)
      return { source: subject, content: [[at, last]], why: 'reporting verb with a that-clause' };
    const isBetween = kind === CHUNK.preposition || kind === CHUNK.noun || kind === CHUNK.other;
    const isRecipient = kind === CHUNK.to && chunks[c + 1]?.kind === CHUNK.noun;
    if (!isBetween && !isRecipient) return null;
  }
  return null;
}

/**
 * "Two people also said he lied", "[Officials who were not authorized to speak] said the plant would shut": a verb of saying
 * between its subject and a clause of its own.
 */
function readBare(view: View, i: number, lemma: string): Reading | null {
  const { document, chunks, chunk } = view;
  const { tokens, sentences } = document;
  const { last } = sentences[tokens[i]!.sentence]!;
  // The tagger takes a bare "say" for an infinitive; before it stands no "to" where it has a subject.
  const isClausal = isFiniteVerb(view, chunk[i]!) || /^sa(?:y|id)$/.test(tokens[i]!.lower);
  if (lemma !== 'say' || !isClausal || chunks[chunk[i]!]!.last !== i + 1) return null;
  const start = groupStart(view, i);
  const subject = phraseBefore(view, start) ?? describedSubject(view, start);
  const isAbout =
    /^(?:about|around|over|nearly)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.pos === 'value';
  const c = chunk[i]! + (isAbout ? 2 : 1);
  if (
    !subject ||
    c + 1 >= chunks.length ||
    chunks[c + 1]!.first >= last ||
    tokens[subject[0]]!.lower === 'it'
  )
    return null;
  if (chunks[c]!.kind !== CHUNK.noun || chunks[c + 1]!.kind !== CHUNK.verb || !isFiniteVerb(view, c + 1))
    return null;
  return { source: subject, content: [[i + 1, last]], why: 'verb of saying with a clause' };
}

/** "Ana Velde, a lawyer who has advised the port," before the comma at `comma`: from the name to that comma. */
function appositive(view: View, comma: number, first: number): Range | null {
  const { chunks, chunk, document } = view;
  let hasRelative = false;
  let hasVerb = false;
  for (let c = chunk[comma]! - 1; c > 0 && chunks[c]!.first > first && comma - chunks[c]!.first < 30; c--) {
    const { kind, first: at } = chunks[c]!;
    if (kind === CHUNK.relative) hasRelative = true;
    else if (kind === CHUNK.verb && isFiniteVerb(view, c)) hasVerb = true;
    else if (document.tokens[at]!.lower === ',') {
      if (hasVerb && !hasRelative) return null;
      const name = phraseBefore(view, at);
      return name ? [name[0], comma] : null;
    }
  }
  return null;
}
