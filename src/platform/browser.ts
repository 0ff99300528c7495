import type { Browser } from 'webextension-polyfill';

export type { Runtime, Storage, Tabs } from 'webextension-polyfill';

interface Extension {
  browser?: Browser;
  chrome?: Browser;
}

/**
 * The browser's extension interface. All that is used of it answers with promises in both browsers; the one exception,
 * answering a message, is dealt with in `messaging/receive.ts`. Undefined outside an extension.
 */
export const browser = ((globalThis as Extension).browser ?? (globalThis as Extension).chrome)!;
