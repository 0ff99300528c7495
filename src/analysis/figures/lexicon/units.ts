import type { FigureKind } from '../../report.ts';

export interface Unit {
  kind: FigureKind;
  symbol: string;
  /** What one of it is in the unit of `symbol`: a decade is 10 of `year`. */
  factor: number;
  /** Written against the number or after a hyphen only ("10 in" is far more often a preposition). */
  glued?: boolean;
}

const NAMED = new Map<string, Unit>();
const ABBREVIATED = new Map<string, Unit>();

/** `names` in singular and plural, lower case; `short` as printed, case matters. */
function add(kind: FigureKind, symbol: string, names: string, short = '', factor = 1, glued = '') {
  for (const name of names.split(' ')) if (name) NAMED.set(name, { kind, symbol, factor });
  for (const name of short.split(' ')) if (name) ABBREVIATED.set(name, { kind, symbol, factor });
  for (const name of glued.split(' ')) if (name) ABBREVIATED.set(name, { kind, symbol, factor, glued: true });
}

// "a 20-minute ride", "three decades", "a fortnight"
add('duration', 'second', 'second seconds', 'sec secs', 1, 's');
add('duration', 'millisecond', 'millisecond milliseconds', 'ms');
add('duration', 'minute', 'minute minutes', 'min mins');
add('duration', 'hour', 'hour hours', 'hr hrs', 1, 'h');
add('duration', 'day', 'day days');
add('duration', 'night', 'night nights');
add('duration', 'week', 'week weeks');
add('duration', 'week', 'fortnight fortnights', '', 2);
add('duration', 'month', 'month months');
add('duration', 'year', 'year years', 'yr yrs');
add('duration', 'year', 'decade decades', '', 10);
add('duration', 'year', 'century centuries', '', 100);
// "3,200 miles", "a 6ft fence"
add('measure', '[mi_i]', 'mile miles', 'mi');
add('measure', 'km', 'kilometer kilometers kilometre kilometres', 'km kms');
add('measure', 'm', 'meter meters metre metres', '', 1, 'm');
add('measure', 'cm', 'centimeter centimeters centimetre centimetres', 'cm');
add('measure', 'mm', 'millimeter millimeters millimetre millimetres', 'mm');
add('measure', 'um', 'micron microns micrometer micrometers micrometre micrometres', 'µm μm um');
add('measure', 'nm', 'nanometer nanometers nanometre nanometres', 'nm');
add('measure', 'pm', 'picometer picometers picometre picometres');
add('measure', '[ft_i]', 'foot feet', 'ft');
add('measure', '[in_i]', 'inch inches', '', 1, 'in "');
add('measure', '[yd_i]', 'yard yards', 'yd yds');
add('measure', '[ly]', 'light-year light-years');
add('measure', '[acr_us]', 'acre acres');
add('measure', 'har', 'hectare hectares', 'ha');
// "450 GW", "12 kilowatt-hours"
const SI: readonly (readonly [string, string])[] = [
  ['', ''],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
  ['peta', 'P'],
];
for (const [long, letter] of SI) {
  add('measure', `${letter}W`, `${long}watt ${long}watts`, letter ? `${letter}W` : '', 1, letter ? '' : 'W');
  add('measure', `${letter}Wh`, `${long}watt-hour ${long}watt-hours`, letter ? `${letter}Wh` : '');
  add('measure', `${letter}Hz`, `${long}hertz`, `${letter}Hz`);
  add('measure', `${letter}By`, `${long}byte ${long}bytes`, letter ? `${letter}B` : '');
  add('measure', `${letter}bit`, `${long}bit ${long}bits`, letter ? `${letter}bit` : '');
  add('measure', `${letter}V`, `${long}volt ${long}volts`, letter ? `${letter}V` : '', 1, letter ? '' : 'V');
  add('measure', `${letter}J`, `${long}joule ${long}joules`, letter ? `${letter}J` : '');
  add('measure', `${letter}Pa`, `${long}pascal ${long}pascals`, `${letter}Pa`);
  add('measure', `${letter}t`, letter ? `${long}ton ${long}tons ${long}tonne ${long}tonnes` : '');
}
add('measure', 'kW', '', 'KW');
add('measure', 'kWh', '', 'KWh');
add('measure', 'kBy', '', 'KB');
add('measure', 'bit/s', '', 'kbps Kbps Mbps Gbps');
add('measure', 'N.m', '', 'Nm');
add('measure', '[PS]', '', 'PS');
add('measure', 'Tflop', 'teraflop teraflops petaflop petaflops exaflop exaflops');
add('measure', 'A', 'amp amps ampere amperes');
add('measure', 'mA.h', '', 'mAh');
add('measure', '[HP]', 'horsepower', 'hp bhp');
add('measure', 'cal', 'calorie calories kilocalorie kilocalories', 'kcal');
add('measure', '[Btu]', '', 'BTU BTUs Btu');
add('measure', 'bar', '', 'psi mbar');
add('measure', 'dB', 'decibel decibels', 'dB');
add('measure', 'pixel', 'pixel pixels megapixel megapixels', 'MP');
// "44 mg", "25 lakh tonnes"; pounds are told from money in `unit.ts`
add('measure', 'kg', 'kilogram kilograms kilogramme kilogrammes kilo kilos', 'kg kgs Kg');
add('measure', 'g', 'gram grams gramme grammes', 'gm', 1, 'g');
add('measure', 'mg', 'milligram milligrams', 'mg');
add('measure', 'ug', 'microgram micrograms', 'µg μg mcg');
add('measure', 't', 'ton tons tonne tonnes tpd');
add('measure', '[lb_av]', '', 'lb lbs');
add('measure', '[oz_av]', 'ounce ounces', 'oz');
add('measure', '[stone_av]', '', '', 1, 'st');
add('measure', 'L', 'liter liters litre litres', '', 1, 'l L');
add('measure', 'mL', 'milliliter milliliters millilitre millilitres', 'ml mL');
add('measure', '[gal_us]', 'gallon gallons', 'gal');
add('measure', '[pt_us]', 'pint pints');
add('measure', '[bbl_us]', 'barrel barrels', 'bbl bpd');
add('measure', '[bu_us]', 'bushel bushels');
add('measure', '[cup_us]', 'tablespoon tablespoons teaspoon teaspoons', 'tbsp tsp');
add('measure', '[carat]', 'carat carats');
// Speeds, angles, rare units of science news
add('measure', '[mi_i]/h', '', 'mph MPH');
add('measure', 'km/h', '', 'kph kmph kmh KPH');
add('measure', 'frame/s', '', 'fps FPS');
add('measure', '[kn_i]', 'knot knots');
add('measure', '[mi_i]/[gal_us]', '', 'mpg');
add('measure', '/min', '', 'rpm bpm');
add('measure', 'deg', 'degree degrees', '°');
add('measure', 'rad', 'radian radians', '', 1, 'rad');
add('measure', 'Gy', 'gray grays', 'Gy mGy');
add('measure', 'Sv', 'sievert sieverts millisievert millisieverts', 'mSv Sv');
add('measure', 'eV', 'electronvolt electronvolts', 'eV keV MeV GeV TeV');
add('measure', 'K', 'kelvin kelvins');
add('measure', 'mol', 'mole moles', 'mol');
add('measure', '[ppm]', '', 'ppm ppb');
add('measure', 'fb-1', '', 'fb pb');

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
export const POWERS: ReadonlyMap<string, string> = new Map([
  ['square', '2'],
  ['sq', '2'],
  ['cubic', '3'],
]);

/** Words before a unit that belong to it: "metric tons", "nautical miles". */
export const UNIT_PREFIXES: ReadonlySet<string> = new Set(
  'metric nautical short long imperial troy fluid calendar straight consecutive business working full whole earth'.split(
    ' ',
  ),
);

/** After "a" or "an": "$98 a share", "six days a week". After "per" any noun goes. */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
  `year month week day hour minute second night quarter share barrel ounce pound gallon litre liter ton tonne person head
  piece ticket game gram kilogram kilo dozen bushel mile unit bottle vote visit session shift acre foot season plate
  copy pop bag box can head trip ride pack decade semester class lesson`.split(/\s+/),
);

/** "1.5 million yuan annually", "paid daily". */
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['nightly', 'night'],
  ['apiece', 'piece'],
]);
