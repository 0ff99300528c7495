import {
  DATE_IN_PATH,
  FORUM_FOLDER,
  FORUM_HOST,
  NEWS_FOLDER,
  NEWS_TYPE,
  OTHER_FOLDER,
  OTHER_HOST,
  OTHER_TYPE,
  SLUG,
} from './gate-words.ts';
import { isArticleThing, readJsonLd, typesOf } from './metadata/json-ld.ts';
import { firstOf, metaTags } from './metadata/metadata.ts';

const ENOUGH = 3;
const PARAGRAPHS_READ = 400;
const LONG_PARAGRAPH = 80;
const MUCH_PROSE = 1500;
const SOME_PROSE = 500;

/** What the dearer questions can add at most. */
const MOST_PROSE = 2;
const MOST_DATA = 4;
const MOST_SHOWN = 2;

/**
 * A cheap look whether a page may be an article, before anything heavy runs: what its address, a count of its paragraphs
 * and its data say. Sees the declared structure only, no style and no layout. The cheapest is asked first, and the
 * next only where it can still decide.
 * @param url the page's address; null where it is not known
 */
export function looksLikeArticle(document: Document, url: string | null): boolean {
  let score = (url ? ofAddress(url) : 0) + ofMeta(document);
  if (score + MOST_PROSE + MOST_DATA + MOST_SHOWN < ENOUGH) return false;
  score += ofProse(document);
  if (score + MOST_DATA + MOST_SHOWN < ENOUGH) return false;
  score += ofData(document);
  if (score + MOST_SHOWN < ENOUGH) return false;
  if (score - MOST_OTHER_USE >= ENOUGH) return true;
  score += ofOtherUse(document);
  return score >= ENOUGH || (score + MOST_SHOWN >= ENOUGH && score + ofShown(document) >= ENOUGH);
}

function ofProse(document: Document): number {
  const prose = proseLength(document);
  return prose < SOME_PROSE ? -3 : prose < MUCH_PROSE ? 1 : 2;
}

function ofMeta(document: Document): number {
  const tags = metaTags(document);
  const kind = tags.get('og:type') ?? '';
  const dated = firstOf(
    tags,
    'article:published_time',
    'parsely-pub-date',
    'news_keywords',
    'pubdate',
    'byl',
  );
  return (
    (dated ? 1 : 0) +
    (/^(?:news|article)/i.test(kind)
      ? 2
      : /^(?:product|profile|book|game|place)/i.test(kind)
        ? -4
        : /^website/i.test(kind)
          ? -1
          : 0)
  );
}

function ofData(document: Document): number {
  const things = readJsonLd(document);
  const types = things.flatMap(typesOf);
  const other = types.some((type) => OTHER_TYPE.test(type)) ? -4 : 0;
  if (types.some((type) => NEWS_TYPE.test(type))) return other + 4;
  return things.some(isArticleThing) || document.querySelector(MICRODATA) ? other + 2 : other;
}

function ofAddress(address: string): number {
  if (!URL.canParse(address)) return 0;
  const url = new URL(address);
  const path = decode(url.pathname).toLowerCase();
  let score = 0;
  // A front page.
  if (path.length <= 1 && url.search.length < 4 && url.protocol !== 'file:') score -= 5;
  if (OTHER_HOST.test(url.hostname) || OTHER_FOLDER.test(path)) score -= 3;
  if (FORUM_HOST.test(url.hostname) || FORUM_FOLDER.test(path)) score -= 6;
  if (isSection(path) && !url.search) score -= 2;
  if (DATE_IN_PATH.test(path)) score += 2;
  if (NEWS_FOLDER.test(path)) score += 1;
  if (SLUG.test(path)) score += 1;
  return score;
}

/** "/news/technology": a short path of plain words names a section, not a story. */
function isSection(path: string): boolean {
  const parts = path.split('/').filter(Boolean);
  return parts.length <= 2 && parts.every((part) => /^[a-zß-ÿ]{2,20}(?:-[a-zß-ÿ]+)?$/.test(part));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const MICRODATA = '[itemtype*="Article"], [itemtype*="BlogPosting"]';
const CART =
  ':is(a, button, input)[class*="add-to-cart" i], :is(a, button, input)[class*="addtocart" i], [name="add-to-cart"], form[action*="/cart/add"]';
const AUTHOR = '[rel~="author"], [class*="byline" i], [class*="author" i], [itemprop~="author"]';

/** A cart, and code. */
const MOST_OTHER_USE = 6;
function ofOtherUse(document: Document): number {
  const isCode = document.querySelectorAll('pre code, pre.highlight, div.highlight').length > 2;
  return (document.querySelector(CART) ? -3 : 0) + (isCode ? -3 : 0);
}

/** A date and a byline. */
const ofShown = (document: Document): number =>
  Number(hasDate(document)) + Number(document.querySelector(AUTHOR) !== null);

function hasDate(document: Document): boolean {
  const marked = document.querySelectorAll(
    'time, [class*="date" i], [class*="published" i], [class*="timestamp" i], [itemprop*="date" i]',
  );
  return [...marked].slice(0, 12).some((element) => {
    const text = element.textContent ?? '';
    return text.length < 200 && /\b(?:19|20)\d\d\b|\b(?:ago|updated|published)\b/i.test(text);
  });
}

/** Characters in long paragraphs and preformatted or broken lines, links aside. */
function proseLength(document: Document): number {
  let length = 0;
  let read = 0;
  for (const paragraph of document.querySelectorAll('p, pre')) {
    if (++read > PARAGRAPHS_READ || length > MUCH_PROSE) break;
    const text = paragraph.textContent ?? '';
    if (text.length > LONG_PARAGRAPH || paragraph.localName === 'pre') length += text.length;
  }
  if (length >= SOME_PROSE) return length;
  return Math.max(length, wrappedLength(document), brokenLength(document));
}

/** Hand-wrapped lines, each its own paragraph. */
function wrappedLength(document: Document): number {
  let length = 0;
  for (const paragraph of document.querySelectorAll('p + p')) {
    const text = paragraph.textContent ?? '';
    if (text.length > 30) length += text.length;
    if (length > MUCH_PROSE) break;
  }
  return length;
}

/** The longest text that is set with line breaks in one element. */
function brokenLength(document: Document): number {
  const parents = new Set(
    [...document.querySelectorAll('br')].slice(0, PARAGRAPHS_READ).map((br) => br.parentNode),
  );
  let longest = 0;
  for (const parent of parents) {
    let length = 0;
    for (const node of parent?.childNodes ?? [])
      if (node.nodeType === 3) length += node.nodeValue?.trim().length ?? 0;
    longest = Math.max(longest, length);
  }
  return longest;
}
