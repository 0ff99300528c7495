import { pairs, words } from './table.ts';

/** Signs before or after the number: `€500m`, `100 ₡`. A bare `$` is the US dollar, a bare `¥` the yen. */
export const SIGNS = pairs(
  `$ USD £ GBP € EUR ¥ JPY ￥ JPY ₹ INR ₩ KRW ₽ RUB ₺ TRY ₴ UAH ₦ NGN ₪ ILS ฿ THB ₫ VND ₱ PHP ₡ CRC ₵ GHS ₸ KZT ₮ MNT ₲ PYG
  ₭ LAK ₾ GEL ₼ AZN ₿ BTC ৳ BDT ៛ KHR ＄ USD ￡ GBP ரூ INR`,
);

/** Lone letters against the number, with a scale: `N500m`, `R2.5bn`. */
export const LETTERS = pairs('N NGN R ZAR');

/** Letters of news that are no ISO 4217 code: `Rs 20 crore`, `RMB300`. */
const OTHER_CODES = pairs('rs INR rmb CNY rm MYR ntd TWD dkr DKK');
/** Letters before a dollar sign; those that begin the code, as in `HK$10`, are added below. */
const DOLLARS = pairs(
  'a AUD c CAD s SGD n NAD j JMD z ZWL r BRL e EGP can CAD nt TWD mx MXN cn CNY u.s. USD',
);
/** Codes that are English words or common abbreviations when in lower case ("all", "try", "top"). */
const CODES_IN_CAPITALS = words('all try top mad ron cup pen gel bob cad ars rub sos rm cop');

/** "20 bucks", "5 million roubles": the word that the names below have for it. */
const SYNONYMS = pairs(
  `buck dollar greenback dollar quid pound sterling pound renminbi yuan kuai yuan rouble ruble riyal rial kronor krona kroner krone
  reais real leva lev zlotys zloty geneh le l.e. le ether ethereum deutschemark mark u.s. us american us argentinian argentine
  filipino philippine emirati uae lekë lek lei leu krónur krona denari denar emalangeni lilangeni`,
);
/** What the platform does not name, or names by more words; the euro's forerunners; the likeliest of several: "12 bitcoin", "a million CFA francs", "300 Swedish crowns". */
const OTHER_NAMES = `bitcoin BTC, ethereum ETH, ripple XRP, le EGP, uae dirham AED, cfa franc XOF, korean won KRW, taiwan dollar TWD,
  israeli shekel ILS, swedish crown SEK, norwegian crown NOK, danish crown DKK, czech crown CZK, german mark DEM, french franc FRF,
  belgian franc BEF, italian lira ITL, spanish peseta ESP, dutch guilder NLG, peseta ESP, guilder NLG, dirham AED, dollar USD,
  pound GBP, rupee INR, won KRW, ruble RUB, franc CHF, lira TRY, krona SEK, lev BGN, saudiriyal SAR, satoshi, drachma, mark, crown`;
/** Names that are other words more often: a currency only after a scale or a nationality ("3 million won", "60 colon"). */
export const WEAK_NAMES = words(
  'won real colon lev leu lek dram ethereum escudo crown mark sol som tala kip rand',
);
/** Units that nobody counts money in. */
const NO_MONEY = /Rights|Gold|Sucre/;

interface Currencies {
  /** Lower-case codes and abbreviations. */
  codes: ReadonlyMap<string, string>;
  /** "yen", "hong kong dollar"; null where several countries share the name and none is likeliest ("peso"). */
  names: ReadonlyMap<string, string | null>;
  /** Letters before a dollar sign, lower case. */
  dollars: ReadonlyMap<string, string>;
}

/**
 * Every currency that the platform knows, by code, English name (Unicode CLDR) and country: "Pakistani rupee" and
 * "Pakistan rupee". Made on first use, because asking for the names takes milliseconds.
 */
export function currencies(): Currencies {
  known ??= makeCurrencies();
  return known;
}
let known: Currencies | undefined;

function makeCurrencies(): Currencies {
  const codes = new Map<string, string>();
  const names = new Map<string, string | null>();
  const dollars = new Map(DOLLARS);
  const nameOf = new Intl.DisplayNames('en', { type: 'currency' });
  const countryOf = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const code of Intl.supportedValuesOf('currency')) {
    codes.set(code.toLowerCase(), code);
    const long = nameOf.of(code)!;
    if (NO_MONEY.test(long) || long.endsWith(')')) continue;
    const country = countryOf
      .of(code.slice(0, 2))
      ?.toLowerCase()
      .replace(/ \(.*| sar china$/, '');
    const written = canonical(long.toLowerCase());
    const plain = written.normalize('NFD').replace(/\p{M}/gu, '');
    for (const name of new Set([plain, written])) {
      const bare = name.slice(name.lastIndexOf(' ') + 1);
      if (country) names.set(`${country} ${bare}`, code);
      if (bare !== name)
        names.set(bare, (names.get(bare) ?? code) === code && names.get(bare) !== null ? code : null);
      names.set(name, code);
    }
    if (plain.endsWith(' dollar'))
      dollars.set(code.slice(0, 2).toLowerCase(), code).set(code.toLowerCase(), code);
  }
  for (const [, name, code = null] of OTHER_NAMES.matchAll(/\s*(.+?) ?([A-Z]{3})?(?:,|$)/g)) {
    names.set(name!, code);
    if (code) codes.set(code.toLowerCase(), code);
  }
  for (const [letters, code] of OTHER_CODES) codes.set(letters, code);
  return { codes, names, dollars };
}

const canonical = (name: string) => name.replace(/\S+/g, (word) => SYNONYMS.get(word) ?? word);

/**
 * The currency that a phrase names, plural or not: "Hong Kong dollars", "quid".
 * @param phrase lower case, single spaces
 * @returns undefined where it names none, null where it names several
 */
export function currencyNamed(phrase: string): string | null | undefined {
  const { names } = currencies();
  const name = canonical(phrase);
  const found = names.get(name);
  return found !== undefined || !name.endsWith('s') ? found : names.get(canonical(name.slice(0, -1)));
}

/** The currency of a code as printed: `EUR`, `Rs`, `usd`. */
export function currencyCoded(text: string): string | undefined {
  const lower = text.toLowerCase();
  return CODES_IN_CAPITALS.has(lower) && text !== text.toUpperCase()
    ? undefined
    : currencies().codes.get(lower);
}
