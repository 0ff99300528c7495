import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../../src/settings/schema.ts';
import { type FakeBrowser, fakeBrowser } from '../../support/fake-browser.ts';

const platform = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../../src/platform/browser.ts', () => platform);
const { changeSettings, loadSettings, watchSettings } = await import('../../../src/settings/store.ts');

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  platform.browser = browser;
});

const set = (change: Partial<Settings>) => changeSettings((s) => ({ ...s, ...change }));

describe('settings', () => {
  it('are the defaults at first', async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('go to the reader’s other devices', async () => {
    await set({ density: 'sources' });
    expect(browser.storage.sync.data.get('settings')).toMatchObject({ density: 'sources' });
    expect(browser.storage.local.data.size).toBe(0);
  });

  it('stay here when they cannot be synced, and go before what was synced', async () => {
    await set({ density: 'sources' });
    browser.storage.sync.quota = 10;
    await set({ density: 'off' });
    expect((await loadSettings()).density).toBe('off');
  });

  it('sync again as soon as they can', async () => {
    browser.storage.sync.quota = 10;
    await set({ density: 'off' });
    browser.storage.sync.quota = 10_000;
    await set({ print: true });
    expect(browser.storage.local.data.size).toBe(0);
    expect(await loadSettings()).toMatchObject({ density: 'off', print: true });
  });

  it('are the defaults when nothing can be read', async () => {
    browser.storage.sync.broken = true;
    browser.storage.local.broken = true;
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('take every one of several changes at once', async () => {
    await Promise.all([set({ density: 'off' }), set({ print: true }), set({ cardDelay: 0 })]);
    expect(await loadSettings()).toMatchObject({ density: 'off', print: true, cardDelay: 0 });
  });

  it('throw when no place takes them, and take the next change', async () => {
    browser.storage.sync.broken = true;
    browser.storage.local.broken = true;
    await expect(set({ print: true })).rejects.toThrow();
    browser.storage.sync.broken = false;
    browser.storage.local.broken = false;
    await set({ print: true });
    expect((await loadSettings()).print).toBe(true);
  });

  it('are told at first, at each change, and no more after the end', async () => {
    const controller = new AbortController();
    const densities: string[] = [];
    watchSettings(({ density }) => void densities.push(density), controller.signal);
    await vi.waitFor(() => expect(densities).toEqual(['all']));
    await set({ density: 'off' });
    await vi.waitFor(() => expect(densities.at(-1)).toBe('off'));
    controller.abort();
    await set({ density: 'sources' });
    expect(densities).not.toContain('sources');
  });
});
