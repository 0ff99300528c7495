import { typesOf } from './metadata/json-ld.ts';
import { type Declared, meta } from './metadata/metadata.ts';

/** "Subscribe to continue reading", "This story is for subscribers only" */
const WALL =
  /\b(?:(?:subscribe|sign up|sign in|log in|register|join)(?: now| today)? to (?:continue|keep|read|finish|unlock)|(?:this|the rest of this|the full) (?:article|story|content)[^.]{0,40}\b(?:subscribers?|members?)\b|(?:for|available to|reserved for) (?:subscribers|members)(?: only)?\b|already (?:a|an) (?:subscriber|member)\b|to (?:continue|keep) reading\b|you have (?:reached|read|used) (?:your|all)[^.]{0,40}(?:free|articles)|unlock (?:this|the) (?:article|story))/i;
const WALL_ELEMENT =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], [class*="piano-offer" i]';
/** Above this many words the open part is long enough to be the whole. */
const SHORT = 350;

const OPINION =
  /^(?:opinions?|op-?eds?|comment(?:ary| ?is ?free)?|column(?:ist)?s?|editorials?|letters|viewpoints?|perspectives?)$/i;
const LIVE_PATH = /\/live(?:blog|-updates|-news)?(?:\/|$)|-live-(?:updates|blog)|\/live-/i;
const LIVE_ELEMENT = '[class*="live-blog" i], [class*="liveblog" i], [itemtype*="LiveBlogPosting"]';

export interface Assessment {
  limits: string[];
  notAssessed: string | null;
}

/** What kind of text this is, as far as it bears on how it may be summed up. */
export function assess(
  document: Document,
  url: string | null,
  declared: Declared,
  words: number,
  lastWords: string,
): Assessment {
  if (isPartly(document, declared, words, lastWords))
    return {
      limits: ['Only the open part of a paid article was read.'],
      notAssessed: 'Only part of the article could be read.',
    };
  const path = pathOf(url ?? meta(document, 'og:url'));
  if (
    typesOf(declared.article ?? {}).includes('LiveBlogPosting') ||
    LIVE_PATH.test(path) ||
    document.querySelector(LIVE_ELEMENT)
  )
    return { limits: [], notAssessed: 'A live blog is a string of short reports; it is not summed up.' };
  const section = [declared.article?.articleSection, meta(document, 'article:section', 'section')].flat();
  const isOpinion =
    typesOf(declared.article ?? {}).includes('OpinionNewsArticle') ||
    section.some((name) => typeof name === 'string' && OPINION.test(name.trim())) ||
    path.split('/').some((folder, i, { length }) => i < length - 1 && OPINION.test(folder));
  return { limits: [], notAssessed: isOpinion ? 'Opinion is not summed up as reporting is.' : null };
}

/**
 * A wall counts when it can be seen as one: the page says it is not free or shows a wall, and what is open is short or
 * breaks off.
 */
function isPartly(document: Document, { article }: Declared, words: number, lastWords: string): boolean {
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

function pathOf(url: string | null): string {
  return url?.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '') ?? '';
}
