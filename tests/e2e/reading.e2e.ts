import { expect, test } from 'vitest';
import { useExtension } from './harness/extension.ts';

const ext = useExtension();

test('the demo article has marks of every category, each where it belongs', async () => {
  const article = await ext.open('/demo/index.html');
  const marks = await article.whenMarked();
  await article.screenshot('demo');
  expect(marks['whose-word-anonymous']?.join('\n')).toContain(
    'three people with direct knowledge of the talks',
  );
  expect(marks['whose-word-anonymous']?.join('\n')).toContain('Two of them');
  expect(marks['whose-word-attributions']?.join('\n')).toContain('Tomasz Wieland');
  expect(marks['whose-word-figures']).toContain('about 40%');
  expect(marks['whose-word-figures']).toContain('$3.4 billion');
  expect(marks['whose-word-entities']).toContain('Corvane Energy');
  expect(marks['whose-word-replies']?.join('\n')).toContain('Corvane declined to comment');
});

test('what stands beside the article is not marked', async () => {
  const article = await ext.open('/demo/index.html');
  await article.whenMarked();
  const outside = await article.page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight]
        .filter((range) => range.startContainer.parentElement?.closest('header, nav, aside, footer, figure'))
        .map((range) => range.toString()),
    ),
  );
  expect(outside).toEqual([]);
});

test.each([
  ['three people with direct', ['three people', 'direct knowledge', 'Reporters usually know who this is']],
  ['$3.4 billion', ['$3.4 billion']],
  ['Corvane Energy', ['Corvane Energy', 'Organization']],
  ['Tomasz Wieland', ['Tomasz Wieland', 'engineer']],
  ['did not respond', ['Halvorsen']],
])('hovering “%s” shows its card beside it', async (words, expected) => {
  const article = await ext.open('/demo/index.html');
  await article.whenMarked();
  await article.hover(words);
  const card = await article.whenCard();
  for (const text of expected) expect(card.text).toContain(text);
  const pointer = await article.page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values())
      for (const range of highlight)
        if (range.toString().includes(wanted)) return (range as Range).getClientRects()[0]?.toJSON();
    return null;
  }, words);
  const apart = card.y >= pointer.bottom || card.y + card.height <= pointer.top;
  expect(apart, 'the card lies above or below the words it explains').toBe(true);
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.y + card.height).toBeLessThanOrEqual(900);
});

test('Escape closes the card', async () => {
  const article = await ext.open('/demo/index.html');
  await article.whenMarked();
  await article.hover('three people with direct');
  await article.whenCard();
  await article.page.keyboard.press('Escape');
  await expect.poll(() => article.card()).toBeNull();
});

test.each(['/pages/wire-lines-as-paragraphs.html', '/pages/wire-lines-by-br.html'])(
  'on %s a source that spans lines is painted in each',
  async (path) => {
    const article = await ext.open(path);
    const marks = await article.whenMarked();
    const anonymous = marks['whose-word-anonymous']?.map((text) => text.replace(/\s+/g, ' ').trim()) ?? [];
    await article.screenshot(path.slice('/pages/'.length, -'.html'.length));
    // The line ends inside the words.
    expect(anonymous.join(' ')).toContain('three people with direct knowledge of the talks');
    expect(anonymous).not.toContain('three people with direct knowledge of the talks');
  },
);

test('the page is left as it was, asks for nothing and reports nothing', async () => {
  const article = await ext.open('/demo/index.html');
  await article.whenMarked();
  await article.hover('three people with direct');
  await article.whenCard();
  const { before, after, hosts } = await article.markup();
  expect(hosts).toBe(1);
  expect(after).toBe(before);
  expect(article.errors).toEqual([]);
  const asked = ext.site.requests.filter((url) => !isBrowsersOwn(url));
  expect(new Set(asked)).toEqual(
    new Set(['http://news.test/demo/index.html', 'http://news.test/demo/ledger.css']),
  );
});

/** Browsers ask their makers for updates and lists; none of these hosts could be the extension's. */
function isBrowsersOwn(url: string): boolean {
  const host = url.includes('//') ? new URL(url).hostname : url.split(':')[0]!;
  return /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google(apis)?\.com|gvt1\.com)$/.test(host);
}
