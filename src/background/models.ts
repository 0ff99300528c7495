import attribution from '../../models/attribution.bin?inline';
import entities from '../../models/entities.bin?inline';
import gazetteer from '../../models/entities-gazetteer.bin?inline';
import wordClasses from '../../models/word-classes.bin?inline';
import type { Models } from '../analysis/analyse.ts';
import { readModels } from '../analysis/read-models.ts';

/** The trained weights, which are a part of the bundle: nothing is fetched. */
export async function loadModels(): Promise<Models> {
  const [entityBytes, gazetteerBytes, classBytes, attributionBytes] = await Promise.all(
    [entities, gazetteer, wordClasses, attribution].map(unpack),
  );
  return readModels({
    entities: entityBytes!,
    'entities-gazetteer': gazetteerBytes!,
    'word-classes': classBytes!,
    attribution: attributionBytes!,
  });
}

/** @param url `data:` URL of a gzip file */
async function unpack(url: string): Promise<Uint8Array> {
  const binary = atob(url.slice(url.indexOf(',') + 1));
  // A loop takes a tenth of the time of `Uint8Array.from` with a callback, which was most of the start.
  const zipped = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) zipped[i] = binary.charCodeAt(i);
  const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
