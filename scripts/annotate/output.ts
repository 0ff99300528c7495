import type { Report } from '../../src/analysis/report.ts';
import type { Options } from './options.ts';

/** @returns a function from a report to what is printed for it, with its line end */
export async function createWriter(format: Options['format']): Promise<(report: Report) => string> {
  switch (format) {
    default:
      return (report) => `${JSON.stringify(report)}\n`;
  }
}
