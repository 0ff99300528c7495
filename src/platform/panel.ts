import { browser } from './browser.ts';

/** What the polyfill has no types for: Chrome's side panel and Firefox's sidebar. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside the page; must be called straight from a click. Null where the browser has none.
 * @param windowId the window that the panel is for
 */
export function panelOpener(windowId: number): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) return () => sidePanel.open({ windowId });
  if (sidebarAction) return () => sidebarAction.open();
  return null;
}
