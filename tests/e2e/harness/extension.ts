import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { findBrowser, howToInstall } from '../../../scripts/browsers/find.ts';
import { type Launched, launch } from '../../../scripts/browsers/launch.ts';
import { ArticlePage, keepMarkup } from './article-page.ts';
import { openSite, type Site } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

/** Which browser this run of the suite is for. */
export const browserName = inject('browser');

/**
 * One browser with the built extension for the tests of a file, started before the first and closed after the last.
 * Tabs are closed after each test.
 */
export function useExtension(launchArgs: string[] = []): Extension {
  const extension = new Extension();
  beforeAll(() => extension.start(launchArgs), 120_000);
  afterEach(() => extension.closeTabs(), 30_000);
  afterAll(() => extension.stop(), 30_000);
  return extension;
}

export class Extension {
  site!: Site;
  private launched!: Launched;
  private tabs: Page[] = [];

  async start(args: string[]): Promise<void> {
    const installed = findBrowser(browserName);
    if (!installed) throw new Error(howToInstall(browserName));
    this.site = await openSite();
    const folder = `${inject('built')}/${browserName === 'firefox' ? 'firefox' : 'chrome'}`;
    const options = { extension: folder, headless: true, proxy: this.site.proxy, args };
    // A browser on a loaded machine now and then misses its start; a second failure is a real one.
    this.launched = await launch(installed, options).catch(() => launch(installed, options));
  }

  async stop(): Promise<void> {
    await this.launched?.close();
    await this.site?.close();
  }

  get browser() {
    return this.launched.browser;
  }

  get origin() {
    return this.launched.origin;
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
    this.site.requests.length = 0;
  }

  /**
   * Opens a page in a new tab that is then the active one.
   * @param what a file below tests/fixtures (`/demo/index.html`), a path given to `site.put`, or a whole URL
   */
  async open(what: string): Promise<ArticlePage> {
    const url = new URL(what, 'http://news.test').href;
    const page = await this.newTab();
    const article = new ArticlePage(page, url, browserName);
    await page.evaluateOnNewDocument(keepMarkup);
    await page.goto(url);
    await page.bringToFront();
    return article;
  }

  /** Serves `html` under a path of its own and opens it. */
  openHtml(html: string, path = `/page-${++pages}.html`): Promise<ArticlePage> {
    this.site.put(path, html);
    return this.open(path);
  }

  /** Opens one of the extension's pages in a tab, e.g. `options.html`. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newTab();
    const url = `${this.origin}/${path}`;
    await page.goto(url, { waitUntil: [] }).catch(() => {});
    await page.waitForFunction(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      { timeout: 20_000 },
      url.split('?')[0]!,
    );
    return page;
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
    const extensions = await this.browser.extensions();
    const [extension] = extensions.values();
    if (!extension) throw new Error('the extension is not installed');
    const url = `${this.origin}/popup.html`;
    const before = new Set(this.browser.targets());
    await article.page.triggerExtensionAction(extension);
    const target = await this.browser.waitForTarget((t) => t.url().startsWith(url) && !before.has(t), {
      timeout: 10_000,
    });
    return target.asPage();
  }
}

let pages = 0;
