import type { Declared } from './metadata/metadata.ts';

/** "Subscribe to continue reading", "This story is for subscribers only" */
const WALL =
  /\b(?:(?:subscribe|sign up|sign in|log in|register|join)(?: now| today)? to (?:continue|keep|read|finish|unlock)|(?:this|the rest of this|the full) (?:article|story|content)[^.]{0,40}\b(?:subscribers?|members?)\b|(?:for|available to|reserved for) (?:subscribers|members)(?: only)?\b|already (?:a|an) (?:subscriber|member)\b|to (?:continue|keep) reading\b|you have (?:reached|read|used) (?:your|all)[^.]{0,40}(?:free|articles)|unlock (?:this|the) (?:article|story))/i;
const WALL_ELEMENT =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], [class*="piano-offer" i]';
/** Above this many words the open part is long enough to be the whole. */
const SHORT = 350;

/**
 * A wall counts when it can be seen as one: the page says it is not free or shows a wall, and what is open is short or
 * breaks off.
 */
export function isPartly(
  document: Document,
  { article }: Declared,
  words: number,
  lastWords: string,
): boolean {
  const isClosed = /^false$/i.test(String(article?.isAccessibleForFree));
  const breaksOff = /(?:\.\.\.|…)\s*$/.test(lastWords);
  if (words > SHORT && !breaksOff) return false;
  return isClosed || hasWall(document);
}

function hasWall(document: Document): boolean {
  if (document.querySelector(WALL_ELEMENT)) return true;
  for (const element of document.querySelectorAll('p, h2, h3, h4, button, a, span'))
    if (!element.childElementCount && WALL.test((element.textContent ?? '').slice(0, 200))) return true;
  return false;
}
