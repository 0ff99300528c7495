import { contrast, parseColour } from './contrast.ts';

/** Red, green, blue 0..255 and opacity 0..1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** @param computed as `getComputedStyle` gives it; null for colour spaces that cannot be read without a canvas */
export function parseComputedColour(computed: string): Rgba | null {
  const match = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(computed);
  if (!match) return null;
  const parts = match[2]!.split(/[\s,/]+/).map(Number.parseFloat);
  if (parts.length < 3 || parts.some(Number.isNaN)) return null;
  const scale = match[1] === 'color' ? 255 : 1;
  const [red, green, blue, alpha = 1] = parts as [number, number, number, number?];
  return [red * scale, green * scale, blue * scale, alpha];
}

/** `above` laid over the opaque `below`. */
export function blend(above: Rgba, below: Rgba): Rgba {
  const alpha = above[3];
  const mix = (i: 0 | 1 | 2) => above[i] * alpha + below[i] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
}

export function toHex([red, green, blue]: Rgba): string {
  const part = (value: number) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0');
  return `#${part(red)}${part(green)}${part(blue)}`;
}

export const isDark = (paper: string): boolean => contrast(paper, '#ffffff') > contrast(paper, '#000000');

/** WCAG 2.2, 1.4.11: lines that carry meaning. */
const LEAST = 3;

/**
 * The first of `candidates` that reaches 3:1 on `paper`; where none does, the first taken towards black or white until it does.
 * All colours `#rrggbb`.
 */
export function legible(candidates: readonly string[], paper: string): string {
  const fits = candidates.find((colour) => contrast(colour, paper) >= LEAST);
  if (fits) return fits;
  const start = hexToRgba(candidates[0]!);
  const end: Rgba = isDark(paper) ? [255, 255, 255, 1] : [0, 0, 0, 1];
  for (let share = 0.1; share < 1; share += 0.1) {
    const colour = toHex(blend([end[0], end[1], end[2], share], start));
    if (contrast(colour, paper) >= LEAST) return colour;
  }
  return toHex(end);
}

export function hexToRgba(hex: string): Rgba {
  const [red, green, blue] = parseColour(hex)!;
  return [red * 255, green * 255, blue * 255, 1];
}
