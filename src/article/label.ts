import type { BlockForm, Paragraph, ZoneKind } from './blocks/types.ts';
import { AROUND, BYLINE, COPYRIGHT, CREDIT, PROMOTION, RELATED, SLUG } from './label-patterns.ts';
import type { BlockLabel } from './types.ts';

const OF_ZONE: Readonly<Record<ZoneKind, BlockLabel>> = {
  navigation: 'related',
  comments: 'related',
  related: 'related',
  promotion: 'related',
  share: 'related',
  aside: 'related',
  caption: 'caption',
  embed: 'embed',
  byline: 'byline',
  bio: 'bio',
  dateline: 'dateline',
  credit: 'credit',
  pullquote: 'related',
};

const OF_FORM: Readonly<Record<BlockForm, BlockLabel>> = {
  paragraph: 'body',
  preformatted: 'body',
  cell: 'body',
  heading: 'heading',
  item: 'list',
  quotation: 'quote',
  caption: 'caption',
};

export const IN_TEXT: ReadonlySet<BlockLabel> = new Set(['body', 'heading', 'quote', 'list']);

/** What a paragraph inside the article's root is, by its region, then its words, then its form. */
export function labelOf({ text, words, linked, form }: Paragraph, zone: ZoneKind | null): BlockLabel {
  if (zone) return OF_ZONE[zone];
  if (CREDIT.test(text) || SLUG.test(text) || COPYRIGHT.test(text)) return 'credit';
  if (words <= 20 && BYLINE.test(text)) return 'byline';
  if (RELATED.test(text) || PROMOTION.test(text) || AROUND.test(text)) return 'related';
  if (linked > 0.8 && words > 3 && form !== 'heading') return 'related';
  return OF_FORM[form];
}
