import { describe, expect, it } from 'vitest';
import { count, type VitestReport } from '../../../scripts/check/steps.ts';

const file = (status: string, ...tests: [string, string][]): VitestReport['testResults'][number] => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([fullName, s]) => ({ fullName, status: s })),
});

describe('count', () => {
  it.each<[string, VitestReport, number, object]>([
    [
      'passed and failed tests, skipped ones by name',
      {
        numPassedTests: 2,
        numFailedTests: 1,
        success: false,
        testResults: [
          file('failed', ['a', 'passed'], ['b', 'failed'], ['c', 'skipped']),
          file('passed', ['d', 'passed']),
        ],
      },
      1,
      { passed: 2, failed: 1, skipped: ['c'] },
    ],
    [
      'a file that does not load as one failure',
      {
        numPassedTests: 1,
        numFailedTests: 0,
        success: false,
        testResults: [file('failed'), file('passed', ['a', 'passed'])],
      },
      1,
      { passed: 1, failed: 1, skipped: [] },
    ],
    [
      'a run that fails although its tests pass as one failure',
      {
        numPassedTests: 1,
        numFailedTests: 0,
        success: false,
        testResults: [file('passed', ['a', 'passed'])],
      },
      1,
      { passed: 1, failed: 1, skipped: [] },
    ],
    [
      'a good run as no failure',
      { numPassedTests: 1, numFailedTests: 0, success: true, testResults: [file('passed', ['a', 'passed'])] },
      0,
      { passed: 1, failed: 0, skipped: [] },
    ],
  ])('counts %s', (_, report, status, expected) => {
    expect(count(report, status)).toEqual(expected);
  });
});
