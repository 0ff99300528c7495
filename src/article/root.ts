import type { Block, Zone } from './blocks/types.ts';

/** An ancestor that holds this share of the page's prose is the article's. */
const SHARE = 0.72;
/** A region that holds this share of the page's prose is no sidebar, whatever it is called. */
const TOO_MUCH_FOR_A_ZONE = 0.45;

/** The region a block lies in, when what the region is called can be believed. */
export function zoneOf(block: Block, pageProse: number): Zone | null {
  return block.zones.find((zone) => zone.prose < pageProse * TOO_MUCH_FOR_A_ZONE) ?? null;
}

export function proseWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.isProse ? block.words : 0), 0);
}

/** The parent, out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/**
 * The smallest element that holds nearly all of the prose that stands in no zone of its own.
 * @returns null when there is no prose
 */
export function chooseRoot(blocks: readonly Block[], pageProse: number): Element | null {
  const prose = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    if (!block.isProse || zoneOf(block, pageProse)) continue;
    total += block.words;
    for (let el: Element | null = block.element; el; el = parentOf(el))
      prose.set(el, (prose.get(el) ?? 0) + block.words);
  }
  let root: Element | null = null;
  for (const [element, words] of prose)
    if (words >= total * SHARE && (!root || root.contains(element))) root = element;
  return root;
}
