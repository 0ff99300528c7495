import type { ComponentChildren } from 'preact';
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

interface Props {
  category: MarkCategory;
  children: ComponentChildren;
}

/** Words drawn as the page draws them in this category. */
export function MarkSample({ category, children }: Props) {
  const { style, thickness, tint } = LINE_STYLES[category];
  return (
    <span
      class="mark-sample"
      style={{
        textDecorationLine: 'underline',
        textDecorationStyle: style,
        textDecorationThickness: `${thickness}px`,
        textDecorationColor: `var(--mark-${category})`,
        ...(tint > 0 && {
          backgroundColor: `color-mix(in srgb, var(--mark-${category}) ${tint}%, transparent)`,
        }),
      }}
    >
      {children}
    </span>
  );
}
