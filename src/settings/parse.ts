import {
  DEFAULTS,
  type Density,
  MARK_CATEGORIES,
  type MarkCategory,
  type Palette,
  type Settings,
} from './schema.ts';

type Shape = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const DENSITIES: readonly Density[] = ['all', 'sources', 'off'];
const PALETTES: readonly Palette[] = ['standard', 'red-green', 'blue-yellow', 'monochrome', 'own'];
/** Milliseconds; longer is a slip. */
const LONGEST_DELAY = 5000;
const MOST_SITES = 1000;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isColour: Check = (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
const isSite: Check = (value) => typeof value === 'string' && /^[^\s/:]{1,253}$/.test(value);

const FIELDS: { [K in Exclude<keyof Settings, 'version' | 'categories' | 'ownColours'>]: Check } = {
  density: oneOf(DENSITIES),
  mode: oneOf(['automatic', 'click']),
  sitesOff: (value) => Array.isArray(value) && value.length <= MOST_SITES && value.every(isSite),
  palette: oneOf(PALETTES),
  cardDelay: (value) => typeof value === 'number' && value >= 0 && value <= LONGEST_DELAY,
  print: isBoolean,
};

/**
 * Takes each version to the next; the key is the version it takes. Version 0 is what was written by hand or before
 * settings had a version: the same names as version 1.
 */
const MIGRATIONS: Record<number, (old: Shape) => Shape> = {
  0: (old) => ({ ...old, version: 1 }),
};

/**
 * What the browser kept, as settings of this version: what cannot be read comes as its default, so that one bad field
 * costs nothing else. Never throws.
 */
export function readSettings(kept: unknown): Settings {
  const now = isShape(kept) ? migrate(kept) : {};
  const settings = structuredClone(DEFAULTS) as unknown as Shape;
  for (const [field, fits] of Object.entries(FIELDS)) if (fits(now[field])) settings[field] = now[field];
  settings.categories = each(now.categories, isBoolean, DEFAULTS.categories);
  settings.ownColours = each(now.ownColours, isColour, DEFAULTS.ownColours);
  return settings as unknown as Settings;
}

/**
 * Settings from a file that the reader chose. Missing fields come as their defaults.
 * @throws Error when it is none, when a field is not what it should be, or when a newer version wrote it
 */
export function parseSettings(value: unknown): Settings {
  if (!isShape(value)) throw new Error('not settings');
  const now = migrate(value);
  if (now.version !== DEFAULTS.version) throw new Error(`settings of an unknown version: ${now.version}`);
  const known = Object.keys(now).filter((field) => field in DEFAULTS && field !== 'version');
  if (known.length === 0) throw new Error('no setting is known');
  for (const [field, fits] of Object.entries(FIELDS))
    if (field in now && !fits(now[field])) throw new Error(`not a setting: ${field}`);
  for (const [field, fits] of [
    ['categories', isBoolean],
    ['ownColours', isColour],
  ] as const)
    if (field in now && !(isShape(now[field]) && Object.values(now[field]).every(fits)))
      throw new Error(`not a setting: ${field}`);
  return readSettings(now);
}

function migrate(kept: Shape): Shape {
  let now = kept;
  let version = typeof kept.version === 'number' ? kept.version : 0;
  for (; MIGRATIONS[version]; version += 1) now = MIGRATIONS[version]!(now);
  return now;
}

function each<T>(kept: unknown, fits: Check, defaults: Record<MarkCategory, T>): Record<MarkCategory, T> {
  const values = isShape(kept) ? kept : {};
  return Object.fromEntries(
    MARK_CATEGORIES.map((category) => [
      category,
      fits(values[category]) ? (values[category] as T) : defaults[category],
    ]),
  ) as Record<MarkCategory, T>;
}
