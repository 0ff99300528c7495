import { blend, hexToRgba, isDark, parseComputedColour, type Rgba, toHex } from './colour.ts';

const WHITE: Rgba = [255, 255, 255, 1];
const NEAR_BLACK: Rgba = [26, 26, 26, 1];

/**
 * The colour `#rrggbb` that lies behind an element's text: its background over those of its ancestors. Where a picture or
 * a colour that cannot be read lies there, light or dark is told by the colour of the text, which has to be seen on it.
 * @param known papers found before in the same pass, one an element
 */
export function paperOf(element: Element, known: Map<Element, string>): string {
  const before = known.get(element);
  if (before) return before;
  const paper = look(element, known);
  known.set(element, paper);
  return paper;
}

function look(element: Element, known: Map<Element, string>): string {
  const style = getComputedStyle(element);
  if (style.backgroundImage !== 'none') return fromText(style);
  const background = parseComputedColour(style.backgroundColor);
  if (!background) return fromText(style);
  if (background[3] >= 1) return toHex(background);
  const parent = parentOf(element);
  const below = parent ? paperOf(parent, known) : canvasOf(style);
  return background[3] <= 0 ? below : toHex(blend(background, hexToRgba(below)));
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function fromText(style: CSSStyleDeclaration): string {
  const text = parseComputedColour(style.color);
  return toHex(text && !isDark(toHex(text)) ? NEAR_BLACK : WHITE);
}

/** Nothing is painted up to the root: the browser's own canvas shows, dark where the page allows it to be. */
function canvasOf(style: CSSStyleDeclaration): string {
  const allowsDark = style.colorScheme.includes('dark');
  const wantsDark =
    !style.colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
  return toHex(allowsDark && wantsDark ? NEAR_BLACK : WHITE);
}
