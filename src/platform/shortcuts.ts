import { browser } from './browser.ts';

const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The extension's commands with the keys that the reader has given them. */
export async function listShortcuts(): Promise<{ name: string; description: string; shortcut: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** Opens the browser's page for shortcuts: Firefox has a call for it, Chrome an address. */
export function openShortcutSettings(): void {
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: CHROME_SHORTCUTS });
}
