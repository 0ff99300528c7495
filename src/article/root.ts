import type { Paragraph, Region, ZoneKind } from './blocks/types.ts';

/** A teaser is one short text under a linked heading, one of several like it. */
const LONGEST_TEASER = 70;
const LONGEST_CARD = 800;
const FRAMES: ReadonlySet<ZoneKind> = new Set(['share', 'embed', 'aside', 'caption']);

export function proseWords(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { isProse, words }) => sum + (isProse ? words : 0), 0);
}

/**
 * What the regions around a paragraph say it is, if not the article's text. A post from a social network that is quoted in
 * full is read as a quotation, whatever frames it.
 */
export function zoneOf({ region }: Paragraph): ZoneKind | null {
  let isQuotation = false;
  for (let r: Region | null = region; r; r = r.parent) {
    if (r.zone && !(isQuotation && FRAMES.has(r.zone))) return r.zone;
    isQuotation ||= r.element.localName === 'blockquote';
  }
  return null;
}

export function isWithin(region: Region, root: Region): boolean {
  for (let r: Region | null = region; r; r = r.parent) if (r === root) return true;
  return false;
}

/**
 * Whether a paragraph is a card's: a card is an element that it is the only prose of, with a linked heading, among others of
 * its kind: the way pages announce other articles.
 */
export function isTeaser({ region, words }: Paragraph): boolean {
  if (words > LONGEST_TEASER) return false;
  let card: Region | null = region;
  while (card?.parent && card.parent.prose === region.prose) card = card.parent;
  return card !== null && card.linkBlocks > 0 && region.prose <= words && hasTwin(card.element);
}

function hasTwin(element: Element): boolean {
  const isAlike = (other: Element | null) =>
    other?.localName === element.localName &&
    other.className === element.className &&
    other.localName !== 'p' &&
    (other.textContent ?? '').length < LONGEST_CARD;
  return isAlike(element.nextElementSibling) || isAlike(element.previousElementSibling);
}

/** Prose that may be the article's, as far as its surroundings tell. */
export function isOwn(paragraph: Paragraph): boolean {
  return paragraph.isProse && !zoneOf(paragraph) && !isTeaser(paragraph);
}

/**
 * The region that holds most of the prose and little else: the one with the greatest product of its prose and the
 * share of prose in it. Prose in zones and teasers does not count as such, and a region without the first prose below the
 * headline counts for half.
 * @param title the page's headline among `paragraphs`, or null
 * @returns null when there is no prose
 */
export function chooseRoot(paragraphs: readonly Paragraph[], title: Paragraph | null): Region | null {
  const candidates = new Set<Region>();
  const opening = title ? paragraphs.slice(paragraphs.indexOf(title)).find(isOwn) : null;
  for (const paragraph of paragraphs) {
    if (!isOwn(paragraph)) continue;
    for (let region: Region | null = paragraph.region; region; region = region.parent) {
      region.own += paragraph.words;
      candidates.add(region);
    }
  }
  let root: Region | null = null;
  let best = 0;
  for (const region of candidates) {
    const isBelowTitle = !opening || isWithin(opening.region, region);
    const isDeclared = region.element.getAttribute('itemprop') === 'articleBody';
    const score =
      ((region.own * region.own) / region.words) * (isBelowTitle ? 1 : 0.5) * (isDeclared ? 1.3 : 1);
    if (score > best) [root, best] = [region, score];
  }
  return root;
}
