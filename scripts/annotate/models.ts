import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ModelBytes } from '../../src/analysis/read-models.ts';

/** The folder of the weights, as seen from here and from the built command. */
const FOLDER = new URL('../../models/', import.meta.url);

const NAMES = ['attribution', 'entities', 'entities-gazetteer', 'word-classes'] as const;

/** Unpacks beside the main thread. */
export async function unpackModels(): Promise<ModelBytes> {
  const unpacked = NAMES.map(async (name) => [
    name,
    await promisify(gunzip)(readFileSync(new URL(`${name}.bin`, FOLDER))),
  ]);
  return Object.fromEntries(await Promise.all(unpacked)) as ModelBytes;
}
