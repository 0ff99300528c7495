import type { Browser } from 'webextension-polyfill';

interface Extension {
  browser?: Browser;
  chrome?: Browser;
}

/**
 * What the content script has in the place of webextension-polyfill, which would be an eighth of it: all it uses answers with
 * promises in both browsers without (docs/adr/0066).
 */
export default ((globalThis as Extension).browser ?? (globalThis as Extension).chrome)!;
