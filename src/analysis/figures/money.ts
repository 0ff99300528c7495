import type { Amount } from './amount.ts';
import {
  currencies,
  currencyCoded,
  currencyNamed,
  LETTERS,
  SIGNS,
  WEAK_NAMES,
} from './lexicon/currencies.ts';
import { STOPS } from './lexicon/nouns.ts';
import { at, type FigureToken, isAt, isCapital, phraseAt } from './tokens.ts';
import type { UnitReading } from './unit.ts';

type Tokens = readonly FigureToken[];

/** A currency that is read without its sum; `to` is the token behind. */
interface CurrencyReading {
  currency: string;
  to: number;
}

/** A sign, code or letters before the amount: `$`, `HK$`, `Rs.`, `EUR`. */
export function readCurrencyBefore(t: Tokens, i: number): CurrencyReading | null {
  const { kind, text, lower } = at(t, i);
  const next = at(t, i + 1);
  const sign = SIGNS.get(text);
  if (sign) return { currency: sign, to: i + 1 };
  if (kind !== 'word') return null;
  // "HK$10", "US $5", not "a $5 ticket"
  const dollar =
    next.text === '$' &&
    (next.glued || text === 'US' || !isAt(t, i, 'a s us can')) &&
    currencies().dollars.get(lower);
  if (dollar) return { currency: dollar, to: i + 2 };
  // "N500m", "R1,200"
  const letter = LETTERS.get(text);
  if (
    letter &&
    next.glued &&
    (/\d,\d{3}/.test(next.text) || isAt(t, i + 2, 'm bn tn million billion trillion'))
  )
    return { currency: letter, to: i + 1 };
  const currency = currencyCoded(text);
  // "Rs. 20", "EUR €20"
  const to = SIGNS.has(next.text) || (lower === 'rs' && next.text === '.') ? i + 2 : i + 1;
  return currency && at(t, to).kind === 'number' ? { currency, to } : null;
}

/** The nation behind an amount with a dollar sign: "$100 Australian", not "$5 Canadian whisky". */
export function readNationAfter(t: Tokens, i: number): CurrencyReading | null {
  const currency = isCapital(at(t, i)) && currencyNamed(`${at(t, i).lower} dollar`);
  const next = at(t, i + 1);
  return currency && (next.kind === 'sign' || STOPS.has(next.lower)) ? { currency, to: i + 1 } : null;
}

/** "dollars", "Hong Kong dollars", "Australian cents", "$", "EUR" behind the number. */
export function readCurrencyAfter(
  t: Tokens,
  k: number,
  amount: Amount,
  isHyphenated: boolean,
): UnitReading | null {
  const word = at(t, k);
  const next = at(t, k + 1);
  const money = (unit: string | null, to = k + 1, factor = 1): UnitReading => ({
    kind: 'money',
    unit,
    factor,
    to,
  });
  const sign = SIGNS.get(word.text);
  if (sign) return next.kind === 'number' && next.glued ? null : money(sign);
  if (word.kind !== 'word') return null;
  for (let length = 4; length > 0; length--) {
    const phrase = phraseAt(t, k, length);
    const whole = phrase.replace(/ cents?$/, ' dollar');
    const currency = currencyNamed(whole);
    if (currency === undefined) continue;
    if (length > 1) return money(currency, k + length, whole === phrase ? 1 : 0.01);
    if (/^pounds?$/.test(phrase) && isWeight(t, k, amount, isHyphenated))
      return { kind: 'measure', unit: '[lb_av]', factor: 1, to: k + 1 };
    // "3 million won", not "3 won"; "12 Mark Street"
    const isStrong = amount.scale > 1 || !WEAK_NAMES.has(phrase.replace(/s$/, ''));
    return isStrong && !(isCapital(word) && isCapital(next)) ? money(currency) : null;
  }
  // MEUR
  const [, million = word.text] = /^M(\p{Lu}{3})$/u.exec(word.text) ?? [];
  const code = currencyCoded(million);
  return code ? money(code, k + 1, million === word.text ? 1 : 1e6) : null;
}

const WEIGHT =
  /^(?:weigh|los[et]|gain|shed|lift|heav|light|drop|bench|overweight|pack|tall$|ounce|foot$|inche|thrust|pressure|force|load)/;

/** "lost 12 pounds", "a 12-pound cat", "12 pounds of flour": a weight by what stands near. */
function isWeight(t: Tokens, k: number, amount: Amount, isHyphenated: boolean): boolean {
  if (isAt(t, k + 1, 'of')) return true;
  if (amount.scale >= 1e6) return false;
  if (isHyphenated) return !isAt(t, k + 1, 'fine note fee coin');
  for (let j = amount.from - 1; j > amount.from - 8 && !isAt(t, j, '. ; \n'); j--)
    if (WEIGHT.test(at(t, j).lower)) return true;
  return WEIGHT.test(at(t, k + 1).lower);
}
