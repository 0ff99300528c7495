/**
 * Scores the marked stories of tests/fixtures/stories: sources found, kinds, who is who, replies.
 *
 *   npx tsx scripts/evaluate/stories.ts REPORTS.jsonl     (made by --texts below, in the same order)
 *   npx tsx scripts/evaluate/stories.ts --texts           prints {id, text} lines for the command line tool
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '../../src/analysis/report.ts';
import { readStory } from '../../tests/support/story.ts';

const folder = new URL('../../tests/fixtures/stories/', import.meta.url);
const stories = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .sort()
  .map((f) => ({ id: f.replace('.txt', ''), ...readStory(readFileSync(new URL(f, folder), 'utf8')) }));

if (process.argv[2] === '--texts') {
  for (const { id, text } of stories) console.log(JSON.stringify({ id, text }));
} else {
  const reports = readFileSync(process.argv[2] ?? 0, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report);
  const sum = {
    found: 0,
    exact: 0,
    kind: 0,
    of: 0,
    extra: 0,
    pairs: 0,
    pairsOf: 0,
    replies: 0,
    repliesOf: 0,
  };
  for (const story of stories) {
    const report = reports.find((r) => r.id === story.id);
    const mine = (report?.annotations ?? []).filter((a) => a.category === 'attribution');
    const used = new Set<string>();
    const ids: (string | null)[] = [];
    for (const s of story.sources) {
      sum.of++;
      const hit = mine.find((a) => a.source.some(([from, to]) => from < s.end && s.start < to));
      ids.push(hit?.sourceId ?? null);
      const words = story.text.slice(s.start, s.end);
      if (!hit) {
        console.log(`${story.id}: missed ${words}`);
        continue;
      }
      used.add(hit.id);
      sum.found++;
      const got = hit.source.map(([from, to]) => story.text.slice(from, to)).join(' … ');
      if (got.replace(/[,.\s]+$/, '') === words.replace(/[,.\s]+$/, '')) sum.exact++;
      else console.log(`${story.id}: span «${got}» want «${words}»`);
      if (hit.kind === s.kind) sum.kind++;
      else console.log(`${story.id}: ${hit.kind}, want ${s.kind}: ${words}`);
    }
    for (const a of mine)
      if (!used.has(a.id) && a.source.length) {
        sum.extra++;
        console.log(`${story.id}: extra ${a.kind} «${a.exact}»`);
      }
    story.sources.forEach((a, i) => {
      story.sources.slice(0, i).forEach((b, j) => {
        if (ids[i] === null || ids[j] === null) return;
        sum.pairsOf++;
        if ((a.source === b.source) === (ids[i] === ids[j])) sum.pairs++;
        else
          console.log(
            `${story.id}: «${story.text.slice(a.start, a.end)}» and «${story.text.slice(b.start, b.end)}» ${a.source === b.source ? 'kept apart' : 'joined'}`,
          );
      });
    });
    for (const r of story.replies) {
      sum.repliesOf++;
      const hit = report?.annotations.find(
        (a) => a.category === 'reply' && a.start < r.end && r.start < a.end,
      );
      if (hit?.category === 'reply' && hit.outcome === r.outcome) sum.replies++;
      else
        console.log(`${story.id}: reply ${hit ? 'outcome' : 'missed'}: ${story.text.slice(r.start, r.end)}`);
    }
  }
  console.log(sum);
}
