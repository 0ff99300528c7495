/**
 * Trains the entity model: `npx tsx scripts/train/entities.ts DATA [FOLDER]`, about ten minutes. FOLDER is where the
 * files go, `models` when left out. See README.md beside this file and docs/model-card-entities.md.
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

const [data, folder = 'models'] = process.argv.slice(2);
if (!data) {
  console.error('entities.ts DATA [FOLDER]');
  process.exit(2);
}
const log = (line: string) => console.log(`${process.uptime().toFixed(0)} s  ${line}`);
const write = (name: string, bytes: Uint8Array) => {
  const file = join(folder, name);
  const zipped = gzipSync(bytes, { level: 9 });
  writeFileSync(file, zipped);
  log(`${file}: ${zipped.length} bytes`);
};

const gazetteer = writeGazetteer(readGazetteerLists(data));
write('entities-gazetteer.bin', gazetteer);
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
write('entities.bin', writeSequenceModel(rows, transitions));
