import type { MessageKey, PluralKey } from './keys.ts';

export type Substitution = string | number;

/** Message key and substitutions in, the message out; `''` when there is none. As `i18n.getMessage`. */
export type Lookup = (key: string, substitutions: string[]) => string;

/** Everything the interface says, in one language: messages, plurals, numbers, lists and dates. */
export interface Words {
  /** BCP 47 tag of the catalogue in use, which may differ from the browser's language. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** @returns the message, or the key itself where the catalogue lacks it, so that a gap is seen and nothing breaks */
  t(key: MessageKey, substitutions?: readonly Substitution[]): string;
  /** Picks `key_one`, `key_other` … by the language's plural rule; `$1` is the number unless `substitutions` say else. */
  plural(key: PluralKey, count: number, substitutions?: readonly Substitution[]): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** 0..1 → `39%`. */
  percent(ratio: number): string;
  list(items: readonly string[]): string;
  /** ISO date or time, shown in the reader's time zone; returned as it is when it cannot be read. */
  date(iso: string): string;
}

/** @param lookup where messages come from: the browser's `i18n.getMessage` or a catalogue file */
export function createWords(lookup: Lookup): Words {
  const say = (key: string, substitutions: readonly Substitution[] = []) =>
    lookup(
      key,
      substitutions.map((s) => (typeof s === 'number' ? number(s) : s)),
    ) || '';
  const language = lookup('locale_language', []) || 'en';
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).format(value);
  const plurals = new Intl.PluralRules(language);
  return {
    language,
    direction: lookup('locale_direction', []) === 'rtl' ? 'rtl' : 'ltr',
    t: (key, substitutions) => say(key, substitutions) || key,
    plural(key, count, substitutions = [count]) {
      return (
        say(`${key}_${plurals.select(count)}`, substitutions) || say(`${key}_other`, substitutions) || key
      );
    },
    number,
    percent: (ratio) => number(ratio, { style: 'percent', maximumFractionDigits: 0 }),
    list: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    date(iso) {
      const time = new Date(iso);
      if (Number.isNaN(time.getTime())) return iso;
      const dateOnly = /^\d{4}-\d\d-\d\d$/.test(iso);
      return new Intl.DateTimeFormat(language, {
        dateStyle: 'long',
        ...(dateOnly ? { timeZone: 'UTC' } : { timeStyle: 'short' }),
      }).format(time);
    },
  };
}
