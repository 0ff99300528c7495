/**
 * Whether a reader can see an element. In a browser the computed style decides; a DOM library has no style sheets to
 * ask, there the attributes and the inline style stand in.
 */
export type IsShown = (element: Element) => boolean;

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

export function visibilityIn(document: Document): IsShown {
  const view = document.defaultView;
  if (view && typeof document.documentElement?.checkVisibility === 'function' && hasLayout(document))
    return (element) => element.checkVisibility({ visibilityProperty: true });
  return isShownByMarkup;
}

/** A DOM library may offer `checkVisibility` without any layout to base it on. */
function hasLayout(document: Document): boolean {
  return (document.documentElement.getClientRects?.().length ?? 0) > 0;
}

export function isShownByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  const style = element.getAttribute('style');
  return !style || !HIDING_STYLE.test(style);
}
