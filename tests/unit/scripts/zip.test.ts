import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { zipFolder } from '../../../scripts/zip.ts';

const folders: string[] = [];
function folderWith(files: [path: string, text: string][], time: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  folders.push(folder);
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), time, time);
  }
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const FILES: [string, string][] = [
  ['manifest.json', '{}'],
  ['icons/a.png', 'a'],
  ['background.js', 'x'.repeat(5000)],
];

it('the bytes depend on names and contents alone', () => {
  const one = zipFolder(folderWith(FILES, new Date('2021-03-04')));
  const other = zipFolder(folderWith([...FILES].reverse(), new Date('2026-11-24')));
  expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
  expect(Object.keys(unzipSync(one))).toEqual(['background.js', 'icons/a.png', 'manifest.json']);
});
