import type { LabelledBlock } from '../types.ts';
import { isoDate } from './dates.ts';
import { isArticleThing, readJsonLd, type Thing, textOf, textsOf } from './json-ld.ts';
import { namesIn } from './names.ts';
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

/** The first of the named meta tags that is there, by `property`, `name` or `itemprop`. */
export function meta(document: Document, ...names: string[]): string | null {
  for (const name of names) {
    const tag = document.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const content = tag?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

/** The reporters' names: as the data has them, else as the byline on the page. */
export function bylineOf(
  document: Document,
  { article, publisher }: Declared,
  blocks: readonly LabelledBlock[],
): string[] {
  const declared = [
    ...textsOf(article?.author),
    ...textsOf(article?.creator),
    meta(document, 'author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author') ??
      '',
  ];
  for (const line of declared) {
    const names = /^https?:/.test(line) ? [] : namesIn(line, publisher);
    if (names.length)
      return unique(declared.flatMap((l) => (/^https?:/.test(l) ? [] : namesIn(l, publisher))));
  }
  const marked = [...document.querySelectorAll('[rel~="author"], [itemprop~="author"]')].slice(0, 6);
  const shown = [
    ...blocks.filter((b) => b.label === 'byline').map((b) => b.text),
    ...marked.map((m) => m.textContent ?? ''),
  ];
  for (const line of shown) {
    const names = namesIn(line, publisher);
    if (names.length) return names;
  }
  return [];
}

function unique(names: string[]): string[] {
  return names.filter((name, i) => names.findIndex((n) => n.toLowerCase() === name.toLowerCase()) === i);
}

/** The day, or the moment, the article was published as an ISO date. */
export function publishedOf(document: Document, { article }: Declared): string | null {
  const candidates = [
    textOf(article?.datePublished),
    meta(
      document,
      'article:published_time',
      'datePublished',
      'date',
      'pubdate',
      'dc.date',
      'parsely-pub-date',
    ),
    document
      .querySelector('time[itemprop~="datePublished"], time[pubdate], article time[datetime], time[datetime]')
      ?.getAttribute('datetime'),
    document.querySelector('[class~="date"], [class*="publish"], [class*="timestamp"]')?.textContent,
  ];
  for (const candidate of candidates) {
    const iso = isoDate(candidate ?? '');
    if (iso) return iso;
  }
  return null;
}
