import type { Range } from '../../report.ts';
import { CHUNK, type View } from '../features/views.ts';
import { POSTED_TO } from '../lexicon/forms.ts';

/** A verb chunk that opens with a finite form, adverbs aside. */
export function isFiniteVerb({ chunks, document: { tokens } }: View, c: number): boolean {
  let { first } = chunks[c]!;
  while (first < chunks[c]!.last - 1 && tokens[first]!.pos === 'adverb') first++;
  const { pos } = tokens[first]!;
  return pos === 'past' || pos === 'present' || pos === 'copula' || pos === 'modal' || pos === 'auxiliary';
}

/** Tokens; longer ones are lists or broken markup. */
const LONGEST = 60;

/** The noun phrase that ends before token `end`, with the phrases tied to it by a preposition. */
export function phraseBefore(
  { chunks, chunk, document: { tokens }, quotation }: View,
  end: number,
): Range | null {
  let c = end > 0 ? chunk[end - 1]! : -1;
  const sentence = tokens[end]?.sentence;
  const isHere = (k: number) =>
    k >= 0 &&
    tokens[chunks[k]!.first]!.sentence === sentence &&
    quotation[chunks[k]!.first]! === quotation[end];
  if (!isHere(c)) return null;
  if (chunks[c]!.kind === CHUNK.relative) return [chunks[c]!.first, end];
  if (chunks[c]!.kind !== CHUNK.noun) return null;
  // "an envoy to Halden", "governments from Halden to Ostby".
  const isTied = (k: number) =>
    chunks[k]!.kind === CHUNK.preposition ||
    (chunks[k]!.kind === CHUNK.to &&
      (POSTED_TO.has(tokens[chunks[k - 1]!.head]!.lower) ||
        tokens[chunks[k - 1]!.first - 1]?.lower === 'from'));
  while (isHere(c - 2) && isTied(c - 1) && chunks[c - 2]!.kind === CHUNK.noun) c -= 2;
  // "in May the firm said": the phrase after a preposition that nothing governs is an adverbial, not a subject.
  if (isHere(c - 1) && chunks[c - 1]!.kind === CHUNK.preposition) return null;
  return [chunks[c]!.first, end];
}

/**
 * The noun phrase that begins at token `start` with what describes it: prepositions, relative clauses, appositions
 * between commas. Ends at the next boundary of the clause.
 */
export function phraseAfter(
  { chunks, chunk, document: { tokens, sentences } }: View,
  start: number,
): Range | null {
  if (start >= tokens.length) return null;
  const { last } = sentences[tokens[start]!.sentence]!;
  const kindAt = (c: number) => (c < chunks.length && chunks[c]!.first < last ? chunks[c]!.kind : 0);
  let c = chunk[start]!;
  if (kindAt(c) !== CHUNK.noun) return null;
  let end = chunks[c]!.last;
  let relative = false;
  for (c++; kindAt(c) && end - start < LONGEST; c++) {
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

/** The end of the clause that begins at token `from`: a stop or semicolon, at the latest token `last`. */
export function clauseEnd({ document: { tokens } }: View, from: number, last: number): number {
  let end = from;
  while (end < last && !/^[.;?!]$/.test(tokens[end]!.text)) end++;
  return end;
}
