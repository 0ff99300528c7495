/** `#rrggbb` → 0..1 each; null when it is no such colour. */
export function parseColour(hex: string): [number, number, number] | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  return match && (match.slice(1).map((part) => Number.parseInt(part, 16) / 255) as [number, number, number]);
}

/** Relative luminance, WCAG 2.2. */
export function luminance([r, g, b]: readonly [number, number, number]): number {
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/**
 * Contrast ratio of two `#rrggbb` colours, 1..21, WCAG 2.2.
 * @throws RangeError when one of them is no colour
 */
export function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => {
    const colour = parseColour(hex);
    if (!colour) throw new RangeError(`not a #rrggbb colour: ${hex}`);
    return luminance(colour);
  }) as [number, number];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
