import { browser } from '../platform/browser.ts';

/**
 * Shows the number of distinct anonymous sources on the button, in one tab. The browser itself clears it when the tab
 * goes to another page. Never throws: the tab may be gone.
 * @param anonymous null clears it
 */
export async function showBadge(tab: number, anonymous: number | null): Promise<void> {
  const text = anonymous === null ? '' : anonymous > 99 ? '99+' : String(anonymous);
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    if (!text) return;
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#3a3835' });
    await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
