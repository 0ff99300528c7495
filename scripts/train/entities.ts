/**
 * Trains the entity model: `npx tsx scripts/train/entities.ts DATA`, about ten minutes.
 * See README.md beside this file and docs/model-card-entities.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readGazetteer, writeGazetteer } from '../../src/analysis/entities/gazetteer.ts';
import { writeSequenceModel } from '../../src/analysis/entities/model.ts';
import { readDocument } from '../../src/analysis/text/document.ts';
import { readWordClasses } from '../../src/analysis/text/word-classes.ts';
import { isSetAside, readConllSets, readNews } from './entities-corpus.ts';
import { readGazetteerLists } from './entities-gazetteer.ts';
import { trainCompactModel } from './entities-recipe.ts';

const [data] = process.argv.slice(2);
if (!data) {
  console.error('entities.ts DATA');
  process.exit(2);
}
const log = (line: string) => console.log(`${process.uptime().toFixed(0)} s  ${line}`);
const write = (file: string, bytes: Uint8Array) => {
  const zipped = gzipSync(bytes, { level: 9 });
  writeFileSync(file, zipped);
  log(`${file}: ${zipped.length} bytes`);
};

const gazetteer = writeGazetteer(readGazetteerLists(data));
write('models/entities-gazetteer.bin', gazetteer);
const lexica = {
  gazetteer: readGazetteer(gazetteer),
  classes: readWordClasses(gunzipSync(readFileSync('models/word-classes.bin'))),
};
const sources = [
  ...readNews(data, 'tests/evaluation/entities').filter((a) => !isSetAside(a)),
  ...readConllSets(data),
];
const examples = sources.map((source) => ({ source, document: readDocument(source.text) }));
log(`${examples.length} texts read`);
const { rows, transitions } = trainCompactModel(examples, lexica, log);
write(join('models', 'entities.bin'), writeSequenceModel(rows, transitions));
