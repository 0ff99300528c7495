import { browser } from '../platform/browser.ts';
import { listen } from '../platform/listen.ts';
import type { MarkCategory } from './schema.ts';

/** A mark that the reader called wrong, described so that it is found again and can be sent on by hand. */
export interface Correction {
  url: string;
  category: MarkCategory;
  kind: string;
  exact: string;
  /** Some words before and after, which tell equal words apart. */
  prefix: string;
  suffix: string;
  /** Version of the extension that set the mark. */
  version: string;
  /** ISO time. */
  when: string;
}

const KEY = 'corrections';
/** The oldest are forgotten first. */
const MOST = 2000;

/** Never throws; an unreadable list is empty. */
export async function listCorrections(): Promise<Correction[]> {
  try {
    const kept = (await browser.storage.local.get(KEY))[KEY];
    return Array.isArray(kept) ? kept.filter(isCorrection) : [];
  } catch {
    return [];
  }
}

/** @throws when the browser cannot keep it */
export async function addCorrection(correction: Correction): Promise<void> {
  const others = (await listCorrections()).filter((known) => !isSame(known, correction));
  await browser.storage.local.set({ [KEY]: [...others, correction].slice(-MOST) });
}

/** Takes one back. @throws when the browser cannot keep the change */
export async function removeCorrection(correction: Correction): Promise<void> {
  const others = (await listCorrections()).filter((known) => !isSame(known, correction));
  await browser.storage.local.set({ [KEY]: others });
}

export const clearCorrections = (): Promise<void> => browser.storage.local.remove(KEY);

/** Calls at each change of the list until `signal` aborts. */
export function watchCorrections(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  listen(browser.storage.onChanged, changed, signal);
}

/** Whether two describe one mark, whenever they were set. */
export function isSame(a: Correction, b: Correction): boolean {
  return (['url', 'category', 'exact', 'prefix', 'suffix'] as const).every((field) => a[field] === b[field]);
}

function isCorrection(value: unknown): value is Correction {
  const fields = ['url', 'category', 'kind', 'exact', 'prefix', 'suffix', 'version', 'when'];
  return (
    typeof value === 'object' &&
    value !== null &&
    fields.every((field) => typeof (value as Record<string, unknown>)[field] === 'string')
  );
}
