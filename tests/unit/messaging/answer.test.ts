import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../../support/fake-browser.ts';

const platform = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../../src/platform/browser.ts', () => platform);

const { answer } = await import('../../../src/messaging/receive.ts');
const { askBackground } = await import('../../../src/messaging/send.ts');
const { parseToBackground } = await import('../../../src/messaging/parse.ts');
type ToBackground = import('../../../src/messaging/protocol.ts').ToBackground;

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  platform.browser = browser;
});

const listen = (badge: (count: number | null) => null, signal?: AbortSignal) =>
  answer<ToBackground>(
    parseToBackground,
    {
      analyse: () => Promise.reject(new Error('no models')),
      look: () => Promise.reject(new Error('no settings')),
      badge: ({ anonymous }) => badge(anonymous),
    },
    signal,
  );

describe('a question to the background', () => {
  it('brings the answer back', async () => {
    const badge = vi.fn(() => null);
    listen(badge);
    expect(await askBackground('badge', { anonymous: 4 })).toBeNull();
    expect(badge).toHaveBeenCalledWith(4);
  });

  it('throws what the answer failed of', async () => {
    listen(() => null);
    const written = {
      authors: [],
      bylines: [],
      dates: [],
      address: '',
      filedUnder: [],
      isLive: false,
      isPartly: false,
    };
    const rest = { language: 'en', url: null, text: 'T' };
    const article = { title: null, publisher: null, written, ...rest };
    await expect(askBackground('analyse', { article })).rejects.toThrow('no models');
  });

  it('is not heard when it is none of ours, or from another extension', async () => {
    const badge = vi.fn(() => null);
    listen(badge);
    await expect(browser.runtime.sendMessage({ name: 'badge', request: {} })).rejects.toThrow();
    browser.runtime.onMessage.emit({ name: 'badge', request: { anonymous: 1 } }, { id: 'other' }, () => {});
    await Promise.resolve();
    expect(badge).not.toHaveBeenCalled();
  });

  it('is not heard after the end', async () => {
    const controller = new AbortController();
    listen(() => null, controller.signal);
    controller.abort();
    await expect(askBackground('badge', { anonymous: 4 })).rejects.toThrow();
  });
});
