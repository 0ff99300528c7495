/**
 * Articles of `DATA/attribution` and `DATA/articles` with the mentions that the model finds, for a reader to correct.
 *
 *   npx tsx scripts/train/preannotate.ts DATA FOLDER ID…     writes FOLDER/ID.txt, one listing an article
 *   npx tsx scripts/train/preannotate.ts DATA --list FROM TO  prints the ids FROM..TO of those without labels
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntities } from '../../src/analysis/entities/find-entities.ts';
import { readDocument } from '../../src/analysis/text/document.ts';
import { readGzip, readLines, readTexts } from './entities-corpus.ts';
import { markInline } from './labelling.ts';
import { readModelFiles } from './model-files.ts';

const [data, folder, ...ids] = process.argv.slice(2);
if (!data || !folder || !ids.length) {
  console.error('preannotate.ts DATA FOLDER ID… | DATA --list FROM TO');
  process.exit(2);
}
type Line = { id: string; text: string };
const articles = [...readTexts(data)].map(([id, text]) => ({ id, text }));
if (folder === '--list') {
  const labels = 'tests/evaluation/entities';
  const own = existsSync(labels) ? readdirSync(labels) : [];
  const labelled = new Set([
    ...readLines<Line>(readGzip(join(data, 'entities/news.jsonl.gz'))).map((a) => a.id),
    ...own.flatMap((f) => readLines<Line>(readFileSync(join(labels, f), 'utf8'))).map((a) => a.id),
  ]);
  const open = articles.filter((a) => !labelled.has(a.id)).sort((a, b) => a.text.length - b.text.length);
  for (const { id } of open.slice(Number(ids[0]), Number(ids[1]))) console.log(id);
} else {
  const model = readModelFiles();
  mkdirSync(folder, { recursive: true });
  for (const { id, text } of articles.filter((a) => ids.includes(a.id))) {
    const { mentions } = findEntities(readDocument(text), model);
    writeFileSync(join(folder, `${id.split('/').at(-1)}.txt`), `#${id}\n${markInline(text, mentions)}\n`);
  }
}
