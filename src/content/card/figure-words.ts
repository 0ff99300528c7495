import type { FigureAnnotation } from '../../analysis/report.ts';
import type { Words } from '../../ui/i18n/words.ts';

/** Units of the report that `Intl` can say in the reader's language: `3,200 miles`, `26 years`. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  '[mi_i]': 'mile',
  '[ft_i]': 'foot',
  '[in_i]': 'inch',
  '[yd_i]': 'yard',
  '[acr_us]': 'acre',
  '[lb_av]': 'pound',
  '[oz_av]': 'ounce',
  '[stone_av]': 'stone',
  '[gal_us]': 'gallon',
  '[mi_i]/h': 'mile-per-hour',
  '[mi_i]/[gal_us]': 'mile-per-gallon',
  har: 'hectare',
  L: 'liter',
  Cel: 'celsius',
  '[degF]': 'fahrenheit',
  deg: 'degree',
};
const SPANS = /^(?:millisecond|second|minute|hour|day|week|month|year)$/;

/** Just below the number: neither "or less" nor only "about". */
const NEAR = /^(?:(?:very )?near|almost|just|shy|approaching|not quite)/i;

/** A figure's reading in words: `at least 13 boats` → `13 boats or more`. */
export function figureWords(figure: FigureAnnotation, words: Words): string {
  const { lo, hi, vague } = figure.value;
  const one = (value: number) => amount(value, figure, words);
  const per = (said: string) => (figure.per ? words.t('card_value_per', [said, figure.per]) : said);
  const isNear = lo === null && hi !== null && figure.approximate && NEAR.test(figure.hedge ?? '');
  if (isNear) return per(words.t('card_value_near', [one(hi)]));
  const range =
    lo !== null && hi !== null
      ? lo === hi
        ? one(lo)
        : words.t(vague ? 'card_value_order' : 'card_value_range', [one(lo), one(hi)])
      : lo !== null
        ? words.t('card_value_least', [one(lo)])
        : hi !== null
          ? words.t('card_value_most', [one(hi)])
          : figure.exact;
  return per(figure.approximate && !vague ? words.t('card_value_about', [range]) : range);
}

function amount(value: number, figure: FigureAnnotation, words: Words): string {
  const { kind, unit } = figure;
  const long: Intl.NumberFormatOptions = {
    notation: Math.abs(value) >= 1e6 ? 'compact' : 'standard',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  };
  if (kind === 'money' && unit && /^[A-Z]{3}$/.test(unit))
    return words.number(value, {
      ...long,
      style: 'currency',
      currency: unit,
      currencyDisplay: 'name',
      minimumFractionDigits: 0,
    });
  if (kind === 'percent') return words.number(value / 100, { style: 'percent', maximumFractionDigits: 3 });
  const known = unit === null ? undefined : SPANS.test(unit) ? unit : INTL_UNITS[unit];
  if (known && kind !== 'count')
    return words.number(value, { ...long, style: 'unit', unit: known, unitDisplay: 'long' });
  const number = words.number(value, long);
  if (kind === 'count' && unit) return `${number} ${value === 1 ? unit : counted(unit, figure)}`;
  // what Intl cannot say is shown as its symbol, `[bbl_us]` without what UCUM sets around it
  const symbol = unit?.replace(/^cent$/, '¢').replace(/\[(.*?)(?:_\w+)?\]/g, '$1');
  return symbol ? (symbol === 'x' ? `${number}×` : `${number} ${symbol}`) : number;
}

/** The noun as the article prints it, "people" for `person`; of a compound ("11-game streak") its plural. */
function counted(noun: string, { exact, hedge }: FigureAnnotation): string {
  const printed = exact.replace(hedge ?? '', '').match(/[\p{L}'’]+/gu) ?? [];
  const found = printed.findLast((word) => word.toLowerCase().startsWith(noun[0]!)) ?? noun;
  if (found.toLowerCase() !== noun) return found;
  return `${found.replace(/([^aeiou])y$/, '$1ie').replace(/(?:s|x|z|ch|sh)$/, '$&e')}s`;
}
