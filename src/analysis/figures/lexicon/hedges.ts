/**
 * How a hedge bounds the number behind it. `least`: the upper end is open; `most`: the lower one; `near`: just under,
 * so the lower end is open and the figure approximate; `about`: approximate, both ends as stated.
 */
export type Bound = 'least' | 'most' | 'near' | 'about';

/** What may stand before the phrases marked with a star: "just over", "a little less than". */
const DEGREES = ['slightly', 'a little', 'well', 'far', 'much', 'significantly', 'just'];

const table = (groups: Readonly<Partial<Record<Bound, string>>>): ReadonlyMap<string, Bound> =>
  new Map(
    (Object.entries(groups) as [Bound, string][]).flatMap(([bound, phrases]) =>
      phrases.split(/\s*,\s*/).flatMap((phrase) => {
        const plain = phrase.replace(/\s+/g, ' ').trim();
        const graded = plain.startsWith('*') ? DEGREES.map((degree) => `${degree} ${plain.slice(1)}`) : [];
        return [plain.replace('*', ''), ...graded].map((words) => [words, bound] as const);
      }),
    ),
  );

/** "at least 13 boats", "fewer than $40", "just under half", "some 300 pages". Later groups win. */
export const BEFORE = table({
  least: `at least, at the least, at a minimum, *more than, *over, *above, upwards of, upward of, in excess of, exceeding, a minimum of, minimum of, minimum, north of, greater than, as few as,
    as little as, as low as, older than, higher than, longer than, larger than, bigger than, better than, surpassing, topping, >, ≥, >=`,
  most: `up to, as many as, as much as, as high as, as long as, as old as, *less than, *fewer than, lower than, smaller than,
    shorter than, younger than, *under, *below, at most, at the most, a maximum of, maximum of,
    south of, not exceeding, <, ≤, <=, upto, capped at`,
  near: `nearly, almost, just under, just below, just less than, just shy of, shy of, approaching, nearing, very nearly, not quite`,
  about: `about, around, some, roughly, approximately, approx, approx., an estimated, estimated, circa, ca, ca., close to, something like,
    somewhere around, in the region of, in the neighborhood of, in the neighbourhood of, on the order of, in the order of, in the range of,
    or about, somewhere between, ~, ≈, ±, c.`,
});
export const LONGEST_BEFORE = 4;

/** Words that may stand between hedge and number: "up to an additional 15 percent". */
export const BETWEEN: readonly string[] = [
  'an additional',
  'another',
  'a total of',
  'a further',
  'a record',
  'an extra',
  'a combined',
  'an average of',
];

/** "a million or more", "70-plus", "12 and older", "30 or so"; joined by single spaces, hyphens as spaces. */
export const AFTER = table({
  least: `plus, +, or more, and more, or above, and above, and over, or over, and up, and older, or older, or higher, and higher, or better, or greater, and upwards, and counting, at least, minimum, or longer`,
  most: `or less, or fewer, or under, and under, or below, and below, and younger, or younger, or lower, at most, at the most, maximum, tops, max`,
  about: 'or so, or thereabouts, odd, ish, something, give or take, approximately',
});
