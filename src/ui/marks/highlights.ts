import type { MarkCategory } from '../../settings/schema.ts';

/** Every highlight of ours is named so; the registry is shared with the page. */
const PREFIX = 'whose-word-';
export const CONTENT = `${PREFIX}content`;
export const FLASH = `${PREFIX}flash`;

/** @param paper index of the background the words stand on; most pages have one */
export const highlightName = (category: MarkCategory, paper: number): string =>
  `${PREFIX}${category}${paper === 0 ? '' : `-${paper + 1}`}`;
