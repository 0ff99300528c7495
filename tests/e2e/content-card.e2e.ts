import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { type ArticlePage, pause } from '../../scripts/browsers/article-page.ts';
import { useExtension } from './harness/extension.ts';
import { PARAGRAPHS, storyPage } from './harness/story.ts';

const ext = useExtension();
beforeEach(() => ext.resetStorage());

/** Sends what a keyboard shortcut sends: the shortcuts themselves belong to the browser's window. */
async function commander(article: ArticlePage): Promise<(command: string) => Promise<void>> {
  const tab = await ext.tabId(article);
  const page: Page = await ext.openExtensionPage('options.html');
  await article.page.bringToFront();
  return async (command) => {
    await page.evaluate(
      async (id, name) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
        await chrome.tabs.sendMessage(id, { name: 'command', request: { command: name } });
      },
      tab,
      command,
    );
  };
}

const focusedInCard = (article: ArticlePage) =>
  article.inRoot((root) => root.activeElement !== null && root.activeElement.closest('.card') !== null);

/** Presses a button of the open card by its words or its label. */
const press = (article: ArticlePage, name: string) =>
  article.inRoot((root, wanted) => {
    const button = [...root.querySelectorAll('button')].find((b) =>
      (b.getAttribute('aria-label') ?? b.textContent ?? '').includes(wanted),
    );
    button?.focus();
    button?.click();
    return Boolean(button);
  }, name);

test('the card stays while the pointer is on it and closes when it leaves', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  await article.hover('three people');
  const card = await article.whenCard();
  await article.page.mouse.move(card.x + 40, card.y + 20, { steps: 6 });
  await pause(800);
  expect(await article.card()).not.toBeNull();
  await article.page.mouse.move(5, 5, { steps: 4 });
  await expect.poll(() => article.card()).toBeNull();
});

test('the card opens only after the pointer has rested', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  await article.hover('three people');
  await article.page.mouse.move(5, 5);
  await pause(600);
  expect(await article.card()).toBeNull();
});

test('no card opens beside the words', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  const box = await article.page.evaluate(() =>
    document.querySelector('p')!.getBoundingClientRect().toJSON(),
  );
  await article.page.mouse.move(box.x - 30, box.y + 10);
  await article.page.mouse.move(box.x - 32, box.y + 12, { steps: 3 });
  await pause(600);
  expect(await article.card()).toBeNull();
});

test('a tap opens the card, a tap beside it closes it', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  const place = await article.page.evaluate(() => {
    const [range] = CSS.highlights.get('whose-word-anonymous')!;
    const [rect] = (range as Range).getClientRects();
    return { x: rect!.x + 20, y: rect!.y + rect!.height / 2 };
  });
  await article.page.touchscreen.tap(place.x, place.y);
  await article.whenCard();
  await article.page.touchscreen.tap(5, 5);
  await expect.poll(() => article.card()).toBeNull();
});

test('names inside a source share one card with it', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  await article.hover('Lucia Ferrante');
  const card = await article.whenCard();
  expect(card.text).toContain('Named person');
  expect(card.text).toMatch(/Named person.*Person/);
  await article.screenshot('card-two-sections');
});

test.each([
  [1280, 900],
  [320, 640],
])('at %d by %d the card lies in the window and beside its words', async (width, height) => {
  const article = await ext.openHtml(
    storyPage({ head: '<meta name="viewport" content="width=device-width">' }),
  );
  await article.page.setViewport({ width, height });
  await article.whenMarked();
  for (const words of ['three people', 'about 40%', 'Helena Marsh', 'A senior official']) {
    await article.page.keyboard.press('Escape');
    await expect.poll(() => article.card()).toBeNull();
    await article.hover(words);
    const card = await article.whenCard();
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(width);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.y + card.height).toBeLessThanOrEqual(height);
    const covered = await article.page.evaluate(
      ({ y, height: cardHeight }, wanted) => {
        for (const highlight of CSS.highlights.values())
          for (const range of highlight)
            if (range.toString().includes(wanted))
              return [...(range as Range).getClientRects()].some(
                (rect) => rect.bottom > y + 1 && rect.top < y + cardHeight - 1,
              );
        return null;
      },
      card,
      words,
    );
    expect(covered, `the card lies over “${words}”`).toBe(false);
  }
  await article.screenshot(`card-${width}`);
});

test('shortcuts go from mark to mark, say where they are, and give the focus back', async () => {
  const article = await ext.openHtml(
    storyPage({
      paragraphs: ['<a href="#x" id="x">A link</a> before the story begins in earnest.', ...PARAGRAPHS],
    }),
  );
  await article.whenMarked();
  const command = await commander(article);
  await article.page.focus('#x');
  await command('next-anonymous');
  const { text } = await article.whenCard();
  expect(text).toContain('three people');
  const said = () => article.inRoot((root) => root.querySelector('[aria-live]')?.textContent ?? '');
  await expect.poll(said).toMatch(/Anonymous sources: .*three people.* \d+ of \d+/);
  expect(await focusedInCard(article)).toBe(false);
  await command('open-card');
  expect(await focusedInCard(article)).toBe(true);
  await command('next-mark');
  await expect.poll(async () => (await article.card())?.text).not.toBe(text);
  expect(await focusedInCard(article)).toBe(true);
  await article.page.keyboard.press('Escape');
  await expect.poll(() => article.card()).toBeNull();
  expect(await article.page.evaluate(() => document.activeElement?.id)).toBe('x');
});

test('a shortcut hides all marks and shows them again', async () => {
  const article = await ext.openHtml(storyPage());
  const before = await article.whenMarked();
  const command = await commander(article);
  await command('toggle-marks');
  await article.untilHighlights((now) => Object.keys(now).length === 0);
  await command('toggle-marks');
  await article.untilHighlights((now) => JSON.stringify(now) === JSON.stringify(before));
});

test('the card leads to the other mentions', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  await article.hover('according to three people');
  await article.whenCard();
  expect(await press(article, 'Next mention')).toBe(true);
  await expect.poll(async () => (await article.card())?.text).toContain('Mention 2 of');
  await expect.poll(() => focusedInCard(article)).toBe(true);
  expect(Object.keys(await article.highlights())).toContain('whose-word-flash');
  await article.untilHighlights((now) => !('whose-word-flash' in now));
});

test('a mark that is called wrong is hidden here for good, until it is taken back', async () => {
  const article = await ext.openHtml(storyPage(), '/wrong.html');
  await article.whenMarked();
  await article.hover('$3.4 billion');
  await article.whenCard();
  expect(await press(article, 'This mark is wrong')).toBe(true);
  await article.untilHighlights((now) => !now['whose-word-figures']?.includes('$3.4 billion'));
  expect((await article.whenCard()).text).toContain('Nothing was sent');
  expect(await focusedInCard(article)).toBe(true);
  await article.page.reload();
  const marks = await article.whenMarked();
  expect(marks['whose-word-figures']).not.toContain('$3.4 billion');
  expect(marks['whose-word-figures']).toContain('$2.1 billion');
});

test('the card has no accessibility findings in dark and with several sections', async () => {
  const article = await ext.openHtml(storyPage({ body: 'style="background: #111; color: #eee"' }));
  await article.whenMarked();
  for (const words of ['three people', 'Lucia Ferrante', 'about 40%', 'declined to comment']) {
    await article.page.keyboard.press('Escape');
    await expect.poll(() => article.card()).toBeNull();
    await article.hover(words);
    await article.whenCard();
    expect(await article.axeOnCard()).toEqual([]);
  }
  await article.screenshot('card-dark');
});
