/** Builds the command line into dist/cli/annotate.mjs. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { commandLine } from './bundles.ts';

const ENTRY = 'annotate.mjs';
const OUT = 'dist/cli';

// Built aside and moved in one step: other runs of the command may be reading the old one.
mkdirSync(OUT, { recursive: true });
const aside = mkdtempSync('dist/.cli-');
try {
  await build(commandLine(aside));
  for (const name of readdirSync(aside))
    if (name !== ENTRY) cpSync(`${aside}/${name}`, `${OUT}/${name}`, { recursive: true });
  renameSync(`${aside}/${ENTRY}`, `${OUT}/${ENTRY}`);
} finally {
  rmSync(aside, { recursive: true, force: true });
}
