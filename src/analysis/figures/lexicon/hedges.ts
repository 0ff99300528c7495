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
  least: `at least, *more than, *over, *above, upwards of, in excess of, exceeding, a minimum of, minimum of, north of,
    greater than, as little as, as low as, older than, higher than, longer than, larger than, better than, >`,
  most: `up to, as many as, as much as, as high as, as long as, as old as, *less than, *fewer than, lower than, smaller than, shorter than,
    younger than, *under, *below, at most, a maximum of, maximum of, <`,
  near: 'nearly, almost, just under, just below, just less than, just shy of, approaching, not quite',
  about: `about, around, some, roughly, approximately, approx, an estimated, estimated, circa, close to, something like,
    in the region of, on the order of, in the range of, or about, somewhere between, ~, ≈, ±`,
});
export const LONGEST_BEFORE = 4;

/** Words that may stand between hedge and number: "up to an additional 15 percent". */
export const BETWEEN: ReadonlySet<string> = new Set([
  'an additional',
  'another',
  'a total of',
  'a further',
  'a record',
  'an extra',
  'an average of',
]);

/** "a million or more", "70-plus", "12 and older", "30 or so"; joined by single spaces, hyphens as spaces. */
export const AFTER = table({
  least:
    'plus, +, or more, and more, or above, and above, and over, and up, and older, or older, or higher, and counting, or longer',
  most: 'or less, or fewer, or under, and under, or below, and below, and younger, or younger, max',
  about: 'or so, odd, ish, something',
});
