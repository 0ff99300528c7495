/** Draws public/icons/icon-*.png from icon.svg: `npx tsx scripts/icons.ts`, after a change of the drawing. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import manifest from '../manifest.json';
import { findBrowser, howToInstall } from './browsers/find.ts';

const installed = findBrowser('chromium');
if (!installed) throw new Error(howToInstall('chromium'));
const drawing = readFileSync('public/icons/icon.svg').toString('base64');
const browser = await puppeteer.launch({
  executablePath: installed.executable,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [size, file] of Object.entries(manifest.icons)) {
  const side = Number(size);
  await page.setViewport({ width: side, height: side });
  await page.setContent(
    `<style>body{margin:0}</style><img width="${side}" height="${side}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.screenshot({ path: `public/${file}` as `${string}.png`, omitBackground: true });
}
await browser.close();
