import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { CHUNK, type View } from '../features/views.ts';
import { EVIDENCE, OPENS_QUOTATION, PARTICLES } from '../lexicon/forms.ts';
import { subjectOf } from './clause-subject.ts';
import { groupStart, isPassive } from './verb-groups.ts';

/** Clauses whose form reports and that the tagger has met too seldom; see `lexicon/forms.ts`. */
export function readForms(view: View, taken: Uint8Array): Draft[] {
  const { quotation } = view;
  const { tokens, sentences } = view.document;
  return tokens.flatMap((token, i): Draft[] => {
    if (taken[i] || quotation[i]! >= 0) return [];
    const { last } = sentences[token.sentence]!;
    const found = readEvidence(view, i, last) ?? readParticle(view, i, last) ?? readParticiple(view, i, last);
    if (!found) return [];
    const source = subjectOf(view, i);
    if (!source || tokens[source[0]]!.lower === 'it') return [];
    // "The paper reported that several players had complained": the paper's report, not theirs.
    if (tokens[source[0] - 1]?.lower === 'that' && taken[source[0] - 2]) return [];
    const [end, content] = found;
    const cue: Range = [groupStart(view, i), end];
    return [{ cue, source: [source], content: [content], confidence: 0.8, because: ['form of the clause'] }];
  });
}

type Found = [end: number, content: Range] | null;

/** "has found clear evidence that …" */
function readEvidence({ chunks, chunk, document: { tokens } }: View, i: number, last: number): Found {
  if (!/^(?:found|finds)$/.test(tokens[i]!.lower) || i + 3 >= last) return null;
  const object = chunks[chunk[i + 1]!]!;
  const isEvidence = object.kind === CHUNK.noun && EVIDENCE.has(tokens[object.last - 1]!.lower);
  return isEvidence && tokens[object.last]?.lower === 'that' ? [i + 1, [i + 1, last]] : null;
}

/** "complained of low pay", "has ruled out a sale": up to the next comma, stop or second verb. */
function readParticle(view: View, i: number, last: number): Found {
  const { chunks, chunk, document } = view;
  const { tokens } = document;
  const { lower } = tokens[i]!;
  const particles = Object.hasOwn(PARTICLES, lower) ? PARTICLES[lower]! : [];
  if (!particles.includes(tokens[i + 1]?.lower ?? '') || i + 2 >= last || isPassive(view, i)) return null;
  let end = i + 2;
  for (let c = chunk[i + 2]!; c < chunks.length && chunks[c]!.first < last; c++) {
    const { kind, first } = chunks[c]!;
    const isSecond = kind === CHUNK.conjunction && chunks[c + 1]?.kind === CHUNK.verb;
    if (kind === CHUNK.comma || kind === CHUNK.stop || isSecond) break;
    if (first >= i + 2) end = chunks[c]!.last;
  }
  const opens = chunks[chunk[i + 2]!]!.kind;
  const isThing = opens === CHUNK.noun || tokens[i + 2]!.pos === 'gerund';
  return isThing && end > i + 2 ? [i + 2, [i + 2, end]] : null;
}

/** `…, warning: "It is unsafe."` */
function readParticiple({ quotation, document: { tokens } }: View, i: number, last: number): Found {
  if (!OPENS_QUOTATION.has(tokens[i]!.lower) || tokens[i - 1]?.lower !== ',' || tokens[i + 1]?.text !== ':')
    return null;
  const from = i + 2;
  if (from >= last || quotation[from]! < 0) return null;
  let end = from;
  while (end < tokens.length && quotation[end] === quotation[from]) end++;
  return [i + 1, [from, end]];
}
