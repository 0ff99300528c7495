import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, MARK_CATEGORIES } from '../../../src/settings/schema.ts';
import { blend, isDark, legible, parseComputedColour, toHex } from '../../../src/ui/marks/colour.ts';
import { contrast } from '../../../src/ui/marks/contrast.ts';
import { markCss } from '../../../src/ui/marks/mark-css.ts';
import { PALETTES } from '../../../src/ui/marks/palettes.ts';

const colour = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map(([r, g, b]) => toHex([r!, g!, b!, 1]));

describe('colours as browsers compute them', () => {
  it.each([
    ['rgb(253, 252, 250)', [253, 252, 250, 1]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['rgb(10 20 30 / 0.5)', [10, 20, 30, 0.5]],
    ['color(srgb 1 0.5 0)', [255, 127.5, 0, 1]],
    ['color(srgb 1 0.5 0 / 0.25)', [255, 127.5, 0, 0.25]],
    ['oklch(0.7 0.1 200)', null],
    ['color(display-p3 1 0 0)', null],
    ['', null],
  ])('%s', (computed, expected) => {
    expect(parseComputedColour(computed)).toEqual(expected);
  });

  it('blend by opacity', () => {
    expect(blend([0, 0, 0, 0.5], [255, 255, 255, 1])).toEqual([127.5, 127.5, 127.5, 1]);
  });

  it.each([
    ['#ffffff', false],
    ['#fff1e5', false],
    ['#10243e', true],
    ['#000000', true],
  ])('%s is dark: %s', (paper, expected) => {
    expect(isDark(paper)).toBe(expected);
  });
});

describe('lines', () => {
  it('are legible on any paper, whatever colours are asked for', () => {
    fc.assert(
      fc.property(colour, colour, colour, (paper, first, second) => {
        expect(contrast(legible([first, second], paper), paper)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('keep their palette’s colours on white and on black', () => {
    for (const palette of ['standard', 'red-green', 'blue-yellow', 'monochrome'] as const)
      for (const category of MARK_CATEGORIES) {
        const { light, dark } = PALETTES[palette];
        expect(markCss(['#ffffff'], { ...DEFAULTS, palette })).toContain(light[category]);
        expect(markCss(['#121212'], { ...DEFAULTS, palette })).toContain(dark[category]);
      }
  });

  it('have a rule for each category on each paper', () => {
    const css = markCss(['#ffffff', '#10243e'], DEFAULTS);
    for (const category of MARK_CATEGORIES) {
      expect(css).toContain(`::highlight(whose-word-${category})`);
      expect(css).toContain(`::highlight(whose-word-${category}-2)`);
    }
  });

  it('print when asked', () => {
    expect(markCss(['#ffffff'], DEFAULTS)).not.toContain('@media all');
    expect(markCss(['#ffffff'], { ...DEFAULTS, print: true })).toContain('@media all');
  });
});
