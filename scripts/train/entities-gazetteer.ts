import { join } from 'node:path';
import { hashPhrase, LISTS, MAX_WORDS } from '../../src/analysis/entities/gazetteer.ts';
import { tokenize } from '../../src/analysis/text/tokenize.ts';
import { readGzip } from './entities-corpus.ts';
import { BODIES, PRODUCTS, TEAMS } from './entities-lists.ts';

const BITS: Record<string, number> = {
  ci: LISTS.city,
  rg: LISTS.region,
  co: LISTS.country,
  fn: LISTS.firstName,
  cp: LISTS.company,
};

/** `entities/gazetteer.tsv.gz` of the data as hashes with their lists; names without accents count as well. */
export function readGazetteerLists(data: string): Map<number, number> {
  const hashes = new Map<number, number>();
  const add = (name: string, bits: number) => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    for (const variant of new Set([name, plain])) {
      const words = tokenize(variant).map(({ start, end }) => variant.slice(start, end).toLowerCase());
      if (words.length > MAX_WORDS || !/[\p{L}\d]{2}/u.test(variant)) continue;
      const hash = hashPhrase(words);
      hashes.set(hash, (hashes.get(hash) ?? 0) | bits);
    }
  };
  for (const name of BODIES) add(name, LISTS.body);
  for (const name of TEAMS) add(name, LISTS.team);
  for (const name of PRODUCTS) add(name, LISTS.product);
  for (const line of readGzip(join(data, 'entities/gazetteer.tsv.gz')).split('\n')) {
    const [list, name] = line.split('\t');
    const bits = BITS[list ?? ''];
    if (bits && name) add(name, bits);
  }
  return hashes;
}
