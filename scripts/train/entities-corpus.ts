import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DEMONYMS } from '../../src/analysis/entities/demonyms.ts';
import type { EntityType } from '../../src/analysis/entities/labels.ts';
import { hashString } from '../../src/analysis/packed/hash.ts';
import type { EntityKind } from '../../src/analysis/report.ts';

export interface LabelledSpan {
  start: number;
  end: number;
  type: EntityType;
}

export interface LabelledText {
  id: string;
  /** Where it comes from: `news` or a set of `entities/train`. */
  set: string;
  text: string;
  spans: LabelledSpan[];
  /** The set labels three types only: what it leaves outside may be MISC. */
  lacksMisc: boolean;
  /** Its MISC takes in terms that are no names ("machine learning", "carbon"): such a span may be MISC or nothing. */
  hasTerms: boolean;
}

interface NewsLabel {
  id: string;
  text?: string;
  entities: { start: number; end: number; kind: EntityKind }[];
}

const MEASURED = new Set(['ewt.dev', 'crossner.politics.dev']);
const TYPE_OF: Record<EntityKind, EntityType> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  product: 'MISC',
  other: 'MISC',
};

export const readGzip = (file: string): string => gunzipSync(readFileSync(file)).toString('utf8');
export const readLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l) as T);

/** A fifth of the given news articles, by the hash of their ids, is kept for measuring. */
export const isSetAside = ({ set, id }: LabelledText): boolean =>
  set === 'news' && (hashString(id) >>> 0) % 5 === 0;

/** `entities/news.jsonl.gz` of the data (set `news`), and our own labels of further articles (set `news.own`), which hold no text. */
export function readNews(data: string, labels: string): LabelledText[] {
  const given = readLines<NewsLabel>(readGzip(join(data, 'entities/news.jsonl.gz')));
  const known = new Set(given.map((a) => a.id));
  const texts = readTexts(data);
  const files = existsSync(labels) ? readdirSync(labels).filter((f) => f.endsWith('.jsonl')) : [];
  const own = files.sort().flatMap((f) => readLines<NewsLabel>(readFileSync(join(labels, f), 'utf8')));
  const read = (set: string) => (a: NewsLabel) => {
    const text = a.text ?? texts.get(a.id);
    if (text === undefined) throw new Error(`no text for ${a.id}`);
    const spans = a.entities.map(({ start, end, kind }) => ({ start, end, type: TYPE_OF[kind] }));
    return { id: a.id, set, text, spans, lacksMisc: false, hasTerms: false };
  };
  return [...given.map(read('news')), ...own.filter((a) => !known.has(a.id)).map(read('news.own'))];
}

/** The texts that our own labels point into, by id: articles of `attribution/` and the article texts of `articles/`. */
export function readTexts(data: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, text } of readLines<{ id: string; text: string }>(
    readGzip(join(data, 'attribution/polnear-train.jsonl.gz')),
  ))
    texts.set(id, text);
  for (const set of ['scrapinghub-dev', 'wcxb-dev'])
    for (const { id, body } of readLines<{ id: string; body: string | null }>(
      readGzip(join(data, `articles/${set}.jsonl.gz`)),
    ))
      if (body) texts.set(id.includes('/') ? id : `scrapinghub/${id}`, body);
  return texts;
}

/** The sets of `entities/train`, without those kept for measuring (or only those). */
export function readConllSets(data: string, measured = false): LabelledText[] {
  const folder = join(data, 'entities/train');
  return readdirSync(folder)
    .sort()
    .map((file) => ({ file, set: file.replace(/\.conll\.gz$/, '') }))
    .filter(({ set }) => MEASURED.has(set) === measured)
    .flatMap(({ file, set }) => readConll(readGzip(join(folder, file)), set));
}

/** Documents of a CoNLL file (token and BIO tag a line), with their text put together again. */
export function readConll(conll: string, set: string): LabelledText[] {
  return conll
    .split(/^-DOCSTART-.*$/m)
    .map((part) => part.split(/\n\s*\n/).map((s) => s.split('\n').filter((l) => l.includes('\t'))))
    .map((sentences) => sentences.filter((s) => s.length))
    .filter((sentences) => sentences.length)
    .map((sentences, i) => {
      const { text, spans } = detokenize(
        sentences.map((s) => s.map((l) => l.split('\t') as [string, string])),
      );
      const isThreeTypes = set.startsWith('ewt') || set.startsWith('btc');
      return {
        id: `${set}/${i}`,
        set,
        text,
        spans: bySpec(text, spans),
        lacksMisc: isThreeTypes,
        hasTerms: /^crossner\.(?:ai|science)/.test(set),
      };
    });
}

/** Handles, nationalities, religions and terms in lower case are not marked, whatever a set makes of them. */
function bySpec(text: string, spans: LabelledSpan[]): LabelledSpan[] {
  const isDemonym = (word: string) => DEMONYMS.has(word.toLowerCase());
  return spans.filter(({ start, end, type }) => {
    if (/[@#]/.test(text.slice(Math.max(0, start - 1), start + 1))) return false;
    if (type === 'PER') return true;
    if (type === 'MISC' && !/[\p{Lu}\d]/u.test(text.slice(start, end))) return false;
    const words = text.slice(start, end).split(/[\s-]+/);
    return !words.every(isDemonym);
  });
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}’”…]|['’](?:s|re|ve|ll|d|m)|n['’]t|\.{2,}|'')$/i;
const NO_SPACE_AFTER = /^(?:[([{$£€“‘#@]|``)$/;
const WORD = /^[\p{L}\p{N}]+$/u;

/** Text as it would be printed: sentences that end without a stop stand in a paragraph of their own. */
function detokenize(sentences: [string, string][][]): { text: string; spans: LabelledSpan[] } {
  const spans: LabelledSpan[] = [];
  let text = '';
  for (const sentence of sentences) {
    if (text) text += /[.!?"”’')\]]$/.test(text) ? ' ' : '\n\n';
    let isQuoted = false;
    let glue = true;
    for (let i = 0; i < sentence.length; i++) {
      const [raw, tag] = sentence[i]!;
      const isQuote = /^(?:"|``|''|'"'|"""")$/.test(raw);
      const token = isQuote ? '"' : raw.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&');
      const next = sentence[i + 1]?.[0] ?? '';
      const previous = sentence[i - 1]?.[0] ?? '';
      const joins = /^[-/–]$/.test(token) && WORD.test(previous) && WORD.test(next);
      const isGlued = glue || joins || (isQuote && isQuoted) || (!isQuote && NO_SPACE_BEFORE.test(token));
      if (!isGlued) text += ' ';
      const start = text.length;
      text += token;
      glue = joins || (isQuote && !isQuoted) || NO_SPACE_AFTER.test(token);
      if (isQuote) isQuoted = !isQuoted;
      const last = spans.at(-1);
      const type = tag.slice(2) as EntityType;
      if (tag.startsWith('I-') && last && last.type === type && i > 0 && sentence[i - 1]![1] !== 'O')
        last.end = text.length;
      else if (tag !== 'O') spans.push({ start, end: text.length, type });
    }
  }
  return { text, spans };
}
