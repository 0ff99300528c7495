import { STOPS } from './nouns.ts';
import { words as set } from './table.ts';

export const MONTHS = set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec`,
);
export const WEEKDAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

/** Before a number these make it a name or a place in a list: "chapter 11", "flight 302", "phase two". */
export const LABELS = set(
  `chapter section page pages flight route room gate channel figure fig table level phase type grade line item step part volume
  vol episode season number no nos nr version model highway interstate motorway freeway article act clause paragraph exit seed
  hole form bus district precinct ward zone sector engine ladder category tier stage round game match lap lesson rule amendment
  proposition prop question option scenario formula class division group pier platform terminal track pillar appendix annex
  schedule title canto verse psalm issue edition lot unit apartment apt suite floor box covid resolution bill hr day week quarter
  plan tranche battalion squadron company squad code zip postcode isbn catalog formation block tower building reactor lane aisle
  studio hall hangar world super area`,
);
/** Of these, labels only with a number in digits or a capital: "Day 3", but "day two" of a trial is a label as well. */
export const SPELLED_LABELS = set(
  'chapter phase part number day week stage round game level season act step tier section type episode category title article class question option verse volume page line',
);

/** After a number and a name these make an address: "1600 Elm Street". */
export const STREETS = set(
  `street st avenue ave road rd lane drive dr boulevard blvd place court square terrace way highway hwy parkway pkwy row circle
  broadway crescent close quay plaza alley mews`,
);

/** Capitalised words that are no name before a number: sentence openings and function words in headlines. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...STOPS,
  ...set(
    `roughly approximately exactly one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
    top first last next past plus minus total average estimated add added cost costs won ages age aged answer result results value number`,
  ),
]);

/** Zones after a clock time. */
export const TIME_ZONES = set('gmt utc est edt et pt pst pdt cet bst ist cst cdt mst hours hrs');

/** A year may follow these without more ado; "some 1,900" and "2019 units" are not years. */
export const BEFORE_YEAR = set(
  `in since by until till from during before after of to through between early late mid year years spring summer autumn fall winter
  fiscal the and circa around for than season christmas back nov dec a an around this that into quarter q1 q2 q3 q4`,
);
