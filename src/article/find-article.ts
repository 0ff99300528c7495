import { assemble } from './assemble.ts';
import { collectLines } from './blocks/collect.ts';
import { IN_TEXT, labelOf } from './label.ts';
import { languageOf } from './language.ts';
import { readMetadata } from './metadata/metadata.ts';
import { reflow } from './reflow.ts';
import { chooseRoot, isWithin, proseWords, zoneOf } from './root.ts';
import type { Article, LabelledBlock } from './types.ts';
import { weigh } from './weigh.ts';

const FEWEST_WORDS = 40;

/**
 * Finds the article of a page: its own text, all of it and nothing else, each character tied to its live text node.
 *
 * 1. The page's lines are read in document order.
 * 2. Hard-wrapped lines are joined to paragraphs.
 * 3. The root is the element that holds most of the prose and little else.
 * 4. Each paragraph is labelled; body, headings, quotes and lists are laid into one text.
 * 5. Title, byline, date, publisher and language are read.
 *
 * Does not change the document. @returns null when the page has no article
 */
export function findArticle(document: Document, url: string | null): Article | null {
  const paragraphs = reflow(collectLines(document)).map(weigh);
  const pageProse = proseWords(paragraphs);
  const root = chooseRoot(paragraphs, pageProse);
  if (!root) return null;
  const labelled = paragraphs
    .filter(({ region }) => isWithin(region, root))
    .map((paragraph) => ({
      paragraph,
      label: labelOf(paragraph, zoneOf(paragraph, pageProse)?.zone ?? null),
    }));
  const kept = labelled.filter(({ label }) => IN_TEXT.has(label)).map(({ paragraph }) => paragraph);
  if (proseWords(kept) < FEWEST_WORDS) return null;
  const { text, segments, ranges } = assemble(kept);
  const read: LabelledBlock[] = labelled.map(({ paragraph, label }) => ({
    label,
    element: paragraph.region.element,
    text: paragraph.text,
    range: ranges.get(paragraph) ?? null,
  }));
  const { title, byline, publisher, published } = readMetadata(document, read);
  return {
    title,
    byline,
    publisher,
    published,
    language: languageOf(text, document.documentElement.getAttribute('lang')),
    url,
    text,
    segments,
    blocks: read,
    root: root.element,
    limits: [],
    notAssessed: null,
  };
}
