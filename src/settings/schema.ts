/** What the reader can switch, the most telling first. One mark has exactly one of these categories. */
export const MARK_CATEGORIES = ['anonymous', 'attributions', 'replies', 'figures', 'entities'] as const;
export type MarkCategory = (typeof MARK_CATEGORIES)[number];

export type Density = 'all' | 'sources' | 'off';
export type Palette = 'standard' | 'red-green' | 'blue-yellow' | 'monochrome' | 'own';

/** The reader's settings, version 1 of the schema. Kept in `storage.sync`, `storage.local` where that fails. */
export interface Settings {
  version: 1;
  categories: Record<MarkCategory, boolean>;
  density: Density;
  /** `automatic` reads every article, `click` only on request. */
  mode: 'automatic' | 'click';
  /** Host names; a listed site is never read. */
  sitesOff: string[];
  palette: Palette;
  /** CSS colours `#rrggbb`, used with palette `own`. */
  ownColours: Record<MarkCategory, string>;
  /** Milliseconds from hover to card. */
  cardDelay: number;
  /** Marks in print too. */
  print: boolean;
}

export const DEFAULTS: Settings = {
  version: 1,
  categories: { anonymous: true, attributions: true, replies: true, figures: true, entities: true },
  density: 'all',
  mode: 'automatic',
  sitesOff: [],
  palette: 'standard',
  ownColours: {
    anonymous: '#d2571b',
    attributions: '#2b7cd0',
    replies: '#9663c0',
    figures: '#1f8a66',
    entities: '#7d7d7d',
  },
  cardDelay: 250,
  print: false,
};
