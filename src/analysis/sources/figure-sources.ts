import type { Attribution } from '../attribution/types.ts';
import type { Range } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { tokenAt } from '../text/document.ts';
import { quotationsIn } from './context.ts';
import type { SourceDecision } from './types.ts';

interface Piece {
  range: Range;
  attribution: number;
}

/**
 * Who each figure is attributed to: the source of the closest attribution in whose content it stands; in a quotation
 * that goes on without a cue, the source of the quotation of the sentence before.
 * @param figures ranges in the text
 * @returns for each figure an index into `SourceReading.sources`, or null
 */
export function sourcesOfFigures(
  document: TextDocument,
  figures: readonly Range[],
  attributions: readonly Attribution[],
  decisions: readonly SourceDecision[],
): (number | null)[] {
  const bySentence = new Map<number, Piece[]>();
  attributions.forEach((a, attribution) => {
    for (const range of a.content)
      for (let s = sentenceAt(document, range[0]); s <= sentenceAt(document, range[1] - 1); s++)
        bySentence.set(s, [...(bySentence.get(s) ?? []), { range, attribution }]);
  });
  return figures.map(([start, end]) => {
    const sentence = sentenceAt(document, start);
    const own = (bySentence.get(sentence) ?? []).filter(({ range }) => range[0] < end && start < range[1]);
    const closest = own.sort((a, b) => length(a.range) - length(b.range))[0];
    if (closest) return decisions[closest.attribution]?.source ?? null;
    if (bySentence.has(sentence) || !quotationsIn(document, start, end).length) return null;
    const before = bySentence
      .get(sentence - 1)
      ?.findLast(({ attribution }) => attributions[attribution]!.quoted);
    return before ? (decisions[before.attribution]?.source ?? null) : null;
  });
}

const sentenceAt = (document: TextDocument, offset: number) =>
  document.tokens[Math.min(tokenAt(document, offset), document.tokens.length - 1)]?.sentence ?? 0;

const length = ([start, end]: Range) => end - start;
