import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page with its article's text as people marked it. */
export interface Page {
  id: string;
  url: string;
  /** `article`, or the kind of page that is none. */
  kind: string;
  body: string;
  html: string;
}

/** @throws Error when the file is not there */
export function readPages(folder: string, name: 'scrapinghub-dev' | 'wcxb-dev'): Page[] {
  return gunzipSync(readFileSync(join(folder, 'articles', `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Page);
}

/** A third of each set, by the hash of its id, is not looked at while rules are written. */
export function isHeldOut(page: Page): boolean {
  return createHash('sha256').update(page.id).digest().readUInt32BE(0) % 3 === 0;
}
