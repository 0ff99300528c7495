import { browser } from '../platform/browser.ts';

const KEY = 'welcomed';

/** Opens the first page when the extension is installed, once: an update or a second installation opens nothing. */
export function openFirstPageOnce(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const [here, synced] = await Promise.all(
      [browser.storage.local, browser.storage.sync].map((area) => area.get(KEY).catch(() => ({}))),
    );
    if (KEY in here! || KEY in synced!) return;
    await browser.storage.local.set({ [KEY]: true });
    await browser.storage.sync.set({ [KEY]: true }).catch(() => {});
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
