import { nameOfUnit } from './lexicon/units.ts';
import { plural } from './plural.ts';
import type { Figure } from './types.ts';

/** What `readFigure` needs of a figure; an annotation of the report has it too. */
export type ReadableFigure = Pick<Figure, 'kind' | 'value' | 'unit' | 'per' | 'approximate'>;

/** A unit as a reader knows it; symbols of science stand as they are. */
function spoken(symbol: string): string {
  if (/^(?:Cel|\[degF\])$/.test(symbol)) return `°${symbol === 'Cel' ? 'C' : 'F'}`;
  if (!/^\[|^(?:har|t|L|deg)$/.test(symbol)) return symbol.replace(/^u(?=.$)/, 'µ');
  return nameOfUnit(symbol) ?? symbol.replace(/[[\]]|_.*/g, '');
}

/** Symbols that are written without a plural. */
const isSymbol = (unit: string) =>
  !/^\p{Ll}{2,}$/u.test(unit) || /^(?:km|cm|mm|nm|pm|kg|mg|mol|rad|cal|bar)$/.test(unit);

/**
 * A figure in plain words and digits for the card: "$1 trillion or more", "20–40 times", "about 10,000 chips".
 * @param locale BCP 47, for digits and currency; an unknown one falls back to English
 * @returns one phrase, never empty; does not throw
 */
export function readFigure(figure: ReadableFigure, locale = 'en'): string {
  const { value, kind } = figure;
  const { lo, hi } = value;
  if (lo === null && hi === null) return '?';
  const write = writer(figure, locale);
  if (kind === 'score') return `${write.plain(lo ?? hi!)}–${write.plain(hi ?? lo!)}`;
  if (kind === 'rank') return `No. ${write.plain(lo ?? hi!)}`;
  const rate = figure.per ? ` ${rateOf(figure.per)}` : '';
  let phrase: string;
  if (lo === null) phrase = figure.approximate ? `just under ${write.full(hi!)}` : `up to ${write.full(hi!)}`;
  else if (hi === null) phrase = `${write.full(lo)} or more`;
  else if (lo === hi) phrase = write.full(lo);
  else phrase = write.range(lo, hi);
  if (value.vague) phrase = `roughly ${phrase}`;
  else if (figure.approximate && lo !== null) phrase = `about ${phrase}`;
  return hi === null && rate ? phrase.replace(/ or more$/, `${rate} or more`) : phrase + rate;
}

function rateOf(per: string): string {
  if (/^\d/.test(per)) return `per ${per}`;
  return /^(?:hour|ounce)$/.test(per)
    ? `an ${per}`
    : /^(?:year|month|week|day|minute|second|night|share|person)$/.test(per)
      ? `a ${per}`
      : `per ${per}`;
}

interface Writer {
  plain(n: number): string;
  /** With its unit. */
  full(n: number): string;
  range(lo: number, hi: number): string;
}

function writer({ kind, unit }: ReadableFigure, locale: string): Writer {
  const plain = (n: number) => digits(n, locale);
  if (kind === 'money' && unit && /^[A-Z]{3}$/.test(unit)) {
    const money = (n: number) => digits(n, locale, unit);
    return { plain, full: money, range: (lo, hi) => `${money(lo)}–${money(hi)}` };
  }
  const share = (n: number) => `${plain(n)} (${plain(Number((n * 100).toPrecision(3)))}%)`;
  if (kind === 'fraction' || kind === 'ratio')
    return { plain, full: share, range: (lo, hi) => `${share(lo)}–${share(hi)}` };
  const tail = (n: number) => unitTail(kind, unit, n);
  return {
    plain,
    full: (n) => plain(n) + tail(n),
    range: (lo, hi) => `${plain(lo)}–${plain(hi)}${tail(hi)}`,
  };
}

function unitTail(kind: ReadableFigure['kind'], unit: string | null, n: number): string {
  if (kind === 'percent') return '%';
  if (kind === 'multiple') return n === 1 ? ' time' : ' times';
  if (kind === 'points') return n === 1 ? ' point' : ' points';
  if (!unit) return '';
  const [, thing, per] = /^(.*?)(?:\/(h|\[.*))?$/.exec(unit)!;
  const name = kind === 'measure' ? spoken(thing!) : thing!;
  const isSame = Math.abs(n) === 1 || (kind !== 'count' && isSymbol(name));
  const rate = per ? ` ${rateOf(per === 'h' ? 'hour' : spoken(per))}` : '';
  return ` ${isSame ? name : plural(name)}${rate}${kind === 'age' ? ' old' : ''}`;
}

/** Millions and more in words, smaller numbers in full; fifteen digits, so that the value can be read back. */
function digits(n: number, locale: string, currency?: string): string {
  const isLarge = Math.abs(n) >= 1e6 && Math.abs(n) < 1e15;
  const options: Intl.NumberFormatOptions = {
    maximumSignificantDigits: 15,
    ...(isLarge ? { notation: 'compact', compactDisplay: 'long' } : {}),
  };
  if (!currency) return formatter(locale, options).format(n);
  const money = formatter(locale, { maximumSignificantDigits: 15, style: 'currency', currency });
  if (!isLarge) return money.format(n);
  // Intl has no long compact form for currencies: the number in words goes where the digits stand
  const words = formatter(locale, options).format(Math.abs(n));
  let isWritten = false;
  return money
    .formatToParts(Math.sign(n))
    .map(({ type, value }) => {
      if (!/^(?:integer|decimal|fraction|group)$/.test(type)) return value;
      if (isWritten) return '';
      isWritten = true;
      return words;
    })
    .join('');
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.currency ?? ''} ${options.notation ?? ''}`;
  const known = formatters.get(key);
  if (known) return known;
  let made: Intl.NumberFormat;
  try {
    made = new Intl.NumberFormat(locale, options);
  } catch {
    made = new Intl.NumberFormat('en', options);
  }
  formatters.set(key, made);
  return made;
}
