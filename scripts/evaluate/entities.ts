/**
 * Exact F1 of named entities on the texts kept from training, from raw text, beside compromise alone.
 *
 *   npx tsx scripts/evaluate/entities.ts DATA EVALUATE.mjs [--ours] [--misses N]
 *
 * EVALUATE.mjs is the scorer that comes with the data; `--ours` leaves compromise's names out. Also prints the
 * processor time of the model, of the model with the rules, and of a bare compromise parse; what loading costs is told
 * by entities-load.ts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise/three';
import { decode } from '../../src/analysis/entities/decode.ts';
import { findEntities } from '../../src/analysis/entities/find-entities.ts';
import type { EntityType } from '../../src/analysis/entities/labels.ts';
import type { EntityKind } from '../../src/analysis/report.ts';
import { readDocument, type TextDocument } from '../../src/analysis/text/document.ts';
import { isSetAside, type LabelledText, readConllSets, readNews } from '../train/entities-corpus.ts';
import { readModelFiles } from '../train/model-files.ts';

interface Found {
  start: number;
  end: number;
  kind: EntityKind;
}

const [data, scorer, ...flags] = process.argv.slice(2);
const misses = flags.includes('--misses') ? flags[flags.indexOf('--misses') + 1]! : null;
if (!data || !scorer) {
  console.error('entities.ts DATA EVALUATE.mjs [--ours] [--misses N]');
  process.exit(2);
}

const KIND: Record<EntityType, EntityKind> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'product',
};

const texts = [
  ...readNews(data, 'tests/evaluation/entities').filter((a) => isSetAside(a)),
  ...readConllSets(data, true),
];
const model = readModelFiles();
const documents = texts.map(({ text }) => readDocument(text));
const tokens = documents.reduce((n, d) => n + d.tokens.length, 0);
timed('compromise, bare parse', (d) => nlp(d.text));
timed('model', (d) => decode(d, model));
const found = timed('model and rules', (d) => findEntities(d, model).mentions);
const bare = flags.includes('--ours') ? null : timed('compromise, names', (d) => compromiseNames(d.text));
for (const set of [...new Set(texts.map((t) => t.set))]) {
  print(set, 'model', score(set, found));
  if (bare) print(set, 'compromise', score(set, bare));
}

/** Processor time, which other programs on the machine disturb less than the clock. */
function timed<T>(name: string, run: (document: TextDocument) => T): T[] {
  for (const document of documents.slice(0, 20)) run(document);
  const from = process.cpuUsage();
  const all = documents.map(run);
  const { user, system } = process.cpuUsage(from);
  const seconds = (user + system) / 1e6;
  console.log(`${name}: ${seconds.toFixed(2)} s, ${Math.round(tokens / seconds)} tokens a second`);
  return all;
}

function compromiseNames(text: string): Found[] {
  const doc = nlp(text) as unknown as Record<
    'people' | 'places' | 'organizations',
    () => {
      out: (format: object) => void;
      json: (options: object) => { offset: { start: number; length: number } }[];
    }
  >;
  const names = (kind: EntityKind, list: 'people' | 'places' | 'organizations') =>
    doc[list]()
      .json({ offset: true })
      .map(({ offset }) => trimmed(text, offset.start, offset.start + offset.length))
      .map((range) => ({ ...range, kind }));
  return [
    ...names('person', 'people'),
    ...names('place', 'places'),
    ...names('organization', 'organizations'),
  ];
}

/** compromise counts punctuation and the genitive to the word before it. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const exact = text.slice(start, end);
  const head = /^[\s"'“‘(]*/.exec(exact)![0].length;
  const tail = /(?:[’']s)?[\s"'”’),.;:!?–—-]*$/.exec(exact)![0].length;
  return { start: start + head, end: end - tail };
}

type Score = Record<string, { p: number; r: number; f1: number }>;

function score(set: string, by: Found[][]): Score {
  const folder = mkdtempSync(join(tmpdir(), 'entities-'));
  const write = (name: string, of: (t: LabelledText, i: number) => object) => {
    const file = join(folder, name);
    const lines = texts.map((t, i) => (t.set === set ? `${JSON.stringify(of(t, i))}\n` : ''));
    writeFileSync(file, lines.join(''));
    return file;
  };
  const gold = write('gold.jsonl', ({ id, text, spans }) => ({
    id,
    text,
    entities: spans.map(({ start, end, type }) => ({ start, end, kind: KIND[type] })),
  }));
  const reports = write('reports.jsonl', ({ id, text }, i) => ({
    id,
    annotations: by[i]!.map((f) => ({ ...f, category: 'entity', exact: text.slice(f.start, f.end) })),
  }));
  if (misses && by === found)
    console.log(execFileSync('node', [scorer!, 'entities', gold, reports, '--misses', misses]).toString());
  return JSON.parse(execFileSync('node', [scorer!, 'entities', gold, reports, '--json']).toString());
}

function print(set: string, system: string, s: Score): void {
  const of = (kind: string) => `${s[kind]!.f1} (P ${s[kind]!.p} R ${s[kind]!.r})`;
  const parts = ['person', 'organization', 'place'].map((kind) => `${kind} ${of(kind)}`);
  console.log(`${set.padEnd(22)} ${system.padEnd(11)} all ${of('all')}  ${parts.join('  ')}`);
}
