import type { Models } from './analyse.ts';
import { readAttributionModel } from './attribution/model/attribution-model.ts';
import { readEntityModel } from './entities/model.ts';

/** The files in `models/`, by what they hold. */
export type ModelBytes = Record<
  'entities' | 'entities-gazetteer' | 'word-classes' | 'attribution',
  Uint8Array
>;

/**
 * @param bytes the model files, unpacked
 * @throws RangeError when one of them ends too early
 */
export function readModels(bytes: ModelBytes): Models {
  const entities = readEntityModel(bytes.entities, bytes['entities-gazetteer'], bytes['word-classes']);
  return { entities, attribution: readAttributionModel(bytes.attribution, entities.lexica.classes) };
}
