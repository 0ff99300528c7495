import type { EntityReading } from '../entities/types.ts';
import type { TextDocument } from '../text/document.ts';
import type { Reply } from './types.ts';

export function findReplies(_document: TextDocument, _entities: EntityReading): Reply[] {
  return [];
}
