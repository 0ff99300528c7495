import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The same suite in both browsers:
 *
 *   npx vitest run --config tests/e2e/vitest.config.ts --project chromium tests/e2e/basics.e2e.ts
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    globalSetup: 'tests/e2e/harness/build.ts',
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser needs a core of its own.
    maxWorkers: 2,
    // Browsers now and then lose a tab or a pointer's move on a busy machine; what fails twice is broken.
    retry: 1,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true as const,
      test: { name: browser, provide: { browser } },
    })),
  },
});
