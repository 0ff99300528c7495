/** Chrome before it had `browser`: callbacks, and promises for what is newer than they are. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

type Callback = (answer?: unknown) => void;
type Listener = (message: unknown, sender: object, respond: Callback) => unknown;

const listeners = new Set<Listener>();
const runtime = {
  id: 'whose-word',
  lastError: undefined as { message: string } | undefined,
  onMessage: {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  },
  sendMessage(message: unknown, callback: Callback) {
    let isAnswered = false;
    const respond = (answer: unknown) => {
      isAnswered = true;
      callback(structuredClone(answer));
    };
    const kept = [...listeners].map((listener) => listener(message, { id: 'whose-word' }, respond));
    if (!isAnswered && !kept.includes(true)) fail('Receiving end does not exist.', callback);
  },
};
function fail(message: string, callback: Callback) {
  runtime.lastError = { message };
  callback();
  runtime.lastError = undefined;
}
const open = vi.fn(async () => {});
const chrome = {
  runtime,
  storage: {
    local: { get: (_: unknown, callback: Callback) => callback({ settings: 1 }) },
    sync: { set: (_: unknown, callback: Callback) => fail('QUOTA_BYTES quota exceeded', callback) },
    session: { get: async () => ({ report: 2 }) },
  },
  action: { setBadgeText: async () => 'set' },
  sidePanel: { open },
  tabs: { sendMessage: (...args: unknown[]) => (args.at(-1) as Callback)({ value: args.slice(0, -1) }) },
  commands: { getAll: (callback: Callback) => callback([{ name: 'next-mark' }]) },
};

beforeAll(() => void vi.stubGlobal('chrome', chrome));
afterAll(() => void vi.unstubAllGlobals());
const analyse = () => Promise.reject(new Error('no models'));
const load = async () => ({
  ...(await import('../../../src/platform/browser.ts')),
  ...(await import('../../../src/platform/panel.ts')),
  ...(await import('../../../src/platform/shortcuts.ts')),
  ...(await import('../../../src/messaging/parse.ts')),
  ...(await import('../../../src/messaging/receive.ts')),
  ...(await import('../../../src/messaging/send.ts')),
});

describe('where the browser answers by callbacks', () => {
  it('a question brings its answer, or throws what it failed of', async () => {
    const { answer, askBackground, parseToBackground } = await load();
    const controller = new AbortController();
    const badge = vi.fn(() => null);
    answer(parseToBackground, { analyse, look: analyse, badge }, controller.signal);
    expect(await askBackground('badge', { anonymous: 4 })).toBeNull();
    expect(badge).toHaveBeenCalledWith({ anonymous: 4 }, { id: 'whose-word' });
    badge.mockImplementation(() => {
      throw new Error('no button');
    });
    await expect(askBackground('badge', { anonymous: 4 })).rejects.toThrow('no button');
    controller.abort();
    await expect(askBackground('badge', { anonymous: 4 })).rejects.toThrow('Receiving end does not exist.');
  });

  it('the content script, which has the bare interface, gets its answer too', async () => {
    const { answer, parseToBackground } = await load();
    const controller = new AbortController();
    answer(parseToBackground, { analyse, look: analyse, badge: () => null }, controller.signal);
    const message = { name: 'badge', request: { anonymous: 1 } };
    const answered = await new Promise((resolve) => chrome.runtime.sendMessage(message, resolve));
    expect(answered).toEqual({ value: null });
    controller.abort();
  });

  it('a question to a page reaches its tab', async () => {
    const { askPage } = await load();
    expect(await askPage(3, 'state', {})).toEqual([3, { name: 'state', request: {} }, { frameId: 0 }]);
  });

  it('what is kept comes, and what is refused throws', async () => {
    const { browser } = await load();
    expect(await browser.storage.local.get('settings')).toEqual({ settings: 1 });
    await expect(browser.storage.sync.set({})).rejects.toThrow('QUOTA_BYTES');
  });

  it('what the polyfill does not know answers as the browser does', async () => {
    const { browser, panelOpener, listShortcuts } = await load();
    expect(await browser.storage.session.get('report')).toEqual({ report: 2 });
    expect(await browser.action.setBadgeText({ text: '1' })).toBe('set');
    expect(await listShortcuts()).toEqual([{ name: 'next-mark', description: '', shortcut: '' }]);
    await panelOpener(5)!();
    expect(open).toHaveBeenCalledWith({ windowId: 5 });
  });
});
