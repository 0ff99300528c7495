/**
 * Trains the attribution model.
 *
 *   npx tsx scripts/train/attribution.ts DATA models/attribution.bin [--held-out | --dev]
 *
 * DATA has the sets of `attribution/` and the texts that `tests/evaluation/attribution` points into. The shipped weights learn
 * from all of them. `--held-out` leaves out the part set aside (`attribution-corpus.ts`), which `docs/quality.md` measures
 * such weights on; `--dev` leaves out another sixth of PolNeAR too, to tune on. Fixed seed: a second run gives the same bytes.
 * Takes some minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { tagCues } from '../../src/analysis/attribution/cues.ts';
import { cueFeatures } from '../../src/analysis/attribution/features/cue-features.ts';
import { partFeatures } from '../../src/analysis/attribution/features/part-features.ts';
import { type View, viewOf } from '../../src/analysis/attribution/features/views.ts';
import { windowOf } from '../../src/analysis/attribution/features/window.ts';
import {
  CONTENT,
  CUE_LABELS,
  PART_LABELS,
  SOURCE,
  writeSpan,
} from '../../src/analysis/attribution/labels.ts';
import { writeAttributionModel } from '../../src/analysis/attribution/model/attribution-model.ts';
import { readSequenceModel, writeSequenceModel } from '../../src/analysis/attribution/model/weights.ts';
import { cutOut } from '../../src/analysis/attribution/repair/overlaps.ts';
import type { Range } from '../../src/analysis/report.ts';
import { readWordClasses } from '../../src/analysis/text/word-classes.ts';
import { type Article, type Gold, isDev, readArticles } from './attribution-corpus.ts';
import { Corpus, type Options, type Trained, trainCrf } from './attribution-crf.ts';

const SEED = 20261124;
/** Other than political news is rarer in the data than in the world. */
const OTHER_WEIGHT = 5;
const weightOf = (set: Article['set']) => (set === 'PolNeAR' ? 1 : OTHER_WEIGHT);

const COMMON = { seed: SEED, log: console.log };
const CUES: Options = { ...COMMON, size: CUE_LABELS, epochs: 5, rate: 0.07, l1: 2, l2: 1, cutoff: 4 };
const PARTS: Options = { ...COMMON, size: PART_LABELS, epochs: 4, rate: 0.07, l1: 3, l2: 1, cutoff: 4 };
const HALF_EPOCHS = 3;
/** More generous than in use, for more false cues to learn from. */
const CANDIDATE_LEAN = 2;
/** Smaller weights are left out of the file. */
const SMALLEST = { cues: 0.015, parts: 0.03 };

const [data, target] = process.argv.slice(2);
if (!data || !target) {
  console.error('attribution.ts DATA OUTPUT.bin [--held-out | --dev]');
  process.exit(2);
}
const classes = readWordClasses(gunzipSync(readFileSync('models/word-classes.bin')));
const isTuning = process.argv.includes('--dev');
const isMeasuring = isTuning || process.argv.includes('--held-out');
const articles = readArticles(data).filter(
  (a) => !(isMeasuring && a.part === 'test') && !(isTuning && isDev(a)),
);
console.log(`${articles.length} articles`);

const views = articles.map((a) => viewOf(a.document, classes));
const cueModel = trainCues(() => true, CUES);
const candidates = candidatesByHalves();
const parts = new Corpus();
for (const [i, article] of articles.entries()) addParts(article, views[i]!, candidates[i]!);
const bytes = writeAttributionModel(cueModel, pruned(trainCrf(parts, PARTS), PART_LABELS, SMALLEST.parts));
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(target, packed);
console.log(`${target}: ${packed.length} bytes`);

function trainCues(isUsed: (i: number) => boolean, options: Options): Uint8Array {
  const corpus = new Corpus();
  for (const [i, { document, gold, set }] of articles.entries()) {
    if (!isUsed(i)) continue;
    const labels = new Uint8Array(document.tokens.length);
    for (const { cue } of gold) for (const [a, b] of cue) writeSpan(labels, a, b, 1);
    const features = cueFeatures(views[i]!);
    for (const { first, last } of document.sentences)
      corpus.add(
        last - first,
        (k, out) => features(first + k, out),
        labels.subarray(first, last),
        weightOf(set),
      );
  }
  return pruned(trainCrf(corpus, options), CUE_LABELS, SMALLEST.cues);
}

/**
 * Cues that a tagger finds in each article after training on the other half: with its errors, so that the second
 * model learns to find nothing around a false one.
 */
function candidatesByHalves(): Range[][] {
  const found: Range[][] = articles.map(() => []);
  for (const half of [0, 1]) {
    const model = readSequenceModel(trainCues((i) => i % 2 !== half, { ...CUES, epochs: HALF_EPOCHS }));
    articles.forEach((_, i) => {
      if (i % 2 === half) found[i] = tagCues(views[i]!, model, CANDIDATE_LEAN).map(({ span }) => span);
    });
  }
  return found;
}

function addParts({ document, gold, set }: Article, view: View, found: readonly Range[]): void {
  const weight = weightOf(set);
  const isGold = new Uint8Array(document.tokens.length);
  for (const { cue } of gold) for (const [a, b] of cue) isGold.fill(1, a, b);
  const falses = found.filter(([a, b]) => !isGold.subarray(a, b).includes(1));
  const inCue = isGold.slice();
  for (const [a, b] of falses) inCue.fill(1, a, b);
  for (const [a, b] of falses) {
    const window = windowOf(document, view.quotation, inCue, a, b);
    const outside = new Uint8Array(window.last - window.first);
    parts.add(outside.length, partFeatures(view, window), outside, weight);
  }
  for (const g of gold) {
    const [a, b] = g.cue[0] ?? [0, 0];
    if (a === b) continue;
    const window = windowOf(document, view.quotation, inCue, a, b);
    const labels = new Uint8Array(window.last - window.first);
    const write = (spans: Gold['source'], base: number) => {
      for (const [s, e] of spans) {
        const first = Math.max(s, window.first) - window.first;
        const last = Math.min(e, window.last) - window.first;
        if (first < last) writeSpan(labels, first, last, base);
      }
    };
    // Some annotators let a content run on through its cue.
    write(cutOut(g.content, [...g.cue, ...g.source]), CONTENT);
    write(g.source, SOURCE);
    parts.add(labels.length, partFeatures(view, window), labels, weight);
  }
}

function pruned({ hashes, weights, transitions }: Trained, size: number, smallest: number): Uint8Array {
  const rows = Array.from(hashes, (hash, r) => ({
    hash,
    weights: weights.slice(r * size, (r + 1) * size).map((w) => (Math.abs(w) < smallest ? 0 : w)),
  })).filter(({ weights: w }) => w.some((x) => x !== 0));
  console.log(`${rows.length} features kept`);
  return writeSequenceModel(size, rows, transitions);
}
