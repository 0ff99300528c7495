/** Builds dist/chrome and dist/firefox and the two zips that the stores take. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { pages, script } from './bundles.ts';
import { deriveManifest, type Manifest, type Target } from './manifest.ts';
import { zipFolder } from './zip.ts';

const TARGETS: readonly Target[] = ['chrome', 'firefox'];
const STAGE = 'dist/.stage';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { version } = read('package.json') as { version: string };
const combined = read('manifest.json') as Manifest;

rmSync(STAGE, { recursive: true, force: true });
mkdirSync(STAGE, { recursive: true });
await build(pages(STAGE));
await build(script('background', STAGE));
await build(script('content', STAGE));
cpSync('public', STAGE, { recursive: true });

for (const target of TARGETS) {
  const folder = `dist/${target}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(STAGE, folder, { recursive: true });
  const manifest = deriveManifest(combined, target, version);
  writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  const zip = `dist/whose-word-${version}-${target}.zip`;
  writeFileSync(zip, zipFolder(folder));
  console.log(`${folder}, ${zip}`);
}
rmSync(STAGE, { recursive: true });
