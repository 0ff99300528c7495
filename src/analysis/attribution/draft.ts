import type { Range } from '../report.ts';

/** An attribution while it is made. Ranges are token spans `[first, last)`. */
export interface Draft {
  cue: Range;
  source: Range[];
  content: Range[];
  /** The model's probability for the cue, 0..1. */
  confidence: number;
  /** Names of the rules that changed it, and what the model saw. */
  because: string[];
}
