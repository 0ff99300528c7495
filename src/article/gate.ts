import { isArticleThing, readJsonLd } from './metadata/json-ld.ts';
import { meta } from './metadata/metadata.ts';

export interface GateResult {
  isArticle: boolean;
  /** The signs that decided, for debugging and for tests. */
  because: string[];
}

/** Cheap look whether a page may be an article, before anything heavy runs. */
export function looksLikeArticle(document: Document, _url: string | null): GateResult {
  const because: string[] = [];
  if (readJsonLd(document).some(isArticleThing)) because.push('article data');
  if (meta(document, 'article:published_time')) because.push('published time');
  if (meta(document, 'og:type') === 'article') because.push('og:type');
  const long = [...document.querySelectorAll('p, pre')].filter(
    (p) => (p.textContent ?? '').length > 60,
  ).length;
  if (long >= 5) because.push('prose');
  return { isArticle: because.length > 0, because };
}
