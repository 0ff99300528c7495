import type { ZoneKind } from './types.ts';
import { NAMES, type NameSign } from './zone-words.ts';

/** What an element's markup says about its content, without asking for style or layout. */
export interface Hint {
  zone: ZoneKind | null;
  isUnseen: boolean;
  isFolded: boolean;
  isLive: boolean;
}

const BY_ELEMENT: Readonly<Record<string, ZoneKind>> = {
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
const NAMED = ['class', 'id', 'data-testid', 'data-component'];

/** Each name with the place of its kind in `NAMES`. */
const KINDS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap(([, names], kind) => names.split('|').map((name) => [name, kind] as const)),
);
const MOST_WORDS = 3;
const LONGEST = 400;

const NOTHING: Hint = { zone: null, isUnseen: false, isFolded: false, isLive: false };
/** The same class strings come back on every paragraph of a page. */
const known = new Map<string, Hint>();
const KNOWN_AT_MOST = 5000;

export function hintOf(element: Element): Hint {
  // Most elements of running text have no attributes, and each question to the DOM costs.
  const hint = element.hasAttributes() ? hintOfAttributes(element) : NOTHING;
  const zone = hint.zone ?? BY_ELEMENT[element.localName] ?? figureZone(element);
  return zone === hint.zone ? hint : { ...hint, zone };
}

function hintOfAttributes(element: Element): Hint {
  let names = element.getAttribute('itemprop') === 'author' ? 'author' : '';
  for (const attribute of NAMED) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value}`;
  }
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
  let hint = known.get(names);
  if (!hint) {
    hint = readNames(names);
    if (known.size >= KNOWN_AT_MOST) known.clear();
    known.set(names, hint);
  }
  return hint;
}

function readNames(names: string): Hint {
  const words = names.slice(0, LONGEST).match(/[A-Z]*[a-z]+|[A-Z]+/g) ?? [];
  const signs = new Set<NameSign>();
  let first = NAMES.length;
  for (let i = 0; i < words.length; i++) {
    let name = '';
    for (let j = i; j < words.length && j < i + MOST_WORDS; j++) {
      name += (name && ' ') + words[j]!.toLowerCase();
      const kind = KINDS.get(name) ?? (name.endsWith('s') ? KINDS.get(name.slice(0, -1)) : undefined);
      if (kind === undefined) continue;
      signs.add(NAMES[kind]![0]);
      first = Math.min(first, kind);
    }
  }
  if (!signs.size) return NOTHING;
  const [kind] = NAMES[first]!;
  return {
    zone: kind === 'unseen' || kind === 'folded' || kind === 'live' ? null : kind,
    isUnseen: signs.has('unseen'),
    isFolded: signs.has('folded'),
    isLive: signs.has('live'),
  };
}
