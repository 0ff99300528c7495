import { beforeEach, expect, test } from 'vitest';
import type { Highlights } from '../../scripts/browsers/article-page.ts';
import { browserName, useExtension } from './harness/extension.ts';
import { markup, OTHER_PARAGRAPHS, PARAGRAPHS, storyPage } from './harness/story.ts';

const ext = useExtension();
beforeEach(() => ext.resetStorage());

const all = (marks: Highlights) => Object.values(marks).flat().join('\n');

test('an article shown under another address without loading is read, and the old marks go', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  await article.page.evaluate((html) => {
    history.pushState({}, '', '/2026/11/21/norlund-to-close-harrow-depot');
    document.title = 'Norlund to close Harrow depot';
    document.querySelector('article')!.innerHTML = `<h1>Norlund to close Harrow depot</h1>${html}`;
  }, markup(OTHER_PARAGRAPHS));
  const marks = await article.untilHighlights((now) => all(now).includes('Norlund Freight'));
  expect(all(marks)).not.toContain('Corvane');
  expect(article.errors).toEqual([]);
});

test('going to a page without an article clears the marks', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  await article.page.evaluate(() => {
    for (const meta of document.querySelectorAll('meta[property]')) meta.remove();
    document.querySelector('main')!.innerHTML = '<ul><li><a href="/a">A</a><li><a href="/b">B</a></ul>';
    history.pushState({}, '', '/');
  });
  await article.untilHighlights((now) => all(now) === '');
});

test('marks stay right when the page replaces its nodes', async () => {
  const article = await ext.openHtml(storyPage());
  const before = await article.whenMarked();
  await article.page.evaluate(() => {
    const old = document.querySelector('article')!;
    old.replaceWith(old.cloneNode(true));
  });
  await article.untilHighlights((now) => JSON.stringify(now) === JSON.stringify(before));
  const live = await article.page.evaluate(() =>
    [...CSS.highlights.values()].every((highlight) =>
      [...highlight].every((range) => range.startContainer.isConnected),
    ),
  );
  expect(live).toBe(true);
});

test('paragraphs that come later are marked', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  await article.page.evaluate(() => {
    const p = document.createElement('p');
    p.textContent =
      'Tomasz Wieland, an engineer at Brandt & Sool who worked on the survey, said on Tuesday that 14 of the 36 caissons would have to be redesigned before any of them is sunk.';
    document.querySelector('article')!.append(p);
  });
  await article.untilHighlights((now) => all(now).includes('Wieland'));
});

test.each([
  ['and the address goes on to it', '/2026/11/21/norlund-to-close-harrow-depot'],
  ['under the same address', null],
])('an article that is appended while its reader scrolls is marked too, %s', async (_, address) => {
  const article = await ext.openHtml(storyPage());
  const before = await article.whenMarked();
  await article.page.evaluate(
    (html, path) => {
      const next = document.createElement('article');
      next.innerHTML = `<h1>Norlund to close Harrow depot</h1><p>By Ada Moreau</p>${html}`;
      document.querySelector('main')!.append(next);
      if (!path) return;
      document.title = 'Norlund to close Harrow depot';
      history.pushState({}, '', path);
    },
    markup(OTHER_PARAGRAPHS),
    address,
  );
  const marks = await article.untilHighlights((now) => all(now).includes('Norlund Freight'));
  for (const text of Object.values(before).flat()) expect(all(marks)).toContain(text);
  const popup = await ext.openPopup(article);
  await popup.waitForSelector('#entities > summary');
  await popup.evaluate(() => document.querySelector<HTMLElement>('#entities > summary')!.click());
  await popup.waitForSelector('#entities button.place');
  const names = await popup.evaluate(() => document.querySelector('#entities')!.textContent);
  const [named, other] = address ? ['Ines Okafor', 'Helena Marsh'] : ['Helena Marsh', 'Ines Okafor'];
  expect(names).toContain(named);
  expect(names).not.toContain(other);
  expect(article.errors).toEqual([]);
});

