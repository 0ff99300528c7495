import type { MessageKey, PluralKey } from './keys.ts';

export type Substitution = string | number;

/** Message key and substitutions in, the message out; `''` when there is none. As `i18n.getMessage`. */
export type Lookup = (key: string, substitutions: string[]) => string;

/** Everything the interface says, in one language: messages, plurals and numbers. Lists and dates: `format.ts`. */
export interface Words {
  /** BCP 47 tag of the catalogue in use, which may differ from the browser's language. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** @returns the message, or the key itself where the catalogue lacks it, so that a gap is seen and nothing breaks */
  t(key: MessageKey, substitutions?: readonly Substitution[]): string;
  /** Picks `key_one`, `key_other` … by the language's plural rule; `$1` is the number unless `substitutions` say else. */
  plural(key: PluralKey, count: number, substitutions?: readonly Substitution[]): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
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
  };
}
