import { askPage } from '../../messaging/send.ts';
import { followPage } from '../../messaging/viewers.ts';
import { browser } from '../../platform/browser.ts';
import type { PageLink, Stop, ViewState } from './types.ts';

/** Milliseconds between looks at a page that is still loading. */
const RETRY = 300;

/** Follows the article in a tab over one port, for as long as anyone watches. */
export function linkToTab(tab: number): PageLink {
  const stateListeners = new Set<(state: ViewState) => void>();
  const viewListeners = new Set<(ids: ReadonlySet<string>) => void>();
  let state: ViewState = { status: 'connecting' };
  let disconnect: Stop | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const tell = (next: ViewState) => {
    state = next;
    for (const listener of stateListeners) listener(next);
  };
  const connect = () => {
    disconnect = followPage(tab, {
      stateChanged: tell,
      inView(annotations) {
        const ids = new Set(annotations);
        for (const listener of viewListeners) listener(ids);
      },
      gone() {
        disconnect = null;
        void lookAgain();
      },
    });
  };
  /** A page has no content script while it loads; after that, it never will. */
  const lookAgain = async () => {
    const loading = await browser.tabs.get(tab).then(
      (found) => found.status === 'loading',
      () => false,
    );
    if (stateListeners.size === 0) return;
    tell({ status: loading ? 'connecting' : 'not-allowed' });
    if (loading) retry = setTimeout(connect, RETRY);
  };
  const watch = <L>(listeners: Set<L>, listener: L): Stop => {
    listeners.add(listener);
    if (!disconnect) connect();
    return () => {
      listeners.delete(listener);
      if (stateListeners.size + viewListeners.size > 0) return;
      clearTimeout(retry);
      disconnect?.();
      disconnect = null;
    };
  };
  return {
    watch(listener) {
      listener(state);
      return watch(stateListeners, listener);
    },
    watchInView: (listener) => watch(viewListeners, listener),
    host: () =>
      askPage(tab, 'site', {}).then(
        ({ host }) => host || null,
        () => null,
      ),
    read: () =>
      askPage(tab, 'read', {}).then(
        () => {},
        // Where the page has gone, the port's end says so.
        () => {},
      ),
    goTo: (annotation) => askPage(tab, 'goTo', { annotation }).then(({ found }) => found),
  };
}

/** The link where there is no tab to look at. */
export const NO_PAGE: PageLink = {
  watch(listener) {
    listener({ status: 'not-allowed' });
    return () => {};
  },
  watchInView: () => () => {},
  host: async () => null,
  read: async () => {},
  goTo: async () => false,
};
