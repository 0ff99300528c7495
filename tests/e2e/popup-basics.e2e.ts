import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { axeOnPage } from '../../scripts/browsers/axe.ts';
import { browserName, useExtension } from './harness/extension.ts';

const ext = useExtension();
beforeEach(() => ext.resetStorage());

const text = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Flips the switch whose label contains `label`. */
async function flip(popup: Page, label: string): Promise<void> {
  await popup.waitForSelector('[role=switch]');
  const found = await popup.evaluate((wanted) => {
    const toggle = [...document.querySelectorAll('label')].find((l) => l.textContent.includes(wanted));
    toggle?.querySelector<HTMLElement>('[role=switch]')?.click();
    return Boolean(toggle);
  }, label);
  expect(found, `a switch for “${label}”`).toBe(true);
}

test('the popup says how the article is sourced', async () => {
  const article = await ext.open('/demo/index.html');
  await article.whenMarked();
  const popup = await ext.openPopup(article);
  await expect.poll(() => text(popup)).toContain('Rests on unnamed:');
  expect(await text(popup)).toContain('Counts what the text shows. It does not say what is true.');
  expect(await axeOnPage(popup)).toEqual([]);
});

test.runIf(browserName === 'chromium')(
  'the real popup opens over the page with the same summary',
  async () => {
    const article = await ext.open('/demo/index.html');
    await article.whenMarked();
    const popup = await ext.openRealPopup(article);
    await expect.poll(() => text(popup)).toContain('Rests on unnamed:');
  },
);

test('the card has no accessibility findings', async () => {
  const article = await ext.open('/demo/index.html');
  await article.whenMarked();
  await article.hover('three people with direct');
  await article.whenCard();
  expect(await article.axeOnCard()).toEqual([]);
});

test.each([
  ['Figures', 'whose-word-figures'],
  ['Names', 'whose-word-entities'],
  ['Anonymous sources', 'whose-word-anonymous'],
])('%s switched off disappear from the open page and stay away after a reload', async (label, highlight) => {
  const article = await ext.open('/demo/index.html');
  const before = await article.whenMarked();
  expect(before[highlight]?.length).toBeGreaterThan(0);
  const popup = await ext.openPopup(article);
  await flip(popup, label);
  await article.page.bringToFront();
  await article.untilHighlights((now) => !now[highlight]?.length);
  await article.page.reload();
  const after = await article.whenMarked();
  expect(after[highlight] ?? []).toEqual([]);
});

test('a site that is switched off stays untouched, other sites do not', async () => {
  const article = await ext.open('/demo/index.html');
  await article.whenMarked();
  const popup = await ext.openPopup(article);
  await flip(popup, 'news.test');
  await article.page.bringToFront();
  await article.untilHighlights((now) => Object.values(now).flat().length === 0);
  await article.page.reload();
  const other = await ext.open('http://other.test/demo/index.html');
  await other.whenMarked();
  const { hosts, before, after } = await article.markup();
  expect({ hosts, isSame: before === after }).toEqual({ hosts: 0, isSame: true });
  expect(await article.marked()).toEqual([]);
});

test.each([
  ['a page without an article', '/pages/listing.html', 'No article found'],
  ['another language', '/pages/german.html', 'Not in English'],
])('%s is told and left alone', async (_, path, expected) => {
  const article = await ext.open(path);
  const popup = await ext.openPopup(article);
  await expect.poll(() => text(popup), { timeout: 15_000 }).toContain(expected);
  expect(await article.marked()).toEqual([]);
  expect(article.errors).toEqual([]);
});

test('an empty page and a page of one megabyte do no harm', async () => {
  const empty = await ext.openHtml('<!doctype html><title>Nothing</title>');
  const emptyPopup = await ext.openPopup(empty);
  await expect.poll(() => text(emptyPopup), { timeout: 15_000 }).toContain('No article found');
  const paragraphs = Array.from(
    { length: 3_500 },
    (_, i) =>
      `<p>Two people familiar with plan ${i} said on Monday that the mill at gate ${i} would close within ${i % 40} weeks. The
owner, Dana Ortiz, did not say why it was chosen. “We will know more in the spring,” she told workers outside,
and she asked them for patience until the board has met.</p>`,
  );
  const long = await ext.openHtml(
    `<!doctype html><html lang="en"><title>A long one</title><meta property="og:type" content="article">
<article><h1>A long one</h1>${paragraphs.join('')}</article>`,
  );
  const popup = await ext.openPopup(long);
  const said = /Reading the article|The text is too long|Rests on unnamed/;
  await expect.poll(() => text(popup), { timeout: 30_000 }).toMatch(said);
  // The page itself stays quick while its text is read.
  const start = Date.now();
  expect(await long.page.evaluate(() => document.querySelectorAll('p').length)).toBe(3_500);
  expect(Date.now() - start).toBeLessThan(3_000);
  expect(long.errors).toEqual([]);
}, 180_000);
