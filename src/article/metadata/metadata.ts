import type { LabelledBlock, Written } from '../types.ts';
import { isArticleThing, readJsonLd, type Thing, textOf, textsOf, typesOf } from './json-ld.ts';
import { cleanTitle } from './title.ts';

/** What the page's data says of the article. */
export interface Declared {
  /** Schema.org nodes of the page, and the first that is an article. */
  things: Thing[];
  article: Thing | null;
  title: string | null;
  publisher: string | null;
}

export function readDeclared(document: Document): Declared {
  const things = readJsonLd(document);
  const article = things.find(isArticleThing) ?? null;
  const publisher = textOf(article?.publisher) ?? meta(document, 'og:site_name', 'application-name');
  const title =
    textOf(article?.headline) ??
    meta(document, 'og:title', 'twitter:title', 'dc.title', 'headline') ??
    (document.title || null);
  return { things, article, title: title && cleanTitle(title, publisher), publisher };
}

const NAMING = ['property', 'name', 'itemprop'];

/** The first of the named meta tags that is there, by `property`, `name` or `itemprop`. */
export function meta(document: Document, ...names: string[]): string | null {
  const tags = [...document.querySelectorAll('meta')];
  for (const name of names) {
    const tag = tags.find((tag) => NAMING.some((attribute) => tag.getAttribute(attribute) === name));
    const content = tag?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

/** Who wrote it and when: as the data have it, then as the page shows it. */
export function writtenOf(
  document: Document,
  { article }: Declared,
  blocks: readonly LabelledBlock[],
  url: string | null,
): Omit<Written, 'isPartly'> {
  const marked = [...document.querySelectorAll('[rel~="author"], [itemprop~="author"]')].slice(0, 6);
  const dates = lines([textOf(article?.datePublished), meta(document, ...DATE_TAGS)]);
  return {
    authors: lines([
      ...textsOf(article?.author),
      ...textsOf(article?.creator),
      meta(document, 'author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'),
    ]),
    bylines: lines([
      ...blocks.filter(({ label }) => label === 'byline').map(({ text }) => text),
      ...marked.map(({ textContent }) => textContent),
    ]),
    dates: dates.length ? dates : shownDates(document),
    address: url ?? meta(document, 'og:url') ?? '',
    filedUnder: lines([
      ...typesOf(article ?? {}),
      ...textsOf(article?.articleSection),
      meta(document, 'article:section', 'section'),
    ]),
    isLive: document.querySelector(LIVE_BLOG) !== null,
  };
}

const LIVE_BLOG = '[class*="live-blog" i], [class*="liveblog" i], [itemtype*="LiveBlogPosting"]';
const DATE_TAGS = [
  'article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'dc.date',
  'parsely-pub-date',
];

function shownDates(document: Document): string[] {
  const time = document.querySelector(
    'time[itemprop~="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  );
  const words = document.querySelector('[class~="date"], [class*="publish"], [class*="timestamp"]');
  return lines([time?.getAttribute('datetime'), words?.textContent.trim()]);
}

const MOST_LINES = 50;
const LONGEST_LINE = 400;

const lines = (found: readonly (string | null | undefined)[]): string[] =>
  found.flatMap((line) => line?.slice(0, LONGEST_LINE) || []).slice(0, MOST_LINES);
