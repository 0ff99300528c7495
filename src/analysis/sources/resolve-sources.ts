import type { Attribution } from '../attribution/types.ts';
import type { EntityReading } from '../entities/types.ts';
import type { TextDocument } from '../text/document.ts';
import type { SourceReading } from './types.ts';

export function resolveSources(
  _document: TextDocument,
  attributions: readonly Attribution[],
  _entities: EntityReading,
): SourceReading {
  return { decisions: attributions.map(() => ({ kind: 'none', source: null, because: [] })), sources: [] };
}
