import { defineConfig } from 'vitest/config';

/** `unit`: pure code in Node. `dom`: code that needs a document (jsdom). Real browsers: tests/e2e, see scripts/. */
export default defineConfig({
  assetsInclude: ['**/*.bin'],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        extends: true,
        test: { name: 'dom', include: ['tests/dom/**/*.test.{ts,tsx}'], environment: 'jsdom' },
      },
    ],
  },
});
