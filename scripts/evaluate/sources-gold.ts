import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Attribution } from '../../src/analysis/attribution/types.ts';
import type { Range, ReplyOutcome, SourceKind } from '../../src/analysis/report.ts';

export interface GoldReply {
  start: number;
  end: number;
  party: string;
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

/** A third of the articles, by their id: not looked at while rules were written. */
export const isHeldOut = (id: string): boolean =>
  Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 6), 16) % 3 === 0;

/** @param data folder with the labelled data */
export function readGold(data: string): GoldArticle[] {
  return ['polnear-train', 'general-news'].flatMap((set) => {
    const texts = new Map<string, { text: string; attributions: GoldAttribution[] }>();
    for (const a of linesOf(
      gunzipSync(readFileSync(join(data, 'attribution', `${set}.jsonl.gz`))).toString(),
    ))
      if (!a.dup && !texts.has(a.id)) texts.set(a.id, a);
    return linesOf(readFileSync(join(data, 'attribution', `${set}-kinds.jsonl`), 'utf8')).map(
      (labels): GoldArticle => {
        const { text, attributions } = texts.get(labels.id)!;
        const known = attributions.filter((a) => labels.kinds[a.id]);
        const groups = Object.values(labels.anonymous ?? {}) as { group: unknown }[];
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
          kinds: known.map((a) => (labels.kinds[a.id] === 'skip' ? null : labels.kinds[a.id])),
          anonymousGroups: new Set(groups.map((g) => g.group)).size,
          replies: (labels.replies ?? []).flatMap(
            (r: { snippet: string; party: string; outcome: ReplyOutcome }) => {
              const start = text.indexOf(r.snippet);
              return start < 0
                ? []
                : [
                    {
                      start,
                      end: start + r.snippet.length,
                      party: r.party,
                      outcome: r.outcome,
                      isLeftOut: NO_REPLY.test(r.snippet),
                    },
                  ];
            },
          ),
        };
      },
    );
  });
}

// biome-ignore lint/suspicious/noExplicitAny: lines of labelled files, whose shape readGold checks by use
const linesOf = (text: string): any[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const rangesOf = (a: GoldAttribution, part: string): Range[] =>
  (a[`${part}Parts`] as Range[]) ?? (a[`${part}Span`] ? [a[`${part}Span`] as Range] : []);
