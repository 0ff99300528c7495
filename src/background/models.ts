import attributionWeights from '../../models/attribution.bin?inline';
import entityWeights from '../../models/entities.bin?inline';
import entityGazetteer from '../../models/entities-gazetteer.bin?inline';
import wordClasses from '../../models/word-classes.bin?inline';
import type { Models } from '../analysis/analyse.ts';
import { readAttributionModel } from '../analysis/attribution/model/attribution-model.ts';
import { readEntityModel } from '../analysis/entities/model.ts';

/** The trained weights, which are a part of the bundle: nothing is fetched. */
export async function loadModels(): Promise<Models> {
  const [weights, gazetteer, classes, attribution] = await Promise.all(
    [entityWeights, entityGazetteer, wordClasses, attributionWeights].map(unpack),
  );
  const entities = readEntityModel(weights!, gazetteer!, classes!);
  return { entities, attribution: readAttributionModel(attribution!, entities.lexica.classes) };
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
