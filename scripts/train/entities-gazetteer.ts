import { join } from 'node:path';
import { hashPhrase, LISTS } from '../../src/analysis/entities/gazetteer.ts';
import { tokenize } from '../../src/analysis/text/tokenize.ts';
import { readGzip } from './entities-corpus.ts';

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
  for (const line of readGzip(join(data, 'entities/gazetteer.tsv.gz')).split('\n')) {
    const [list, name] = line.split('\t');
    const bits = BITS[list ?? ''];
    if (!bits || !name) continue;
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    for (const variant of new Set([name, plain])) {
      const words = tokenize(variant).map(({ start, end }) => variant.slice(start, end).toLowerCase());
      if (words.length > 4 || !/\p{L}{2}/u.test(variant)) continue;
      const hash = hashPhrase(words);
      hashes.set(hash, (hashes.get(hash) ?? 0) | bits);
    }
  }
  return hashes;
}
