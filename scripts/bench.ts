/**
 * Time and size, as docs/quality.md has them: the analysis of 1,500 words of our own stories beside a bare parse of
 * the same text by compromise in the same run, and what the built extension's parts weigh.
 *
 *   npm run bench
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { runnerImport } from 'vite';
import { analyse } from '../src/analysis/analyse.ts';
import { findAttributions } from '../src/analysis/attribution/find-attributions.ts';
import { findEntities } from '../src/analysis/entities/find-entities.ts';
import { resolveSources } from '../src/analysis/sources/resolve-sources.ts';
import { readDocument } from '../src/analysis/text/document.ts';
import { plainArticle } from './annotate/plain-article.ts';
import { buildExtension } from './extension.ts';
import { filesBelow } from './zip.ts';

const WORDS = 1500;
const ROUNDS = 15;

const stories = readdirSync('tests/fixtures/stories')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`tests/fixtures/stories/${name}`, 'utf8'));
const text = firstWords([...stories, ...stories].join('\n\n'), WORDS);

// The loader takes the models' bytes from the bundle, so it is loaded as a bundle would.
const { module: host } = await runnerImport<typeof import('../src/background/models.ts')>(
  './src/background/models.ts',
  { configFile: false, assetsInclude: ['**/*.bin'] },
);
const modelStart = performance.now();
const models = await host.loadModels();
const modelTime = performance.now() - modelStart;

const article = plainArticle(text);
const document = readDocument(text);
const entities = findEntities(document, models.entities);
const subjects: Record<string, () => unknown> = {
  'compromise, bare nlp(text)': () => nlp(text),
  'tokens, sentences and tags': () => readDocument(text),
  'attributions and their sources': () =>
    resolveSources(document, findAttributions(document, models.attribution), entities),
  'whole analysis': () => analyse({ id: null, article }, models),
};

const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, [] as number[]]));
const cold: Record<string, number> = {};
// The subjects take turns, so that a busy machine is unfair to none.
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, run] of Object.entries(subjects)) {
    const start = performance.now();
    run();
    const time = performance.now() - start;
    if (round === 0) cold[name] = time;
    else times[name]!.push(time);
  }

console.log(
  `${WORDS} words, median of ${ROUNDS} after a first run; models read in ${modelTime.toFixed(0)} ms\n`,
);
console.log('| | first, ms | median, ms | × bare parse |\n| --- | --- | --- | --- |');
const bare = median(Object.values(times)[0]!);
for (const [name, list] of Object.entries(times)) {
  const m = median(list);
  console.log(`| ${name} | ${cold[name]!.toFixed(0)} | ${m.toFixed(0)} | ${(m / bare).toFixed(2)} |`);
}

const folder = mkdtempSync('node_modules/.bench-');
try {
  await buildExtension(folder);
  const weigh = (test: (path: string) => boolean) => {
    const bytes = filesBelow(`${folder}/chrome`)
      .filter(test)
      .map((path) => readFileSync(`${folder}/chrome/${path}`));
    const zipped = bytes.reduce((n, b) => n + gzipSync(b, { level: 9 }).length, 0);
    return `${kilobytes(bytes.reduce((n, b) => n + b.length, 0))} | ${kilobytes(zipped)}`;
  };
  console.log('\n| part | KB | KB gzip |\n| --- | --- | --- |');
  console.log(`| content script | ${weigh((p) => p === 'content.js')} |`);
  console.log(`| background with models | ${weigh((p) => p === 'background.js')} |`);
  console.log(`| popup with what it loads | ${weigh(loadedBy(`${folder}/chrome`, 'popup.html'))} |`);
  console.log(`| whole extension | ${weigh(() => true)} |`);
} finally {
  rmSync(folder, { recursive: true });
}

/** The scripts and styles that a page names, and those that they import, as a test of paths. */
function loadedBy(root: string, page: string): (path: string) => boolean {
  const seen = new Set<string>([page]);
  for (const path of seen) {
    const code = readFileSync(`${root}/${path}`, 'utf8');
    for (const [, to] of code.matchAll(/["'`](?:\.{0,2}\/)?((?:chunks|assets)\/[\w.-]+|\w+\.js)["'`]/g))
      if (filesBelow(root).includes(to!)) seen.add(to!);
    for (const [, to] of code.matchAll(/from\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) seen.add(`chunks/${to}`);
  }
  return (path) => seen.has(path);
}

function firstWords(source: string, count: number): string {
  const end = [...source.matchAll(/\S+/g)][count - 1];
  return end ? source.slice(0, end.index + end[0].length) : source;
}

function median(list: number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
