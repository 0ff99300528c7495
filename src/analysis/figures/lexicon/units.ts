import type { FigureKind } from '../../report.ts';
import { plural } from '../plural.ts';
import { pairs, words } from './table.ts';

export interface Unit {
  kind: FigureKind;
  unit: string;
  /** What one of it is in `unit`: a decade is 10 of `year`. */
  factor: number;
  /** Written against the number or after a hyphen only ("10 in" is far more often a preposition). */
  glued?: boolean;
}

/** "a 20-minute ride", "three decades", "a fortnight"; see `read` for the columns. */
const DURATIONS = `
  second | second | sec secs | s
  millisecond | | ms
  minute | minute | min mins
  hour | hour | hr hrs | h
  day | day
  night | night
  week | week
  2 week | fortnight
  month | month
  year | year | yr yrs
  10 year | decade
  100 year | century`;

/** "3,200 miles", "450 GW", "25 lakh tonnes"; pounds are told from money in `unit.ts`. */
const MEASURES = `
  [mi_i] | mile | mi
  k,c,m,u,n m | metre | | m
  km | | kms
  [ft_i] | foot | ft
  [in_i] | inch | | in "
  [yd_i] | yard | yd yds
  [ly] | light-year
  [acr_us] | acre
  har | hectare | ha
  k,M,G,T W | watt | | W
  k,M,G,T Wh | watt-hour | | Wh
  k,M,G Hz | hertz | Hz
  k,M,G,T By | byte | | B
  kBy | | KB
  k,M,G,T bit | bit
  M,G bit/s | | bps
  k V | volt | | V
  J | joule | J
  k,M,G t | ton tonne
  N.m | | Nm
  [PS] | | PS
  Tflop | teraflop
  1000 Tflop | petaflop
  A | amp
  mA.h | | mAh
  [HP] | horsepower | hp
  cal | calorie
  kcal | | kcal
  dB | decibel | dB
  pixel | pixel
  megapixel | megapixel | MP
  k,m,u g | gram | gm | g
  kg | kilo | kgs
  [lb_av] | | lb lbs
  [oz_av] | ounce | oz
  [stone_av] | | | st
  m L | litre | | L l
  mL | | ml
  [gal_us] | gallon | gal
  [pt_us] | pint
  [bbl_us] | barrel | bbl bpd
  [tbs_us] | tablespoon | tbsp
  [tsp_us] | teaspoon | tsp
  [mi_i]/h | | mph
  km/h | | kph kmph
  frame/s | | fps FPS
  [kn_i] | knot
  [mi_i]/[gal_us] | | mpg
  /min | | rpm bpm
  deg | degree | °
  Cel | celsius centigrade degree-celsius degree-centigrade degree-c °-c | | C
  [degF] | fahrenheit degree-fahrenheit degree-f °-f | | F
  [ppm] | | ppm
  k,M,G,T eV | | eV
  rad | | | rad
  m Gy | | Gy
  fb-1 | | fb pb`;

const PREFIXES = pairs('k kilo M mega G giga T tera P peta c centi m milli u micro n nano');

const NAMED = new Map<string, Unit>();
const ABBREVIATED = new Map<string, Unit>();

/**
 * Reads a table of units: prefixes, factor and symbol; names in the singular; what is printed apart from the number or
 * against it; what is printed against it only. With a prefix, the last that are given.
 */
function read(kind: FigureKind, table: string): void {
  for (const line of table.split('\n')) {
    const [head = '', names, short = [], glued = []] = line
      .split('|')
      .map((cell) => cell.match(/\S+/g) ?? []);
    const symbol = head.at(-1);
    if (!symbol || !names) continue;
    const factor = Number(head[0]) || 1;
    const add = (units: Map<string, Unit>, all: readonly string[], prefix = '', isGlued = false) => {
      for (const name of all) units.set(name, { kind, unit: prefix + symbol, factor, glued: isGlued });
    };
    const spell = (prefix: string) =>
      names
        .flatMap((name) => [name, name.replace(/([tl])re$/, '$1er')])
        .flatMap((name) => [prefix + name, prefix + plural(name)]);
    add(NAMED, spell(''));
    add(ABBREVIATED, short);
    add(ABBREVIATED, glued, '', true);
    for (const prefix of head.length > 1 && factor === 1 ? head[0]!.split(',') : []) {
      add(NAMED, spell(PREFIXES.get(prefix)!), prefix);
      for (const sign of prefix === 'u' ? 'uµμ' : prefix)
        add(
          ABBREVIATED,
          (glued.length ? glued : short).map((unit) => sign + unit),
          prefix,
        );
    }
  }
}
read('duration', DURATIONS);
read('measure', MEASURES);
read('percent', 'percent | percent per-cent percentage | pct %');
read('points', 'points | point percentage-point percent-point | pts\n 0.01 points | basis-point | bp bps');
read('multiple', 'x | fold | | x ×');
read(
  'money',
  'cent | cent | ¢\n 0.01 GBP | penny | | p\n 0.01 INR | paisa paise\n 0.01 THB | satang\n 0.01 MYR | sen\n 0.1 CNY | mao',
);
// "5B" is five billion
ABBREVIATED.delete('B');

/** @param token as printed and in lower case */
export const unitOf = (text: string, lower: string): Unit | undefined =>
  ABBREVIATED.get(text) ?? NAMED.get(lower);

/** "12 ft 2 in", "two hours and ten minutes": the smaller unit and how many make one of the larger. */
export const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '[ft_i]': { '[in_i]': 12 },
  '[lb_av]': { '[oz_av]': 16 },
  '[stone_av]': { '[lb_av]': 14 },
  hour: { minute: 60, second: 3600 },
  minute: { second: 60 },
};

/** "660 square meters", "2 cubic feet". */
export const POWERS = pairs('square 2 sq 2 cubic 3');

/** Words before a unit that belong to it: "metric tons", "nautical miles". */
export const UNIT_PREFIXES = words(
  'metric nautical short long straight consecutive business working full whole',
);

/** After "a" or "an": "$98 a share", "six days a week". After "per" any noun goes. */
export const RATE_NOUNS = words(
  `year month week day hour minute second night quarter season share barrel ounce pound gallon litre liter ton tonne kilo dozen mile acre
  person head piece plate ticket game unit bottle vote pop can`,
);

/** "1.5 million yuan annually", "paid daily". */
export const RATE_ADVERBS = pairs(
  'annually year yearly year monthly month weekly week daily day hourly hour apiece piece',
);
