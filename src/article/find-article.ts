import { assemble } from './assemble.ts';
import { PageWalk } from './blocks/collect.ts';
import type { Paragraph, Region } from './blocks/types.ts';
import { extentOf } from './extent.ts';
import { labelAll } from './label.ts';
import { languageOf } from './language.ts';
import { type Declared, isOfOther, readDeclared, UNDECLARED, writtenOf } from './metadata/metadata.ts';
import { titleHeading } from './metadata/title.ts';
import { type Part, partsOf } from './parts.ts';
import { isPartly } from './paywall.ts';
import { reflow } from './reflow.ts';
import { chooseRoot, isWithin, proseWords } from './root.ts';
import type { Article, LabelledBlock } from './types.ts';
import { unweigh, weigh } from './weigh.ts';
import { checkZones } from './zones.ts';

const FEWEST_WORDS = 25;

/**
 * Finds the article of a page: its own text, all of it and nothing else, each character tied to its live text node.
 *
 * 1. The page's lines are read in document order.
 * 2. Hard-wrapped lines are joined to paragraphs.
 * 3. The root is the element that holds most of the prose and little else.
 * 4. A lead set apart and scattered parts are added.
 * 5. Each paragraph is labelled; body, headings, quotes and lists are laid into one text.
 * 6. Title, publisher and language are read; byline and date are gathered, for `finish.ts` to read.
 *
 * Does not change the document. @returns null when the page has no article
 */
export function findArticle(document: Document, url: string | null): Article | null {
  const walk = new PageWalk(document);
  const paragraphs = checkZones(reflow(walk.read()).map(weigh), (zone) => {
    unweigh(zone);
    return reflow(walk.open(zone.region)).map(weigh);
  });
  const found = readDeclared(document);
  const title = titleHeading(paragraphs, found.title, found.shownTitle);
  const core = chooseRoot(paragraphs, title);
  if (!core) return null;
  const parts = partsOf(paragraphs);
  const part = parts.length > 1 ? parts.find((p) => p.title === title) : undefined;
  const root = part && isWithin(part.root, core) ? part.root : core;
  // Data that name another headline are of the article that the page was loaded with.
  const declared = title && isOfOther(title.text, found) ? { ...found, ...UNDECLARED } : found;
  const others = parts.filter((p) => !isWithin(p.root, root) && !isWithin(root, p.root));
  const isOthers = ({ region }: Paragraph) => others.some((p) => isWithin(region, p.root));
  const page = {
    document,
    paragraphs: paragraphs.filter((p) => !isOthers(p)),
    declared,
    isLive: walk.isLive,
    url,
  };
  const article = build(page, root, title);
  const other = (p: Part): Page => ({
    document,
    paragraphs: paragraphs.filter(({ region }) => isWithin(region, p.root)),
    declared: { ...found, ...UNDECLARED },
    isLive: false,
    url: null,
  });
  return (
    article && {
      ...article,
      others: others.map((p) => ({ root: p.root.element, read: () => build(other(p), p.root, p.title) })),
    }
  );
}

interface Page {
  document: Document;
  paragraphs: readonly Paragraph[];
  declared: Declared;
  isLive: boolean;
  url: string | null;
}

function build(page: Page, from: Region, title: Paragraph | null): Article | null {
  const { document, paragraphs, declared, isLive, url } = page;
  const { root, paragraphs: own } = extentOf(paragraphs, from, title);
  const labelled = labelAll(own, title?.text ?? declared.title);
  const kept = labelled.filter(({ isInText }) => isInText).map(({ paragraph }) => paragraph);
  if (proseWords(kept) < FEWEST_WORDS) return null;
  const { text, segments, ranges } = assemble(kept);
  const blocks: LabelledBlock[] = labelled.map(({ paragraph, label }) => ({
    label,
    element: paragraph.region.element,
    text: paragraph.form === 'closed' ? folded(paragraph.region.element) : paragraph.text,
    range: ranges.get(paragraph) ?? null,
  }));
  const words = kept.reduce((sum, paragraph) => sum + paragraph.words, 0);
  const scope = declared.isOfPage ? document : root.element;
  return {
    title: title?.text ?? declared.title,
    publisher: declared.publisher,
    written: {
      ...writtenOf(scope, declared, blocks, url),
      isLive,
      isPartly: isPartly(document, declared, words, text.slice(-40)),
    },
    language: languageOf(text, document.documentElement.getAttribute('lang')),
    url,
    text,
    segments,
    blocks,
    root: root.element,
  };
}

const folded = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
