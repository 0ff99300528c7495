import { beforeEach, expect, test } from 'vitest';
import type { Highlights } from '../../scripts/browsers/article-page.ts';
import { useExtension } from './harness/extension.ts';
import { markup, OTHER_PARAGRAPHS, PARAGRAPHS, storyPage } from './harness/story.ts';

const ext = useExtension();
beforeEach(() => ext.resetStorage());

const all = (marks: Highlights) => Object.values(marks).flat().join('\n');

test('an article shown under another address without loading is read, and the old marks go', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  await article.page.evaluate((html) => {
    history.pushState({}, '', '/another-story');
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

test('an article that is filled in after loading is found', async () => {
  const article = await ext.openHtml(
    storyPage({
      paragraphs: [],
      after: `<script>setTimeout(() => { document.querySelector('article').innerHTML += ${JSON.stringify(markup(PARAGRAPHS))} }, 1500)</script>`,
    }),
  );
  await article.untilHighlights((now) => all(now).includes('three people'));
});

test('a counter that never rests does not keep the page busy', async () => {
  const article = await ext.openHtml(
    storyPage({
      after: `<script>
        const counter = document.createElement('p');
        document.querySelector('article').append(counter);
        let n = 0;
        setInterval(() => { counter.textContent = 'Readers now: ' + (n += 1) }, 50)</script>`,
    }),
  );
  await article.whenMarked();
  await article.page.evaluate(() => {
    const set = CSS.highlights.set.bind(CSS.highlights);
    Object.assign(globalThis, { paints: 0, set });
  });
  const marks = await article.atRest();
  expect(all(marks)).toContain('three people');
  expect(article.errors).toEqual([]);
});

test('the way back by the browser’s cache has its marks', async () => {
  ext.site.put('/elsewhere.html', '<!doctype html><title>Elsewhere</title>');
  const article = await ext.openHtml(storyPage());
  const before = await article.whenMarked();
  await article.page.goto('http://news.test/elsewhere.html');
  await article.page.goBack();
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
