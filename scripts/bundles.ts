import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { type InlineConfig, mergeConfig, type Plugin } from 'vite';

/** What every bundle of the project has in common. Each entry is built by its own call, see scripts/build.ts. */
const shared: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  assetsInclude: ['**/*.bin'],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

const forBrowsers = mergeConfig(shared, {
  build: {
    target: ['chrome128', 'firefox142'],
    emptyOutDir: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The background carries the models.
    chunkSizeWarningLimit: 4096,
  },
} satisfies InlineConfig);

/** What the content script gets in the place of webextension-polyfill, see docs/adr/0066. */
const BARE_INTERFACE = fileURLToPath(new URL('../src/platform/bare.ts', import.meta.url));

export const PAGES = ['popup', 'options', 'sidepanel', 'welcome'];

/** The extension's pages as ES modules: src/popup/index.html comes out as popup.html at the top. */
export function pages(outDir: string): InlineConfig {
  const entries = PAGES.map((page) => `src/${page}/index.html`).filter((file) => existsSync(file));
  return mergeConfig(forBrowsers, {
    plugins: [htmlAtTop()],
    build: {
      outDir,
      rollupOptions: {
        input: Object.fromEntries(entries.map((file) => [basename(dirname(file)), file])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  } satisfies InlineConfig);
}

function htmlAtTop(): Plugin {
  return {
    name: 'html-at-top',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.fileName.endsWith('/index.html')) file.fileName = `${basename(dirname(file.fileName))}.html`;
    },
  };
}

/** One script in one file: the content script as a classic script, the background as a module. */
export function script(name: 'content' | 'background', outDir: string): InlineConfig {
  return mergeConfig(forBrowsers, {
    ...(name === 'content' && {
      plugins: [smallest()],
      resolve: { alias: { 'webextension-polyfill': BARE_INTERFACE } },
    }),
    build: {
      outDir,
      rollupOptions: {
        input: `src/${name}/index.ts`,
        output: {
          format: name === 'content' ? 'iife' : 'es',
          entryFileNames: `${name}.js`,
          codeSplitting: false,
        },
      },
    },
  } satisfies InlineConfig);
}

/** Goes once more over what Vite has minified: every page loads the content script, and this takes 2 % off it. */
function smallest(): Plugin {
  return {
    name: 'smallest',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, { ecma: 2020, toplevel: true, compress: { passes: 3 } });
        file.code = code!;
      }
    },
  };
}

/**
 * The command line for Node. Packages named in `external` are loaded from node_modules when they are needed, which
 * keeps a run on plain text quick.
 */
export function commandLine(outDir: string): InlineConfig {
  return mergeConfig(shared, {
    logLevel: 'error',
    ssr: { target: 'node', noExternal: true, external: ['linkedom', 'parse5'] },
    build: {
      ssr: 'scripts/annotate/main.ts',
      outDir,
      target: 'node20',
      minify: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rollupOptions: { output: { entryFileNames: 'annotate.mjs' } },
    },
  } satisfies InlineConfig);
}
