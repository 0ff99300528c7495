import { assemble } from './assemble.ts';
import { collectBlocks } from './blocks/collect.ts';
import { IN_TEXT, labelOf } from './label.ts';
import { languageOf } from './language.ts';
import { readMetadata } from './metadata/metadata.ts';
import { reflow } from './reflow.ts';
import { chooseRoot, proseWords, zoneOf } from './root.ts';
import type { Article, LabelledBlock } from './types.ts';

const FEWEST_WORDS = 40;

/**
 * Finds the article of a page: its own text, all of it and nothing else, each character tied to its live text node.
 *
 * 1. The page's blocks are read in document order.
 * 2. The root is the smallest element that holds nearly all prose.
 * 3. Hard-wrapped lines are joined to paragraphs.
 * 4. Each paragraph is labelled; body, headings, quotes and lists are laid into one text.
 * 5. Title, byline, date, publisher and language are read.
 *
 * Does not change the document. @returns null when the page has no article
 */
export function findArticle(document: Document, url: string | null): Article | null {
  const blocks = collectBlocks(document);
  const pageProse = proseWords(blocks);
  const root = chooseRoot(blocks, pageProse);
  if (!root) return null;
  const labelled = reflow(blocks.filter((block) => root.contains(block.element))).map((paragraph) => ({
    paragraph,
    label: labelOf(paragraph, zoneOf(paragraph.lines[0]!, pageProse)?.kind ?? null),
  }));
  const kept = labelled.filter(({ label }) => IN_TEXT.has(label)).map(({ paragraph }) => paragraph);
  if (proseWords(kept.flatMap(({ lines }) => lines)) < FEWEST_WORDS) return null;
  const { text, segments, ranges } = assemble(kept);
  const read: LabelledBlock[] = labelled.map(({ paragraph, label }) => ({
    label,
    element: paragraph.lines[0]!.element,
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
    root,
    limits: [],
    notAssessed: null,
  };
}
