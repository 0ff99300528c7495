import { browser } from '../platform/browser.ts';

/**
 * How long this script may act on its page. It ends when the extension is updated or removed while the page is open:
 * the script stays behind without an extension to talk to, and must leave nothing of itself.
 */
export class Lifetime {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** False once the extension that set this script is gone. Costs a property access. */
  isOn(): boolean {
    if (!this.signal.aborted && !hasExtension()) this.#controller.abort();
    return !this.signal.aborted;
  }

  /**
   * A listener that keeps every failure to itself: nothing of ours may show up in the page's console. What fails for
   * a reader is told by the page's state instead.
   */
  guard<A extends unknown[]>(listener: (...args: A) => unknown): (...args: A) => void {
    return (...args) => {
      if (!this.isOn()) return;
      try {
        const result = listener(...args);
        if (result instanceof Promise) result.catch(() => void this.isOn());
      } catch {
        this.isOn();
      }
    };
  }
}

function hasExtension(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
