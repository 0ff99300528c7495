/**
 * Article detection beside Readability and Defuddle: `npx tsx scripts/evaluate/articles.ts DATA [--ours] [--misses N]`.
 * `--ours` leaves the others out; `--misses N` lists the N worst pages of the part that is looked at.
 */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { findArticle, looksLikeArticle } from '../../src/article/index.ts';
import { parsePage } from '../parse-page.ts';
import { isHeldOut, type Page, readPages } from './articles-data.ts';
import { compare, mean } from './shingles.ts';

const args = process.argv.slice(2);
const data = args[0];
if (!data) throw new Error('usage: articles.ts DATA [--ours] [--misses N]');
const worst = args.includes('--misses') ? Number(args[args.indexOf('--misses') + 1]) : 0;

type Extractor = (page: Page) => string | Promise<string>;
const OURS = 'Whose Word';
const extractors: Record<string, Extractor> = {
  [OURS]: (page) => findArticle(parsePage(page.html), page.url)?.text ?? '',
};
if (!args.includes('--ours')) {
  extractors.Readability = (page) => new Readability(parsePage(page.html)).parse()?.textContent ?? '';
  extractors.Defuddle = async (page) => {
    const { content } = await Defuddle(parsePage(page.html), page.url, { markdown: false });
    return spacedText(content);
  };
}

/** Block tags end words, as they do on the screen. */
function spacedText(html: string): string {
  const { body } = parsePage(
    `<html><body>${html.replace(/<\/?(?:p|div|li|h\d|br|tr|td|blockquote)\b/gi, ' $&')}</body></html>`,
  );
  return body.textContent ?? '';
}

const percent = (n: number) => (100 * n).toFixed(1).padStart(5);

for (const [set, pages] of [
  ['scrapinghub-dev', readPages(data, 'scrapinghub-dev')],
  ['wcxb-dev articles', readPages(data, 'wcxb-dev').filter((p) => p.kind === 'article')],
] as const) {
  console.log(`\n${set}`.padEnd(46), '   F1     P     R  pages');
  for (const [name, extract] of Object.entries(extractors)) {
    const scored: { page: Page; score: ReturnType<typeof compare> }[] = [];
    for (const page of pages) {
      const text = await Promise.resolve(extract(page)).catch(() => '');
      scored.push({ page, score: compare(page.body, text) });
    }
    for (const [part, test] of [
      ['all', () => true],
      ['looked at', (p: Page) => !isHeldOut(p)],
      ['held out', isHeldOut],
    ] as const) {
      const scores = scored.filter(({ page }) => test(page)).map(({ score }) => score);
      const { f1, precision, recall } = mean(scores);
      console.log(
        `  ${name}, ${part}`.padEnd(46),
        percent(f1),
        percent(precision),
        percent(recall),
        ` ${scores.length}`,
      );
    }
    if (name !== OURS) continue;
    const f1Of = ({ score }: { score: ReturnType<typeof compare> }) => mean([score]).f1;
    for (const s of scored
      .filter(({ page }) => !isHeldOut(page))
      .sort((a, b) => f1Of(a) - f1Of(b))
      .slice(0, worst))
      console.log(
        `    ${s.page.id} ${percent(f1Of(s))} P ${percent(s.score.precision ?? 0)} R ${percent(s.score.recall ?? 0)} ${s.page.url}`,
      );
  }
}

console.log('\nGate: pages taken for articles');
const kinds = new Map<string, Page[]>([['scrapinghub news', readPages(data, 'scrapinghub-dev')]]);
for (const page of readPages(data, 'wcxb-dev')) kinds.set(page.kind, [...(kinds.get(page.kind) ?? []), page]);
for (const [kind, pages] of kinds) {
  const taken = pages.filter((page) => looksLikeArticle(parsePage(page.html), page.url));
  const held = pages.filter(isHeldOut);
  console.log(
    `  ${kind}`.padEnd(30),
    percent(taken.length / pages.length),
    ` of ${pages.length}; held out`,
    percent(taken.filter(isHeldOut).length / (held.length || 1)),
    `of ${held.length}`,
  );
}
