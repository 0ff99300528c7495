import { describe, expect, it } from 'vitest';
import { parseSettings, readSettings } from '../../../src/settings/parse.ts';
import { DEFAULTS } from '../../../src/settings/schema.ts';

describe('settings as the browser kept them', () => {
  it.each([[undefined], [null], ['settings'], [[]], [{}], [{ version: 1 }]])(
    'of %j are the defaults',
    (kept) => {
      expect(readSettings(kept)).toEqual(DEFAULTS);
    },
  );

  it('keep what can be read beside what cannot', () => {
    const kept = {
      ...DEFAULTS,
      density: 'everything',
      cardDelay: 600,
      categories: { ...DEFAULTS.categories, figures: false, entities: 'no' },
      ownColours: { anonymous: 'red', figures: '#123abc' },
      sitesOff: ['www.example.org'],
    };
    expect(readSettings(kept)).toEqual({
      ...DEFAULTS,
      cardDelay: 600,
      categories: { ...DEFAULTS.categories, figures: false },
      ownColours: { ...DEFAULTS.ownColours, figures: '#123abc' },
      sitesOff: ['www.example.org'],
    });
  });

  it('never share their lists with the defaults', () => {
    readSettings({}).sitesOff.push('www.example.org');
    expect(DEFAULTS.sitesOff).toEqual([]);
  });

  it('without a version are taken as they were written', () => {
    expect(readSettings({ density: 'sources', mode: 'click' })).toMatchObject({
      version: 1,
      density: 'sources',
      mode: 'click',
    });
  });

  it('of a newer version keep what this one knows', () => {
    expect(readSettings({ version: 9, print: true, glow: 3 })).toEqual({ ...DEFAULTS, print: true });
  });
});

describe('settings from a file', () => {
  it('come back as they went out', () => {
    const settings = { ...DEFAULTS, palette: 'monochrome', sitesOff: ['news.example.org'] } as const;
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a report', { version: 1, annotations: [] }],
    ['a newer version', { ...DEFAULTS, version: 2 }],
    ['an unknown density', { ...DEFAULTS, density: 'some' }],
    ['a delay of an hour', { ...DEFAULTS, cardDelay: 3_600_000 }],
    ['a colour by name', { ...DEFAULTS, ownColours: { anonymous: 'red' } }],
    ['a switch that is no yes or no', { ...DEFAULTS, categories: { figures: 'on' } }],
    ['an address for a site', { ...DEFAULTS, sitesOff: ['https://example.org/'] }],
  ])('of %s are refused', (_, value) => {
    expect(() => parseSettings(value)).toThrow();
  });
});
