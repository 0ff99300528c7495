import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { documentOf, expectedOf, FIXTURES, htmlOf } from './fixture.ts';
import { RULES } from './rules.ts';

const SOURCE = join(import.meta.dirname, '../../../src/article');
// In the project, so that its code is compiled as the project's is.
const BUILDS = join(import.meta.dirname, '../../../dist');
mkdirSync(BUILDS, { recursive: true });
const folder = mkdtempSync(join(BUILDS, '.rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The article code without one rule. */
async function without(fixture: string, [file, rule, instead]: (typeof RULES)[string]) {
  const copy = join(folder, fixture);
  cpSync(SOURCE, copy, { recursive: true });
  const code = readFileSync(join(copy, file), 'utf8');
  expect(code, `${file} has the rule no more`).toContain(rule);
  writeFileSync(join(copy, file), code.replaceAll(rule, instead));
  const { findArticle } = (await import(
    join(copy, 'index.ts')
  )) as typeof import('../../../src/article/index.ts');
  const { finish } = (await import(
    join(copy, 'finish.ts')
  )) as typeof import('../../../src/article/finish.ts');
  return { findArticle, finish };
}

it('every fixture names its rule', () => {
  expect(Object.keys(RULES).sort()).toEqual([...FIXTURES].sort());
});

it.each(Object.entries(RULES))('%s fails without its rule', async (name, rule) => {
  const { findArticle, finish } = await without(name, rule);
  const { text, notAssessed = null, ...rest } = expectedOf(name);
  const article = findArticle(documentOf(htmlOf(name)), rest.url ?? null);
  const read = article && { ...article, ...finish(article.written, article.publisher) };
  const isAsExpected = () => {
    expect(read?.text.split('\n\n')).toEqual(text);
    expect(read).toMatchObject(rest);
    if (notAssessed) expect(read?.notAssessed).toContain(notAssessed);
    else expect(read?.notAssessed).toBeNull();
  };
  expect(isAsExpected).toThrow();
});
