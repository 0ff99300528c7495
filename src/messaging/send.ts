import { browser } from '../platform/browser.ts';
import type { ToBackground, ToPage } from './protocol.ts';

/**
 * Asks the background.
 * @throws when it cannot be reached, which after an update of the extension is for good, or when it failed
 */
export async function askBackground<N extends keyof ToBackground>(
  name: N,
  request: ToBackground[N]['request'],
): Promise<ToBackground[N]['response']> {
  return open(await browser.runtime.sendMessage({ name, request })) as ToBackground[N]['response'];
}

/** Asks the content script of a tab. @throws when the tab has none, as on the browser's own pages, or when it failed */
export async function askPage<N extends keyof ToPage>(
  tab: number,
  name: N,
  request: ToPage[N]['request'],
): Promise<ToPage[N]['response']> {
  return open(
    await browser.tabs.sendMessage(tab, { name, request }, { frameId: 0 }),
  ) as ToPage[N]['response'];
}

function open(answer: unknown): unknown {
  const { value, failed } = (answer ?? { failed: 'no answer' }) as { value?: unknown; failed?: string };
  if (failed !== undefined) throw new Error(failed);
  return value;
}
