import type { Report } from '../analysis/report.ts';
import { sayDate } from '../ui/i18n/format.ts';
import { outline } from './outline.ts';
import { countOfKind, headlines, limits, phrase, rule } from './say.ts';
import type { ExportContext } from './types.ts';

/** A few lines of plain text to paste anywhere. */
export function toShareText(report: Report, { time, version, words }: ExportContext): string {
  const { article, summary } = report;
  const lines = [article?.title ?? words.t('untitled'), article?.url ?? ''];
  if (summary) {
    lines.push(
      '',
      `${phrase(summary, words)} (${rule(summary, words)})`,
      outline(report)
        .byKind.map((group) => countOfKind(group, words))
        .join(' · '),
      ...headlines(report, words),
    );
  }
  lines.push(
    '',
    ...limits(report, words),
    words.t('footer'),
    words.t('about_export', [version, sayDate(time, words)]),
  );
  return `${lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== '')).join('\n')}\n`;
}
