import type { Paragraph, Region } from './blocks/types.ts';
import { isOwn, isWithin } from './root.ts';

/** A lead stands at most this many paragraphs of the page before the rest. */
const FARTHEST_LEAD = 40;

export interface Extent {
  root: Region;
  /** In the order of the page. */
  paragraphs: Paragraph[];
}

/**
 * The article's paragraphs: what is in the root, the lead that pages set apart between headline and text, and parts of the
 * text that lie beside the root in elements of the same class.
 * @param title the page's headline among `paragraphs`, or null
 */
export function extentOf(paragraphs: readonly Paragraph[], root: Region, title: Paragraph | null): Extent {
  const first = paragraphs.findIndex(({ region }) => isWithin(region, root));
  const titleAt = title ? paragraphs.indexOf(title) : -1;
  const isLead = (p: Paragraph, i: number) =>
    titleAt >= 0 && i > titleAt && i < first && i >= first - FARTHEST_LEAD && isOwn(p);
  const isTail = (p: Paragraph, i: number) => i > first && isOwn(p) && isInTwin(p.region, root);
  const own = paragraphs.filter((p, i) => isWithin(p.region, root) || isLead(p, i) || isTail(p, i));
  return { root: own.reduce((shared, { region }) => commonRegion(shared, region), root), paragraphs: own };
}

/** Whether the region lies in an element beside the root that is of its class, and the class says something. */
function isInTwin(region: Region, root: Region): boolean {
  if (!root.element.className) return false;
  for (let r: Region | null = region; r?.parent; r = r.parent)
    if (r.parent === root.parent) return r.element.className === root.element.className;
  return false;
}

function commonRegion(a: Region, b: Region): Region {
  let shared = a;
  while (!isWithin(b, shared) && shared.parent) shared = shared.parent;
  return shared;
}
