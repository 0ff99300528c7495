import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import manifest from '../../manifest.json';
import type { Installed } from './find.ts';

export interface LaunchOptions {
  /** Folder of the built extension for this browser. */
  extension: string;
  headless: boolean;
  /** `host:port` through which every request goes, or null for direct connections. */
  proxy?: string | null;
  /** Further arguments, e.g. the dark colour scheme. */
  args?: string[];
}

export interface Launched {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  origin: string;
  close(): Promise<void>;
}

/** Firefox gives an extension a random origin unless a preference names it. */
const FIREFOX_UUID = '5f0c7a52-3f0e-4d0b-9c57-7a1f5e1f0c11';
const GECKO_ID = manifest.browser_specific_settings.gecko.id;

/** Starts a browser with a fresh profile and the extension installed. @throws when it does not start */
export async function launch(installed: Installed, options: LaunchOptions): Promise<Launched> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'whose-word-'));
  const start = installed.name === 'firefox' ? launchFirefox : launchChromium;
  const { browser, origin } = await start(installed.executable, userDataDir, options);
  await firstPage(browser);
  return {
    browser,
    origin,
    async close() {
      await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/**
 * Waits for the tab that the extension opens on installation: until then its content script may not be in place, and
 * it would take the front later from a page under test. Without one the browser goes on after five seconds.
 */
async function firstPage(browser: Browser): Promise<void> {
  // Firefox does not tell the URL of such a page: the second tab is the one.
  for (let i = 0; i < 50 && (await browser.pages()).length < 2; i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

type Started = Pick<Launched, 'browser' | 'origin'>;

async function launchChromium(
  executablePath: string,
  userDataDir: string,
  { extension, headless, proxy, args = [] }: LaunchOptions,
): Promise<Started> {
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir,
    headless,
    pipe: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    enableExtensions: [resolve(extension)],
    args: [
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(headless ? ['--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`] : []),
      ...args,
    ],
  });
  const worker = await browser.waitForTarget((t) => t.type() === 'service_worker', { timeout: 20_000 });
  return { browser, origin: new URL(worker.url()).href.split('/').slice(0, 3).join('/') };
}

async function launchFirefox(
  executablePath: string,
  userDataDir: string,
  { extension, headless, proxy, args = [] }: LaunchOptions,
): Promise<Started> {
  const [host, port] = (proxy ?? '').split(':');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      ...(proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host,
            'network.proxy.ssl_port': Number(port),
          }
        : {}),
    },
  });
  await browser.installExtension(resolve(extension));
  return { browser, origin: `moz-extension://${FIREFOX_UUID}` };
}
