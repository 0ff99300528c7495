import { mkdtempSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../../scripts/extension.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the extension as built for this run, a folder a browser. */
    built: string;
  }
}

let built: Promise<string> | null = null;

/** Builds what the tests load, once a run, apart from `dist` so that runs beside each other don't meet. */
export async function setup(project: TestProject): Promise<void> {
  built ??= (async () => {
    const folder = mkdtempSync('node_modules/.e2e-');
    await buildExtension(folder);
    return folder;
  })();
  project.provide('built', await built);
}

export async function teardown(): Promise<void> {
  if (built) rmSync(await built, { recursive: true, force: true });
  built = null;
}
