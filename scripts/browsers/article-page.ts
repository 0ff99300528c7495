import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { axeOnCard } from './axe.ts';
import { HOST, inClosedRoot } from './closed-root.ts';

/** Highlights registered in a page: name → the text of each range, in registration order. */
export type Highlights = Record<string, string[]>;

/** A tab with a page of the test's site in it, as a reader sees and uses it. */
export class ArticlePage {
  /** Console errors and uncaught exceptions, of the page and of the content script. */
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    readonly url: string,
    private readonly browserName: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  highlights(): Promise<Highlights> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights].map(([name, highlight]) => [
          name,
          [...highlight].map((range) => range.toString()),
        ]),
      ),
    );
  }

  /** All painted texts, whatever their highlight. */
  async marked(): Promise<string[]> {
    return Object.values(await this.highlights()).flat();
  }

  /** Waits until something is painted, in its colours, and the paint has come to rest. @returns what is painted then */
  async whenMarked(timeout = 20_000): Promise<Highlights> {
    await this.page.waitForFunction(
      () => CSS.highlights.size > 0 && document.adoptedStyleSheets.some(({ cssRules }) => cssRules.length),
      { timeout, polling: 100 },
    );
    return this.atRest();
  }

  /** Waits until two looks, a quarter of a second apart, see the same. */
  async atRest(): Promise<Highlights> {
    let before = JSON.stringify(await this.highlights());
    for (let i = 0; i < 40; i++) {
      await pause(250);
      const now = JSON.stringify(await this.highlights());
      if (now === before) break;
      before = now;
    }
    return JSON.parse(before);
  }

  /** Waits until `test` holds for what is painted. @throws with what was painted last */
  async untilHighlights(test: (highlights: Highlights) => boolean, timeout = 10_000): Promise<Highlights> {
    const end = Date.now() + timeout;
    for (;;) {
      const now = await this.highlights();
      if (test(now)) return now;
      if (Date.now() > end) throw new Error(`painted at last: ${JSON.stringify(now)}`);
      await pause(100);
    }
  }

  /** Puts the pointer on the first range that contains `text` of the topmost highlight that has one, scrolled into view. */
  async hover(text: string): Promise<void> {
    const place = await this.page.evaluate((wanted) => {
      const topmostFirst = [...CSS.highlights.values()].sort((a, b) => b.priority - a.priority);
      for (const highlight of topmostFirst)
        for (const range of highlight) {
          if (!range.toString().includes(wanted)) continue;
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const [rect] = live.getClientRects();
          if (rect) return { x: rect.x + Math.min(rect.width / 2, 30), y: rect.y + rect.height / 2 };
        }
      return null;
    }, text);
    if (!place) throw new Error(`nothing painted contains “${text}”`);
    await this.page.mouse.move(place.x - 3, place.y);
    await this.page.mouse.move(place.x, place.y, { steps: 3 });
  }

  /** Runs `read` on the closed shadow root of the extension's host element, see `inClosedRoot`. */
  inRoot<T, A = undefined>(read: (root: ShadowRoot, argument: A) => T | Promise<T>, argument?: A) {
    return inClosedRoot(this.page, read, argument);
  }

  /** The open card's text and place in the window, or null. A card is a dialog or tooltip inside the host. */
  card() {
    return this.inRoot((root) => {
      const card = root.querySelector<HTMLElement>('[role=dialog], [role=tooltip], dialog[open], [popover]');
      if (!card) return null;
      const { x, y, width, height } = card.getBoundingClientRect();
      return width ? { text: card.innerText.replace(/\s+/g, ' '), x, y, width, height } : null;
    });
  }

  async whenCard(timeout = 5_000): Promise<NonNullable<Awaited<ReturnType<ArticlePage['card']>>>> {
    const end = Date.now() + timeout;
    for (;;) {
      const card = await this.card();
      if (card) return card;
      if (Date.now() > end) throw new Error('no card opened');
      await pause(100);
    }
  }

  axeOnCard = () => axeOnCard(this.page);

  /** The page's markup when it had loaded, and now without the host element. Equal when the page was left alone. */
  async markup(): Promise<{ before: string; after: string; hosts: number }> {
    return this.page.evaluate((host) => {
      const copy = document.documentElement.cloneNode(true) as Element;
      const hosts = copy.querySelectorAll(host);
      for (const element of hosts) element.remove();
      const before = (globalThis as { markupWhenLoaded?: string }).markupWhenLoaded ?? '';
      return { before, after: copy.outerHTML, hosts: hosts.length };
    }, HOST);
  }

  async screenshot(name: string): Promise<void> {
    const folder = `artifacts/e2e/${this.browserName}`;
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: `${folder}/${name}.png` });
  }
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in the page before its own scripts: keeps the markup as the page itself made it. */
export function keepMarkup(): void {
  addEventListener('DOMContentLoaded', () => {
    Object.assign(globalThis, { markupWhenLoaded: document.documentElement.outerHTML });
  });
}
