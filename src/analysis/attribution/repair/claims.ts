import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { CHUNK, type View } from '../features/views.ts';
import { isFiniteVerb } from './phrases.ts';

const NOBODYS = /^(?:the|an?|any)$/;
const CLAIMS = /^(?:claim|allegation|accusation|rumor|rumour|suggestion|assertion)s?$/;

/** "[The] claim [that she owns the port]" where the tagger saw none; `settleClaim` finds what is claimed. */
export function readClaims({ document: { tokens }, quotation }: View, taken: Uint8Array): Draft[] {
  return tokens.flatMap((token, i): Draft[] => {
    if (taken[i] || quotation[i]! >= 0 || !CLAIMS.test(token.lower)) return [];
    if (!NOBODYS.test(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.lower !== 'that') return [];
    return [{ cue: [i, i + 1], source: [], content: [], confidence: 0.8, because: [] }];
  });
}

/**
 * "The claim that she owns the port is false": nobody is named who claims it, and what is claimed ends before the
 * verb of which the claim itself is the subject.
 */
export function settleClaim(view: View, draft: Draft): Draft {
  const { chunks, chunk } = view;
  const { tokens, sentences } = view.document;
  const at = draft.cue[1] - 1;
  const that = draft.cue[1];
  if (!CLAIMS.test(tokens[at]!.lower) || tokens[that]?.lower !== 'that') return draft;
  const isNobodys = draft.source.every(([a, b]) => b - a === 1 && NOBODYS.test(tokens[a]!.lower));
  if (!isNobodys || draft.cue[0] !== at || !NOBODYS.test(tokens[at - 1]?.lower ?? '')) return draft;
  const { last } = sentences[tokens[at]!.sentence]!;
  let verbs = 0;
  let end = last;
  for (let c = chunk[that]! + 1; c < chunks.length && chunks[c]!.first < last; c++) {
    const { kind, first } = chunks[c]!;
    if (kind === CHUNK.relative || kind === CHUNK.conjunction || kind === CHUNK.subordinator) verbs--;
    if (kind !== CHUNK.verb || !isFiniteVerb(view, c) || ++verbs < 2) continue;
    end = first;
    break;
  }
  const content: Range[] = [[that, end]];
  return {
    ...draft,
    source: [],
    content,
    confidence: Math.max(draft.confidence, 0.8),
    because: [...draft.because, "nobody's claim"],
  };
}
