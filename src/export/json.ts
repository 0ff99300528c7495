import type { Report } from '../analysis/report.ts';
import { rules } from './say.ts';
import type { ExportContext } from './types.ts';

/** The report itself with a note of when, by what and by which rules it was made. */
export function toJson(report: Report, { time, version, words }: ExportContext): string {
  const exported = {
    by: `Whose Word ${version}`,
    time,
    rules: rules(report, words),
    note: words.t('footer'),
  };
  return `${JSON.stringify({ ...report, exported }, null, 2)}\n`;
}
