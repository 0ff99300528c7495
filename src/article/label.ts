import type { BlockForm, Paragraph, Region, ZoneKind } from './blocks/types.ts';
import { wordsOf } from './blocks/words.ts';
import {
  AROUND,
  BYLINE,
  CLOCK,
  CONTACT,
  CONTRIBUTED,
  COPYRIGHT,
  COUNTER,
  CREDIT,
  DATE,
  PICTURE,
  PROMOTION,
  RELATED,
  SLUG,
} from './label-patterns.ts';
import { isTeaser, isWithin, proseWords, zoneOf } from './root.ts';
import type { BlockLabel } from './types.ts';

/** Zones whose paragraphs are called what the zone is; those of all others lead elsewhere. */
const NAMED_BY_ZONE: ReadonlySet<string> = new Set<BlockLabel & ZoneKind>([
  'caption',
  'embed',
  'byline',
  'bio',
  'dateline',
  'credit',
  'pullquote',
  'standfirst',
]);

const OF_FORM: Readonly<Record<BlockForm, BlockLabel>> = {
  paragraph: 'body',
  preformatted: 'body',
  cell: 'body',
  heading: 'heading',
  item: 'list',
  quotation: 'quote',
  caption: 'caption',
  closed: 'related',
};

const IN_TEXT: ReadonlySet<BlockLabel> = new Set(['body', 'heading', 'quote', 'list']);

/** Share of the article's prose that may be dropped for teasers. */
const MOST_TEASERS = 0.35;

export interface Labelled {
  paragraph: Paragraph;
  label: BlockLabel;
  isInText: boolean;
}

/**
 * Labels the article's paragraphs: each by its region, its words and its form, then by what stands around it.
 * @param title the headline's text, which is not repeated in the text
 */
export function labelAll(paragraphs: readonly Paragraph[], title: string | null): Labelled[] {
  const teasers = teasersAmong(paragraphs);
  const labelled = paragraphs.map((paragraph) => {
    const label =
      paragraph.text === title ? 'heading' : teasers.has(paragraph) ? 'related' : labelOf(paragraph);
    return { paragraph, label, isInText: IN_TEXT.has(label) && paragraph.text !== title };
  });
  keepSubheadings(labelled);
  dropListsOfLinks(labelled);
  dropRepeats(labelled);
  trim(labelled);
  return labelled;
}

function labelOf(paragraph: Paragraph): BlockLabel {
  const { text, words, linked, form } = paragraph;
  const zone = zoneOf(paragraph);
  if (zone) return NAMED_BY_ZONE.has(zone) ? (zone as BlockLabel) : 'related';
  if (CREDIT.test(text) || CONTRIBUTED.test(text) || SLUG.test(text) || COPYRIGHT.test(text)) return 'credit';
  if (words <= 40 && CONTACT.test(text)) return 'bio';
  if (COUNTER.test(text) || (words <= 50 && PICTURE.test(text))) return 'caption';
  if (words <= 20 && BYLINE.test(text)) return 'byline';
  if (words <= 14 && (DATE.test(text) || CLOCK.test(text))) return 'dateline';
  if (RELATED.test(text) || PROMOTION.test(text) || AROUND.test(text)) return 'related';
  if (linked > 0.8 && words > 3 && form !== 'heading' && !text.endsWith('.')) return 'related';
  return OF_FORM[form];
}

/** Cards that announce other articles; none where the article is itself laid out as cards. */
function teasersAmong(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const teasers = paragraphs.filter((paragraph) => paragraph.isProse && isTeaser(paragraph));
  return new Set(proseWords(teasers) < proseWords(paragraphs) * MOST_TEASERS ? teasers : []);
}

/** A standfirst opens the text; what calls itself one further down is a heading. */
function keepSubheadings(labelled: Labelled[]): void {
  const first = labelled.findIndex(({ isInText, paragraph }) => isInText && paragraph.isProse);
  for (const entry of first < 0 ? [] : labelled.slice(first)) {
    if (entry.label !== 'standfirst') continue;
    entry.label = 'heading';
    entry.isInText = true;
  }
}

const drop = (entry: Labelled, label: BlockLabel) => {
  entry.label = label;
  entry.isInText = false;
};

/** "More stories" and the links under it; a linked heading with no text of its own. */
function dropListsOfLinks(labelled: Labelled[]): void {
  labelled.forEach((entry, i) => {
    const { paragraph, label } = entry;
    if (label === 'heading' && paragraph.linked > 0.8 && !hasTextBelow(labelled, i)) drop(entry, 'related');
    if (label !== 'related' || paragraph.words > 8 || zoneOf(paragraph)) return;
    for (let j = i + 1; j < labelled.length; j++) {
      const below = labelled[j]!;
      if (!below.isInText) continue;
      if (
        below.label === 'list'
          ? below.paragraph.isProse && below.paragraph.linked < 0.2
          : below.paragraph.linked < 0.5
      )
        break;
      drop(below, 'related');
    }
  });
}

/** Whether a heading has text among the next paragraphs, in its own list item where it is in one. */
function hasTextBelow(labelled: readonly Labelled[], at: number): boolean {
  const { region } = labelled[at]!.paragraph;
  const item = [region, region.parent].find((r) => r?.element.localName === 'li');
  return labelled
    .slice(at + 1, at + 3)
    .some(
      ({ isInText, label, paragraph }) =>
        isInText && label !== 'heading' && (!item || isWithin(paragraph.region, item)),
    );
}

const plain = (text: string) => wordsOf(text).join(' ');

/**
 * Text set again in another place, for another width of screen or as a pull quote, is read once. What an article repeats in
 * one place, such as a recipe's ingredients, it means to.
 */
function dropRepeats(labelled: Labelled[]): void {
  const seen = new Map<string, Region | null>();
  for (const entry of labelled) {
    if (!entry.isInText || !entry.paragraph.isProse) continue;
    const text = plain(entry.paragraph.text);
    const place = entry.paragraph.region.parent;
    if (seen.has(text) && seen.get(text) !== place) drop(entry, 'pullquote');
    else seen.set(text, place);
  }
  const quotes = labelled.filter(
    ({ label, paragraph }) => label === 'pullquote' || (label === 'quote' && paragraph.words < 60),
  );
  if (!quotes.length) return;
  const rest = labelled
    .filter(({ label, isInText }) => isInText && label !== 'quote')
    .map(({ paragraph }) => plain(paragraph.text))
    .join('\n');
  for (const entry of quotes) {
    const isRepeat = rest.includes(plain(entry.paragraph.text));
    if (isRepeat) drop(entry, 'pullquote');
  }
}

/** A heading of so many words above the text is its summary. */
const SHORTEST_STANDFIRST = 12;

/** Cuts what stands before the first and after the last sentence and says nothing by itself. */
function trim(labelled: Labelled[]): void {
  const first = labelled.findIndex(({ isInText, paragraph }) => isInText && paragraph.isProse);
  const last = labelled.findLastIndex(({ isInText, paragraph }) => isInText && paragraph.isProse);
  labelled.forEach((entry, i) => {
    if (!entry.isInText || (i >= first && i <= last)) return;
    if (i === first - 1 && entry.paragraph.region.parent === labelled[first]!.paragraph.region.parent) return;
    const { words, linked } = entry.paragraph;
    if ((entry.label === 'heading' && words < SHORTEST_STANDFIRST) || words < 4 || linked > 0.5)
      drop(entry, 'related');
  });
}
