import { browser } from '../../platform/browser.ts';
import { panelOpener } from '../../platform/panel.ts';
import type { Outlet } from './types.ts';

interface Place {
  tab: number | undefined;
  /** The window that a panel would open in; null in the panel itself. */
  panelWindow: number | null | undefined;
  /** Called when the panel has opened. */
  onPanel(): void;
}

/** The browser's ways out of a page: clipboard, files, other pages of the extension. */
export function createOutlet({ tab, panelWindow, onPanel }: Place): Outlet {
  const open = panelWindow == null ? null : panelOpener(panelWindow);
  return {
    version: browser.runtime.getManifest().version,
    copy: (text) => navigator.clipboard.writeText(text),
    save: saveFile,
    openPrintView:
      tab === undefined
        ? null
        : () => void browser.tabs.create({ url: browser.runtime.getURL(`popup.html?tab=${tab}&view=print`) }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openPanel: open && (() => void open().then(onPanel)),
    now: () => new Date().toISOString(),
  };
}

/** Offers a text as a download, without the permission that the downloads interface would need. */
export function saveFile(name: string, mediaType: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
