/** Sites that have no date write the first that their software knows: "0001-01-01". */
const EARLIEST = '1600';

/** @returns the date as ISO, a bare day where no time of day and zone is given; null when it is no date */
export function isoDate(written: string): string | null {
  const text = written.trim().slice(0, 80);
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (iso && iso[1]! < EARLIEST) return null;
  if (iso?.[3]) {
    const time = new Date(`${iso[1]}T${iso[2]}:00${iso[3].replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`);
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
  }
  if (iso) return iso[1]!;
  if (!/\d{4}/.test(text)) return null;
  const time = new Date(`${text.replace(/\s+at\s+.*|\s+\d{1,2}:\d\d.*$/i, '')} UTC`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
}
