/**
 * Gate, detection and Readability on every page of the data in a real browser's main thread, and whether each
 * character of the text maps to a live range: `npx tsx scripts/evaluate/articles-browser.ts DATA [chromium|firefox] [N]`.
 * N takes only the first N pages of each set.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, findBrowser, howToInstall } from '../browsers/find.ts';
import { readPages } from './articles-data.ts';

const [data, browserName = 'chromium', limit = '9999'] = process.argv.slice(2);
if (!data) throw new Error('usage: articles-browser.ts DATA [chromium|firefox] [N]');
const installed = findBrowser(browserName as BrowserName);
if (!installed) throw new Error(howToInstall(browserName as BrowserName));

interface Measured {
  gate: number;
  find: number;
  readability: number;
  /** The same as processor time, Chromium only. */
  gateCpu?: number;
  findCpu?: number;
  readabilityCpu?: number;
  found: boolean;
  mapped: boolean;
}

/** What the page's global `WhoseWordArticle` offers once the bundle has run. */
type Api = typeof import('../../src/article/index.ts');

const folder = mkdtempSync(join(tmpdir(), 'articles-'));
const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
).replace(/if \(typeof module[\s\S]*$/, 'window.Readability = Readability;');

async function bundle(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      lib: {
        entry: 'src/article/index.ts',
        formats: ['iife'],
        name: 'WhoseWordArticle',
        fileName: 'article',
      },
    },
  });
  return readFileSync(join(folder, 'article.iife.js'), 'utf8').replace(
    'var WhoseWordArticle',
    'window.WhoseWordArticle',
  );
}

/** Runs in the page. The page's own scripts do not: what is measured is the saved page as it stands. */
function measure(address: string): Measured {
  const { looksLikeArticle, findArticle, rangesFor } = (window as unknown as { WhoseWordArticle: Api })
    .WhoseWordArticle;
  const timed = <T>(run: () => T): [T, number] => {
    const start = performance.now();
    const value = run();
    return [value, performance.now() - start];
  };
  // A page that is read has been laid out for its reader.
  document.documentElement.getClientRects();
  const [, gate] = timed(() => looksLikeArticle(document, address));
  const [article, find] = timed(() => findArticle(document, address));
  const folded = (s: string) => s.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
  const ranges = article && rangesFor(article, 0, article.text.length);
  const mapped = !article || (!!ranges && folded(ranges.join('')) === folded(article.text));
  const Reader = (window as unknown as { Readability: new (d: Document) => { parse(): unknown } })
    .Readability;
  const [, readability] = timed(() => new Reader(document.cloneNode(true) as Document).parse());
  return { gate, find, readability, found: article !== null, mapped };
}

const quantile = (values: number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * q)]!;

async function visit(file: string, address: string): Promise<Measured> {
  await tab.goto(`file://${file}`, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  await tab.evaluate(script);
  const measured = await tab.evaluate(measure, address);
  if (installed!.name === 'firefox') return measured;
  await tab.goto(`file://${file}`, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  await tab.evaluate(script);
  return { ...measured, ...(await processorTimes(address)) };
}

/** The main thread's own time in Chromium, which other programs on the machine do not lengthen. */
async function processorTimes(address: string): Promise<Partial<Measured>> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'DevToolsCommandDuration')!.value;
  };
  const cost = async (expression: string) => {
    const before = await spent();
    await session.send('Runtime.evaluate', { expression });
    return (await spent()) - before;
  };
  await cost('document.documentElement.getClientRects()');
  const asked = JSON.stringify(address);
  const times = {
    gateCpu: await cost(`WhoseWordArticle.looksLikeArticle(document, ${asked})`),
    findCpu: await cost(`WhoseWordArticle.findArticle(document, ${asked})`),
    readabilityCpu: await cost('new Readability(document.cloneNode(true)).parse()'),
  };
  await session.detach();
  return times;
}

// tsx names functions through a helper that the page lacks.
const script = `globalThis.__name ??= (f) => f;\n${await bundle()}\n${readability}`;
// Saved pages name style sheets and pictures that are not fetched: nothing is reached but the file.
const browser = await puppeteer.launch({
  browser: installed.name === 'firefox' ? 'firefox' : 'chrome',
  executablePath: installed.executable,
  headless: true,
  extraPrefsFirefox: {
    'network.proxy.type': 1,
    'network.proxy.http': 'localhost',
    'network.proxy.ssl': 'localhost',
  },
  args:
    installed.name === 'firefox'
      ? []
      : [
          '--disable-gpu',
          '--host-resolver-rules=MAP * ~NOTFOUND',
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
});
let tab = await browser.newPage();
const all: Measured[] = [];
try {
  for (const set of ['scrapinghub-dev', 'wcxb-dev'] as const) {
    for (const page of readPages(data, set)
      .filter((p) => p.kind === 'article')
      .slice(0, Number(limit))) {
      const file = join(folder, 'page.html');
      writeFileSync(
        file,
        `<!doctype html><meta charset="utf-8">${page.html.replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '')}`,
      );
      try {
        const measured = await visit(file, page.url);
        all.push(measured);
        if (!measured.mapped) console.log(`not mapped: ${page.id} ${page.url}`);
      } catch (error) {
        console.log(`failed: ${page.id} ${(error as Error).message.slice(0, 120)}`);
        tab = await browser.newPage();
      }
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `${installed.name}, ${all.length} pages: found ${all.filter((m) => m.found).length}, mapped ${all.filter((m) => m.mapped).length}`,
);
const parts = ['gate', 'find', 'readability', 'gateCpu', 'findCpu', 'readabilityCpu'] as const;
for (const part of parts) {
  const times = all.flatMap((m) => m[part] ?? []);
  if (!times.length) continue;
  console.log(
    `${part.padEnd(15)} median ${quantile(times, 0.5).toFixed(1)} ms, 95th percentile ${quantile(times, 0.95).toFixed(1)} ms, most ${quantile(times, 1).toFixed(1)} ms`,
  );
}
const ratios = all.map((m) => m.find / m.readability);
console.log(`detection / Readability on the same page: median ${quantile(ratios, 0.5).toFixed(2)}`);
