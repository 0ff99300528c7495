import type { TextDocument } from '../text/document.ts';
import type { EntityReading } from './types.ts';

export function findEntities(_document: TextDocument): EntityReading {
  return { mentions: [], entities: [] };
}
