/**
 * Scores source kinds, anonymous mentions, distinct anonymous sources and replies on labelled spans, with our entities.
 *
 *   npx tsx scripts/evaluate/sources.ts DATA [--misses]
 *
 * Replies that the specification does not count ("declined to elaborate") are left out of the labels.
 * Of the sets in DATA and of those labelled by ourselves, prints the articles that rules may be written on and those held out;
 * `--misses` lists errors of the former.
 */
import { findEntities } from '../../src/analysis/entities/find-entities.ts';
import { findReplies } from '../../src/analysis/replies/find-replies.ts';
import { resolveSources } from '../../src/analysis/sources/resolve-sources.ts';
import { readDocument } from '../../src/analysis/text/document.ts';
import { readModelFiles } from '../train/model-files.ts';
import { type GoldArticle, isHeldOut, readGold } from './sources-gold.ts';

const [data, ...flags] = process.argv.slice(2);
if (!data) {
  console.error('sources.ts DATA [--misses]');
  process.exit(2);
}
const model = readModelFiles();
const { given, own } = readGold(data);
const misses = flags.includes('--misses');
for (const [name, articles] of Object.entries({ given, own })) {
  evaluate(
    `${name}, rules written on`,
    articles.filter((a) => !isHeldOut(a.id)),
    misses,
  );
  evaluate(
    `${name}, held out`,
    articles.filter((a) => isHeldOut(a.id)),
    false,
  );
}

function evaluate(name: string, some: readonly GoldArticle[], showsMisses: boolean): void {
  const kinds = { right: 0, of: 0 };
  const anonymous = { right: 0, found: 0, gold: 0 };
  const present = { right: 0, found: 0, gold: 0 };
  const distinct = { error: 0, articles: 0 };
  const replies = { found: 0, right: 0, gold: 0, goldFound: 0, outcome: 0 };
  let milliseconds = 0;
  for (const article of some) {
    const document = readDocument(article.text);
    const entities = findEntities(document, model);
    const from = performance.now();
    const { decisions, sources } = resolveSources(document, article.attributions, entities);
    milliseconds += performance.now() - from;
    let isFound = 0;
    let isGold = 0;
    article.kinds.forEach((kind, i) => {
      if (!kind) return;
      const mine = decisions[i]!.kind;
      kinds.of++;
      kinds.right += Number(mine === kind);
      anonymous.gold += Number(kind === 'anonymous');
      anonymous.found += Number(mine === 'anonymous');
      anonymous.right += Number(kind === 'anonymous' && mine === 'anonymous');
      isGold ||= Number(kind === 'anonymous');
      isFound ||= Number(mine === 'anonymous');
      if (showsMisses && mine !== kind) {
        const words = article.attributions[i]!.source.map(([s, e]) => article.text.slice(s, e)).join(' … ');
        console.log(`${kind} → ${mine}\t${words.replace(/\s+/g, ' ')}\t${decisions[i]!.because.join('; ')}`);
      }
    });
    present.found += isFound;
    present.gold += isGold;
    present.right += isFound * isGold;
    const groups = sources.filter((s) => s.kind === 'anonymous' && s.partOf === null).length;
    if (groups || article.anonymousGroups) {
      distinct.error += Math.abs(groups - article.anonymousGroups);
      distinct.articles++;
    }
    const counted = article.replies.filter((g) => !g.isLeftOut);
    const mine = findReplies(document, entities).filter(
      (r) => !article.replies.some((g) => g.isLeftOut && g.start < r.end && r.start < g.end),
    );
    replies.found += mine.length;
    replies.gold += counted.length;
    for (const r of mine) {
      const gold = counted.find((g) => g.start < r.end && r.start < g.end);
      replies.right += Number(gold !== undefined);
      replies.outcome += Number(gold?.outcome === r.outcome);
    }
    for (const g of counted)
      replies.goldFound += Number(mine.some((r) => g.start < r.end && r.start < g.end));
  }
  const percent = (part: number, whole: number) => ((100 * part) / (whole || 1)).toFixed(1);
  console.log(`${name}: ${some.length} articles`);
  console.log(`  source kind right        ${percent(kinds.right, kinds.of)} % of ${kinds.of}`);
  console.log(
    `  anonymous mentions       P ${percent(anonymous.right, anonymous.found)} R ${percent(anonymous.right, anonymous.gold)} (${anonymous.gold})`,
  );
  console.log(
    `  article has an anonymous F1 ${percent(2 * present.right, present.found + present.gold)} (${present.gold})`,
  );
  console.log(
    `  distinct anonymous       mean error ${(distinct.error / distinct.articles).toFixed(2)} (${distinct.articles} articles)`,
  );
  console.log(
    `  replies                  P ${percent(replies.right, replies.found)} R ${percent(replies.goldFound, replies.gold)} (${replies.gold}), outcome ${percent(replies.outcome, replies.right)} %`,
  );
  console.log(`  time                     ${(milliseconds / some.length).toFixed(1)} ms an article`);
}
