import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { findAttributions } from '../../../src/analysis/attribution/find-attributions.ts';
import {
  type AttributionModel,
  readAttributionModel,
} from '../../../src/analysis/attribution/model/attribution-model.ts';
import type { Range } from '../../../src/analysis/report.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { readWordClasses } from '../../../src/analysis/text/word-classes.ts';

const unpack = (name: string) => gunzipSync(readFileSync(`models/${name}.bin`));
let loaded: AttributionModel | null = null;
export const model = (): AttributionModel => {
  loaded ??= readAttributionModel(unpack('attribution'), readWordClasses(unpack('word-classes')));
  return loaded;
};

/** `{s:two aides} {c:said}` → the text and its spans. Marks: s source, c cue, t content. */
export function readMarked(marked: string): { text: string; s: string[]; c: string[]; t: string[] } {
  const spans = { s: [] as string[], c: [] as string[], t: [] as string[] };
  const text = marked.replace(/\{([sct]):([^}]*)\}/g, (_, part: 's' | 'c' | 't', words: string) => {
    spans[part].push(words);
    return words;
  });
  return { text, ...spans };
}

export interface Found {
  source: string[];
  cue: string[];
  content: string[];
  channel: string | null;
  quoted: boolean;
}

/** Attributions of a text with their words in place of offsets. */
export function find(text: string): Found[] {
  const words = (ranges: readonly Range[]) => ranges.map(([start, end]) => text.slice(start, end));
  return findAttributions(readDocument(text), model()).map((a) => ({
    source: words(a.source),
    cue: words(a.cue),
    content: words(a.content),
    channel: a.channel,
    quoted: a.quoted,
  }));
}

/** Without the outer quotation marks and stops on which readers differ. */
export const bare = (words: string): string => words.replace(/^[\s"“'‘]+|[\s"”'’.,]+$/g, '');

/** Expects the attribution that a marked sentence holds, whatever else is found; no `{s:…}` means that nobody is named. */
export function expectMarked(marked: string): void {
  const { text, s, c, t } = readMarked(marked);
  const found = find(text);
  const hit = found.find((a) => a.cue.join(' ') === c.join(' '));
  expect(
    found.map((a) => a.cue.join(' ')),
    'cue',
  ).toContain(c.join(' '));
  expect(hit?.source.map(bare), 'source').toEqual(s.map(bare));
  expect(hit?.content.map(bare), 'content').toEqual(t.map(bare));
}
