/**
 * How a hedge bounds the number behind it. `least`: the upper end is open; `most`: the lower one; `near`: just under,
 * so the lower end is open and the figure approximate; `about`: approximate, both ends as stated.
 */
export type Bound = 'least' | 'most' | 'near' | 'about';

/** "just over", "a little less than" */
const DEGREE = '(?:(?:slightly|a little|well|far|much|significantly|just) )?';
const MORE = '(?:more|greater|older|higher|longer|larger|better) than';
const LESS = '(?:less|fewer|lower|smaller|shorter|younger) than';

/** What may stand between hedge and number: "up to an additional 15 percent", "nearly a 5 percent rise". */
const BETWEEN = '(?: (?:an? (?:additional|further|extra|record|total of|average of)|another))?(?: an?)?';

const before = (hedges: string) => new RegExp(`(?:^| )(${hedges})(${BETWEEN})$`);

/** "at least 13 boats", "no fewer than $40", "just under half", "some 300 pages"; earlier ones win. */
export const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  ['near', before('nearly|almost|just (?:under|below|less than|shy of)|approaching|not quite')],
  [
    'about',
    before(
      'about|around|some|roughly|approx(?:imately)?|(?:an )?estimated|circa|close to|something like|in the (?:region|range) of|on the order of|or about|somewhere between|[~≈±]',
    ),
  ],
  [
    'least',
    before(
      `at least|${DEGREE}(?:${MORE}|over|above)|not? ${LESS}|upwards of|in excess of|exceeding|(?:a )?minimum of|north of|as (?:little|low) as|>`,
    ),
  ],
  [
    'most',
    before(
      `up to|as (?:many|much|high|long|old) as|${DEGREE}(?:${LESS}|under|below)|not? ${MORE}|at most|(?:a )?maximum of|<`,
    ),
  ],
];
/** Tokens of the longest of them, with what may stand between. */
export const LONGEST_BEFORE = 8;

/** "a million or more", "70-plus", "12 and older", "30 or so"; the words of the first group only against the number. */
export const AFTER: readonly (readonly [Bound, RegExp])[] = [
  [
    'least',
    /^(?:(plus|\+)|(?:or|and) (?:more|above|over|up|older|higher|longer)|and counting)(?: (?!than)|$)/,
  ],
  ['most', /^(?:(max)|or (?:less|fewer)|(?:or|and) (?:under|below|younger))(?: (?!than)|$)/],
  ['about', /^(?:(odd|ish|something)|or so)(?: |$)/],
];
