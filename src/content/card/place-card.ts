/** Edges in CSS pixels from the window's top left. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Place {
  left: number;
  top: number;
  maxHeight: number;
}

/** Between words and card, and between card and the window's edge. */
const GAP = 8;
const MARGIN = 8;

/**
 * Where the card goes: below the words, else above, else on the side with more room and only as tall as that. Never over
 * the words, never out of the window.
 * @param words boxes of the marked words, one a line, at least one
 * @param size of the card when it may be as tall as it likes
 */
export function placeCard(
  words: readonly Box[],
  size: { width: number; height: number },
  view: { width: number; height: number },
): Place {
  const top = Math.min(...words.map((box) => box.top));
  const bottom = Math.max(...words.map((box) => box.bottom));
  const above = top - GAP - MARGIN;
  const below = view.height - bottom - GAP - MARGIN;
  const goesBelow = size.height <= below || (size.height > above && below >= above);
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const line = words.find((box) => (goesBelow ? box.bottom === bottom : box.top === top))!;
  const rightmost = view.width - size.width - MARGIN;
  return {
    left: Math.max(MARGIN, Math.min(line.left, rightmost)),
    top: goesBelow ? bottom + GAP : top - GAP - Math.min(size.height, maxHeight),
    maxHeight,
  };
}
