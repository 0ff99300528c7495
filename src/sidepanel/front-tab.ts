import { browser } from '../platform/browser.ts';
import { linkToTab, NO_PAGE } from '../ui/services/tab-link.ts';
import type { PageLink, Stop } from '../ui/services/types.ts';

/** Follows the tab in front in this window: on a change of tab, and when the tab goes to another page. */
export function watchFrontTab(listener: (page: PageLink, key: string) => void): Stop {
  let round = 0;
  let front: number | undefined;
  const show = async () => {
    round += 1;
    const mine = round;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (mine !== round) return;
    front = tab?.id;
    listener(front === undefined ? NO_PAGE : linkToTab(front), `${front}:${mine}`);
  };
  const activated = () => void show();
  const updated = (id: number, change: { status?: string }) => {
    if (id === front && change.status === 'loading') void show();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  void show();
  return () => {
    round += 1;
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Stays with one tab, whatever is in front. */
export const watchOneTab =
  (tab: number) =>
  (listener: (page: PageLink, key: string) => void): Stop => {
    listener(linkToTab(tab), String(tab));
    return () => {};
  };
