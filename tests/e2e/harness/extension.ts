import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { ArticlePage } from '../../../scripts/browsers/article-page.ts';
import { findBrowser, howToInstall } from '../../../scripts/browsers/find.ts';
import { launch } from '../../../scripts/browsers/launch.ts';
import { Session } from '../../../scripts/browsers/session.ts';
import { openSite, type Site } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

/** Which browser this run of the suite is for. */
export const browserName = inject('browser');

/** What `useExtension` gives: the browser's session and the site behind it, there from the first test on. */
export interface Extension extends Session {
  site: Site;
  /**
   * Opens a page in a new tab that is then the active one.
   * @param what a file below tests/fixtures (`/demo/index.html`), a path given to `site.put`, or a whole URL
   */
  open(what: string): Promise<ArticlePage>;
  /** Serves `html` under a path of its own and opens it. */
  openHtml(html: string, path?: string): Promise<ArticlePage>;
}

/**
 * One browser with the built extension for the tests of a file, started before the first and closed after the last.
 * Tabs are closed after each test; settings stay.
 */
export function useExtension(launchArgs: string[] = []): Extension {
  let session: TestSession | null = null;
  beforeAll(async () => {
    session = await start(launchArgs);
  }, 120_000);
  afterEach(async () => {
    await session?.closeTabs();
    session?.site.requests.splice(0);
  }, 30_000);
  afterAll(async () => {
    await session?.launched.close();
    await session?.site.close();
  }, 30_000);
  return new Proxy({} as Extension, {
    get: (_, name) => {
      const value: unknown = Reflect.get(session!, name);
      return typeof value === 'function' ? value.bind(session) : value;
    },
  });
}

async function start(args: string[]): Promise<TestSession> {
  const installed = findBrowser(browserName);
  if (!installed) throw new Error(howToInstall(browserName));
  const site = await openSite();
  const extension = `${inject('built')}/${browserName === 'firefox' ? 'firefox' : 'chrome'}`;
  const options = { extension, headless: true, proxy: site.proxy, args };
  // A browser on a loaded machine now and then misses its start; a second failure is a real one.
  const launched = await launch(installed, options).catch(() => launch(installed, options));
  return new TestSession(launched, browserName, site);
}

class TestSession extends Session implements Extension {
  private pages = 0;

  constructor(
    launched: Session['launched'],
    name: string,
    readonly site: Site,
  ) {
    super(launched, name);
  }

  override open(what: string): Promise<ArticlePage> {
    return super.open(new URL(what, 'http://news.test').href);
  }

  openHtml(html: string, path = `/page-${++this.pages}.html`): Promise<ArticlePage> {
    this.site.put(path, html);
    return this.open(path);
  }
}
