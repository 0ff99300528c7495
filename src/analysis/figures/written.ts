/** What is written in digits and is no quantity: patterns for the text from a number, or the name of a month, on. */

const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b(?![.,]\d)`;
const DAYS = String.raw`${DAY}(?:\s?[-–—]\s?${DAY}){0,3}`;
const YEAR = String.raw`(?:1[4-9]|2[01])\d\d\b(?!,\d)`;
const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
/** With a small letter only what is no other word: not "may", "march". */
const MONTH = String.raw`(?!ma)(?:${MONTHS}|${MONTHS.toUpperCase()}|${MONTHS.toLowerCase()})\b(?:\s?\.)?`;
const YEAR_BEHIND = String.raw`(?:\s?,?\s${YEAR}|,?\s['’]\d\d\b)`;
const HOUR = String.raw`(?:2[0-4]|1\d|0?\d)(?:\.\d\d)?`;
const NOON = String.raw`\s?(?:[ap]\.?\s?m\b\.?|AM\b|PM\b)`;
const STREET =
  'St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|Lane|Dr(?:ive)?|Boulevard|Blvd|Place|Court|Square|(?:High|Park)?[Ww]ay';

const either = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'yu');

const WHOLE_YEAR = new RegExp(`^${YEAR}$`);
export const isYear = (text: string) => WHOLE_YEAR.test(text);

/** "March 3", "Feb. 9, 2020", "March 3-5", "March 3 and 4" but not "March 3 and 4 boats"; "March 2020". */
export const MONTH_FIRST = either([
  String.raw`${MONTH}\s?${DAYS}(?:\s(?:and|to|or)\s${DAY}(?!\s\p{Ll}+s\b))?${YEAR_BEHIND}?`,
  MONTH + YEAR_BEHIND,
]);

export const NO_QUANTITY = either([
  // 3 March 2021, the 9th of May
  String.raw`${DAYS}(?:\sof)?\s${MONTH}${YEAR_BEHIND}?`,
  // +44 20 7946 0958, 1-800-555-0134, (020) 7946 0958, 555-0134
  String.raw`(?<=\+)\d{1,5}(?:[-\s()]{1,2}\d{1,5}){2,6}\b`,
  String.raw`(?:\d{1,5}(?:[-–‑]|\)\s?)){2,6}\d{3,5}\b`,
  String.raw`\d{3}(?:[-–‑]|\)\s?)\d{4}(?:\s\d{4})?\b`,
  // 12/05/2019, 2019-05-12, 2016/17, 9/11, 24/7
  String.raw`\d{1,4}([-–/])\d{1,4}\1\d{1,4}\b`,
  String.raw`${YEAR}[-–/](?:\d\d){1,2}\b`,
  String.raw`9/11\b|24/7\b`,
  // the summer of ’98
  String.raw`(?<=\s’|\b(?:of|in|since)\s')\d\d\b(?!['’])`,
  // 10:30, 6pm, 6-8 p.m., 2 o'clock, 0930 GMT
  String.raw`\d\d?:\d\d(?::\d\d)?(?:\.\d+)?(?:${NOON})?`,
  String.raw`${HOUR}(?:\s?(?:[-–]|to)\s?${HOUR})?(?:${NOON}|\so['’]clock)`,
  String.raw`\d{3,4}\s(?:[ECMP][SD]?T|GMT|BST|UTC)\b`,
  // 1600 Elm Street, 3170 W. County Road
  String.raw`\d{1,5}\s(?:[NSEW]\.|(?:(?:\p{Lu}\S*|\d+(?:st|nd|rd|th))\s){1,3}(?:${STREET})\b)`,
  // "1. Open the box" at the start of a line, "(2) the second", a number alone on its line
  String.raw`(?<=(?:^|\n)[^\S\n]*)\d{1,3}(?=\s*\n|[.)][^\S\n]+\p{L})|(?<=\()\d{1,3}(?=\))`,
]);
