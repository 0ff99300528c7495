import { ANSWERS } from './answers.ts';
import { DENIALS } from './denials.ts';
import { INNOCENCE } from './innocence.ts';
import type { ReplyPattern } from './pattern-parts.ts';
import { REFUSALS } from './refusals.ts';
import { REQUESTS } from './requests.ts';
import { SILENCE } from './silence.ts';
import { UNREACHABLE } from './unreachable.ts';

/** In the order in which they are tried: where two claim the same words, the first has them. */
export const REPLY_PATTERNS: readonly ReplyPattern[] = [
  ...REQUESTS,
  ...SILENCE,
  ...UNREACHABLE,
  ...REFUSALS,
  ...DENIALS,
  ...INNOCENCE,
  ...ANSWERS,
];
