import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json';
import { App } from '../../../src/options/app.tsx';
import type { Correction } from '../../../src/settings/corrections.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/schema.ts';
import { catalogueLookup } from '../../../src/ui/i18n/catalogue.ts';
import { installWords } from '../../../src/ui/i18n/t.ts';
import { createWords } from '../../../src/ui/i18n/words.ts';
import { english } from '../../unit/export/english.ts';
import { pseudoLocale } from '../../unit/ui/pseudo-locale.ts';
import { byText, fakeSettings, settle } from '../popup/support.tsx';

const CORRECTION: Correction = {
  url: 'https://example.org/norlund',
  category: 'figures',
  kind: 'count',
  exact: 'a thing',
  prefix: '',
  suffix: '',
  version: '1.2.3',
  when: '2026-03-02T09:30:00.000Z',
};

const root = () => document.body.firstElementChild!;

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  installWords(english);
});
afterEach(() => render(null, root()));

async function open(change: Partial<Settings> = {}) {
  const settings = fakeSettings(change);
  const saved: { name: string; content: string }[] = [];
  const openSettings = vi.fn();
  let corrections: Correction[] = [CORRECTION];
  render(
    <App
      settings={settings.access}
      shortcuts={{
        list: async () => [
          { name: 'next-mark', description: 'Next mark', shortcut: 'Alt+Shift+J' },
          { name: 'toggle-marks', description: 'Marks on or off', shortcut: '' },
          { name: '_execute_action', description: '', shortcut: '' },
        ],
        openSettings,
      }}
      corrections={{
        list: async () => corrections,
        clear: async () => {
          corrections = [];
        },
      }}
      save={(name, _, content) => saved.push({ name, content })}
      parseSettings={(value) => {
        if ((value as Settings).version !== 1) throw new TypeError('not settings');
        return value as Settings;
      }}
    />,
    root(),
  );
  await settle();
  return { settings, saved, openSettings };
}

const choose = (label: string) => byText('.choice label', label).querySelector('input')!.click();

async function write(input: HTMLInputElement, value: string) {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

describe('options', () => {
  it.each<[string, string, Partial<Settings>]>([
    ['mode', 'Only when I ask', { mode: 'click' }],
    ['density', 'Sources only', { density: 'sources' }],
    ['palette', 'For red-green colour vision', { palette: 'red-green' }],
  ])('%s: %s', async (_, label, expected) => {
    const { settings } = await open();
    choose(label);
    expect(settings.now()).toEqual({ ...DEFAULTS, ...expected });
    await settle();
    expect(root().textContent).toContain('Kept.');
  });

  it('keeps the delay of the card', async () => {
    const { settings } = await open();
    const range = document.querySelector<HTMLInputElement>('input[type=range]')!;
    range.value = '500';
    range.dispatchEvent(new Event('change', { bubbles: true }));
    expect(settings.now().cardDelay).toBe(500);
    await settle();
    expect(document.querySelector('output')!.textContent).toBe('0.5 seconds');
  });

  it('says how well an own colour is seen', async () => {
    const { settings } = await open({ palette: 'own' });
    const colour = document.querySelector<HTMLInputElement>('input[type=color]')!;
    colour.value = '#ffee99';
    colour.dispatchEvent(new Event('change', { bubbles: true }));
    expect(settings.now().ownColours.anonymous).toBe('#ffee99');
    await settle();
    expect(document.getElementById('contrast-anonymous')!.textContent).toMatch(/Too pale on white/);
  });

  it('takes a site as people write it, once, and gives it back', async () => {
    const { settings } = await open();
    const input = document.getElementById('site') as HTMLInputElement;
    const submit = () =>
      document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    for (const written of ['https://www.example.org/news?x=1', 'www.example.org', 'what?']) {
      await write(input, written);
      submit();
      await settle();
    }
    expect(settings.now().sitesOff).toEqual(['www.example.org']);
    expect(root().textContent).toContain('This is not a site’s name.');
    document.querySelector<HTMLButtonElement>('[aria-label="Remove www.example.org"]')!.click();
    expect(settings.now().sitesOff).toEqual([]);
  });

  it('lists shortcuts and leads to where they are changed', async () => {
    const { openSettings } = await open();
    expect(byText('.shortcuts > div', /Next mark/).textContent).toContain('Alt+Shift+J');
    expect(byText('.shortcuts > div', /Marks on or off/).textContent).toContain('not set');
    expect(byText('.shortcuts > div', /Open the summary/)).toBeTruthy();
    byText('button', 'Change shortcuts').click();
    expect(openSettings).toHaveBeenCalledOnce();
  });

  it('exports corrections and empties the list', async () => {
    const { saved } = await open();
    byText('button', 'Save the list').click();
    expect(JSON.parse(saved[0]!.content)).toEqual([CORRECTION]);
    byText('button', 'Empty the list').click();
    await settle();
    expect(root().textContent).toContain('You have not called any mark wrong.');
  });

  it('saves settings, loads them back, and says no to what is none', async () => {
    const { settings, saved } = await open({ cardDelay: 700 });
    byText('button', 'Save settings').click();
    await settings.access.change(() => structuredClone(DEFAULTS));
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const load = async (content: string) => {
      Object.defineProperty(input, 'files', {
        value: [{ name: 's.json', text: async () => content }],
        configurable: true,
      });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    };
    await load(saved[0]!.content);
    expect(settings.now().cardDelay).toBe(700);
    for (const bad of ['not json', '{"version":99}', '[]']) {
      await load(bad);
      expect(root().textContent).toContain('s.json holds no settings of Whose Word.');
    }
    expect(settings.now().cardDelay).toBe(700);
  });

  it('resets only after asking', async () => {
    const { settings } = await open({ cardDelay: 700 });
    byText('button', 'Reset').click();
    await settle();
    byText('button', 'Keep settings').click();
    await settle();
    expect(settings.now().cardDelay).toBe(700);
    byText('button', 'Reset').click();
    await settle();
    byText('button', 'Reset settings').click();
    expect(settings.now()).toEqual(DEFAULTS);
  });

  it('says when a change could not be kept', async () => {
    const { settings } = await open();
    settings.access.change = () => Promise.reject(new Error('full'));
    choose('Only when I ask');
    await settle();
    expect(root().textContent).toContain('The change could not be kept.');
  });

  it('takes every word from the catalogue', async () => {
    installWords(createWords(catalogueLookup(pseudoLocale(catalogue, 'rtl'))));
    await open({ palette: 'own' });
    for (const element of document.querySelectorAll(
      'h1, h2, legend, button, .muted, .toggle, .choice-options span',
    ))
      expect(element.textContent).toMatch(/⟦/);
  });
});
