import type { Report } from '../analysis/report.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toShareText } from './share.ts';
import type { ExportContext } from './types.ts';
import { toWebAnnotation } from './web-annotation.ts';

export type { ExportContext } from './types.ts';
export { toCsv, toJson, toMarkdown, toShareText, toWebAnnotation };

export interface Format {
  extension: string;
  mediaType: string;
  write(report: Report, context: ExportContext): string;
}

/** What a reader can save; share text is only copied. */
export const FORMATS = {
  markdown: { extension: 'md', mediaType: 'text/markdown', write: toMarkdown },
  csv: { extension: 'csv', mediaType: 'text/csv', write: toCsv },
  json: { extension: 'json', mediaType: 'application/json', write: toJson },
  annotations: { extension: 'jsonld', mediaType: 'application/ld+json', write: toWebAnnotation },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
