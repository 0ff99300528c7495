import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../../src/settings/corrections.ts';
import { type FakeBrowser, fakeBrowser } from '../../support/fake-browser.ts';

const platform = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../../src/platform/browser.ts', () => platform);
const { addCorrection, clearCorrections, listCorrections, removeCorrection, watchCorrections } = await import(
  '../../../src/settings/corrections.ts'
);

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  platform.browser = browser;
});

const correction = (exact: string, rest: Partial<Correction> = {}): Correction => ({
  url: 'https://example.org/a',
  category: 'entities',
  kind: 'person',
  exact,
  prefix: 'the ',
  suffix: ' mill',
  version: '1.0.0',
  when: '2026-03-02T10:00:00.000Z',
  ...rest,
});

describe('marks that the reader called wrong', () => {
  it('are listed in the order in which they came', async () => {
    await addCorrection(correction('Harrow'));
    await addCorrection(correction('Tarn'));
    expect((await listCorrections()).map((c) => c.exact)).toEqual(['Harrow', 'Tarn']);
  });

  it('are listed once, by their latest', async () => {
    await addCorrection(correction('Harrow'));
    await addCorrection(correction('Harrow', { when: '2026-04-02T10:00:00.000Z' }));
    expect(await listCorrections()).toEqual([correction('Harrow', { when: '2026-04-02T10:00:00.000Z' })]);
  });

  it('are told apart by the words around them', async () => {
    await addCorrection(correction('Harrow'));
    await addCorrection(correction('Harrow', { prefix: 'near ' }));
    expect(await listCorrections()).toHaveLength(2);
  });

  it('can be taken back whichever version set them', async () => {
    await addCorrection(correction('Harrow'));
    await removeCorrection(correction('Harrow', { version: '2.0.0' }));
    expect(await listCorrections()).toEqual([]);
  });

  it('are none when the list was damaged', async () => {
    browser.storage.local.data.set('corrections', [{ exact: 3 }, 'x', correction('Tarn')]);
    expect((await listCorrections()).map((c) => c.exact)).toEqual(['Tarn']);
    browser.storage.local.data.set('corrections', 'x');
    expect(await listCorrections()).toEqual([]);
  });

  it('are told at each change', async () => {
    const controller = new AbortController();
    const told = vi.fn();
    watchCorrections(told, controller.signal);
    await addCorrection(correction('Harrow'));
    await clearCorrections();
    controller.abort();
    await addCorrection(correction('Harrow'));
    expect(told).toHaveBeenCalledTimes(2);
  });
});
