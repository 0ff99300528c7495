const WHITE = 'rgb(255, 255, 255)';
const NEAR_BLACK = 'rgb(26, 26, 26)';

/**
 * What lies behind an element's text, for the background to read (`ui/marks/paper-colour.ts`): the computed colours of its
 * background and of those below, down to the first opaque one. Where a picture or a colour that not everyone can read lies there,
 * `behind` and the colour of the text, which has to be seen on it.
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
  const { backgroundColor, backgroundImage, color } = style;
  if (backgroundImage !== 'none' || !/^(?:rgb|color\(srgb )/.test(backgroundColor)) return `behind ${color}`;
  const hasAlpha = /^rgba|\//.test(backgroundColor);
  if (!hasAlpha) return backgroundColor;
  const parent = parentOf(element);
  const below = parent ? paperOf(parent, known) : canvasOf(style);
  return / 0\)$/.test(backgroundColor) ? below : `${backgroundColor};${below}`;
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Nothing is painted up to the root: the browser's own canvas shows, dark where the page allows it to be. */
function canvasOf({ colorScheme }: CSSStyleDeclaration): string {
  const allowsDark = colorScheme.includes('dark');
  const wantsDark = !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
  return allowsDark && wantsDark ? NEAR_BLACK : WHITE;
}
