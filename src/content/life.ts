import type { Lifetime } from './lifetime.ts';

/** Milliseconds. */
const SETTLE = 300;
const LONGEST_WAIT = 30_000;
/** Text shorter than this is a counter or a button, not a paragraph. */
const SHORTEST_TEXT = 40;

type Timer = ReturnType<typeof setTimeout> | undefined;

interface NavigationEvents {
  navigation?: EventTarget;
}

/**
 * Calls when the page shows another address without being loaded anew. Where the browser has no navigation events, the
 * address is looked at after what may have changed it.
 */
export function watchAddress(onChange: () => void, lifetime: Lifetime): void {
  let address = pageAddress();
  const look = lifetime.guard(() => {
    if (pageAddress() === address) return;
    address = pageAddress();
    onChange();
  });
  const options = { signal: lifetime.signal, passive: true };
  const { navigation } = globalThis as NavigationEvents;
  navigation?.addEventListener('currententrychange', look, options);
  addEventListener('popstate', look, options);
  if (!navigation)
    for (const type of ['click', 'keyup'])
      document.addEventListener(type, () => setTimeout(look, SETTLE), { ...options, capture: true });
}

/** A place inside the page is not another page. */
export const pageAddress = (): string => location.href.split('#')[0]!;

/** Calls when the page comes back from the back/forward cache. */
export function watchReturn(onReturn: () => void, lifetime: Lifetime): void {
  addEventListener(
    'pageshow',
    lifetime.guard((event: PageTransitionEvent) => event.persisted && onReturn()),
    {
      signal: lifetime.signal,
    },
  );
}

/** Calls when the page's own colours may have changed: another scheme, or a switch in the page. */
export function watchColours(onChange: () => void, lifetime: Lifetime): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: Timer;
  const soon = lifetime.guard(() => {
    clearTimeout(timer);
    timer = setTimeout(lifetime.guard(onChange), SETTLE);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true });
  const stop = () => {
    controller.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
  lifetime.signal.addEventListener('abort', stop, { signal });
  return stop;
}

/**
 * Calls when the article may have changed: its text, or the elements that hold it. Waits until the page has settled; the more
 * often it calls, the longer it waits, so that a page that never rests costs next to nothing.
 * @returns what ends it
 */
export function watchArticle(root: Element, onChange: () => void, lifetime: Lifetime): () => void {
  let timer: Timer;
  let wait = SETTLE;
  let last = 0;
  const settled = lifetime.guard(() => {
    timer = undefined;
    last = performance.now();
    wait = Math.min(wait * 2, LONGEST_WAIT);
    onChange();
  });
  const observer = new MutationObserver(
    lifetime.guard((records: MutationRecord[]) => {
      if (timer || !records.some(touchesText)) return;
      if (performance.now() - last > wait * 4) wait = SETTLE;
      timer = setTimeout(settled, wait);
    }),
  );
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  // Replacing the root itself, or what holds it, changes only the child lists above it.
  for (let above = root.parentElement; above; above = above.parentElement)
    observer.observe(above, { childList: true });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  lifetime.signal.addEventListener('abort', stop);
  return () => {
    lifetime.signal.removeEventListener('abort', stop);
    stop();
  };
}

function touchesText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  const holdsText = (node: Node) => (node.textContent?.trim().length ?? 0) > 0;
  return (
    [...removedNodes].some(holdsText) ||
    [...addedNodes].some((node) => (node.textContent?.trim().length ?? 0) >= SHORTEST_TEXT)
  );
}

/** Resolves when the page is in front of a reader: nothing is read for a tab that nobody has looked at. */
export function untilSeen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState === 'visible' && !(document as { prerendering?: boolean }).prerendering)
        resolve();
      else document.addEventListener('visibilitychange', look, { once: true, signal });
    };
    look();
    document.addEventListener('prerenderingchange', look, { once: true, signal });
  });
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
