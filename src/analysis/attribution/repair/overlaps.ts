import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import type { View } from '../features/views.ts';

/** Takes source and cue out of the content: a word has one part in an attribution. */
export function clearOverlaps({ document: { tokens } }: View, draft: Draft): Draft {
  const content = cutOut(draft.content, [draft.cue, ...draft.source]).filter(([a, b]) =>
    tokens.slice(a, b).some(({ pos }) => pos !== 'punctuation'),
  );
  return { ...draft, content };
}

/** What is left of `spans` without `holes`. */
export function cutOut(spans: readonly Range[], holes: readonly Range[]): Range[] {
  let left: Range[] = [...spans];
  for (const [from, to] of holes)
    left = left.flatMap(([a, b]): Range[] => {
      if (to <= a || from >= b) return [[a, b]];
      const parts: Range[] = [];
      if (a < from) parts.push([a, from]);
      if (to < b) parts.push([to, b]);
      return parts;
    });
  return left;
}
