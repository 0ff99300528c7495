import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSERS = ['chrome', 'chromium', 'edge', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface Installed {
  name: BrowserName;
  executable: string;
}

/** Names on the PATH, then where the installers of macOS and Windows put them. Debian's wrapper scripts come last. */
const PLACES: Record<BrowserName, readonly string[]> = {
  chrome: [
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '%PROGRAMFILES%/Google/Chrome/Application/chrome.exe',
    '%LOCALAPPDATA%/Google/Chrome/Application/chrome.exe',
  ],
  chromium: [
    '/usr/lib/chromium/chromium',
    'chromium',
    'chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  edge: [
    'microsoft-edge-stable',
    'microsoft-edge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '%PROGRAMFILES(X86)%/Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '%PROGRAMFILES%/Mozilla Firefox/firefox.exe',
  ],
};

/** @returns the browser's program, or null where it is not installed */
export function findBrowser(name: BrowserName): Installed | null {
  for (const place of PLACES[name]) {
    const path = place.replace(/%([^%]+)%/g, (_, variable: string) => process.env[variable] ?? '');
    const candidates = /[/\\]/.test(path)
      ? [path]
      : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, path));
    const executable = candidates.find((file) => existsSync(file));
    if (executable) return { name, executable };
  }
  return null;
}

/** How a missing browser is got, for error messages. */
export function howToInstall(name: BrowserName): string {
  const debian = name === 'firefox' ? 'firefox-esr' : 'chromium';
  return `${name} was not found. On Debian: apt-get update && apt-get install -y ${debian}; elsewhere install it from its maker's site.`;
}
