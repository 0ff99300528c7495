import type { Page } from 'puppeteer-core';
import { ArticlePage, keepMarkup } from './article-page.ts';
import type { Launched } from './launch.ts';

/** A running browser with the extension, and the tabs that were opened in it. */
export class Session {
  private tabs: Page[] = [];

  /** @param name of the browser, under which screenshots are kept */
  constructor(
    readonly launched: Launched,
    private readonly name: string,
  ) {}

  get browser() {
    return this.launched.browser;
  }

  async newTab(): Promise<Page> {
    const page = await this.browser.newPage();
    this.tabs.push(page);
    return page;
  }

  async closeTabs(): Promise<void> {
    // Both browsers end with their last tab.
    if (this.tabs.length && (await this.browser.pages()).length <= this.tabs.length)
      await this.browser.newPage();
    await Promise.all(this.tabs.map((tab) => tab.close().catch(() => {})));
    this.tabs = [];
  }

  /** Opens a page in a new tab that is then the active one. */
  async open(url: string): Promise<ArticlePage> {
    const page = await this.newTab();
    const article = new ArticlePage(page, url, this.name);
    await page.evaluateOnNewDocument(keepMarkup);
    await page.goto(url);
    await page.bringToFront();
    return article;
  }

  /** Opens one of the extension's pages in a tab, e.g. `options.html`. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newTab();
    const url = `${this.launched.origin}/${path}`;
    // Firefox never reports such a page as loaded; its own state tells.
    await page.goto(url, { waitUntil: [] }).catch(() => {});
    await page.waitForFunction(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      { timeout: 20_000 },
      url.split('?')[0]!,
    );
    return page;
  }

  /** Brings the extension back to the state it was installed in. */
  async resetStorage(): Promise<void> {
    const page = await this.openExtensionPage('options.html');
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      await Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]);
    });
    await page.close();
  }

  /** Stops Chromium's background as the browser itself does after a while; Firefox's cannot be reached. */
  async stopBackground(): Promise<void> {
    const isOurs = (url: string) => url.startsWith(this.launched.origin);
    const target = this.browser.targets().find((t) => t.type() === 'service_worker' && isOurs(t.url()));
    await (await target?.worker())?.close();
  }

  /** Opens the popup for an article's tab, as a tab of its own that is told which tab it is for. */
  async openPopup(article: ArticlePage): Promise<Page> {
    return this.openExtensionPage(`popup.html?tab=${await this.tabId(article)}`);
  }

  /** The browser's own id of an article's tab. */
  async tabId(article: ArticlePage): Promise<number> {
    const helper = await this.openExtensionPage('options.html');
    await article.page.bringToFront();
    const id = await helper.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab?.id;
    });
    await helper.close();
    if (id === undefined) throw new Error('no active tab');
    return id;
  }

  /** Chromium's real popup over an article's tab. @throws in Firefox, whose popup cannot be reached */
  async openRealPopup(article: ArticlePage): Promise<Page> {
    await article.page.bringToFront();
    const [extension] = (await this.browser.extensions()).values();
    if (!extension) throw new Error('the extension is not installed');
    const before = new Set(this.browser.targets());
    await article.page.triggerExtensionAction(extension);
    const target = await this.browser.waitForTarget(
      (t) => t.url().startsWith(`${this.launched.origin}/popup.html`) && !before.has(t),
      { timeout: 10_000 },
    );
    return target.asPage();
  }
}
