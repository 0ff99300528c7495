import type { BlockForm, ZoneKind } from './blocks/types.ts';
import { BYLINE, COPYRIGHT, CREDIT, PROMOTION, RELATED, SLUG } from './label-patterns.ts';
import type { Paragraph } from './reflow.ts';
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
export function labelOf({ lines, text }: Paragraph, zone: ZoneKind | null): BlockLabel {
  if (zone) return OF_ZONE[zone];
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const linked = lines.reduce((sum, line) => sum + line.linked * line.text.length, 0) / text.length;
  if (CREDIT.test(text) || SLUG.test(text) || COPYRIGHT.test(text)) return 'credit';
  if (words <= 20 && BYLINE.test(text)) return 'byline';
  if (RELATED.test(text) || PROMOTION.test(text)) return 'related';
  if (linked > 0.8 && words > 3) return 'related';
  return OF_FORM[lines[0]!.form];
}
