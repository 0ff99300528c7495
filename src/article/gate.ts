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
import { meta } from './metadata/metadata.ts';

export interface GateResult {
  isArticle: boolean;
  /** The signs that decided and their weights, for debugging and for tests. */
  because: string[];
}

const ENOUGH = 3;
const PARAGRAPHS_READ = 400;
const LONG_PARAGRAPH = 80;
const MUCH_PROSE = 1500;
const SOME_PROSE = 500;

/**
 * A cheap look whether a page may be an article, before anything heavy runs: what its data, its address and a count of its
 * paragraphs say. Sees the declared structure only, no style and no layout.
 * @param url the page's address; null where it is not known
 */
export function looksLikeArticle(document: Document, url: string | null): GateResult {
  const because: string[] = [];
  let score = 0;
  for (const [weight, sign] of signsOf(document, url)) {
    score += weight;
    because.push(`${sign} ${weight > 0 ? '+' : ''}${weight}`);
  }
  return { isArticle: score >= ENOUGH, because };
}

function* signsOf(document: Document, url: string | null): Generator<[weight: number, sign: string]> {
  const prose = proseLength(document);
  if (prose < SOME_PROSE) yield [-3, 'little prose'];
  else yield prose < MUCH_PROSE ? [1, 'prose'] : [2, 'much prose'];
  yield* dataSigns(document);
  if (url) yield* addressSigns(url);
  yield* pageSigns(document);
}

function* dataSigns(document: Document): Generator<[number, string]> {
  const things = readJsonLd(document);
  const types = things.flatMap(typesOf);
  const microdata = document.querySelector('[itemtype*="Article"], [itemtype*="BlogPosting"]');
  if (types.some((type) => NEWS_TYPE.test(type))) yield [4, 'news data'];
  else if (things.some(isArticleThing) || microdata) yield [2, 'article data'];
  if (types.some((type) => OTHER_TYPE.test(type))) yield [-4, 'data of another kind'];
  const kind = meta(document, 'og:type');
  if (kind && /^(?:news|article)/i.test(kind)) yield [2, 'og:type article'];
  else if (kind && /^(?:product|profile|book|game|place)/i.test(kind)) yield [-4, 'og:type of another kind'];
  else if (kind && /^website/i.test(kind)) yield [-1, 'og:type website'];
  if (meta(document, 'article:published_time', 'parsely-pub-date', 'news_keywords', 'pubdate', 'byl'))
    yield [1, 'publication data'];
}

function* addressSigns(address: string): Generator<[number, string]> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return;
  }
  const path = decode(url.pathname).toLowerCase();
  if (path.length <= 1 && url.search.length < 4 && url.protocol !== 'file:') yield [-5, 'front page'];
  if (OTHER_HOST.test(url.hostname) || OTHER_FOLDER.test(path)) yield [-3, 'address of another kind'];
  if (FORUM_HOST.test(url.hostname) || FORUM_FOLDER.test(path)) yield [-6, 'forum address'];
  if (isSection(path) && !url.search) yield [-2, 'address of a section'];
  if (DATE_IN_PATH.test(path)) yield [2, 'date in address'];
  if (NEWS_FOLDER.test(path)) yield [1, 'news folder'];
  if (SLUG.test(path)) yield [1, 'headline in address'];
}

/** "/news/technology": a short path of plain words names a section, not a story. */
function isSection(path: string): boolean {
  const parts = path.split('/').filter(Boolean);
  return parts.length <= 2 && parts.every((part) => /^\p{L}{2,20}(?:-\p{L}+)?$/u.test(part));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function* pageSigns(document: Document): Generator<[number, string]> {
  if (hasDate(document)) yield [1, 'date'];
  if (
    document.querySelector('[rel~="author"], [class*="byline" i], [class*="author" i], [itemprop~="author"]')
  )
    yield [1, 'byline'];
  if (document.querySelector(CART)) yield [-3, 'cart'];
  if (document.querySelectorAll('pre code, pre.highlight, div.highlight').length > 2) yield [-3, 'code'];
}

const CART = '[class*="add-to-cart" i], [class*="addtocart" i], [name="add-to-cart"], [action*="/cart/add"]';

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
