import type { Paragraph, Region, ZoneKind } from './blocks/types.ts';
import { proseWords } from './root.ts';

/**
 * A region that holds this share of the page's prose is no sidebar, whatever it is called. Lists of related stories run
 * longer than other asides.
 */
const TOO_MUCH: Readonly<Partial<Record<ZoneKind, number>>> = { related: 0.7 };
const TOO_MUCH_ELSE = 0.45;
const TOO_MUCH_FOR_AN_ELEMENT = 0.8;
/** Words of prose beside them with which an article is short but whole: then comments are comments, however many. */
const SHORT_ARTICLE = 80;
const MEANT: ReadonlySet<string> = new Set(['aside', 'nav', 'footer']);

/** Zones of one class. */
interface Group {
  zone: ZoneKind;
  regions: Set<Region>;
  /** Words of prose that were read, and at most so many that were not. */
  prose: number;
  closed: number;
}

/**
 * Takes a region's zone from it where what the region is called cannot be believed: those of one class together hold too
 * much of the page. Closed zones for which this may be so are opened.
 * @param open reads the paragraphs of a closed zone
 * @returns the paragraphs, those of opened zones in their place
 */
export function checkZones(paragraphs: Paragraph[], open: (zone: Paragraph) => Paragraph[]): Paragraph[] {
  const groups = groupsIn(paragraphs);
  const prose = proseWords(paragraphs);
  const doubtful = groups.filter(
    (group) =>
      group.closed &&
      isAlone(group, prose) &&
      group.prose + group.closed >= (prose + group.closed) * mostOf(group),
  );
  if (doubtful.length) {
    const regions = new Set(doubtful.flatMap((group) => [...group.regions]));
    const opened = paragraphs.flatMap((p) =>
      p.form === 'closed' && isInAny(p.region, regions) ? open(p) : [p],
    );
    return checkZones(opened, open);
  }
  const unread = paragraphs.reduce(
    (sum, { form, region, words }) => sum + (form === 'closed' && region.zone === 'comments' ? words : 0),
    0,
  );
  for (const group of groups)
    if (isAlone(group, prose) && group.prose >= (prose + unread) * mostOf(group))
      for (const region of group.regions) region.zone = null;
  return paragraphs;
}

const isAlone = (group: Group, prose: number): boolean =>
  group.zone !== 'comments' || prose - group.prose < SHORT_ARTICLE;

function isInAny(region: Region, regions: ReadonlySet<Region>): boolean {
  for (let r: Region | null = region; r; r = r.parent) if (regions.has(r)) return true;
  return false;
}

function mostOf({ zone, regions }: Group): number {
  const isMeant = [...regions].every(({ element }) => MEANT.has(element.localName));
  return TOO_MUCH[zone] ?? (isMeant ? TOO_MUCH_FOR_AN_ELEMENT : TOO_MUCH_ELSE);
}

function groupsIn(paragraphs: readonly Paragraph[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { region, form, isProse, words } of paragraphs) {
    const seen = new Set<Group>();
    for (let r: Region | null = region; r; r = r.parent) {
      if (!r.zone) continue;
      let group = groups.get(r.kind);
      if (!group) {
        group = { zone: r.zone, regions: new Set(), prose: 0, closed: 0 };
        groups.set(r.kind, group);
      }
      group.regions.add(r);
      if (seen.has(group)) continue;
      seen.add(group);
      if (isProse) group.prose += words;
      if (form === 'closed') group.closed += words;
    }
  }
  return [...groups.values()];
}
