/**
 * Turns corrected listings of preannotate.ts into labels without text:
 *
 *   npx tsx scripts/train/collect-labels.ts DATA OUTPUT.jsonl LISTING.txt…
 *
 * A listing whose text no longer equals the article's is reported and left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readTexts } from './entities-corpus.ts';
import { readMarks } from './labelling.ts';

const [data, output, ...listings] = process.argv.slice(2);
if (!data || !output || !listings.length) {
  console.error('collect-labels.ts DATA OUTPUT.jsonl LISTING.txt…');
  process.exit(2);
}
const texts = readTexts(data);
const lines: string[] = [];
for (const file of listings) {
  const content = readFileSync(file, 'utf8');
  const id = content.slice(1, content.indexOf('\n')).trim();
  try {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`no article ${id}`);
    const entities = readMarks(content.slice(content.indexOf('\n') + 1), text);
    lines.push(JSON.stringify({ id, entities }));
    console.log(`${file}: ${entities.length} mentions`);
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
writeFileSync(output, lines.map((l) => `${l}\n`).join(''));
