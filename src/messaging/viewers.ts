/**
 * Popup and side panel hold a port to the page they show, so that a page tells its changes to whoever looks and to
 * nobody else: a broadcast would wake the background at every scroll.
 */
import { browser, type Runtime } from '../platform/browser.ts';
import { listen } from '../platform/listen.ts';
import { parseFromPage } from './parse.ts';
import type { FromPage, PageState } from './protocol.ts';

const VIEWER = 'viewer';

export interface PageListener {
  stateChanged(state: PageState): void;
  inView(annotations: string[]): void;
  /** The tab has no content script, has left the page, or its script has been replaced by an update. */
  gone(): void;
}

/** Follows the page in a tab. @returns what ends it */
export function followPage(tab: number, listener: PageListener): () => void {
  const port = browser.tabs.connect(tab, { name: VIEWER, frameId: 0 });
  port.onMessage.addListener((raw: unknown) => {
    const message = parseFromPage(raw);
    if (message?.name === 'stateChanged') listener.stateChanged(message.request.state);
    else if (message?.name === 'inView') listener.inView(message.request.annotations);
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells the browser that the error has been seen.
    void browser.runtime.lastError;
    listener.gone();
  });
  return () => port.disconnect();
}

/** Those who look at this page now. */
export interface Viewers {
  readonly any: boolean;
  tell<N extends keyof FromPage>(name: N, request: FromPage[N]['request']): void;
}

/** @param onJoin called for each that starts to look, with a way to tell it alone */
export function openToViewers(
  onJoin: (tell: Viewers['tell']) => void,
  onLeave: () => void,
  signal: AbortSignal,
): Viewers {
  const ports = new Set<Runtime.Port>();
  const connect = (port: Runtime.Port) => {
    if (port.name !== VIEWER) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      ports.delete(port);
      onLeave();
    });
    onJoin((name, request) => port.postMessage({ name, request }));
  };
  listen(browser.runtime.onConnect, connect, signal);
  signal.addEventListener('abort', () => {
    for (const port of ports) port.disconnect();
    ports.clear();
  });
  return {
    get any() {
      return ports.size > 0;
    },
    tell(name, request) {
      for (const port of ports) port.postMessage({ name, request });
    },
  };
}
