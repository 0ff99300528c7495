import type { Attribution } from '../attribution/types.ts';
import type { Channel, Range } from '../report.ts';
import { firstEndingAfter, sentenceAt, type TextDocument } from '../text/document.ts';
import { ANONYMITY_CLAUSE } from './lexicon/anonymity.ts';
import { INTERVIEW, PRIVATELY, PUBLIC_CUE, PUBLIC_SETTING, STATEMENT } from './lexicon/cues.ts';

/** Sentences at the top among which headlines and bullets stand. */
const HEADLINES = 6;

const WE = /["“][^"”]*\b(?:we|our|us|ours)\b/i;

/** What stands around a source: the words that tell a public act from words told to a reporter. */
export interface Context {
  cue: string;
  /** The sentence's words outside quotation marks and outside the content. */
  frame: string;
  /** Index of the sentence of the source or cue. */
  sentence: number;
  isPublic: boolean;
  isStatement: boolean;
  isPrivate: boolean;
  /** The sentence is a headline or a bullet of a summary: it stands at the top and does not end in a stop. */
  isHeadline: boolean;
  channel: Channel;
  /** The quoted content speaks of "we" or "our". */
  saysWe: boolean;
  /** A clause that only withheld individuals get, after this source and before another one. */
  anonymityClause: boolean;
}

/**
 * @param next where the next source of the same sentence starts, or the text's end: a clause behind it is not ours
 */
export function readContext(document: TextDocument, attribution: Attribution, next: number): Context {
  const { text, sentences } = document;
  const anchor = attribution.source[0] ?? attribution.cue[0] ?? attribution.content[0] ?? [0, 0];
  const sentence = sentenceAt(document, anchor[0]);
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  const cue = attribution.cue.map(([s, e]) => text.slice(s, e)).join(' ');
  const frame = outside(document, start, end, attribution.content);
  const source = attribution.source.map(([s, e]) => text.slice(s, e)).join(' ');
  const after = unquoted(document, anchor[0], Math.min(end, Math.max(next, anchor[1])));
  return {
    cue,
    frame,
    sentence,
    isPublic: PUBLIC_CUE.test(cue) || PUBLIC_SETTING.test(frame),
    isStatement: STATEMENT.test(frame) || STATEMENT.test(cue),
    isPrivate: PRIVATELY.test(frame),
    isHeadline: sentence < HEADLINES && !/[.!?…]\W*$/.test(text.slice(start, end)),
    channel: channelOf(cue, frame),
    saysWe: attribution.content.some(([s, e]) => WE.test(text.slice(s, e))),
    anonymityClause:
      ANONYMITY_CLAUSE.test(source) || ANONYMITY_CLAUSE.test(after) || clauseFollows(document, sentence),
  };
}

function channelOf(cue: string, frame: string): Channel {
  if (STATEMENT.test(frame) || STATEMENT.test(cue)) return 'statement';
  if (PUBLIC_SETTING.test(frame)) return 'public';
  return INTERVIEW.test(frame) || INTERVIEW.test(cue) ? 'interview' : null;
}

/** "The official spoke on condition of anonymity." right after the sentence of the source. */
export function clauseFollows(document: TextDocument, sentence: number): boolean {
  const next = document.sentences[sentence + 1];
  if (!next) return false;
  const opening = document.text.slice(next.start, Math.min(next.end, next.start + 200));
  if (
    !/^(?:the|all|both|he|she|they|like|none)\b/i.test(opening) ||
    /^(?:The|He|She)\s+(?:said|added)/.test(opening)
  )
    return false;
  return ANONYMITY_CLAUSE.test(unquoted(document, next.start, next.end));
}

/** `[start, end)` without what stands in quotation marks. */
export function unquoted(document: TextDocument, start: number, end: number): string {
  return outside(document, start, end, []);
}

function outside(document: TextDocument, start: number, end: number, content: readonly Range[]): string {
  const quotes = quotationsIn(document, start, end);
  const holes = [...quotes, ...content.filter(([s, e]) => s < end && e > start)].sort((a, b) => a[0] - b[0]);
  let out = '';
  let at = start;
  for (const [s, e] of holes) {
    if (s > at) out += `${document.text.slice(at, s)} `;
    at = Math.max(at, e);
  }
  return out + document.text.slice(at, Math.max(at, end));
}

/** Quotations that overlap `[start, end)`. */
export function quotationsIn(document: TextDocument, start: number, end: number): Range[] {
  const { quotations } = document;
  const out: Range[] = [];
  for (let i = firstEndingAfter(quotations, start); i < quotations.length && quotations[i]!.start < end; i++)
    out.push([quotations[i]!.start, quotations[i]!.end]);
  return out;
}
