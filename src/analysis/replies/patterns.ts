import { DENIALS } from './denials.ts';
import type { ReplyPattern } from './pattern-parts.ts';
import { REFUSALS } from './refusals.ts';
import { SILENCE } from './silence.ts';

/** In the order in which they are tried: where two claim the same words, the first has them. */
export const REPLY_PATTERNS: readonly ReplyPattern[] = [...SILENCE, ...REFUSALS, ...DENIALS];
