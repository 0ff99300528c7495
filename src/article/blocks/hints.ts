import type { ZoneKind } from './types.ts';
import { FOLDED_WORDS, UNSEEN_WORDS, ZONE_WORDS } from './zone-words.ts';

/** What an element's markup says about its content, without asking for style or layout. */
export interface Hint {
  zone: ZoneKind | null;
  isUnseen: boolean;
  isFolded: boolean;
}

/** Most names say nothing: one look tells so. */
const ANY_ZONE = new RegExp(ZONE_WORDS.map(([, { source }]) => source).join('|'));

const NOTHING: Hint = { zone: null, isUnseen: false, isFolded: false };
const BY_NAME: Readonly<Record<string, ZoneKind>> = {
  nav: 'navigation',
  footer: 'navigation',
  aside: 'aside',
  form: 'promotion',
  figcaption: 'caption',
  address: 'byline',
};
const BY_ROLE: Readonly<Record<string, ZoneKind>> = {
  navigation: 'navigation',
  banner: 'navigation',
  contentinfo: 'navigation',
  search: 'navigation',
  menu: 'navigation',
  complementary: 'aside',
  dialog: 'promotion',
  alertdialog: 'promotion',
};
/** The same class strings come back on every paragraph of a page. */
const known = new Map<string, Hint>();
const KNOWN_AT_MOST = 5000;

export function hintOf(element: Element): Hint {
  // Most elements of running text have no attributes, and each question to the DOM costs.
  const hint = element.hasAttributes() ? hintOfAttributes(element) : NOTHING;
  const zone = hint.zone ?? BY_NAME[element.localName] ?? figureZone(element);
  return zone === hint.zone ? hint : { ...hint, zone };
}

function hintOfAttributes(element: Element): Hint {
  const names = [
    element.getAttribute('class'),
    element.id,
    element.getAttribute('data-testid'),
    element.getAttribute('data-component'),
    element.getAttribute('itemprop') === 'author' ? 'author' : null,
  ]
    .filter(Boolean)
    .join(' ');
  const hint = names ? hintOfNames(names) : NOTHING;
  const zone = BY_ROLE[element.getAttribute('role') ?? ''];
  return zone ? { ...hint, zone } : hint;
}

/** A figure is its caption, unless it frames a table or a quotation. */
function figureZone(element: Element): ZoneKind | null {
  return element.localName === 'figure' && !element.querySelector('table, blockquote, pre')
    ? 'caption'
    : null;
}

function hintOfNames(names: string): Hint {
  const before = known.get(names);
  if (before) return before;
  const words = names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase();
  const hint = {
    zone: (ANY_ZONE.test(words) && ZONE_WORDS.find(([, pattern]) => pattern.test(words))?.[0]) || null,
    isUnseen: UNSEEN_WORDS.test(words),
    isFolded: FOLDED_WORDS.test(words),
  };
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(names, hint);
  return hint;
}
