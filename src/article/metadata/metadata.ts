import type { LabelledBlock, Written } from '../types.ts';
import { isArticleThing, readJsonLd, type Thing, textOf, textsOf, typesOf } from './json-ld.ts';
import { cleanTitle, isSameTitle } from './title.ts';

/** What the page's data says of the article. */
export interface Declared {
  tags: ReadonlyMap<string, string>;
  /** The first schema.org node that is an article. */
  article: Thing | null;
  title: string | null;
  /** The title in the browser's tab, which pages keep true also while they show another article. */
  shownTitle: string | null;
  publisher: string | null;
  /** False where the data are of another article than the one on show. */
  isOfPage: boolean;
}

/** What is left of the data for an article that they are not about. */
export const UNDECLARED = { tags: new Map<string, string>(), article: null, isOfPage: false } as const;

export function readDeclared(document: Document): Declared {
  const tags = metaTags(document);
  const things = readJsonLd(document);
  const article = things.find(isArticleThing) ?? null;
  // The site, before an agency that the data of its stories name.
  const publisher =
    firstOf(tags, 'og:site_name') ?? textOf(article?.publisher) ?? firstOf(tags, 'application-name');
  const title =
    textOf(article?.headline) ??
    firstOf(tags, 'og:title', 'twitter:title', 'dc.title', 'headline') ??
    (document.title || null);
  return {
    tags,
    article,
    title: title && cleanTitle(title, publisher),
    shownTitle: cleanTitle(document.title, publisher),
    publisher,
    isOfPage: true,
  };
}

/** Whether the data name another headline, while the browser's tab names this one. */
export function isOfOther(headline: string, { title, shownTitle }: Declared): boolean {
  return !isSameTitle(headline, title) && isSameTitle(headline, shownTitle);
}

const NAMING = ['property', 'name', 'itemprop'];

/** What the meta tags say, by `property`, `name` or `itemprop`; the first of a name holds. */
export function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]'))
    for (const attribute of NAMING) {
      const name = tag.getAttribute(attribute);
      const content = name && !tags.has(name) && tag.getAttribute('content')?.trim();
      if (content) tags.set(name, content);
    }
  return tags;
}

/** The first of the names that is there. */
export function firstOf(tags: ReadonlyMap<string, string>, ...names: string[]): string | null {
  for (const name of names) if (tags.has(name)) return tags.get(name)!;
  return null;
}

/**
 * Who wrote it and when: as the data have it, then as the page shows it.
 * @param scope where the page shows it
 */
export function writtenOf(
  scope: ParentNode,
  { tags, article }: Declared,
  blocks: readonly LabelledBlock[],
  url: string | null,
): Omit<Written, 'isPartly' | 'isLive'> {
  const marked = [...scope.querySelectorAll('[rel~="author"], [itemprop~="author"]')];
  const dates = lines([textOf(article?.datePublished), firstOf(tags, ...DATE_TAGS)]);
  return {
    authors: lines([
      ...textsOf(article?.author),
      ...textsOf(article?.creator),
      firstOf(tags, 'author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'),
    ]),
    bylines: lines([
      ...blocks.filter(({ label }) => label === 'byline').map(({ text }) => text),
      ...marked.map(({ textContent }) => textContent),
    ]),
    dates: dates.length ? dates : shownDates(scope),
    address: url ?? firstOf(tags, 'og:url') ?? '',
    filedUnder: lines([
      ...typesOf(article ?? {}),
      ...textsOf(article?.articleSection),
      firstOf(tags, 'article:section', 'section'),
    ]),
  };
}

const DATE_TAGS = [
  'article:published_time',
  'article:published',
  'datePublished',
  'date',
  'pubdate',
  'dc.date',
  'parsely-pub-date',
];

function shownDates(scope: ParentNode): string[] {
  const time = scope.querySelector(
    'time[itemprop~="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  );
  const words = scope.querySelector('[class~="date"], [class*="publish"], [class*="timestamp"]');
  return lines([time?.getAttribute('datetime'), words?.textContent.trim()]);
}

const MOST_LINES = 50;
const LONGEST_LINE = 400;

const lines = (found: readonly (string | null | undefined)[]): string[] =>
  found.flatMap((line) => line?.slice(0, LONGEST_LINE) || []).slice(0, MOST_LINES);
