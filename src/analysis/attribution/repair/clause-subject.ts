import type { Range } from '../../report.ts';
import { CHUNK, type View } from '../features/views.ts';
import { isFiniteVerb, phraseAfter, phraseBefore } from './phrases.ts';
import { groupStart, isPassive } from './verb-groups.ts';

const DASH = /^(?:–|—|--|-)$/;
/** Tokens of an aside between a subject and its verb; longer ones are clauses of their own. */
const LONGEST_ASIDE = 40;
/** Tokens that are looked back over for the verb before. */
const LONGEST_CLAUSE = 60;
/** How an aside begins that says nothing about who the subject is: ", however,", ", via the Post,", ", asked about it,". */
const NO_DESCRIPTOR =
  /^(?:however|though|meanwhile|too|also|again|via|speaking|asked|citing|according|in|on|at|after|when|while|for|of)$/;

/**
 * Who acts in the verb at token `verb`: the phrase before it, over adverbs, brackets and asides; for a second verb
 * ("Lund left and accused …") and for a participle ("Lund left, saying …") the subject of the verb before.
 */
export function subjectOf(view: View, verb: number): Range | null {
  const { tokens, sentences } = view.document;
  const start = groupStart(view, verb);
  const { first } = sentences[tokens[verb]!.sentence]!;
  if (start <= first) return null;
  if (tokens[verb]!.pos !== 'gerund' || start < verb) {
    const own = beside(view, start, first);
    if (own) return own;
  }
  const before = tokens[start - 1]!;
  const isSecond = before.pos === 'conjunction' || (before.lower === ',' && tokens[verb]!.pos === 'gerund');
  return isSecond ? subjectOfVerbBefore(view, start, first) : null;
}

/** The phrase that ends at token `end` or at the aside that ends there. */
function beside(view: View, end: number, first: number): Range | null {
  const { tokens } = view.document;
  const direct = phraseBefore(view, end);
  if (direct) return direct;
  const closer = tokens[end - 1]!.text;
  const isOpener = (k: number) =>
    closer === ')'
      ? tokens[k]!.text === '('
      : closer === ','
        ? tokens[k]!.text === ','
        : DASH.test(tokens[k]!.text);
  if (closer !== ')' && closer !== ',' && !DASH.test(closer)) return null;
  for (let k = end - 2; k > first && end - k < LONGEST_ASIDE; k--) {
    if (!isOpener(k)) continue;
    const phrase = phraseBefore(view, k);
    if (!phrase) {
      if (closer === ',') continue;
      return null;
    }
    const isDescribed =
      closer !== ',' || !(NO_DESCRIPTOR.test(tokens[k + 1]!.lower) || tokens[k + 1]!.pos === 'past');
    return isDescribed && closer !== '—' && closer !== '–'
      ? [phrase[0], closer === ')' ? end : end - 1]
      : phrase;
  }
  return null;
}

/** "governments [remove] the app": the tagger takes the plain form of a verb for an infinitive, also behind its subject. */
const isBareVerb = ({ chunks, document: { tokens } }: View, c: number): boolean =>
  chunks[c]!.last - chunks[c]!.first === 1 &&
  tokens[chunks[c]!.first]!.pos === 'infinitive' &&
  chunks[c - 1]?.kind === CHUNK.noun;

/** Subject of the last finite verb before token `end` that is in no clause of its own; the agent of a passive. */
function subjectOfVerbBefore(view: View, end: number, first: number): Range | null {
  const { chunks, chunk, quotation } = view;
  const { tokens } = view.document;
  for (let c = chunk[end - 1]!; c >= 0 && chunks[c]!.first > Math.max(first, end - LONGEST_CLAUSE); c--) {
    if (
      chunks[c]!.kind !== CHUNK.verb ||
      !(isFiniteVerb(view, c) || isBareVerb(view, c)) ||
      quotation[chunks[c]!.first] !== quotation[end]
    )
      continue;
    const verb = chunks[c]!.last - 1;
    if (isPassive(view, verb) && tokens[verb + 1]?.lower === 'by') return phraseAfter(view, verb + 2);
    const start = groupStart(view, chunks[c]!.first);
    if (start <= first) return null;
    const subject = beside(view, start, first);
    if (!subject) continue;
    const head = chunks[chunk[subject[0]]!]!.kind;
    const opener = chunk[subject[0]]! > 0 && subject[0] > first ? chunks[chunk[subject[0]]! - 1]!.kind : 0;
    const isInside = head === CHUNK.relative || opener === CHUNK.relative || opener === CHUNK.that;
    if (!isInside) return subject;
  }
  return null;
}

/** Tokens of a relative clause that is looked back over. */
const LONGEST_RELATIVE = 20;

/** "[A spokesperson] who did not wish to be named" before token `end`, with no comma between. */
export function relativeHead(view: View, end: number): Range | null {
  const { tokens } = view.document;
  for (let i = end - 1; i > 0 && end - i < LONGEST_RELATIVE && tokens[i]!.lower !== ','; i--)
    if (tokens[i]!.lower === 'who')
      return tokens[i]!.sentence === tokens[end]!.sentence ? phraseBefore(view, i) : null;
  return null;
}

/** "[Two people who were in the room] said": the subject reaches over a relative clause with a verb of its own. */
export function describedSubject(view: View, end: number): Range | null {
  const head = relativeHead(view, end);
  if (!head) return null;
  for (let c = view.chunk[head[1]]! + 1; c < view.chunk[end]!; c++)
    if (view.chunks[c]!.kind === CHUNK.verb) return [head[0], end];
  return null;
}
