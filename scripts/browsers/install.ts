import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, howToInstall } from './find.ts';

const DEBIAN_PACKAGES: Partial<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * Installs what is missing by apt-get where this may be done: as root on Debian.
 * @throws with how to get it, anywhere else
 */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => !findBrowser(name));
  if (!missing.length) return;
  const packages = missing.flatMap((name) => DEBIAN_PACKAGES[name] ?? []);
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall || packages.length < missing.length) throw new Error(missing.map(howToInstall).join('\n'));
  console.error(`Installing ${packages.join(' and ')} (apt-get) …`);
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', ...packages);
  const still = missing.filter((name) => !findBrowser(name));
  if (still.length) throw new Error(still.map(howToInstall).join('\n'));
}
