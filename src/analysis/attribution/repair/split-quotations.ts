import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { CHUNK, type View } from '../features/views.ts';
import { type Frame, framesOf, lemmaOf } from '../lexicon/cue-words.ts';
import { merged } from './quotations.ts';

const UTTERING = new Set<Frame>(['say', 'manner', 'tell', 'claim', 'write', 'assess', 'promise']);
const ENDS_QUOTED_CLAUSE = /^[,?!.…—–]$/;

/**
 * `"…," Lund told the Post on Monday. "…"`: what stands around a speaker between two quotations is about the
 * speaking, so the content is the quotation before and what is quoted after it, and nothing else.
 */
export function settleSplit(view: View, draft: Draft, spans: readonly Range[]): Draft {
  const { quotation, chunks, chunk } = view;
  const { tokens, sentences } = view.document;
  const lemma = lemmaOf(tokens[headOf(view, ...draft.cue)]!.lower);
  if (lemma === null || !framesOf(lemma).some((f) => UTTERING.has(f)) || quotation[draft.cue[0]]! >= 0)
    return draft;
  const opens = Math.min(draft.cue[0], ...draft.source.filter(([, b]) => b <= draft.cue[0]).map(([a]) => a));
  const before = opens > 0 ? quotation[opens - 1]! : -1;
  const [a, b] = before < 0 ? [0, 0] : spans[before]!;
  if (before < 0 || b !== opens || b - a < 4 || !ENDS_QUOTED_CLAUSE.test(tokens[b - 2]!.text)) return draft;
  const [home, quoted] = [sentences[tokens[opens]!.sentence]!, sentences[tokens[opens - 1]!.sentence]!];
  if (quoted.paragraph !== home.paragraph) return draft;
  if (quoted !== home && tokens[b - 2]!.text === '.') return draft;
  if (tokens[headOf(view, ...draft.cue)]!.pos === 'gerund') return draft;
  const { last } = sentences[tokens[draft.cue[0]]!.sentence]!;
  const keeps = ([from]: Range): boolean => {
    if (from < draft.cue[1] || quotation[from]! >= 0) return true;
    const { kind } = chunks[chunk[from]!]!;
    return kind === CHUNK.that || (kind === CHUNK.verb && tokens[from]!.pos !== 'gerund');
  };
  const content = draft.content.filter(keeps).filter(([from, to]) => to > from);
  // A quotation that the model's content reaches over unquoted words is kept, the words are not.
  for (const [from, to] of draft.content)
    if (!keeps([from, to]))
      for (let i = from; i < to; i++) {
        const q = quotation[i]!;
        if (q < 0 || i < last) continue;
        content.push(spans[q]!);
        i = spans[q]![1];
      }
  if (!content.some(([from, to]) => from < b && a < to)) content.push([a, b]);
  const settled = merged(content);
  if (
    settled.length === draft.content.length &&
    settled.every(([x, y], k) => draft.content[k]![0] === x && draft.content[k]![1] === y)
  )
    return draft;
  return { ...draft, content: settled, because: [...draft.because, 'quotations on both sides'] };
}

/** Content that runs into a later sentence keeps there only what is quoted, and not what another cue claims. */
export function keepToSentence(view: View, drafts: readonly Draft[], spans: readonly Range[]): Draft[] {
  const { quotation } = view;
  const { tokens, sentences } = view.document;
  const owner = new Map<number, Draft>();
  // What is said inside a quotation takes nothing away from its speaker.
  for (const d of drafts.filter(({ cue }) => quotation[cue[0]]! < 0))
    for (const [a, b] of d.content) {
      const { first, last } = sentences[tokens[d.cue[0]]!.sentence]!;
      for (const i of [a, b - 1]) {
        const q = quotation[i]!;
        if (q >= 0 && spans[q]![0] < last && spans[q]![1] > first) owner.set(q, d);
      }
    }
  return drafts.map((d) => {
    const { last } = sentences[tokens[d.cue[1] - 1]!.sentence]!;
    const isOthers = (q: number) => q >= 0 && owner.has(q) && owner.get(q) !== d && spans[q]![0] >= last;
    const content = d.content.flatMap(([a, b]): Range[] => {
      if (a >= last) return isOthers(quotation[a]!) ? [] : [[a, b]];
      if (b <= last || quotation[last - 1]! >= 0) return [[a, b]];
      const q = quotation[last]!;
      return q < 0 || isOthers(q) ? [[a, last]] : [[a, b]];
    });
    const same = content.length === d.content.length && content.every(([, b], k) => b === d.content[k]![1]);
    return same ? d : { ...d, content, because: [...d.because, 'kept to its sentence'] };
  });
}
