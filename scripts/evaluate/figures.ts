/**
 * Reports with figures alone for every labelled set, ready for the scorer.
 * Usage: npx tsx scripts/evaluate/figures.ts GOLD.jsonl > reports.jsonl   (GOLD: {"id", "text"} a line)
 */
import { readFileSync } from 'node:fs';
import { findFigures } from '../../src/analysis/figures/find-figures.ts';

for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const annotations = findFigures(text).map((figure) => ({
      ...figure,
      category: 'figure',
      exact: text.slice(figure.start, figure.end),
    }));
    console.log(JSON.stringify({ id, annotations, sources: [] }));
  }
}
