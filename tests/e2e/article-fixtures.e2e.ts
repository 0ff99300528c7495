import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { useExtension } from './harness/extension.ts';

/** The fixtures of article detection as real browsers lay them out: jsdom has neither style nor layout. */
const FOLDER = join(import.meta.dirname, '../fixtures/articles');

const ext = useExtension();
let finder = '';

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'src/article/index.ts', formats: ['iife'], name: 'WhoseWordArticle' },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  finder = output[0].code;
});

/** Runs in the page: the article's paragraphs, and whether its ranges hold the same text. */
function read(url: string | null): { text: string[]; mapped: boolean } | null {
  const { findArticle, rangesFor } = (
    window as unknown as { WhoseWordArticle: typeof import('../../src/article/index.ts') }
  ).WhoseWordArticle;
  const article = findArticle(document, url);
  if (!article) return null;
  const folded = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
  const ranges = rangesFor(article, 0, article.text.length) ?? [];
  return { text: article.text.split('\n\n'), mapped: folded(ranges.join('')) === folded(article.text) };
}

test.each(readdirSync(FOLDER))('%s', async (name) => {
  const { url = null, text } = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));
  const { page } = await ext.open(`/articles/${name}/page.html`);
  await page.evaluate(finder.replace('var WhoseWordArticle', 'window.WhoseWordArticle'));
  expect(await page.evaluate(read, url)).toEqual({ text, mapped: true });
});
