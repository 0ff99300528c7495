#!/usr/bin/env node
// npm test: see scripts/check/main.ts. Plain JavaScript, because nothing may be installed yet.
import { ensureDependencies, runTypeScript } from './setup.mjs';

ensureDependencies();
process.exitCode = runTypeScript('scripts/check/main.ts', process.argv.slice(2));
