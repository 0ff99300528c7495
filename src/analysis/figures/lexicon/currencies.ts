/** Signs before or after the number: `€500m`, `100 ₡`. A bare `$` is the US dollar, a bare `¥` the yen. */
// biome-ignore format: a table
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '￥': 'JPY', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '₺': 'TRY', '₴': 'UAH',
    '₦': 'NGN', '₪': 'ILS', '฿': 'THB', '₫': 'VND', '₱': 'PHP', '₡': 'CRC', '₵': 'GHS', '₸': 'KZT', '₮': 'MNT', '₲': 'PYG',
    '₭': 'LAK', '₾': 'GEL', '₼': 'AZN', '₿': 'BTC', '৳': 'BDT', '៛': 'KHR', '＄': 'USD', '￡': 'GBP', ரூ: 'INR',
  }),
);

/** Letters before a dollar sign: `HK$10`, `A$5`, `US$3`. */
// biome-ignore format: a table
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD', usd: 'USD', a: 'AUD', au: 'AUD', aud: 'AUD', c: 'CAD', ca: 'CAD', cad: 'CAD', can: 'CAD', hk: 'HKD', hkd: 'HKD',
    nz: 'NZD', nzd: 'NZD', s: 'SGD', sg: 'SGD', sgd: 'SGD', nt: 'TWD', twd: 'TWD', r: 'BRL', mx: 'MXN', j: 'JMD', tt: 'TTD',
    bz: 'BZD', fj: 'FJD', n: 'NAD', z: 'ZWL', 'u.s.': 'USD', cn: 'CNY', e: 'EGP',
  }),
);

/** Codes and abbreviations of news: `CHF 3.04`, `Rs 20 crore`, `RMB300`, `500 USD`. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...`AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
  CRC CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY
  KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK
  NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLL SOS SRD SSP SYP SZL THB TJS TMT TND TOP
  TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL BTC ETH XRP NLG DEM ESP FRF ITL`
    .split(/\s+/)
    .map((code) => [code.toLowerCase(), code] as const),
  ['rs', 'INR'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['rm', 'MYR'],
  ['ntd', 'TWD'],
  ['gbp', 'GBP'],
  ['dkr', 'DKK'],
]);
/** Lone letters against the number, with a scale: `N500m`, `R2.5bn`. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['N', 'NGN'],
  ['R', 'ZAR'],
]);
/** Codes that are English words or common abbreviations when in lower case ("all", "try", "top"). */
export const CODES_IN_CAPITALS: ReadonlySet<string> = new Set(
  'all try top lak mad ron cup pen gel bob eth cad ars bam dop rub sos sar rm cop'.split(' '),
);

/** Names: "88 million yen". A name that several countries share has the likeliest code, or null. */
// biome-ignore format: a table
export const NAMES: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    dollar: 'USD', buck: 'USD', greenback: 'USD', euro: 'EUR', pound: 'GBP', quid: 'GBP', sterling: 'GBP', yen: 'JPY', yuan: 'CNY',
    renminbi: 'CNY', kuai: 'CNY', rupee: 'INR', won: 'KRW', ruble: 'RUB', rouble: 'RUB', franc: 'CHF', peso: null, krona: 'SEK',
    kronor: 'SEK', krone: null, kroner: null, zloty: 'PLN', zlotys: 'PLN', forint: 'HUF', lira: 'TRY', reais: 'BRL', rand: 'ZAR',
    shekel: 'ILS', baht: 'THB', ringgit: 'MYR', dong: 'VND', rupiah: 'IDR', naira: 'NGN', cedi: 'GHS', shilling: null, dirham: 'AED',
    dinar: null, riyal: null, rial: null, saudiriyal: 'SAR', hryvnia: 'UAH', koruna: 'CZK', lev: 'BGN', leva: 'BGN', taka: 'BDT', kyat: 'MMK', tenge: 'KZT', tugrik: 'MNT',
    bitcoin: 'BTC', ethereum: 'ETH', ether: 'ETH', guilder: 'NLG', peseta: 'ESP', deutschemark: 'DEM', geneh: 'EGP', le: 'EGP',
    'l.e.': 'EGP', colon: null, satoshi: null, birr: 'ETB', pula: 'BWP', kwacha: 'ZMW', lari: 'GEL', dram: 'AMD', afghani: 'AFN',
    bolivar: 'VES', quetzal: 'GTQ', lempira: 'HNL', balboa: 'PAB', guarani: 'PYG', escudo: null, drachma: null, manat: null,
  }),
);
/** Names that are other words more often: a currency only after a scale or a nationality ("3 million won", "60 colon"). */
export const WEAK_NAMES: ReadonlySet<string> = new Set([
  'won',
  'real',
  'colon',
  'lev',
  'le',
  'dram',
  'ether',
  'escudo',
  'crown',
  'mark',
]);

