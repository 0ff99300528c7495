import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/** All files below a folder, as sorted paths with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}

/** A folder as a zip whose bytes depend on the files alone: fixed order, fixed times. */
export function zipFolder(folder: string): Uint8Array {
  const files = filesBelow(folder).map((path) => [path, new Uint8Array(readFileSync(`${folder}/${path}`))]);
  // The zip format keeps local time without a zone, which is what the Date's local parts give.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(2020, 0, 1) });
}
