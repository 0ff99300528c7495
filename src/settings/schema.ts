/** What the reader can switch. One mark has exactly one of these categories. */
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
    anonymous: '#b3261e',
    attributions: '#1a5fb4',
    replies: '#6b4fa0',
    figures: '#2e7d32',
    entities: '#6b6b6b',
  },
  cardDelay: 250,
  print: false,
};
