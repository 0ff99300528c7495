import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { axeOnPage } from '../../scripts/browsers/axe.ts';
import { browserName, useExtension } from './harness/extension.ts';

const ext = useExtension();
beforeEach(() => ext.resetStorage());

const text = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

const click = (page: Page, selector: string, words: string) =>
  page.evaluate(
    (css, wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>(css)];
      const found = all.find((e) => e.textContent!.trim() === wanted);
      (found?.querySelector<HTMLElement>('input') ?? found)?.click();
      return Boolean(found);
    },
    selector,
    words,
  );

/** Opens a page for the demo's article where it needs one. */
async function openPage(name: string): Promise<Page> {
  const forArticle = name === 'popup' || name === 'sidepanel';
  const article = forArticle ? await ext.open('/demo/index.html') : null;
  await article?.whenMarked();
  const page = await ext.openExtensionPage(
    article ? `${name}.html?tab=${await ext.tabId(article)}` : `${name}.html`,
  );
  await page.waitForSelector(forArticle ? '.findings' : 'main');
  return page;
}

describe.each(['popup', 'sidepanel', 'options', 'welcome'])('%s', (name) => {
  test('has no accessibility findings and no sideways scrolling at 320 px', async () => {
    const page = await openPage(name);
    await page.setViewport({ width: 320, height: 640 });
    await page.evaluate(() => {
      for (const summary of document.querySelectorAll<HTMLElement>('details:not([open]) > summary'))
        summary.click();
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await axeOnPage(page)).toEqual([]);
  });

  // Firefox has no way to be told another scheme from outside.
  test.runIf(browserName === 'chromium').each([
    ['dark', 'none'],
    ['light', 'active'],
    ['dark', 'active'],
  ])('has no accessibility findings in %s, forced colours %s', async (scheme, forced) => {
    const page = await openPage(name);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced },
      ],
    });
    expect(await axeOnPage(page)).toEqual([]);
  });
});

describe('options', () => {
  test('apply in an open tab at once and are there after a reload', async () => {
    const article = await ext.open('/demo/index.html');
    const before = await article.whenMarked();
    expect(before['whose-word-figures']?.length).toBeGreaterThan(0);
    const options = await openPage('options');
    expect(await click(options, '.choice label', 'Sources only')).toBe(true);
    await article.page.bringToFront();
    await article.untilHighlights((now) => !now['whose-word-figures']?.length);
    await options.reload({ waitUntil: [] }).catch(() => {});
    const again = await openPage('options');
    expect(
      await again.$eval('input[name=density]:checked', (input) => (input as HTMLInputElement).value),
    ).toBe('sources');
  });

  test('list the shortcuts of the browser', async () => {
    const options = await openPage('options');
    await expect.poll(() => text(options)).toContain('Go to the next anonymous source');
  });
});

describe('side panel', () => {
  test('shows the article of the tab that its address asks for', async () => {
    const panel = await openPage('sidepanel');
    expect(await text(panel)).toContain('Rests on unnamed:');
  });
});

test('the first page shows the five kinds of mark and closes itself', async () => {
  // Firefox does not tell a tab's end to the outside; another page of the extension counts.
  const beside = await openPage('options');
  const count = () =>
    beside.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      return (await chrome.tabs.query({})).length;
    });
  const welcome = await openPage('welcome');
  expect(await welcome.$$eval('blockquote .mark-sample', (marks) => marks.length)).toBe(5);
  const before = await count();
  // The page goes away under the click.
  void click(welcome, 'button', 'Skip').catch(() => {});
  await expect.poll(count, { timeout: 10_000 }).toBe(before - 1);
});
