#!/usr/bin/env node
// npm start: see scripts/demo/main.ts. Plain JavaScript, because nothing may be installed yet.
import { ensureDependencies, runTypeScript } from './setup.mjs';

ensureDependencies();
process.exitCode = runTypeScript('scripts/demo/main.ts', process.argv.slice(2));
