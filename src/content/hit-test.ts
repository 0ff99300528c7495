import { type Article, offsetAt, rangesFor } from '../article/index.ts';
import { type Mark, marksAt } from './marks.ts';

/** The marks under a point, and the boxes of their words on the screen. */
export interface Hit {
  marks: Mark[];
  rects: DOMRect[];
}

/**
 * The marks under a point of the window: the browser tells the place in the text, the place tells the marks, and their boxes
 * confirm, since the nearest place is told also for a point beside all text.
 * @param marks the painted ones, sorted
 */
export function marksUnder(
  x: number,
  y: number,
  article: Article,
  marks: readonly Mark[],
  roots: readonly ShadowRoot[],
): Hit | null {
  const caret = caretAt(x, y, roots);
  const offset = caret && offsetAt(article, caret.node, caret.offset);
  if (offset === null) return null;
  const under = marksAt(marks, offset).filter((mark) =>
    rectsOf(article, mark).some((rect) => holds(rect, x, y)),
  );
  return under.length > 0 ? { marks: under, rects: under.flatMap((mark) => rectsOf(article, mark)) } : null;
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

function caretAt(x: number, y: number, roots: readonly ShadowRoot[]): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
