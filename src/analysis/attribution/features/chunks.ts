import type { TextDocument, Token } from '../../text/document.ts';
import type { Pos } from '../../text/tags.ts';

/** A run of tokens that belong together: a base noun phrase, a verb group, or one other token. */
export interface Chunk {
  /** Tokens `[first, last)`. */
  first: number;
  last: number;
  kind: number;
  /** For noun phrases, the last noun: the head by position. */
  head: number;
}

export const CHUNK = {
  noun: 1,
  verb: 2,
  preposition: 3,
  comma: 4,
  quote: 5,
  stop: 6,
  conjunction: 7,
  that: 8,
  relative: 9,
  to: 10,
  mark: 11,
  possessive: 12,
  subordinator: 13,
  other: 14,
} as const;

const NOMINAL = new Set<Pos>([
  'noun',
  'plural',
  'proper',
  'determiner',
  'adjective',
  'value',
  'date',
  'possessive',
]);
const VERBAL = new Set<Pos>([
  'past',
  'present',
  'gerund',
  'participle',
  'infinitive',
  'modal',
  'auxiliary',
  'copula',
  'negative',
]);
const RELATIVE = new Set(['who', 'which', 'whom', 'whose', 'where', 'when', 'what', 'why', 'how']);
const SUBORDINATORS = new Set(
  'because if although though while whereas unless until since after before as whether once'.split(' '),
);
const QUOTES = /^["“”«»‘]$/;

/** Splits each sentence into chunks by part of speech. Works on tags alone, so it is only as good as they are. */
export function findChunks({ tokens, sentences }: TextDocument): { chunks: Chunk[]; chunk: Int32Array } {
  const chunks: Chunk[] = [];
  const chunk = new Int32Array(tokens.length);
  for (const { first, last } of sentences) {
    let open: Chunk | null = null;
    for (let i = first; i < last; i++) {
      const kind = kindOf(tokens[i]!, tokens[i + 1]);
      const goes =
        open !== null &&
        open.kind === kind &&
        (kind === CHUNK.verb || (kind === CHUNK.noun && !startsPhrase(tokens[i]!, tokens[i - 1]!)));
      if (goes) {
        open!.last = i + 1;
      } else {
        open = { first: i, last: i + 1, kind, head: i };
        chunks.push(open);
      }
      if (isHead(tokens[i]!)) open!.head = i;
      chunk[i] = chunks.length - 1;
    }
  }
  return { chunks, chunk };
}

const isHead = ({ pos }: Token) =>
  pos === 'noun' || pos === 'plural' || pos === 'proper' || pos === 'pronoun';

function kindOf(token: Token, next: Token | undefined): number {
  const { pos, lower } = token;
  if (pos === 'punctuation') {
    if (lower === ',' || lower === ';') return CHUNK.comma;
    if (QUOTES.test(lower)) return CHUNK.quote;
    if (lower === '.' || lower === '?' || lower === '!') return CHUNK.stop;
    if (lower === '-' && token.glued && next?.glued) return CHUNK.noun;
    return CHUNK.mark;
  }
  if (lower === 'that') return CHUNK.that;
  if (RELATIVE.has(lower)) return CHUNK.relative;
  if (lower === 'to') return CHUNK.to;
  if (SUBORDINATORS.has(lower)) return CHUNK.subordinator;
  if (pos === 'pronoun') return CHUNK.noun;
  if (pos === 'conjunction') return CHUNK.conjunction;
  if (pos === 'preposition') return CHUNK.preposition;
  if (VERBAL.has(pos)) return CHUNK.verb;
  if (NOMINAL.has(pos)) return CHUNK.noun;
  if (pos === 'adverb') return next && VERBAL.has(next.pos) ? CHUNK.verb : CHUNK.other;
  return CHUNK.other;
}

/** A determiner or pronoun after a noun opens a new phrase. */
function startsPhrase(token: Token, before: Token): boolean {
  if (token.pos === 'pronoun') return true;
  if (token.pos === 'determiner') return before.pos !== 'determiner';
  return before.pos === 'pronoun' && !/^(?:his|her|their|its|our|my|your)$/.test(before.lower);
}