test('an article that stood beside it from the start is left unmarked', async () => {
  const article = await ext.openHtml(
    storyPage().replace(
      '</main>',
      `<article><h1>Norlund to close Harrow depot</h1>${markup(OTHER_PARAGRAPHS)}</article></main>`,
    ),
  );
  const marks = await article.whenMarked();
  expect(all(marks)).toContain('Corvane');
  expect(all(marks)).not.toContain('Norlund');
});

test('an article that is filled in after loading is found', async () => {
  const article = await ext.openHtml(
    storyPage({
      paragraphs: [],
      after: `<script>setTimeout(() => { document.querySelector('article').innerHTML += ${JSON.stringify(markup(PARAGRAPHS))} }, 1500)</script>`,
    }),
  );
  await article.untilHighlights((now) => all(now).includes('three people'));
});

test('an article that changes all the time is read again less and less often', async () => {
  const article = await ext.openHtml(
    storyPage({
      after: `<script>
        const counter = document.createElement('p');
        document.querySelector('article').append(counter);
        let n = 0;
        setInterval(() => { counter.textContent = 'Read by ' + (n += 1) + ' people who follow the town and its river.' }, 50)</script>`,
    }),
  );
  await article.whenMarked();
  const paints = await article.page.evaluate(async () => {
    const seen = new Set();
    for (let i = 0; i < 60; i++) {
      seen.add(CSS.highlights.get('whose-word-entities'));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return seen.size;
  });
  expect(paints).toBeLessThan(8);
  expect(Object.keys(await article.highlights()).length).toBeGreaterThan(2);
  expect(article.errors).toEqual([]);
});

test('the way back by the browser’s cache has its marks', async () => {
  ext.site.put('/elsewhere.html', '<!doctype html><title>Elsewhere</title>');
  const article = await ext.openHtml(storyPage());
  const before = await article.whenMarked();
  await article.page.goto('http://news.test/elsewhere.html');
  // Not `goBack()`, which waits for a load that a page from the cache does not have.
  await article.page.evaluate(() => setTimeout(() => history.back(), 50));
  await article.page.waitForFunction(() => document.title !== 'Elsewhere', { polling: 100 });
  await article.untilHighlights((now) => JSON.stringify(now) === JSON.stringify(before));
  await article.hover('three people');
  await article.whenCard();
});

test('marks that the page throws out come back at the next move of the pointer', async () => {
  const article = await ext.openHtml(storyPage());
  const before = await article.whenMarked();
  await article.page.evaluate(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });
  await article.page.mouse.move(200, 200);
  await article.page.mouse.move(210, 210);
  await article.untilHighlights((now) => JSON.stringify(now) === JSON.stringify(before));
});

test('highlights of the page’s own are left alone', async () => {
  const article = await ext.openHtml(
    storyPage({
      after: `<script>const r = document.createRange(); r.selectNodeContents(document.querySelector('h1'));
        CSS.highlights.set('search', new Highlight(r))</script>`,
    }),
  );
  await article.untilHighlights((now) => all(now).includes('three people'));
  const popup = await ext.openPopup(article);
  await popup.waitForSelector('[role=switch]');
  await popup.evaluate(() => document.querySelector<HTMLElement>('input[value=off]')!.click());
  await article.page.bringToFront();
  const marks = await article.untilHighlights((now) => !all(now).includes('three people'));
  expect(Object.keys(marks)).toEqual(['search']);
});

test.runIf(browserName === 'chromium')(
  'after an update of the extension the script of before takes its marks away and says nothing',
  async () => {
    const article = await ext.openHtml(storyPage());
    await article.whenMarked();
    const page = await ext.openExtensionPage('options.html');
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
      // Later, so that the answer to this call is out before the page is closed with its extension.
      setTimeout(() => chrome.runtime.reload());
    });
    await article.page.bringToFront();
    await expect
      .poll(async () => {
        await article.page.mouse.move(200 + Math.random() * 50, 200);
        return Object.keys(await article.highlights());
      })
      .toEqual([]);
    const { before, after, hosts } = await article.markup();
    expect({ hosts, isSame: before === after }).toEqual({ hosts: 0, isSame: true });
    expect(article.errors).toEqual([]);
  },
);
