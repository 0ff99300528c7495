/** Builds dist/chrome and dist/firefox and the two zips that the stores take. */
import { writeFileSync } from 'node:fs';
import { buildExtension, TARGETS, version } from './extension.ts';
import { zipFolder } from './zip.ts';

await buildExtension('dist');
for (const target of TARGETS) {
  const zip = `dist/whose-word-${version}-${target}.zip`;
  writeFileSync(zip, zipFolder(`dist/${target}`));
  console.log(`dist/${target}, ${zip}`);
}
