import { PAGE_COMMANDS } from '../messaging/protocol.ts';
import { askPage } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';

/** Hands the reader's keyboard shortcuts to the page in the active tab. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    const command = PAGE_COMMANDS.find((known) => known === name);
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (!command || id === undefined) return;
    // A page without a content script, such as the browser's own, has nothing to do.
    await askPage(id, 'command', { command }).catch(() => {});
  });
}
