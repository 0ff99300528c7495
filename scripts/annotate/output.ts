import { version } from '../../package.json';
import messages from '../../public/_locales/en/messages.json';
import type { Report } from '../../src/analysis/report.ts';
import { type ExportContext, toCsv, toMarkdown } from '../../src/export/index.ts';
import { catalogueLookup } from '../../src/ui/i18n/catalogue.ts';
import { createWords } from '../../src/ui/i18n/words.ts';
import type { Options } from './options.ts';

/** @returns a function from a report to what is printed for it, with its line end */
export function createWriter(format: Options['format']): (report: Report) => string {
  const words = createWords(catalogueLookup(messages));
  const context = (): ExportContext => ({ time: new Date().toISOString(), version, words });
  switch (format) {
    case 'json':
      return (report) => `${JSON.stringify(report)}\n`;
    case 'markdown':
      return afterFirst((report, isFirst) => `${isFirst ? '' : '\n---\n\n'}${toMarkdown(report, context())}`);
    case 'csv':
      return afterFirst((report, isFirst) => {
        const table = toCsv(report, context());
        return isFirst ? table : table.slice(table.indexOf('\r\n') + 2);
      });
  }
}

function afterFirst(write: (report: Report, isFirst: boolean) => string): (report: Report) => string {
  let isFirst = true;
  return (report) => {
    const text = write(report, isFirst);
    isFirst = false;
    return text;
  };
}
