/**
 * Turns listings of attributions, written while reading, into labels without text:
 *
 *   npx tsx scripts/train/collect-attributions.ts DATA OUTPUT.jsonl LISTING.txt…
 *
 * The first line of a listing is `# ` and the article's id; the others are as `readAttributionLabels` wants them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readAttributionLabels } from './attribution-labels.ts';
import { readTexts } from './entities-corpus.ts';

const [data, output, ...listings] = process.argv.slice(2);
if (!data || !output || !listings.length) {
  console.error('collect-attributions.ts DATA OUTPUT.jsonl LISTING.txt…');
  process.exit(2);
}
const texts = readTexts(data);
const lines = listings.flatMap((file) => {
  const listing = readFileSync(file, 'utf8');
  const id = listing.slice(1, listing.indexOf('\n')).trim();
  try {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`no article ${id}`);
    return [JSON.stringify({ id, seen: false, ...readAttributionLabels(listing, text) })];
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
    return [];
  }
});
writeFileSync(output, lines.map((line) => `${line}\n`).join(''));
