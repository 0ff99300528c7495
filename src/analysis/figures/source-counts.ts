import type { Range } from '../report.ts';
import { words } from './lexicon/table.ts';
import type { Figure } from './types.ts';

/** What may stand between the start of a source and the number that counts it: "the other two officials". */
const BEFORE_COUNT =
  /^(?:(?:all|the|other|another|at|least|more|than|about|nearly|some|these|those|its|their) )*$/i;

/** Whom another outlet spoke to: "reported, citing two bankers". */
const RELAYED = /\bciting (?:at least |more than |about )?$/i;
/** Characters before a figure in which `citing` may stand. */
const REACH = 40;

/**
 * Bodies and papers that speak: how many there are is news of its own ("13 city governments say they use it"), while
 * "three people familiar with the plan" only says how many spoke.
 */
const BODIES = words(
  `company government firm bank agency ministry council city state country nation province county district university school college hospital
  institution organization organisation group union party newspaper outlet paper magazine site study survey poll report document lawsuit court
  airline carrier maker retailer manufacturer supplier startup fund team club body regulator authority department committee`,
);

/**
 * Leaves out the figures that only count the people of an attribution's source ("three people familiar with the plan",
 * "two of them", "citing two bankers"): they belong to the attribution. "51 percent of voters say" and "the head of two banks said" stay.
 * @param sources ranges of the sources of all attributions, offsets into `text`
 */
export function withoutSourceCounts(
  text: string,
  figures: readonly Figure[],
  sources: readonly Range[],
): Figure[] {
  const before = (from: number, start: number) =>
    text.slice(Math.max(0, from), Math.max(from, start)).replace(/\s+/g, ' ');
  const counts = ({ start, end }: Figure, [from, to]: Range) =>
    start < to && end > from && BEFORE_COUNT.test(before(from, start));
  return figures.filter(
    (figure) =>
      figure.kind !== 'count' ||
      BODIES.has(figure.unit ?? '') ||
      !(
        sources.some((source) => counts(figure, source)) ||
        RELAYED.test(before(figure.start - REACH, figure.start))
      ),
  );
}
