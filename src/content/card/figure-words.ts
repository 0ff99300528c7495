import type { FigureAnnotation } from '../../analysis/report.ts';
import type { Words } from '../../ui/i18n/words.ts';

/** A figure's reading in words: `at least 13 city governments` → `at least 13 (city government)`. */
export function figureWords(figure: FigureAnnotation, words: Words): string {
  const { lo, hi, vague } = figure.value;
  const one = (value: number) => amount(value, figure, words);
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
  const value = figure.approximate && !vague ? words.t('card_value_about', [range]) : range;
  return figure.per ? words.t('card_value_per', [value, figure.per]) : value;
}

function amount(value: number, { kind, unit }: FigureAnnotation, words: Words): string {
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
  const number = words.number(value, long);
  return unit && unit !== 'x' ? `${number} ${unit}` : unit === 'x' ? `${number}×` : number;
}
