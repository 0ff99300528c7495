import type { Paragraph, Region } from './blocks/types.ts';
import { BYLINE, DATE } from './label-patterns.ts';
import { isWithin } from './root.ts';

/** An article of its own among several on a page: its headline and the region that holds it and no other headline. */
export interface Part {
  title: Paragraph;
  root: Region;
}

const FEWEST_WORDS = 60;

/**
 * The articles of a page that stand one below the other, as pages do that append the next story while their reader scrolls.
 * A headline is an `h1` or opens an `article` element; chapters of one text have such headlines too, so each part has
 * to be an `article` element or to show its own author or day.
 */
export function partsOf(paragraphs: readonly Paragraph[]): Part[] {
  const opened = new Set<Region>();
  const heads = paragraphs.filter(({ form, region }) => {
    if (form !== 'heading') return false;
    const article = articleAround(region);
    const opens = article !== null && !opened.has(article);
    if (article) opened.add(article);
    return opens || region.element.localName === 'h1';
  });
  const headsIn = new Map<Region, number>();
  for (const { region } of heads)
    for (let r: Region | null = region; r; r = r.parent) headsIn.set(r, (headsIn.get(r) ?? 0) + 1);
  return heads.flatMap((title) => {
    let root = title.region;
    while (root.parent && headsIn.get(root.parent) === 1) root = root.parent;
    const isPart =
      root.parent !== null &&
      root.prose >= FEWEST_WORDS &&
      (articleAround(title.region) || isSigned(paragraphs, root));
    return isPart ? [{ title, root }] : [];
  });
}

function articleAround(region: Region): Region | null {
  for (let r: Region | null = region; r; r = r.parent) if (r.element.localName === 'article') return r;
  return null;
}

function isSigned(paragraphs: readonly Paragraph[], root: Region): boolean {
  return paragraphs.some(
    ({ region, text, words }) =>
      words < 20 &&
      isWithin(region, root) &&
      (region.zone === 'byline' || region.zone === 'dateline' || BYLINE.test(text) || DATE.test(text)),
  );
}
