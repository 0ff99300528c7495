import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { useExtension } from './harness/extension.ts';

const ext = useExtension();
beforeEach(() => ext.resetStorage());

/** Opens the popup of the demo's article, with its report in it. */
async function openDemo() {
  const article = await ext.open('/demo/index.html');
  await article.whenMarked();
  const popup = await ext.openPopup(article);
  await popup.waitForSelector('.findings');
  return { article, popup };
}

/** Clicks a line by its words, opening its list first. */
async function goTo(popup: Page, section: string, words: string): Promise<void> {
  await popup.waitForSelector(`#${section} > summary`);
  await popup.evaluate((id) => {
    const details = document.getElementById(id) as HTMLDetailsElement;
    if (!details.open) details.querySelector('summary')!.click();
  }, section);
  await popup.waitForSelector(`#${section} button.place`);
  const found = await popup.evaluate(
    (id, wanted) => {
      const lines = [...document.querySelectorAll<HTMLElement>(`#${id} button.place`)];
      const line = lines.find((l) => l.textContent!.includes(wanted));
      line?.click();
      return line ? null : lines.map((l) => l.textContent);
    },
    section,
    words,
  );
  expect(found, `a line with “${words}”`).toBeNull();
}

test.each([
  ['figures', 'about 40%', 'about 40%'],
  ['entities', 'Helena Marsh', 'Helena Marsh'],
  ['anonymous', 'three people', 'three people'],
  ['replies', 'Corvane', 'declined to comment'],
])('a line of the list “%s” leads to its place in the page', async (section, words, flashed) => {
  const { article, popup } = await openDemo();
  await goTo(popup, section, words);
  await article.page.bringToFront();
  await article.untilHighlights((now) => (now['whose-word-flash'] ?? []).join(' ').includes(flashed));
});

test('each count opens a list that holds as much', async () => {
  const { popup } = await openDemo();
  const shown = await popup.evaluate(async () => {
    for (const summary of document.querySelectorAll<HTMLElement>('details:not([open]) > summary')) {
      summary.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const numberOf = (id: string) =>
      Number(document.querySelector(`#${id} .count`)!.textContent!.match(/\d+/)![0]);
    const linesOf = (selector: string) => document.querySelectorAll(selector).length;
    return {
      anonymous: [numberOf('anonymous'), linesOf('#anonymous .section-body > .sources > li')],
      figures: [numberOf('figures'), linesOf('#figures .chips > li')],
      replies: [numberOf('replies'), linesOf('#replies .rows > li')],
      entities: [numberOf('entities'), linesOf('#entities .chips > li')],
    };
  });
  for (const [section, [counted, listed]] of Object.entries(shown)) expect(listed, section).toBe(counted);
});

test('the report is saved in each format without leaving the page', async () => {
  const { popup } = await openDemo();
  for (const format of ['Markdown', 'CSV', 'JSON', 'Web Annotation']) {
    await popup.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.export button')];
      buttons.find((b) => b.textContent === wanted)!.click();
    }, format);
    await expect.poll(() => popup.$eval('.export .said', (e) => e.textContent)).toBe(`Saved as ${format}.`);
  }
});

test('with the keyboard alone, a reader reaches a source and goes to its place', async () => {
  const { article, popup } = await openDemo();
  await popup.bringToFront();
  const focused = () => popup.evaluate(() => document.activeElement!.className);
  for (let i = 0; i < 40 && !(await focused()).includes('place'); i += 1) await popup.keyboard.press('Tab');
  expect(await focused()).toContain('place');
  await popup.keyboard.press('Enter');
  await article.page.bringToFront();
  await article.untilHighlights((now) => (now['whose-word-flash'] ?? []).length > 0);
});
