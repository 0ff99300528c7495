import { describe, expect, it } from 'vitest';
import { DEFAULTS, MARK_CATEGORIES } from '../../../src/settings/schema.ts';
import { contrast, parseColour } from '../../../src/ui/marks/contrast.ts';
import { pieces } from '../../../src/ui/marks/marked-text.tsx';
import { LINE_STYLES, PALETTES } from '../../../src/ui/marks/palettes.ts';
import { parseSite, withSite } from '../../../src/ui/site.ts';

type Rgb = [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const VISION: Record<string, number[][]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

function lab(hex: string, matrix: number[][]): Rgb {
  const rgb = parseColour(hex)!.map(linear);
  const [r, g, b] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, m, i) => sum + m * rgb[i]!, 0),
      ),
    ),
  ) as Rgb;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const difference = (a: string, b: string, matrix: number[][]) => {
  const [p, q] = [lab(a, matrix), lab(b, matrix)];
  return Math.hypot(...p.map((v, i) => v - q[i]!));
};

const palettes = Object.entries(PALETTES).flatMap(([name, { light, dark }]) => [
  { name, scheme: 'light', colours: light, paper: '#ffffff' },
  { name, scheme: 'dark', colours: dark, paper: '#1c1b1a' },
]);

describe('palettes', () => {
  it.each(palettes)('$name, $scheme: every line has 3:1 and more', ({ colours, paper }) => {
    for (const category of MARK_CATEGORIES) expect(contrast(colours[category], paper)).toBeGreaterThan(3);
  });

  const made: Record<string, string[]> = { 'red-green': ['protan', 'deutan'], 'blue-yellow': ['tritan'] };
  it.each(palettes.filter(({ name }) => made[name]))(
    '$name, $scheme: anonymous differs from each other mark for the eyes it is made for',
    ({ name, colours }) => {
      for (const vision of made[name]!)
        for (const other of MARK_CATEGORIES.filter((c) => c !== 'anonymous'))
          expect(
            difference(colours.anonymous, colours[other], VISION[vision]!),
            `${vision} ${other}`,
          ).toBeGreaterThan(20);
    },
  );

  it('never rests on colour alone: each category has a line of its own', () => {
    const lines = MARK_CATEGORIES.map((c) => `${LINE_STYLES[c].style} ${LINE_STYLES[c].thickness}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('starts own colours from ones that are seen on white and on dark', () => {
    for (const category of MARK_CATEGORIES)
      for (const paper of ['#ffffff', '#1c1b1a'])
        expect(contrast(DEFAULTS.ownColours[category], paper), category).toBeGreaterThan(3);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('%s on %s', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
  });
  it('throws on what is no colour', () => {
    expect(() => contrast('red', '#ffffff')).toThrow(RangeError);
  });
});

describe('marked text', () => {
  it('is cut into pieces; unknown brackets stay', () => {
    expect(pieces('[figures:40 jobs] go, [sic] he said')).toEqual([
      { category: 'figures', words: '40 jobs' },
      { category: null, words: ' go, [sic] he said' },
    ]);
  });
});

describe('sites', () => {
  it.each([
    ['https://www.example.org/a?b', 'www.example.org'],
    ['Example.ORG', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['what?', null],
    ['', null],
    ['a b.example', null],
  ])('%j is %j', (written, expected) => {
    expect(parseSite(written)).toBe(expected);
  });
  it('are listed once', () => {
    const twice = withSite(withSite(DEFAULTS, 'b.example', false), 'b.example', false);
    expect(withSite(twice, 'a.example', false).sitesOff).toEqual(['a.example', 'b.example']);
  });
});
