import { numbers } from './table.ts';

/** "twelve voters", "forty-two". */
export const UNITS = numbers(
  `zero 0 nought 0 naught 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
  fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19`,
);

export const TENS = numbers('twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90');

/** "three dozen crates", "2 lakh farmers". */
export const SCALES = numbers(
  `dozen 12 hundred 1e2 thousand 1e3 lakh 1e5 lac 1e5 million 1e6 mln 1e6 crore 1e7 billion 1e9 trillion 1e12
  quadrillion 1e15`,
);

/** Short scales, mostly against the number: `$12.9bn`, `5m copies`, `$10K`. */
export const SHORT_SCALES = numbers(
  'k 1e3 m 1e6 MM 1e6 mn 1e6 mio 1e6 cr 1e7 b 1e9 bn 1e9 bln 1e9 t 1e12 tn 1e12 tln 1e12 trn 1e12',
);

/** "dozens of crates" are at least two dozen and fewer than a hundred; "hundreds" a hundred to a thousand. */
export const VAGUE: ReadonlyMap<string, readonly [lo: number, hi: number]> = new Map([
  ...[...SCALES, ['ten', 10] as const].map(([word, n]) => [`${word}s`, [n, 10 * n]] as const),
  ['dozens', [24, 100]] as const,
  ['scores', [40, 100]] as const,
]);

/** "the second-largest", "third-placed"; `second` is no denominator. */
export const ORDINALS = numbers(
  `second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14
  fifteenth 15 sixteenth 16 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 hundredth 100 thousandth 1000`,
);

/** "two thirds", "a twenty-fifth", "halves". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...[...ORDINALS].slice(1),
  ...numbers('half 2 halve 2 quarter 4'),
]);

/** "doubled", "to more than triple that": the stem of the word and its factor. */
export const FACTORS = numbers('doubl 2 tripl 3 trebl 3 quadrupl 4 quintupl 5 halv 1/2');
