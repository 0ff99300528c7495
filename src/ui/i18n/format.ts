import type { Words } from './words.ts';

/** What pages and exports say beside messages: apart from `Words`, so that the content script goes without. */

export const sayList = (items: readonly string[], { language }: Words): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

/** @param iso date or time, shown in the reader's time zone; returned as it is when it cannot be read */
export function sayDate(iso: string, { language }: Words): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const dateOnly = /^\d{4}-\d\d-\d\d$/.test(iso);
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(dateOnly ? { timeZone: 'UTC' } : { timeStyle: 'short' }),
  }).format(time);
}
