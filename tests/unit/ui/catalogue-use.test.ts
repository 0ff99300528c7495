import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import catalogue from '../../../public/_locales/en/messages.json';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));
const code = [readFileSync('manifest.json', 'utf8'), ...sources].join('\n');
/** `kind_` of t(`kind_${kind}`). */
const beginnings = [...code.matchAll(/`([a-z_]+_)\$\{/g)].map((match) => match[1]!);

it.each(Object.keys(catalogue))('%s is said somewhere', (key) => {
  const stem = key.replace(/_(one|other)$/, '');
  const isSaid =
    [`'${key}'`, `'${stem}'`, `__MSG_${key}__`].some((use) => code.includes(use)) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  expect(isSaid).toBe(true);
});
