import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** How many tests of a step passed and failed, and what it left out. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: string[];
}

const BIN = 'node_modules/.bin';

/** Runs a program of node_modules with its output shown. @returns its exit status, 1 when it does not start */
export function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(`${BIN}/${program}`, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** A step that is one test: it passes when the program ends well. */
export async function single(program: string, args: readonly string[]): Promise<Outcome> {
  const status = await run(program, args);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] };
}

/** The part of vitest's JSON report that is read. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** A run of vitest, counted by its own report. */
export async function vitest(name: string, args: readonly string[]): Promise<Outcome> {
  const file = `artifacts/tests/${name}.json`;
  rmSync(file, { force: true });
  const status = await run('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')), status);
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

/** A file that fails before its tests is one failed test, and so is a run that fails for no test's sake. */
export function count(report: VitestReport, status: number): Outcome {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed || (status === 0 ? 0 : 1),
    skipped: report.testResults.flatMap((file) =>
      file.assertionResults
        .filter((t) => t.status === 'skipped' || t.status === 'pending')
        .map((t) => t.fullName),
    ),
  };
}
