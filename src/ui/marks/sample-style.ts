import type { MarkCategory, Settings } from '../../settings/schema.ts';
import { LINE_STYLES, markColours } from './palettes.ts';

/** CSS properties of the marks' colours, for the root of a page; `light-dark()` follows the reader's scheme. */
export function markProperties(settings: Pick<Settings, 'palette' | 'ownColours'>): Record<string, string> {
  const { light, dark } = markColours(settings);
  return Object.fromEntries(
    Object.keys(light).map((category) => {
      const name = category as MarkCategory;
      return [`--mark-${name}`, `light-dark(${light[name]}, ${dark[name]})`];
    }),
  );
}

/** Inline style of words drawn as the page draws them in this category, below an element with `markProperties`. */
export function sampleStyle(category: MarkCategory): Record<string, string> {
  const { style, thickness, tint } = LINE_STYLES[category];
  return {
    textDecoration: `underline ${style} var(--mark-${category}) ${thickness}px`,
    ...(tint > 0 && {
      backgroundColor: `color-mix(in srgb, var(--mark-${category}) ${tint}%, transparent)`,
    }),
  };
}
