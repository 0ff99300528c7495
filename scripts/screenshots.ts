/**
 * Takes the pictures of the documents from the built extension on the demo article, in light and dark:
 * docs/images/page-*.png and popup-*.png.
 *
 *   npx tsx scripts/screenshots.ts
 */
import { mkdirSync } from 'node:fs';
import { findBrowser, howToInstall } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { Session } from './browsers/session.ts';
import { serveFolder } from './demo/serve.ts';
import { buildExtension } from './extension.ts';

const FOLDER = 'docs/images';
const installed = findBrowser('chromium');
if (!installed) throw new Error(howToInstall('chromium'));
await buildExtension('dist');
mkdirSync(FOLDER, { recursive: true });
const demo = await serveFolder('tests/fixtures/demo');
const launched = await launch(installed, { extension: 'dist/chrome', headless: true });
const session = new Session(launched, 'docs');
try {
  for (const scheme of ['light', 'dark']) {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    const article = await session.open('about:blank');
    await article.page.setViewport({ width: 1100, height: 760 });
    await article.page.emulateMediaFeatures(features);
    await article.page.goto(`${demo.url}/index.html`);
    await article.whenMarked();
    await article.hover('three people with direct');
    await article.whenCard();
    // Lets the card's movement come to rest.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await article.page.screenshot({ path: `${FOLDER}/page-${scheme}.png` });
    const popup = await session.openPopup(article);
    await popup.emulateMediaFeatures(features);
    await popup.setViewport({ width: 384, height: 600 });
    await popup.waitForFunction(() => document.querySelector('h1, h2') !== null);
    await popup.screenshot({ path: `${FOLDER}/popup-${scheme}.png` });
    await session.closeTabs();
  }
} finally {
  await launched.close();
  await demo.close();
}
