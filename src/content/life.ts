import type { Lifetime } from './lifetime.ts';

/** Milliseconds. */
const SETTLE = 300;
const LONGEST_WAIT = 30_000;
/** Characters. Text shorter than this is a counter or a button, not a paragraph. */
const SHORTEST_TEXT = 40;
/** Characters. What comes or goes beside the article with less than this is a comment or a teaser, not an article. */
const SHORTEST_ARTICLE = 500;

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
export function watchColours(onChange: () => unknown, lifetime: Lifetime): () => void {
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
 * Tells when the article may have changed: its text, or the elements that hold it. Waits until the page has settled; the more often
 * it tells, the longer it waits, so that a page that never rests costs next to nothing.
 */
export class ArticleWatch {
  #observer: MutationObserver | null = null;
  #timer: Timer;
  #wait = SETTLE;
  #told = 0;

  constructor(
    private readonly onChange: () => void,
    private readonly lifetime: Lifetime,
  ) {
    lifetime.signal.addEventListener('abort', () => this.stop());
  }

  /** Watches these articles and no others. How long it waits stays as it was. */
  watch(roots: readonly Element[]): void {
    this.stop();
    this.#observer = new MutationObserver(
      this.lifetime.guard((records: MutationRecord[]) => {
        const touches = ({ type, target, addedNodes, removedNodes }: MutationRecord) => {
          if (type === 'characterData') return true;
          const isInside = roots.some((root) => root.contains(target));
          return (
            holdsText(removedNodes, isInside ? 1 : SHORTEST_ARTICLE) ||
            holdsText(addedNodes, isInside ? SHORTEST_TEXT : SHORTEST_ARTICLE)
          );
        };
        if (!this.#timer && (roots.some((root) => !root.isConnected) || records.some(touches)))
          this.#tellLater();
      }),
    );
    for (const root of roots) {
      this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
      // Replacing the root itself, or what holds it, changes only the child lists above it.
      for (let above = parentOf(root); above; above = parentOf(above))
        if (!roots.some((other) => other.contains(above))) this.#observer.observe(above, { childList: true });
      // The next article goes in beside it, or into an empty element that waits for it below.
      for (let at: Node | null = root; at; at = parentOf(at)) {
        const next = (at as Element).nextElementSibling;
        if (next && !roots.includes(next)) this.#observer.observe(next, { childList: true });
      }
    }
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tellLater(): void {
    if (performance.now() - this.#told > this.#wait * 4) this.#wait = SETTLE;
    this.#timer = setTimeout(
      this.lifetime.guard(() => {
        this.#timer = undefined;
        this.#told = performance.now();
        this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
        this.onChange();
      }),
      this.#wait,
    );
  }
}

const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

const holdsText = (nodes: NodeList, least: number): boolean =>
  [...nodes].some((node) => (node.textContent?.trim().length ?? 0) >= least);

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
