import type { Paragraph, Region } from './blocks/types.ts';

/** A region that holds this share of the page's prose is no sidebar, whatever it is called. */
const TOO_MUCH_FOR_A_ZONE = 0.45;
/** A teaser is one short text under a linked heading, one of several like it. */
const LONGEST_TEASER = 70;

/** The region a paragraph lies in, when what the region is called can be believed. */
export function zoneOf(paragraph: Paragraph, pageProse: number): Region | null {
  for (let region: Region | null = paragraph.region; region; region = region.parent)
    if (region.zone && region.prose < pageProse * TOO_MUCH_FOR_A_ZONE) return region;
  return null;
}

export function proseWords(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { isProse, words }) => sum + (isProse ? words : 0), 0);
}

export function isWithin(region: Region, root: Region): boolean {
  for (let r: Region | null = region; r; r = r.parent) if (r === root) return true;
  return false;
}

/**
 * Whether a paragraph is a card's: a card is an element that the paragraph the only prose of, when it holds a linked heading and stands among others of its kind: the
 * way pages announce other articles.
 */
export function isTeaser(paragraph: Paragraph): boolean {
  if (paragraph.words > LONGEST_TEASER) return false;
  let card: Region | null = paragraph.region;
  while (card?.parent && card.parent.prose === paragraph.words) card = card.parent;
  if (!card || card.prose !== paragraph.words || !card.linkBlocks) return false;
  return hasTwin(card.element);
}

function hasTwin(element: Element): boolean {
  const isAlike = (other: Element | null) =>
    other?.localName === element.localName &&
    other.className === element.className &&
    other.localName !== 'p';
  return isAlike(element.nextElementSibling) || isAlike(element.previousElementSibling);
}

/**
 * The region that holds most of the prose and little else: the one with the greatest product of its prose and the
 * share of prose in it. Prose in zones and teasers does not count as such.
 * @returns null when there is no prose
 */
export function chooseRoot(paragraphs: readonly Paragraph[], pageProse: number): Region | null {
  const candidates = new Set<Region>();
  for (const paragraph of paragraphs) {
    if (!paragraph.isProse || zoneOf(paragraph, pageProse) || isTeaser(paragraph)) continue;
    for (let region: Region | null = paragraph.region; region; region = region.parent) {
      region.own += paragraph.words;
      candidates.add(region);
    }
  }
  let root: Region | null = null;
  let best = 0;
  for (const region of candidates) {
    const score = (region.own * region.own) / region.words;
    if (score > best) [root, best] = [region, score];
  }
  return root;
}
