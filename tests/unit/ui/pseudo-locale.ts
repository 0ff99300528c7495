import type { Catalogue } from '../../../src/ui/i18n/catalogue.ts';

const LOOKALIKES: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', n: 'ñ', c: 'ç', s: 'š' };

/**
 * A language that does not exist, made from the English catalogue: letters with marks, a third longer, in brackets.
 * Shows words that bypass the catalogue, places too narrow for other languages, and, with `rtl`, what does not mirror.
 * Substitutions and the categories of marked text stay as they are.
 */
export function pseudoLocale(catalogue: Catalogue, direction: 'ltr' | 'rtl'): Catalogue {
  const entries = Object.entries(catalogue).map(([key, { message }]): [string, { message: string }] => {
    if (key === 'locale_direction') return [key, { message: direction }];
    if (key.startsWith('locale_')) return [key, { message }];
    const accented = message.replace(/\$[$1-9]|\[\w+:|[a-z]/g, (piece) => LOOKALIKES[piece] ?? piece);
    return [key, { message: `⟦${accented}${'~'.repeat(Math.ceil(message.length / 3))}⟧` }];
  });
  return Object.fromEntries(entries);
}
