import { describe, expect, it } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json';
import { catalogueLookup } from '../../../src/ui/i18n/catalogue.ts';
import { sayDate, sayList } from '../../../src/ui/i18n/format.ts';
import { createWords } from '../../../src/ui/i18n/words.ts';
import { pseudoLocale } from './pseudo-locale.ts';

const from = (messages: Record<string, string>) =>
  createWords(
    catalogueLookup(Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message }]))),
  );

describe('words', () => {
  it('put substitutions in, numbers as the language writes them', () => {
    const german = from({ locale_language: 'de', glance_reasons: 'Gründe: $1 von $2 ($$)' });
    expect(german.t('glance_reasons', [1234, 'x'])).toBe('Gründe: 1.234 von x ($)');
  });

  it('choose the form that the language’s plural rule asks for', () => {
    const polish = from({
      locale_language: 'pl',
      about_words_one: '$1 słowo',
      about_words_few: '$1 słowa',
      about_words_many: '$1 słów',
      about_words_other: '$1 słowa (ułamek)',
    });
    expect([1, 3, 5].map((n) => polish.plural('about_words', n))).toEqual(['1 słowo', '3 słowa', '5 słów']);
  });

  it('fall back to the key, and to the other form, where the catalogue has gaps', () => {
    const gaps = from({ about_words_other: '$1 words' });
    expect(gaps.t('footer')).toBe('footer');
    expect(gaps.plural('about_words', 1)).toBe('1 words');
    expect(gaps.direction).toBe('ltr');
  });

  it('write lists', () => {
    const german = from({ locale_language: 'de' });
    expect(sayList(['A', 'B', 'C'], german)).toBe('A, B und C');
  });

  it('write dates, and leave alone what is none', () => {
    const english = createWords(catalogueLookup(catalogue));
    expect(sayDate('2026-03-02', english)).toBe('March 2, 2026');
    expect(sayDate('yesterday', english)).toBe('yesterday');
  });
});

describe('the English catalogue', () => {
  const entries = Object.entries(catalogue as Record<string, { message: string }>);

  it.each(entries)('%s has words', (_, { message }) => {
    expect(message.trim()).not.toBe('');
    expect(message).not.toMatch(/\b(reliable|biased|fabricated|no reason given)\b/i);
  });

  it('says true and false only where it says what is not said', () => {
    const saying = entries.filter(([, { message }]) => /\b(true|false)\b/i.test(message)).map(([key]) => key);
    expect(saying).toEqual(['footer']);
  });

  it('has substitutions without gaps', () => {
    for (const [key, { message }] of entries) {
      const used = new Set([...message.matchAll(/\$([1-9])/g)].map((m) => Number(m[1])));
      expect([...used].sort(), key).toEqual([...used].map((_, i) => i + 1));
    }
  });
});

describe('the pseudo-locale', () => {
  it('keeps keys, substitutions and marked text, and changes every word', () => {
    const pseudo = pseudoLocale(catalogue, 'rtl');
    expect(Object.keys(pseudo)).toEqual(Object.keys(catalogue));
    expect(pseudo.glance_rests?.message).toMatch(/^⟦Réšt.*\$1.*\$2.*~+⟧$/);
    expect(pseudo.sample_text?.message).toContain('[anonymous:');
    expect(createWords(catalogueLookup(pseudo)).direction).toBe('rtl');
  });
});
