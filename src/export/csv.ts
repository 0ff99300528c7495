import type { Range, Report } from '../analysis/report.ts';
import { limits, phrase, rules } from './say.ts';
import type { ExportContext } from './types.ts';

const COLUMNS = [
  'id',
  'kind',
  'source',
  'cue',
  'content',
  'quoted',
  'source_id',
  'name',
  'description',
  'count',
  'affiliation',
  'role',
  'proximity',
  'reason',
  'reason_boilerplate',
  'relayed_by',
  'part_of',
  'start',
  'end',
  'title',
  'url',
  'phrase',
  'rules',
  'limits',
  'exported',
  'version',
] as const;

/**
 * A row an attribution, RFC 4180: CRLF, every field quoted, quotes doubled. Column names are for machines and stay
 * English. Text that a spreadsheet would run as a formula gets an apostrophe in front, see `safe`.
 */
export function toCsv(report: Report, { time, version, words }: ExportContext): string {
  const text = report.article?.text ?? '';
  const read = (ranges: readonly Range[]) => ranges.map(([start, end]) => text.slice(start, end)).join(' … ');
  const sources = new Map(report.sources.map((s) => [s.id, s]));
  const common = {
    title: report.article?.title ?? '',
    url: report.article?.url ?? '',
    phrase: report.summary ? phrase(report.summary, words) : '',
    rules: rules(report, words).join(' '),
    limits: limits(report, words).join(' '),
    exported: time,
    version,
  };
  const rows = report.annotations.flatMap((a) => {
    if (a.category !== 'attribution') return [];
    const source = a.sourceId === null ? undefined : sources.get(a.sourceId);
    const row: Record<(typeof COLUMNS)[number], string | number | boolean | null | undefined> = {
      id: a.id,
      kind: a.kind,
      source: read(a.source),
      cue: read(a.cue),
      content: read(a.content),
      quoted: a.quoted ?? false,
      source_id: a.sourceId,
      name: source?.name,
      description: source?.description,
      count: source?.count,
      affiliation: source?.affiliation,
      role: source?.role,
      proximity: source?.proximity,
      reason: source?.reason,
      reason_boilerplate: source?.reasonIsBoilerplate,
      relayed_by: source?.relayedBy,
      part_of: source?.partOf,
      start: a.start,
      end: a.end,
      ...common,
    };
    return [COLUMNS.map((column) => field(row[column]))];
  });
  return [COLUMNS.map(field), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

const field = (value: string | number | boolean | null | undefined) =>
  `"${safe(String(value ?? '')).replaceAll('"', '""')}"`;

/**
 * Takes away the meaning of a formula's first character at the start of a cell, also after the separators at which
 * spreadsheets in other languages would cut a cell (OWASP, CSV injection).
 */
function safe(text: string): string {
  return text.replace(/(^|[;\t\r\n])( *["']*)(?=[=+\-@＝＋－＠])/g, "$1'$2");
}
