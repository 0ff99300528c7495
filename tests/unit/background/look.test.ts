import { describe, expect, it } from 'vitest';
import { lookOn } from '../../../src/background/look.ts';
import { DEFAULTS, MARK_CATEGORIES } from '../../../src/settings/schema.ts';
import { markCss } from '../../../src/ui/marks/mark-css.ts';
import { PALETTES } from '../../../src/ui/marks/palettes.ts';
import { paperColour } from '../../../src/ui/marks/paper-colour.ts';

describe('what lies behind words', () => {
  it.each([
    ['rgb(253, 252, 250)', '#fdfcfa'],
    ['color(srgb 1 0.5 0)', '#ff8000'],
    ['rgba(0, 0, 0, 0.5);rgb(255, 255, 255)', '#808080'],
    ['color(srgb 0 0 0 / 0.5);rgb(255, 255, 255)', '#808080'],
    ['rgba(255, 255, 255, 0.5);rgba(0, 0, 0, 0.5);rgb(255, 255, 255)', '#c0c0c0'],
    ['behind rgb(240, 240, 240)', '#1a1a1a'],
    ['behind rgb(20, 20, 20)', '#ffffff'],
    ['rgba(0, 0, 0, 0.5);behind rgb(20, 20, 20)', '#808080'],
    ['behind oklch(0.9 0 0)', '#ffffff'],
    ['something else', '#ffffff'],
    ['a;b', '#ffffff'],
    ['', '#ffffff'],
  ])('%s is %s', (paper, expected) => {
    expect(paperColour(paper)).toBe(expected);
  });
});

describe('the look', () => {
  const papers = ['rgb(255, 255, 255)', 'rgb(16, 36, 62)'];
  const look = lookOn(papers, { ...DEFAULTS, palette: 'blue-yellow' });

  it('has the marks on each background, in its order', () => {
    expect(look.marks).toBe(markCss(['#ffffff', '#10243e'], { ...DEFAULTS, palette: 'blue-yellow' }));
  });

  it('tells the dark backgrounds', () => {
    expect(look.dark).toEqual([false, true]);
  });

  it('draws each kind in the card as its marks are drawn', () => {
    const { light, dark } = PALETTES['blue-yellow'];
    for (const category of MARK_CATEGORIES) {
      expect(look.card).toContain(`--mark-${category}: light-dark(${light[category]}, ${dark[category]})`);
      expect(look.card).toMatch(
        new RegExp(`\\.${category} \\{ text-decoration: underline \\w+ var\\(--mark-${category}\\)`),
      );
    }
    expect(look.card).toContain('.anonymous { text-decoration');
    expect(look.card).toContain('background-color: color-mix(');
  });
});
