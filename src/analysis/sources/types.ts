import type { Channel, Proximity, SourceKind } from '../report.ts';

/** What the article makes of one attribution's source. */
export interface SourceDecision {
  kind: SourceKind;
  /** Index into `SourceReading.sources`; null for kind `none`. */
  source: number | null;
  /** How the words reached the reporter, where the sentence says so. */
  channel: Channel;
  because: string[];
}

/** A distinct source of the article. Indices point into `SourceReading`. */
export interface SourceRecord {
  kind: SourceKind;
  name: string | null;
  description: string;
  count: number | null;
  affiliation: string | null;
  role: string | null;
  proximity: Proximity;
  reason: string | null;
  reasonIsBoilerplate: boolean;
  relayedBy: string | null;
  partOf: number | null;
  unclearFrom: number[];
  /** Index into `EntityReading.entities`. */
  entity: number | null;
}

export interface SourceReading {
  /** One for each attribution given, in the same order. */
  decisions: SourceDecision[];
  sources: SourceRecord[];
}
