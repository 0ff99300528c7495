import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  declaredCharset,
  type Item,
  joinLines,
  readItems,
  readLine,
} from '../../../scripts/annotate/items.ts';

describe('readLine', () => {
  it.each<[string, Item | null]>([
    ['{"id":"a","text":"Two\\nlines"}', { where: 'x', kind: 'text', id: 'a', text: 'Two\nlines' }],
    ['{"id":7,"text":""}', { where: 'x', kind: 'text', id: '7', text: '' }],
    ['{"text":"No id"}', { where: 'x', kind: 'text', id: null, text: 'No id' }],
    [
      '{"id":"h","html":"<p>","url":"http://a.test/"}',
      { where: 'x', kind: 'html', id: 'h', html: '<p>', url: 'http://a.test/' },
    ],
    ['{"id":"h","html":"<p>"}', { where: 'x', kind: 'html', id: 'h', html: '<p>', url: null }],
    ['   ', null],
    ['{"id":', { where: 'x', kind: 'error', message: 'not JSON' }],
    ['["text"]', { where: 'x', kind: 'error', message: 'not a JSON object' }],
    ['null', { where: 'x', kind: 'error', message: 'not a JSON object' }],
    ['{"id":"a","text":5}', { where: 'x', kind: 'error', message: 'neither "text" nor "html" is a string' }],
  ])('%s', (line, expected) => {
    expect(readLine(line, 'x')).toEqual(expected);
  });
});

describe('joinLines', () => {
  it.each([
    ['One line\nand its rest.\n\nNext.', 'One line and its rest.\n\nNext.'],
    ['Windows\r\nlines.\r\n\r\nNext.\r\n', 'Windows lines.\n\nNext.'],
    ['Blank line with spaces.\n \t \nNext.', 'Blank line with spaces.\n\nNext.'],
    ['\n\n\n', ''],
    ['  Trailing  \n  and leading  ', 'Trailing and leading'],
  ])('%j', (text, expected) => {
    expect(joinLines(text)).toBe(expected);
  });
});

describe('declaredCharset', () => {
  it.each([
    ['<meta charset="windows-1252">', 'windows-1252'],
    ["<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>", 'ISO-8859-1'],
    ['<p>charset=none</p>', null],
  ])('%s', (html, expected) => {
    expect(declaredCharset(Buffer.from(html))).toBe(expected);
  });
});

describe('readItems', () => {
  let folder: string;
  const file = (name: string, data: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, data);
    return path;
  };
  const all = async (input: 'html' | 'text' | 'jsonl', files: string[]) => {
    const items: Item[] = [];
    for await (const item of readItems({ input, files })) items.push(item);
    return items;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'items-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('goes on after a line that is not JSON and after a missing file, in order', async () => {
    const lines = file('lines.jsonl', '{"id":"a","text":"A"}\nnot json\n\n{"id":"b","text":"B"}');
    const items = await all('jsonl', [join(folder, 'missing.jsonl'), lines, folder]);
    expect(items.map((i) => (i.kind === 'error' ? i.message : i.id))).toEqual([
      'no such file',
      'a',
      'not JSON',
      'b',
      'a folder, not a file',
    ]);
    expect(items[2]).toHaveProperty('where', `${lines}, line 2`);
  });

  it('reads a line that comes in many pieces', async () => {
    const text = 'é'.repeat(300_000);
    const [item] = await all('jsonl', [file('long.jsonl', `${JSON.stringify({ id: 'l', text })}\n`)]);
    expect(item).toMatchObject({ kind: 'text', text });
  });

  it('reads a page in the charset it declares', async () => {
    const bytes = Buffer.from('<meta charset="iso-8859-1"><p>Caf\xe9', 'latin1');
    const [item] = await all('html', [file('old.html', bytes)]);
    expect(item).toMatchObject({ kind: 'html', html: '<meta charset="iso-8859-1"><p>Café' });
  });

  it('drops a byte order mark', async () => {
    const [item] = await all('text', [file('bom.txt', '\uFEFFHello')]);
    expect(item).toMatchObject({ text: 'Hello' });
  });
});
