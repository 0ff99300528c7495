import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashString } from '../../src/analysis/packed/hash.ts';
import type { Range } from '../../src/analysis/report.ts';
import { readDocument, type TextDocument, tokenAt } from '../../src/analysis/text/document.ts';
import { readGzip, readLines, readTexts } from './entities-corpus.ts';

/** Token spans `[first, last)`. */
export interface Gold {
  source: Range[];
  cue: Range[];
  content: Range[];
  /** Labelled by its set, but no attribution by the specification. */
  isSkipped: boolean;
}

export interface Item {
  id: string;
  text: string;
  attributions: { id: string; sourceParts?: Range[]; cueParts?: Range[]; contentParts?: Range[] }[];
}

export type ArticleSet = 'PolNeAR' | 'general news' | 'further articles';

export interface Article {
  id: string;
  document: TextDocument;
  gold: Gold[];
  /** Whether each attribution was compared with the specification. */
  isChecked: boolean;
  part: 'train' | 'test';
  set: ArticleSet;
}

const OWN = 'tests/evaluation/attribution';
const FILES = { PolNeAR: 'polnear-train', 'general news': 'general-news' } as const;

/** Set aside by the hash of the id, before anything was trained: 15 % of PolNeAR, a fifth of the general news. */
export const partOf = (id: string, set: ArticleSet): Article['part'] =>
  (hashString(id) >>> 0) % 100 < { PolNeAR: 15, 'general news': 20, 'further articles': 50 }[set]
    ? 'test'
    : 'train';

/** @param data folder with the labelled data */
export function readArticles(data: string): Article[] {
  const folder = join(data, 'attribution');
  const given = (Object.keys(FILES) as (keyof typeof FILES)[]).flatMap((set) =>
    readLines<Item>(readGzip(join(folder, `${FILES[set]}.jsonl.gz`))).map((item) => ({ ...item, set })),
  );
  const texts = readTexts(data);
  const own = readLines<Omit<Item, 'text'> & { seen: boolean }>(
    readFileSync(join(OWN, 'articles.jsonl'), 'utf8'),
  ).map((item) => ({ ...item, text: texts.get(item.id)!, set: 'further articles' as const }));
  const seen = new Set(own.filter((item) => item.seen).map(({ id }) => id));
  const kinds = new Map(
    [join(folder, 'polnear-train-kinds.jsonl'), join(OWN, 'polnear-kinds.jsonl')].flatMap((file) =>
      readLines<{ id: string; kinds: Record<string, string> }>(readFileSync(file, 'utf8')).map(
        (line) => [line.id, line.kinds] as const,
      ),
    ),
  );
  return [...given, ...own].map(({ id, text, attributions, set }) => {
    const document = readDocument(text);
    const spans = (parts: Range[] | undefined) =>
      (parts ?? [])
        .map(([s, e]): Range => [tokenAt(document, s), tokenAt(document, e - 1) + 1])
        .filter(([a, b]) => a < b && b <= document.tokens.length);
    const goldOf = (a: Item['attributions'][number]) => ({
      source: spans(a.sourceParts),
      cue: spans(a.cueParts),
      content: spans(a.contentParts),
      isSkipped: kinds.get(id)?.[a.id] === 'skip',
    });
    return {
      id,
      document,
      gold: attributions.map(goldOf).filter((g) => !g.cue.some(isMereThought(document))),
      isChecked: set !== 'PolNeAR' || kinds.has(id),
      part: seen.has(id) ? 'train' : partOf(id, set),
      set,
    };
  });
}

/**
 * Wants, hopes, fears and thoughts without a reporting cue are no attributions by the specification. The words are those that
 * most labels of `kinds` leave out; "known as" and "is believed to" are none of them.
 */
const MERE_THOUGHT =
  /^(?:(?:want|hope|fear|wish|think|doubt|prefer|plan|intend|learn|realiz|realis|decid|understand|feel)(?:e?s|ed|e?d|ing)?|hoping|realize|decide|understood|felt|thought|worr(?:y|ies|ied|ying)|know(?:s|ing)?|knew|believ(?:e|es|ing))$/;
const COPULA = /^(?:is|are|was|were|be|been|being|'s|'re)$/;
const BELIEVED = /^(?:believed|thought|known)$/;
export const isMereThought =
  ({ tokens }: TextDocument) =>
  ([a, b]: Range): boolean => {
    const cue = tokens.slice(a, b).map(({ lower }) => lower);
    const isHearsay = cue.some((w) => COPULA.test(w));
    return (
      cue.some((w) => (MERE_THOUGHT.test(w) || BELIEVED.test(w)) && !(isHearsay && BELIEVED.test(w))) &&
      !cue.some((w) => /^(?:sa(?:y|ys|id)|told|express\w*)$/.test(w))
    );
  };

/** A sixth of PolNeAR's train part, to choose settings on. */
export const isDev = ({ id, part, set }: Pick<Article, 'id' | 'part' | 'set'>): boolean =>
  part === 'train' && set === 'PolNeAR' && (hashString(`dev ${id}`) >>> 0) % 6 === 0;
