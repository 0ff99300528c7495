import type { Range } from '../report.ts';
import type { Figure } from './types.ts';

/** What may stand between the start of a source and the number that counts it: "the other two officials". */
const BEFORE_COUNT =
  /^(?:(?:all|the|other|another|at|least|more|than|about|nearly|some|these|those|its|their) )*$/i;

/**
 * Leaves out the figures that only count an attribution's sources ("three people familiar with the plan"): they belong
 * to the attribution. "51 percent of voters say" and "the head of two banks said" stay.
 * @param sources ranges of the sources of all attributions, offsets into `text`
 */
export function withoutSourceCounts(
  text: string,
  figures: readonly Figure[],
  sources: readonly Range[],
): Figure[] {
  return figures.filter(
    (figure) =>
      figure.kind !== 'count' ||
      !sources.some(
        ([start, end]) =>
          figure.start < end &&
          figure.end > start &&
          BEFORE_COUNT.test(text.slice(start, Math.max(start, figure.start)).replace(/\s+/g, ' ')),
      ),
  );
}
