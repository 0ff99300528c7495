import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type EntityModel, readEntityModel } from '../../src/analysis/entities/model.ts';

/** The entity model from the files in `models/`; scripts run from the project's root. */
export function readModelFiles(): EntityModel {
  const read = (name: string) => gunzipSync(readFileSync(`models/${name}.bin`));
  return readEntityModel(read('entities'), read('entities-gazetteer'), read('word-classes'));
}
