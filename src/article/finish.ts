import { type Assessment, assess } from './assess.ts';
import { isoDate } from './metadata/dates.ts';
import { namesIn } from './metadata/names.ts';
import type { Written } from './types.ts';

/**
 * Reads names, date and kind from what a page says of them. Needs no DOM, so that the page need not carry it.
 * @param publisher whose name is no author's
 * @returns the reporters' names, as the data have them unless a "By" on the page names others, else as the first byline
 * with a name has them; the day or the moment of
 * publication as an ISO date, null when none is told; what keeps the article from being summed up
 */
export function finish(
  written: Written,
  publisher: string | null,
): { byline: string[]; published: string | null } & Assessment {
  const { authors, bylines, dates } = written;
  const names = (line: string) => (/^https?:/.test(line) ? [] : namesIn(line, publisher));
  const declared = unique(authors.flatMap(names));
  const shown = (lines: readonly string[]) => first(lines, (line) => nonEmpty(names(line)));
  const signed = shown(bylines.filter((line) => SIGNED.test(line)));
  // Data that name none of those who sign may have who put the article in.
  const isOther =
    signed !== null && !signed.some((name) => unique([name, ...declared]).length === declared.length);
  return {
    byline: isOther ? signed : declared.length ? declared : (shown(bylines) ?? []),
    published: first(dates, isoDate),
    ...assess(written),
  };
}

/** "By Edda Lund", "Written by Edda Lund". */
const SIGNED = /^\s*(?:(?:written|words|story|reported) )?by\b/i;

function first<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

const nonEmpty = (names: string[]): string[] | null => (names.length ? names : null);

function unique(names: readonly string[]): string[] {
  return names.filter((name, i) => names.findIndex((n) => n.toLowerCase() === name.toLowerCase()) === i);
}
