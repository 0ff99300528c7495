import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashString } from '../../src/analysis/packed/hash.ts';
import type { Range } from '../../src/analysis/report.ts';
import { readDocument, type TextDocument, tokenAt } from '../../src/analysis/text/document.ts';

/** Token spans `[first, last)`. */
export interface Gold {
  source: Range[];
  cue: Range[];
  content: Range[];
}

export interface Item {
  id: string;
  text: string;
  attributions: { sourceParts?: Range[]; cueParts?: Range[]; contentParts?: Range[] }[];
}

export interface Article {
  id: string;
  document: TextDocument;
  gold: Gold[];
  part: 'train' | 'test';
  isGeneral: boolean;
}

export const FILES = { polnear: 'polnear-train.jsonl.gz', general: 'general-news.jsonl.gz' };

/** Set aside by the hash of the id, before anything was trained: 15 % of PolNeAR, a fifth of the general news. */
export const partOf = (id: string, isGeneral: boolean): Article['part'] =>
  (hashString(id) >>> 0) % 100 < (isGeneral ? 20 : 15) ? 'test' : 'train';

export function readItems(data: string, file: string): Item[] {
  return gunzipSync(readFileSync(join(data, 'attribution', file)))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
}

export function readArticles(data: string): Article[] {
  return [FILES.polnear, FILES.general].flatMap((file) => {
    const isGeneral = file === FILES.general;
    return readItems(data, file).map(({ id, text, attributions }) => {
      const document = readDocument(text);
      const spans = (parts: Range[] | undefined) =>
        (parts ?? [])
          .map(([s, e]): Range => [tokenAt(document, s), tokenAt(document, e - 1) + 1])
          .filter(([a, b]) => a < b && b <= document.tokens.length);
      const gold = attributions.map((a) => ({
        source: spans(a.sourceParts),
        cue: spans(a.cueParts),
        content: spans(a.contentParts),
      }));
      return {
        id,
        document,
        gold: gold.filter((g) => !g.cue.some(isMereThought(document))),
        part: partOf(id, isGeneral),
        isGeneral,
      };
    });
  });
}

/** Wants, hopes, fears and thoughts without a reporting cue are no attributions by the specification. */
const MERE_THOUGHT = /^(?:want|hope|fear|wish|think)(?:s|ed|ing)?$|^hoping$/;
export const isMereThought =
  ({ tokens }: TextDocument) =>
  ([a, b]: Range): boolean =>
    tokens.slice(a, b).some(({ lower }) => MERE_THOUGHT.test(lower)) &&
    !tokens.slice(a, b).some(({ lower }) => /^(?:sa(?:y|ys|id)|told|express\w*)$/.test(lower));

/** A sixth of PolNeAR's train part, to choose settings on. */
export const isDev = ({ id, part, isGeneral }: Pick<Article, 'id' | 'part' | 'isGeneral'>): boolean =>
  part === 'train' && !isGeneral && (hashString(`dev ${id}`) >>> 0) % 6 === 0;
