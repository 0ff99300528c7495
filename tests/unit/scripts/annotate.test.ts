import { describe, expect, it } from 'vitest';
import { createReader } from '../../../scripts/annotate/annotate.ts';
import { unpackModels } from '../../../scripts/annotate/models.ts';
import { createWriter } from '../../../scripts/annotate/output.ts';
import type { Report } from '../../../src/analysis/report.ts';

const bytes = await unpackModels();
const reportOn = createReader(bytes, false);

const STORY =
  `Corvane will close the mill, according to two people familiar with the plan. Dana Ortiz, its chief
executive, said on Monday that 120 workers would keep their jobs.`.replace('\n', ' ');

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Mill to close</title></head><body><article><h1>Mill to close</h1>${body}</article></body></html>`;
const text = (id: string | null, t: string) => reportOn({ where: 'x', kind: 'text', id, text: t });
const html = (h: string, url: string | null = null) =>
  reportOn({ where: 'x', kind: 'html', id: 'p', html: h, url });

describe('reportOn', () => {
  it.each([STORY, 'One.\n\nTwo  with  spaces.\n', '', ' \n\t', '“Unclosed', '\ud800 lone', 'x'.repeat(5000)])(
    'keeps a text unchanged and every mark in place: %j',
    async (t) => {
      const report = await text('a', t);
      expect(report.article?.text).toBe(t);
      expect(report.id).toBe('a');
      for (const a of report.annotations) expect(a.exact).toBe(t.slice(a.start, a.end));
    },
  );

  it('finds the article of a page', async () => {
    const report = await html(page(`<p>${STORY}</p>`.repeat(4)), 'http://news.test/mill');
    expect(report.article).toMatchObject({
      title: 'Mill to close',
      language: 'en',
      url: 'http://news.test/mill',
    });
    expect(report.article?.text.startsWith('Corvane will close')).toBe(true);
    expect(report.annotations.length).toBeGreaterThan(0);
  });

  it.each([
    ['nothing', '', 'The page is empty.'],
    ['a form', '<form><input></form>', 'No article was found on this page.'],
    ['broken markup', '<div><p>Hi<table><tr><p></div></span><', 'No article was found on this page.'],
  ])('says that there is no article in %s', async (_, h, why) => {
    const report = await html(h);
    expect(report).toMatchObject({ id: 'p', article: null, annotations: [], summary: null, limits: [why] });
  });

  it('reads an article in broken markup', async () => {
    const report = await html(
      `<title>Mill</title><article><h1>Mill to close</h1><p>${STORY}<p>${STORY}<div></p></b><p>${STORY}`,
    );
    expect(report.article?.text).toContain('Dana Ortiz');
  });

  it('reads no other language and says so', async () => {
    const german =
      'Die Stadt will die Mühle verkaufen, und das ist für die Leute nicht gut, sagte der Rat am Montag. ';
    const report = await text(null, german.repeat(5));
    expect(report.annotations).toEqual([]);
    expect(report.article?.language).not.toBe('en');
    expect(report.limits.join()).toContain('English');
    expect(report.summary?.label).toBe('not-assessed');
  });

  it('keeps the rules that fired on request only', async () => {
    const item = { where: 'x', kind: 'text', id: null, text: STORY } as const;
    const has = (report: Report) => report.annotations.some((a) => 'because' in a);
    expect(has(await createReader(bytes, true)(item))).toBe(true);
    expect(has(await reportOn(item))).toBe(false);
  });
});

describe('createWriter', () => {
  it('prints one JSON report a line', async () => {
    const write = createWriter('json');
    const lines = [await text('a', STORY), await text('b', 'One.\nTwo.')].map(write);
    expect(lines.map((line) => line.indexOf('\n'))).toEqual(lines.map((line) => line.length - 1));
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
  });

  it('prints the head of a table once', async () => {
    const write = createWriter('csv');
    const table = [await text('a', STORY), await text('b', STORY)].map(write).join('');
    expect(table.split('\r\n').filter((row) => row.startsWith('"id",'))).toHaveLength(1);
  });

  it('keeps documents for people apart by a rule', async () => {
    const write = createWriter('markdown');
    expect(write(await text('a', STORY))).toMatch(/^# /);
    expect(write(await text('b', STORY))).toMatch(/^\n---\n\n# /);
  });
});
