import type { Channel, Range } from '../report.ts';

/** Who says what, before the source is classified and resolved. Ranges are sorted and trimmed of outer spaces. */
export interface Attribution {
  /** Empty where no source is stated ("reportedly"). */
  source: Range[];
  cue: Range[];
  content: Range[];
  quoted: boolean;
  channel: Channel;
  /** 0..1 */
  confidence: number;
  /** Rules and model evidence that fired, in words. */
  because: string[];
}
