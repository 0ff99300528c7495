import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { pages, script } from './bundles.ts';
import { deriveManifest, type Manifest, type Target } from './manifest.ts';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
export const { version } = read('package.json') as { version: string };

/**
 * Builds the extension into `out`/chrome and `out`/firefox. The code is the same; the manifests differ. Each folder
 * is replaced only when its successor is complete.
 */
export async function buildExtension(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const stage = mkdtempSync(`${out}/.stage-`);
  try {
    await build(pages(`${stage}/code`));
    await build(script('background', `${stage}/code`));
    await build(script('content', `${stage}/code`));
    cpSync('public', `${stage}/code`, { recursive: true });
    const combined = read('manifest.json') as Manifest;
    for (const target of TARGETS) {
      cpSync(`${stage}/code`, `${stage}/${target}`, { recursive: true });
      const manifest = deriveManifest(combined, target, version);
      writeFileSync(`${stage}/${target}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
      rmSync(`${out}/${target}`, { recursive: true, force: true });
      renameSync(`${stage}/${target}`, `${out}/${target}`);
    }
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
