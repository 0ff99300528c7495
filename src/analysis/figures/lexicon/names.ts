import { STOPS } from './nouns.ts';
import { words as set } from './table.ts';

/** Before a number these make it a name or a place in a list: "chapter 11", "flight 302", "phase two". */
export const LABELS = set(
  `pages flight route room gate channel figure fig table grade vol no version model highway interstate clause paragraph exit seed hole
  district precinct ward zone sector lesson rule amendment proposition scenario formula platform terminal appendix schedule edition
  apartment apt suite covid resolution zip studio`,
);
/** Labels with a number in words too: "day two" of a trial. */
export const SPELLED_LABELS = set(
  'chapter phase part number day week stage round game level step tier section type episode category article verse volume page',
);
/** Plain nouns as well: a label with a capital or at the end of a clause ("Class 3", "in class 3."), not in "the bill 12 members back". */
export const NOUN_LABELS = set(
  `company group bill act issue plan world super form bus title lot unit code block box building hall floor tower question option class
  track engine item season quarter match division squad lap line hr area`,
);

/** Capitalised words that are no name before a number: sentence openings and function words in headlines. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...STOPS,
  ...set(
    'exactly only just one first last next past total average almost nearly roughly approximately estimated circa exceeding no',
  ),
]);
