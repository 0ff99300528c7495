// What the entry scripts need before anything is installed: plain JavaScript, Node's own modules only.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs `npm ci` when node_modules is missing or older than the lockfile. @throws when npm fails */
export function ensureDependencies() {
  const installed = statSync(`${root}node_modules/.package-lock.json`, { throwIfNoEntry: false });
  const lock = statSync(`${root}package-lock.json`);
  if (installed && installed.mtimeMs >= lock.mtimeMs) return;
  if (installed && sameLock()) return;
  console.error('Installing the dependencies (npm ci) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
}

/** A checkout touches the lockfile without changing it: then the installed versions decide. */
function sameLock() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const packages = (file) => {
    const { '': _, ...rest } = JSON.parse(readFileSync(file, 'utf8')).packages;
    return rest;
  };
  const have = packages(`${root}node_modules/.package-lock.json`);
  const want = packages(`${root}package-lock.json`);
  return Object.entries(want).every(([name, p]) => p.optional || have[name]?.version === p.version);
}

/** Runs one of the project's TypeScript programs from the project's folder. @returns its exit status */
export function runTypeScript(file, args = [], stdio = 'inherit') {
  const tsx = `${root}node_modules/tsx/dist/cli.mjs`;
  return spawnSync(process.execPath, [tsx, file, ...args], { cwd: root, stdio }).status ?? 1;
}
