import type { MarkCategory, Palette, Settings } from '../../settings/schema.ts';

/** Line colours `#rrggbb` on light and on dark backgrounds; each at least 3:1 against white and near-black. */
export interface MarkColours {
  light: Record<MarkCategory, string>;
  dark: Record<MarkCategory, string>;
}

/**
 * Hues after Okabe and Ito's colour-blind-safe set, darkened or lightened until the lines reach 3:1. No hue stands
 * for good or bad; red against green never carries a difference.
 */
export const PALETTES: Record<Exclude<Palette, 'own'>, MarkColours> = {
  standard: {
    light: {
      anonymous: '#bd4b00',
      attributions: '#0b62b0',
      replies: '#7a3e9d',
      figures: '#00705a',
      entities: '#6b6b6b',
    },
    dark: {
      anonymous: '#ff9f5a',
      attributions: '#7cbcff',
      replies: '#d0a6ee',
      figures: '#5fd3b3',
      entities: '#a3a3a3',
    },
  },
  /** Protan and deutan: differences lie in blue against yellow and in lightness. */
  'red-green': {
    light: {
      anonymous: '#8a3d00',
      attributions: '#0046c0',
      replies: '#3587bd',
      figures: '#a07a00',
      entities: '#6b6b6b',
    },
    dark: {
      anonymous: '#ffb000',
      attributions: '#6aa5ff',
      replies: '#b3dcff',
      figures: '#f2e38a',
      entities: '#a3a3a3',
    },
  },
  /** Tritan: differences lie in red against cyan and in lightness. */
  'blue-yellow': {
    light: {
      anonymous: '#b3123a',
      attributions: '#007a80',
      replies: '#c9527f',
      figures: '#0d4a4d',
      entities: '#6f6f6f',
    },
    dark: {
      anonymous: '#ff7d93',
      attributions: '#4fd6dc',
      replies: '#ffc0d3',
      figures: '#b9f2f4',
      entities: '#a3a3a3',
    },
  },
  monochrome: {
    light: {
      anonymous: '#111111',
      attributions: '#4a4a4a',
      replies: '#4a4a4a',
      figures: '#5f5f5f',
      entities: '#767676',
    },
    dark: {
      anonymous: '#ffffff',
      attributions: '#c9c9c9',
      replies: '#c9c9c9',
      figures: '#b0b0b0',
      entities: '#949494',
    },
  },
};

/** How each category's line is drawn, so that colour is never the only difference. */
export interface LineStyle {
  style: 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy';
  /** CSS pixels. */
  thickness: number;
  /** Percent of the line's colour behind the words; 0 for none. */
  tint: number;
}

export const LINE_STYLES: Record<MarkCategory, LineStyle> = {
  anonymous: { style: 'solid', thickness: 3, tint: 14 },
  attributions: { style: 'solid', thickness: 1.5, tint: 0 },
  replies: { style: 'wavy', thickness: 1, tint: 0 },
  figures: { style: 'dashed', thickness: 1.5, tint: 0 },
  entities: { style: 'dotted', thickness: 1.5, tint: 0 },
};

/** The colours the reader's settings ask for; own colours are used on light and dark alike. */
export function markColours({ palette, ownColours }: Pick<Settings, 'palette' | 'ownColours'>): MarkColours {
  return palette === 'own' ? { light: ownColours, dark: ownColours } : PALETTES[palette];
}
