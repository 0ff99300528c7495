import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../features/views.ts';
import { relativeHead } from './clause-subject.ts';
import { phraseBefore } from './phrases.ts';

/**
 * A source that is only the end of what describes somebody begins with that somebody: "[three people familiar with] the matter said",
 * "[A diplomat who asked to remain] anonymous described", "[Officials who were not authorized to speak to] the press said".
 */
export function wholeDescription(view: View, draft: Draft): Draft {
  const { tokens } = view.document;
  const [only, object] = draft.source;
  const isApart = object?.[1] === draft.cue[0] && /^(?:who|that)$/.test(tokens[only![1]]?.lower ?? '');
  const source: Range[] = isApart
    ? [[only![0], object[1]]]
    : draft.source.map(([a, b]) => {
        const described = describedBy(view, draft, a) ?? withheld(view, draft, [a, b]);
        return [described?.[0] ?? a, b];
      });
  const isSame = source.length === draft.source.length && source.every(([a], k) => a === draft.source[k]![0]);
  return isSame ? draft : { ...draft, source, because: [...draft.because, 'whom the words describe'] };
}

const TIE = /^(?:with|to|on|of|about|in|by)$/;
const NEARNESS =
  /^(?:familiar|close|briefed|knowledge|knowledgeable|involved|informed|privy|acquainted|aware|understanding)$/;
const DEGREE = /^(?:with|very|directly|closely|direct|first-hand|firsthand|some|detailed|intimate)$/;

/** "[three people familiar with] the matter": what somebody is near to is no speaker, the one it is said of is. */
function describedBy(view: View, { cue }: Draft, at: number): Range | null {
  const { tokens } = view.document;
  let k = at - 2;
  if (at < 4 || at >= cue[0] || !TIE.test(tokens[at - 1]!.lower) || !NEARNESS.test(tokens[k]!.lower))
    return null;
  while (k > 1 && DEGREE.test(tokens[k - 1]!.lower)) k--;
  if (tokens[k - 1]!.sentence !== tokens[at]!.sentence) return null;
  // The tagger takes "sources" behind a comma for a verb.
  return phraseBefore(view, k) ?? (tokens[k - 1]!.lower === 'sources' ? [k - 1, k] : null);
}

/** "[A diplomat who asked to remain] anonymous described": how somebody wants to be called speaks for nobody. */
const withheld = (view: View, { cue }: Draft, [a, b]: Range): Range | null =>
  b === cue[0] &&
  b - a === 1 &&
  /^(?:anonymous|unnamed|unidentified|named|identified)$/.test(view.document.tokens[a]!.lower)
    ? relativeHead(view, a)
    : null;
