import type { MessageKey, PluralKey } from './keys.ts';
import { createWords, type Lookup, type Substitution, type Words } from './words.ts';

interface BrowserWithMessages {
  chrome?: { i18n?: { getMessage(key: string, substitutions: string[]): string } };
}

/** Both browsers offer `chrome.i18n`; it answers at once, so a page is never drawn without its words. */
const browserLookup: Lookup = (key, substitutions) =>
  (globalThis as BrowserWithMessages).chrome?.i18n?.getMessage(key, substitutions) ?? '';

let current = createWords(browserLookup);

/** Speaks from other messages from now on, e.g. a catalogue in tests. */
export function installWords(words: Words): void {
  current = words;
}

export const words = (): Words => current;

export const t = (key: MessageKey, substitutions?: readonly Substitution[]): string =>
  current.t(key, substitutions);

export const plural = (key: PluralKey, count: number, substitutions?: readonly Substitution[]): string =>
  current.plural(key, count, substitutions);
