import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../../src/analysis/attribution/types.ts';
import type { Range, ReplyOutcome, SourceKind } from '../../src/analysis/report.ts';
import { readGzip, readTexts } from '../train/entities-corpus.ts';

export interface GoldReply {
  start: number;
  end: number;
  outcome: ReplyOutcome;
  /** The labels count it, the specification does not: "declined to elaborate", "to give names". */
  isLeftOut: boolean;
}

const NO_REPLY =
  /\b(?:declin|refus)\w*\s+to\s+(?:\w+ly\s+)?(?:elaborate|name|identify|give\s+(?:\w+\s+)?names?)\b/i;

/** An article with the labelled spans as attributions, so that kinds are measured apart from finding them. */
export interface GoldArticle {
  id: string;
  text: string;
  attributions: Attribution[];
  /** One an attribution; null where the labels leave it out. */
  kinds: (SourceKind | null)[];
  /** Distinct anonymous sources. */
  anonymousGroups: number;
  replies: GoldReply[];
}

interface GoldAttribution {
  id: string;
  [span: string]: unknown;
}

interface Labels {
  id: string;
  kinds: Record<string, SourceKind | 'skip'>;
  anonymous?: Record<string, { group: number }>;
  replies?: ({ outcome: ReplyOutcome } & ({ snippet: string } | { start: number; end: number }))[];
}

const OWN = 'tests/evaluation/attribution';

/** A third of the articles, by their id: not looked at while rules were written. */
export const isHeldOut = (id: string): boolean =>
  Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 6), 16) % 3 === 0;

/**
 * @param data folder with the labelled data
 * @returns the articles labelled there, and those labelled by ourselves
 */
export function readGold(data: string): { given: GoldArticle[]; own: GoldArticle[] } {
  const given: GoldArticle[] = [];
  const own: GoldArticle[] = [];
  for (const set of ['polnear-train', 'general-news']) {
    const articles = new Map<string, { text: string; attributions: GoldAttribution[] }>();
    for (const a of linesOf(readGzip(join(data, 'attribution', `${set}.jsonl.gz`))))
      if (!a.dup && !articles.has(a.id)) articles.set(a.id, a);
    const read = (file: string) =>
      (linesOf(readFileSync(file, 'utf8')) as Labels[]).map((labels) => {
        const { text, attributions } = articles.get(labels.id)!;
        return goldOf(text, attributions, labels);
      });
    given.push(...read(join(data, 'attribution', `${set}-kinds.jsonl`)));
    if (set === 'polnear-train') own.push(...read(join(OWN, 'polnear-kinds.jsonl')));
  }
  const texts = readTexts(data);
  for (const labels of linesOf(readFileSync(join(OWN, 'articles.jsonl'), 'utf8')))
    own.push(goldOf(texts.get(labels.id)!, labels.attributions, labels));
  return { given, own };
}

function goldOf(text: string, attributions: GoldAttribution[], labels: Labels): GoldArticle {
  const known = attributions.filter((a) => labels.kinds[a.id]);
  return {
    id: labels.id,
    text,
    attributions: known.map((a) => ({
      source: rangesOf(a, 'source'),
      cue: rangesOf(a, 'cue'),
      content: rangesOf(a, 'content'),
      quoted: false,
      channel: null,
      confidence: 1,
      because: [],
    })),
    kinds: known.map((a) => {
      const kind = labels.kinds[a.id]!;
      return kind === 'skip' ? null : kind;
    }),
    anonymousGroups: new Set(Object.values(labels.anonymous ?? {}).map(({ group }) => group)).size,
    replies: (labels.replies ?? []).flatMap((r) => {
      const start = 'snippet' in r ? text.indexOf(r.snippet) : r.start;
      const end = 'snippet' in r ? start + r.snippet.length : r.end;
      const isLeftOut = NO_REPLY.test(text.slice(start, end));
      return start < 0 ? [] : [{ start, end, outcome: r.outcome, isLeftOut }];
    }),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: lines of labelled files, whose shape readGold checks by use
const linesOf = (text: string): any[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const rangesOf = (a: GoldAttribution, part: string): Range[] =>
  (a[`${part}Parts`] as Range[]) ?? (a[`${part}Span`] ? [a[`${part}Span`] as Range] : []);