/** "88 million Hong Kong dollars", "100 Australian": nation, then the currency's name or nothing after a dollar sign. */
// biome-ignore format: a table
export const NATIONS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({
    us: { dollar: 'USD' }, 'u.s.': { dollar: 'USD' }, american: { dollar: 'USD' }, 'hong kong': { dollar: 'HKD' },
    australian: { dollar: 'AUD' }, canadian: { dollar: 'CAD' }, singapore: { dollar: 'SGD' }, 'new zealand': { dollar: 'NZD' },
    taiwan: { dollar: 'TWD' }, 'new taiwan': { dollar: 'TWD' }, jamaican: { dollar: 'JMD' }, namibian: { dollar: 'NAD' }, zimbabwean: { dollar: 'ZWL' },
    british: { pound: 'GBP' }, egyptian: { pound: 'EGP' }, lebanese: { pound: 'LBP' }, syrian: { pound: 'SYP' },
    sudanese: { pound: 'SDG' }, turkish: { lira: 'TRY' }, italian: { lira: 'ITL' }, indian: { rupee: 'INR' },
    pakistani: { rupee: 'PKR' }, pakistan: { rupee: 'PKR' }, nepalese: { rupee: 'NPR' }, mauritian: { rupee: 'MUR' }, indonesian: { rupiah: 'IDR' },
    'sri lankan': { rupee: 'LKR' }, mexican: { peso: 'MXN' }, argentine: { peso: 'ARS' }, argentinian: { peso: 'ARS' },
    chilean: { peso: 'CLP' }, colombian: { peso: 'COP' }, cuban: { peso: 'CUP' }, philippine: { peso: 'PHP' }, filipino: { peso: 'PHP' }, uruguayan: { peso: 'UYU' },
    swiss: { franc: 'CHF' }, french: { franc: 'FRF' }, belgian: { franc: 'BEF' }, cfa: { franc: 'XOF' }, rwandan: { franc: 'RWF' }, congolese: { franc: 'CDF' },
    swedish: { krona: 'SEK', kronor: 'SEK', crown: 'SEK' }, norwegian: { krone: 'NOK', kroner: 'NOK', crown: 'NOK' },
    danish: { krone: 'DKK', kroner: 'DKK', crown: 'DKK' }, icelandic: { krona: 'ISK', kronor: 'ISK' }, czech: { koruna: 'CZK', crown: 'CZK' },
    kuwaiti: { dinar: 'KWD' }, iraqi: { dinar: 'IQD' }, jordanian: { dinar: 'JOD' }, bahraini: { dinar: 'BHD' }, serbian: { dinar: 'RSD' },
    tunisian: { dinar: 'TND' }, algerian: { dinar: 'DZD' }, libyan: { dinar: 'LYD' }, saudi: { riyal: 'SAR', rial: 'SAR' }, qatari: { riyal: 'QAR', rial: 'QAR' },
    omani: { rial: 'OMR', riyal: 'OMR' }, iranian: { rial: 'IRR', riyal: 'IRR' }, yemeni: { rial: 'YER', riyal: 'YER' },
    moroccan: { dirham: 'MAD' }, emirati: { dirham: 'AED' }, uae: { dirham: 'AED' }, chinese: { yuan: 'CNY', renminbi: 'CNY' },
    japanese: { yen: 'JPY' }, korean: { won: 'KRW' }, 'south korean': { won: 'KRW' }, russian: { ruble: 'RUB', rouble: 'RUB' },
    belarusian: { ruble: 'BYN', rouble: 'BYN' }, brazilian: { real: 'BRL', reais: 'BRL' }, polish: { zloty: 'PLN' },
    hungarian: { forint: 'HUF' }, israeli: { shekel: 'ILS' }, thai: { baht: 'THB' }, malaysian: { ringgit: 'MYR' },
    malaysia: { ringgit: 'MYR' }, vietnamese: { dong: 'VND' }, 'south african': { rand: 'ZAR' }, nigerian: { naira: 'NGN' },
    kenyan: { shilling: 'KES' }, kenya: { shilling: 'KES' }, ugandan: { shilling: 'UGX' }, tanzanian: { shilling: 'TZS' }, somali: { shilling: 'SOS' },
    dutch: { guilder: 'NLG' }, german: { mark: 'DEM' }, spanish: { peseta: 'ESP' }, ukrainian: { hryvnia: 'UAH' },
  }),
);

/**
 * Parts of a currency: "20 dollars 43 cents". Pence name their currency; cents alone do not (US, euro, Australian),
 * so "12 cents" stays 12 of the unit `cent` unless a currency stands by.
 */
export const CENTS: ReadonlyMap<string, { unit: string; factor: number }> = new Map([
  ['cent', { unit: 'cent', factor: 1 }],
  ['cents', { unit: 'cent', factor: 1 }],
  ['¢', { unit: 'cent', factor: 1 }],
  ['pence', { unit: 'GBP', factor: 0.01 }],
  ['penny', { unit: 'GBP', factor: 0.01 }],
]);
