import type { EntityKind } from '../report.ts';

/** A mention of a named entity, before it has an annotation id. */
export interface EntityMention {
  start: number;
  end: number;
  kind: EntityKind;
  /** Index into `EntityReading.entities`. */
  entity: number;
  /** 0..1 */
  confidence: number;
}

export interface EntityRecord {
  kind: EntityKind;
  /** The fullest name the article uses. */
  name: string;
  aliases: string[];
  role: string | null;
}

export interface EntityReading {
  /** Sorted by start; spans do not overlap. */
  mentions: EntityMention[];
  entities: EntityRecord[];
}
