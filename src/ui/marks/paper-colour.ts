import { blend, hexToRgba, isDark, parseComputedColour, type Rgba, toHex } from './colour.ts';

const WHITE: Rgba = [255, 255, 255, 1];
const NEAR_BLACK: Rgba = [26, 26, 26, 1];

/**
 * The colour `#rrggbb` of what lies behind words.
 * @param paper computed colours from the top down, with `;` between them; at the bottom an opaque one, or `behind` and the colour
 * of text that is seen on what is there: light or dark is told by it. What cannot be read is white.
 */
export function paperColour(paper: string): string {
  const layers = paper.split(';');
  const bottom = layers.pop()!;
  return layers.reduceRight((below, layer) => {
    const colour = parseComputedColour(layer);
    return colour ? toHex(blend(colour, hexToRgba(below))) : below;
  }, bottomColour(bottom));
}

function bottomColour(bottom: string): string {
  const text = /^behind (.*)/.exec(bottom)?.[1];
  if (text === undefined) return toHex(parseComputedColour(bottom) ?? WHITE);
  const ink = parseComputedColour(text);
  return toHex(ink && !isDark(toHex(ink)) ? NEAR_BLACK : WHITE);
}
