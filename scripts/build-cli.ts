/** Builds the command line into dist/cli/annotate.mjs; packages that only pages need stay outside, see `external`. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { build } from 'vite';

const ENTRY = 'annotate.mjs';

export async function buildCli(outDir = 'dist/cli'): Promise<void> {
  // Built aside and moved in one step: other runs of the command may be reading the old one.
  mkdirSync('dist', { recursive: true });
  const aside = mkdtempSync('dist/.cli-');
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      assetsInclude: ['**/*.bin'],
      define: { 'import.meta.env.DEV': 'false' },
      ssr: { target: 'node', noExternal: true, external: ['jsdom', 'linkedom'] },
      build: {
        ssr: 'scripts/annotate/main.ts',
        outDir: aside,
        target: 'node20',
        minify: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        rollupOptions: { output: { entryFileNames: ENTRY } },
      },
    });
    mkdirSync(outDir, { recursive: true });
    for (const name of readdirSync(aside))
      if (name !== ENTRY) cpSync(`${aside}/${name}`, `${outDir}/${name}`, { recursive: true });
    renameSync(`${aside}/${ENTRY}`, `${outDir}/${ENTRY}`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

await buildCli();
