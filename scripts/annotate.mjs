#!/usr/bin/env node
// Runs the command line of scripts/annotate, and builds it first where it is missing or older than its sources.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { ensureDependencies, root, runTypeScript } from './setup.mjs';

const built = `${root}dist/cli/annotate.mjs`;
const SOURCES = [
  'src',
  'scripts/annotate',
  'scripts/parse-page.ts',
  'models',
  'scripts/build-cli.ts',
  'public/_locales',
  'scripts/bundles.ts',
  'package.json',
  'package-lock.json',
];

/** Modification time of the newest file under a path, in milliseconds; 0 for a missing path. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...SOURCES.map((s) => newest(root + s)))) {
  ensureDependencies();
  const status = runTypeScript('scripts/build-cli.ts', [], ['ignore', 2, 2]);
  if (status) process.exit(status);
}
await import(built);
