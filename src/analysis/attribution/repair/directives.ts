import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { CHUNK, type View } from '../features/views.ts';
import { lemmaOf } from '../lexicon/cue-words.ts';
import { ADVICE, DIRECTIVES } from '../lexicon/directives.ts';
import { subjectOf } from './clause-subject.ts';
import { groupStart, isPassive } from './verb-groups.ts';

/** Tokens between verb and infinitive: "urging the ministry of the port to accept". */
const LONGEST_OBJECT = 15;
const HEARSAY_ADVERB = /^(?:reportedly|allegedly|purportedly|supposedly)$/;

/** Patterns of cues that leave no choice and that the tagger has met too seldom; see `lexicon/directives.ts`. */
export function readDirectives(view: View, taken: Uint8Array): Draft[] {
  const { chunks, chunk, quotation } = view;
  const { tokens, sentences } = view.document;
  return tokens.flatMap((token, i): Draft[] => {
    if (quotation[i]! >= 0) return [];
    const { first, last } = sentences[token.sentence]!;
    if (isWordsOf(view, i)) return inTheWordsOf(view, i, first, last);
    if (taken[i]) return [];
    if (isAfterAcronym(view, i)) {
      const source = subjectOf(view, i);
      return source ? [draftOf([i, i + 1], source, [i + 1, last])] : [];
    }
    if (token.lower === 'established' && (i + 1 >= last || tokens[i + 1]!.text === '.')) {
      const source = subjectOf(view, i);
      const isClosing = source && source[0] > first + 2 && tokens[source[0] - 1]!.lower === ',';
      return isClosing ? [draftOf([groupStart(view, i), i + 1], source, [first, source[0] - 1])] : [];
    }
    const preposition = DIRECTIVES[lemmaOf(token.lower) ?? ''];
    const isAdvice = ADVICE.has(token.lower);
    if ((preposition === undefined && !isAdvice) || !view.words[i]!.isVerb || isPassive(view, i)) return [];
    const end = preposition && tokens[i + 1]?.lower === preposition ? i + 2 : i + 1;
    if (end >= last || (preposition && end === i + 1)) return [];
    const source = subjectOf(view, i);
    if (!source || tokens[source[0]]!.lower === 'it') return [];
    const object = chunks[chunk[end]!]!;
    if (object.kind !== CHUNK.noun && tokens[end]!.pos !== 'gerund') return [];
    const reach = tokens.slice(end + 1, Math.min(last, end + LONGEST_OBJECT));
    const isVerbal = isAdvice
      ? tokens[end]!.pos === 'gerund' ||
        /ing$/.test(tokens[end]!.lower) ||
        chunks[chunk[end]! + 1]?.kind === CHUNK.verb
      : reach.some((t) => t.lower === 'to');
    return isVerbal ? [draftOf([groupStart(view, i), end], source, [end, last])] : [];
  });
}

const draftOf = (cue: Range, source: Range, content: Range): Draft => ({
  cue,
  source: [source],
  content: [content],
  confidence: 0.8,
  because: ['form of the clause'],
});

const REPORTS = /^(?:shows?|reports?|says|finds|found|suggests?|reveals?)$/;

/** "the Federation (FMO) shows that", "the FMO reports 94%": after capitals the tagger reads a plural. */
function isAfterAcronym({ document: { tokens } }: View, i: number): boolean {
  if (!REPORTS.test(tokens[i]!.lower)) return false;
  const name = tokens[i - 1]?.text === ')' ? tokens[i - 2] : tokens[i - 1];
  const next = tokens[i + 1];
  const opens =
    next?.lower === 'that' || next?.lower === 'less' || next?.lower === 'more' || next?.pos === 'value';
  return opens && /^\p{Lu}{2,}$/u.test(name?.text ?? '') && name!.sentence === next!.sentence;
}

const isWordsOf = ({ document: { tokens } }: View, i: number): boolean =>
  tokens[i]!.lower === 'words' && tokens[i + 1]?.lower === 'of' && tokens[i - 2]?.lower === 'in';

/** Without the model's own reading of "in the words of", which the form of the clause settles. */
export const withoutWordsOf = (view: View, drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ cue: [a, b] }) => {
    for (let i = a; i < b; i++) if (isWordsOf(view, i)) return false;
    return true;
  });

/** "In the words of the patient: …", "…, in the words of Lund". */
function inTheWordsOf(view: View, at: number, first: number, last: number): Draft[] {
  const { chunks, chunk } = view;
  const { tokens } = view.document;
  const source = chunks[chunk[at + 2] ?? -1];
  if (source?.kind !== CHUNK.noun || at < first + 2) return [];
  const isBefore = /^[:,]$/.test(tokens[source.last]?.text ?? '') && source.last + 1 < last;
  const content: Range = isBefore ? [source.last + 1, last] : [first, at - 2];
  return content[1] > content[0] ? [draftOf([at - 2, at + 2], [source.first, source.last], content)] : [];
}

/** "The mayor allegedly said …": one cue, with the words that follow as its content. */
export function joinHearsay(view: View, drafts: readonly Draft[]): Draft[] {
  const { tokens, sentences } = view.document;
  const starts = new Set(drafts.map((d) => d.cue[0]));
  return drafts.flatMap((d): Draft[] => {
    const [a, b] = d.cue;
    if (
      b - a !== 1 ||
      !HEARSAY_ADVERB.test(tokens[a]!.lower) ||
      !view.words[b]?.isSaying ||
      isPassive(view, b)
    )
      return [d];
    const { last } = sentences[tokens[a]!.sentence]!;
    if (starts.has(b)) return [];
    const source = subjectOf(view, b);
    if (!source || b + 1 >= last) return [d];
    return [
      {
        ...d,
        cue: [groupStart(view, b), b + 1],
        source: [source],
        content: [[b + 1, last]],
        because: [...d.because, 'hearsay before its verb'],
      },
    ];
  });
}
