import { beforeEach, expect, test } from 'vitest';
import { browserName, useExtension } from './harness/extension.ts';
import { markup, PARAGRAPHS, storyPage } from './harness/story.ts';

const ext = useExtension();
beforeEach(() => ext.resetStorage());

/** What our style sheet says of a highlight: its declarations, or null. */
function ruleOf(name: string): string | null {
  for (const sheet of document.adoptedStyleSheets)
    for (const media of sheet.cssRules)
      for (const rule of (media as CSSMediaRule).cssRules)
        if ((rule as CSSStyleRule).selectorText === `::highlight(${name})`)
          return (rule as CSSStyleRule).style.cssText;
  return null;
}

/** WCAG 2.2 contrast of the line's colour in `css` with a background, both as any CSS colour. */
function contrastOf(css: string, paper: string): number {
  const read = (colour: string) => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const colour = /rgba?\([^)]*\)|#[0-9a-f]{6}/i.exec(css)![0];
  const [a, b] = [read(colour), read(paper)].sort((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
}

const CATEGORIES = ['anonymous', 'attributions', 'replies', 'figures', 'entities'];

test.each([
  ['white', '#ffffff', '#111111'],
  ['newsprint', '#fff1e5', '#33302e'],
  ['black', '#000000', '#eeeeee'],
  ['night blue', '#10243e', '#e8eef5'],
  ['middle grey', '#808080', '#000000'],
  ['orange', '#e07000', '#000000'],
  ['green', '#2e7d32', '#ffffff'],
])('lines reach 3:1 on %s', async (name, paper, ink) => {
  const article = await ext.openHtml(storyPage({ body: `style="background: ${paper}; color: ${ink}"` }));
  await article.whenMarked();
  await article.screenshot(`paper-${name.replace(' ', '-')}`);
  for (const category of CATEGORIES) {
    const css = await article.page.evaluate(ruleOf, `whose-word-${category}`);
    expect(css, category).toContain('underline');
    const contrast = await article.page.evaluate(contrastOf, css!, paper);
    expect(contrast, `${category} on ${name}`).toBeGreaterThanOrEqual(2.99);
  }
});

test('words on another background in the same article have lines of their own', async () => {
  const article = await ext.openHtml(
    storyPage({ head: '<style>p:nth-of-type(3) { background: #10243e; color: white }</style>' }),
  );
  const marks = await article.whenMarked();
  await article.screenshot('two-papers');
  expect(marks['whose-word-entities-2']).toContain('Helena Marsh');
  const css = await article.page.evaluate(ruleOf, 'whose-word-entities-2');
  expect(await article.page.evaluate(contrastOf, css!, '#10243e')).toBeGreaterThanOrEqual(2.99);
});

test('a switch to dark in the page changes the lines', async () => {
  const article = await ext.openHtml(
    storyPage({ head: '<style>.dark { background: #111; color: #eee }</style>' }),
  );
  await article.whenMarked();
  const before = await article.page.evaluate(ruleOf, 'whose-word-anonymous');
  await article.page.evaluate(() => document.body.classList.add('dark'));
  await expect.poll(() => article.page.evaluate(ruleOf, 'whose-word-anonymous')).not.toBe(before);
  const after = await article.page.evaluate(ruleOf, 'whose-word-anonymous');
  expect(await article.page.evaluate(contrastOf, after!, '#111111')).toBeGreaterThanOrEqual(2.99);
});

test('another palette is drawn at once in an open page, also when the background had been stopped', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  expect(await article.page.evaluate(ruleOf, 'whose-word-anonymous')).toContain('rgb(189, 75, 0)');
  const options = await ext.openExtensionPage('options.html');
  await ext.stopBackground();
  await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('webextension-polyfill') };
    await chrome.storage.sync.set({ settings: { version: 1, palette: 'monochrome' } });
  });
  await article.page.bringToFront();
  await expect.poll(() => article.page.evaluate(ruleOf, 'whose-word-anonymous')).toContain('rgb(17, 17, 17)');
  await article.hover('three people');
  await article.whenCard();
  const sample = await article.inRoot(
    (root) => getComputedStyle(root.querySelector('.mark-sample.anonymous')!).textDecorationColor,
  );
  expect(sample).toBe('rgb(17, 17, 17)');
  expect(article.errors).toEqual([]);
});

test('each category has a line of its own, whatever the colours', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  const lines = await Promise.all(
    CATEGORIES.map(async (category) => {
      const css = await article.page.evaluate(ruleOf, `whose-word-${category}`);
      return /underline [^;]*/.exec(css!)![0].replace(/rgba?\([^)]*\)|#\w{6}/, '');
    }),
  );
  expect(new Set(lines).size).toBe(CATEGORIES.length);
});

test('marks do not print unless asked', async () => {
  const article = await ext.openHtml(storyPage());
  await article.whenMarked();
  const media = await article.page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => (rule as CSSMediaRule).media.mediaText),
    ),
  );
  expect(media).toEqual(['screen', 'screen', '(forced-colors: active)']);
});

test('marks and card work where the page allows no styles', async () => {
  ext.site.put('/strict.html', storyPage({ head: '' }), {
    'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'",
  });
  const article = await ext.open('/strict.html');
  await article.whenMarked();
  await article.hover('three people');
  const card = await article.whenCard();
  expect(card.width).toBeGreaterThan(300);
  await article.screenshot('strict-page');
  // What the page's policy says about the page's own styles and icon.
  expect(article.errors.filter((error) => !/inline style|data:,/i.test(error))).toEqual([]);
});

test('an article in a shadow root is painted and explained', async () => {
  const article = await ext.openHtml(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Builder weighs sale</title>
     <link rel="icon" href="data:,">
     <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Builder weighs sale"}</script>
     <meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-20T06:30:00Z">
     </head><body><news-story></news-story><script>
       const root = document.querySelector('news-story').attachShadow({ mode: 'open' });
       root.innerHTML = '<article><h1>Builder weighs sale</h1>' + ${JSON.stringify(markup(PARAGRAPHS))} + '</article>';
     </script></body></html>`,
  );
  await article.whenMarked();
  await article.hover('three people').catch(() => {});
  const adopted = await article.page.evaluate(
    () => document.querySelector('news-story')!.shadowRoot!.adoptedStyleSheets.length,
  );
  expect(adopted).toBe(1);
  await article.screenshot('shadow-root');
  expect((await article.whenCard()).text).toContain('three people');
});

test.runIf(browserName === 'chromium')('forced colours keep marks apart', async () => {
  const article = await ext.openHtml(storyPage());
  const client = await article.page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await article.whenMarked();
  await article.hover('three people');
  await article.whenCard();
  await article.screenshot('forced-colours');
});
