/**
 * Everything that must hold before a change goes in, in order of what is quickest to tell. Ends with one line,
 * `N passed, N failed`, over all steps; the exit status is 1 when anything failed.
 */
import { ensureBrowsers } from '../browsers/install.ts';
import { type Outcome, single, vitest } from './steps.ts';

const STEPS: readonly (readonly [name: string, run: () => Promise<Outcome>])[] = [
  ['types', () => single('tsc', ['--noEmit'])],
  ['format and lint', () => single('biome', ['check', '.'])],
  ['unit and DOM tests', () => vitest('unit', [])],
  ['build', () => single('tsx', ['scripts/build.ts'])],
  [
    'web-ext lint',
    () => single('web-ext', ['lint', '--no-config-discovery', '--no-input', '--source-dir=dist/firefox']),
  ],
  ['tests in browsers', () => vitest('e2e', ['--config=tests/e2e/vitest.config.ts'])],
];

ensureBrowsers(['chromium', 'firefox']);
const outcomes: Outcome[] = [];
for (const [name, step] of STEPS) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const outcome = await step();
  outcomes.push(outcome);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
}

const sum = (key: 'passed' | 'failed') => outcomes.reduce((n, o) => n + o[key], 0);
const skipped = outcomes.flatMap((o) => o.skipped);
if (skipped.length) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
