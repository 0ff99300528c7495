/**
 * Scores the attribution stage by itself on the articles set aside, with weights that never saw them: those that
 * `scripts/train/attribution.ts DATA MODEL.bin --held-out` makes. The shipped ones learned from them too.
 *
 *   npx tsx scripts/evaluate/attribution.ts DATA MODEL.bin [--dev]
 *
 * `--dev` takes the articles that settings were chosen on instead (train the model with `--dev` too).
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readAttributionModel } from '../../src/analysis/attribution/model/attribution-model.ts';
import { readWordClasses } from '../../src/analysis/text/word-classes.ts';
import { type Article, isDev, readArticles } from '../train/attribution-corpus.ts';
import { evaluate, type Score } from './attribution-score.ts';

const [data, file] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
if (!data || !file) {
  console.error('attribution.ts DATA MODEL.bin [--dev]');
  process.exit(2);
}
const unpack = (path: string) => gunzipSync(readFileSync(path));
const model = readAttributionModel(unpack(file), readWordClasses(unpack('models/word-classes.bin')));
const onDev = process.argv.includes('--dev');
const articles = readArticles(data).filter((a) => (onDev ? isDev(a) : a.part === 'test'));
const percent = ({ precision, recall, f1 }: Score) =>
  `P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${(100 * f1).toFixed(1)}`;
for (const set of ['PolNeAR', 'general news', 'further articles'])
  print(
    set,
    articles.filter((a) => a.set === set),
  );
const checked = articles.filter((a) => a.isChecked);
const news = checked.filter((a) => a.set !== 'further articles');
print('news, by the specification', news, true);
print('all, by the specification', checked, true);

function print(name: string, some: readonly Article[], bySpecification = false): void {
  console.log(`${name}: ${some.length} articles`);
  for (const [part, { exact, overlap }] of Object.entries(evaluate(some, model, bySpecification)))
    console.log(`  ${part.padEnd(8)} exact ${percent(exact)}   overlap ${percent(overlap)}`);
}
