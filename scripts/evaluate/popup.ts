/**
 * How long the popup takes to have content once an article is read: milliseconds of the clock from the start of its
 * navigation until the phrase stands in it, on the demo article in Chromium. The popup is opened as a tab that is told
 * its article; Firefox lets nothing watch such a page from its start.
 *
 *   npx tsx scripts/evaluate/popup.ts
 */
import { loadavg } from 'node:os';
import { findBrowser, howToInstall } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { Session } from '../browsers/session.ts';
import { serveFolder } from '../demo/serve.ts';
import { buildExtension } from '../extension.ts';

const ROUNDS = 15;

const installed = findBrowser('chromium');
if (!installed) throw new Error(howToInstall('chromium'));
await buildExtension('dist');
const demo = await serveFolder('tests/fixtures/demo');
const launched = await launch(installed, { extension: 'dist/chrome', headless: true });
const session = new Session(launched, 'popup');
const times: number[] = [];
const loadBefore = loadavg()[0]!;
try {
  const article = await session.open(`${demo.url}/index.html`);
  await article.whenMarked();
  const url = `${launched.origin}/popup.html?tab=${await session.tabId(article)}`;
  for (let round = 0; round <= ROUNDS; round++) {
    const popup = await session.newTab();
    await popup.evaluateOnNewDocument(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('#phrase')) return;
        document.documentElement.dataset.filled = String(performance.now());
        watch.disconnect();
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await popup.goto(url, { waitUntil: [] }).catch(() => {});
    const filled = await popup.waitForFunction(() => document.documentElement.dataset.filled);
    times.push(Number(await filled.jsonValue()));
    await popup.close();
  }
} finally {
  await launched.close();
  await demo.close();
}

// The first opening also reads the popup's files from the disk.
const later = times.slice(1).sort((a, b) => a - b);
console.log(
  `first ${times[0]!.toFixed(0)} ms, then median ${later[ROUNDS >> 1]!.toFixed(0)} ms, longest ${later.at(-1)!.toFixed(0)} ms of ${ROUNDS}; load ${loadBefore.toFixed(1)} to ${loadavg()[0]!.toFixed(1)}`,
);
