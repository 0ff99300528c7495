import { type Article, offsetAt, rangesFor } from '../article/index.ts';
import { type Mark, marksAt } from './marks.ts';

/**
 * The marks under a point of the window: the browser tells the place in the text, the place tells the marks, and their boxes
 * confirm, since the nearest place is told also for a point beside all text.
 * @param marks the painted ones
 */
export function marksUnder(
  x: number,
  y: number,
  article: Article,
  marks: readonly Mark[],
  roots: readonly ShadowRoot[],
): Mark[] {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
  const offset = caret && offsetAt(article, caret.offsetNode, caret.offset);
  if (offset === null) return [];
  return marksAt(marks, offset).filter((mark) => rectsOf(article, mark).some((rect) => holds(rect, x, y)));
}

/** A mark's boxes in the window, one a line; none where the page has changed or does not show it. */
export function rectsOf(article: Article, { spans }: Pick<Mark, 'spans'>): DOMRect[] {
  return spans.flatMap(([start, end]) =>
    (rangesFor(article, start, end) ?? []).flatMap((range) =>
      [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0),
    ),
  );
}

/** Lines lie a little below the words: they belong to the mark too. */
const BELOW = 4;

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom + BELOW;
