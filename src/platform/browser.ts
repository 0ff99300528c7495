import browser from 'webextension-polyfill';

export type { Runtime, Storage, Tabs } from 'webextension-polyfill';

/**
 * The browser's extension interface, with promises in both browsers. The content script is built with `bare.ts` in the place
 * of webextension-polyfill. Loading this module outside an extension throws.
 */
export { browser };
