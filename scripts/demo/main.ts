/**
 * Opens a browser with the extension on the demo article. Without a display it runs headless, keeps screenshots of
 * the page with a card open and of the popup, and prints what the popup says.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName, findBrowser, type Installed } from '../browsers/find.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { launch } from '../browsers/launch.ts';
import { Session } from '../browsers/session.ts';
import { buildExtension } from '../extension.ts';
import { serveFolder } from './serve.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    headless: {
      type: 'boolean',
      default: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY,
    },
  },
});

const installed = choose(values.browser);
await buildExtension('dist');
const demo = await serveFolder('tests/fixtures/demo');
const launched = await launch(installed, {
  extension: installed.name === 'firefox' ? 'dist/firefox' : 'dist/chrome',
  headless: values.headless,
});
const session = new Session(launched, installed.name);
try {
  const article = await session.open(`${demo.url}/index.html`);
  if (values.headless) await show();
  else {
    console.log(`${installed.name} is open on ${article.url}\nClose its window to end.`);
    await new Promise((resolve) => launched.browser.once('disconnected', resolve));
  }

  async function show(): Promise<void> {
    const folder = 'artifacts/demo';
    mkdirSync(folder, { recursive: true });
    await article.whenMarked();
    await article.hover('three people with direct');
    await article.whenCard();
    await article.page.screenshot({ path: `${folder}/${installed.name}-page.png` });
    const popup = await session.openPopup(article);
    await popup.setViewport({ width: 400, height: 600 });
    await popup.waitForFunction(() => document.body.innerText.length > 100, { timeout: 20_000 });
    await popup.screenshot({ path: `${folder}/${installed.name}-popup.png` });
    console.log(await popup.evaluate(() => document.body.innerText));
    console.log(`\nScreenshots: ${folder}/${installed.name}-page.png, ${folder}/${installed.name}-popup.png`);
  }
} finally {
  await launched.close();
  await demo.close();
}

/** @param name as given with `--browser`, or undefined for whichever is there */
function choose(name: string | undefined): Installed {
  if (name === undefined) {
    const first = BROWSERS.map(findBrowser).find((b) => b !== null);
    if (first) return first;
    ensureBrowsers(['chromium']);
    return findBrowser('chromium')!;
  }
  const wanted = BROWSERS.find((b): b is BrowserName => b === name.toLowerCase());
  if (!wanted) throw new Error(`--browser takes ${BROWSERS.join(', ')}; got "${name}"`);
  ensureBrowsers([wanted]);
  return findBrowser(wanted)!;
}
