import type { ReplyOutcome } from '../report.ts';
import { CLAIMS, FALSE } from './denials.ts';

/** What is said in direct speech; tried on the words inside the marks. */
export interface QuotedReply {
  outcome: ReplyOutcome;
  pattern: RegExp;
  because: string;
}

const OPENING = String.raw`^["“'‘\s]*(?:(?:no|nope|look|well|again|first|nice\s+try|absolutely\s+not|oh|so|but|and)[,.!]\s+)*`;
const MOSTLY = String.raw`(?:\p{L}+ly\s+|just\s+|all\s+|an?\s+|total\s+|complete\s+|pure\s+|flat-out\s+|one\s+hundred\s+percent\s+|100\s+percent\s+)*`;
const ENDS = String.raw`(?=\s*(?:[.,!;?”"'’—–-]|$|\band\b|\bbecause\b))`;

/** Each with a sentence of ours. */
export const QUOTED: readonly QuotedReply[] = [
  // “No comment,” Brandt said. “We do not comment on pending cases,” a clerk said.
  {
    outcome: 'declined',
    pattern: new RegExp(
      String.raw`${OPENING}no\s+comment\b|\b(?:we|I)(?:\s+(?:\p{L}+ly\s+)?|(?=['’]))(?:do\s+not|don['’]t|never|can\s*not|can['’]t|won['’]t|will\s+not|would\s+not|am\s+not|are\s+not|['’](?:re|m)\s+not|have\s+no)\s+(?:\p{L}+ly\s+|going\s+to\s+|able\s+to\s+|in\s+a\s+position\s+to\s+|be\s+)*comment(?:ing)?\b(?!\s+(?:further|beyond))|\bit\s+would\s+(?:not\s+be|be)\s+(?:in)?appropriate\s+(?:for\s+(?:us|me)\s+)?to\s+comment\b`,
      'iu',
    ),
    because: 'no comment',
  },
  // “That is not true,” Brandt said. “These allegations are baseless,” said Mara Quill.
  {
    outcome: 'denied',
    pattern: new RegExp(
      String.raw`${OPENING}(?:(?:that|this|it|they|these|those)(?:\s+(?:is|are|was|were)|['’](?:s|re))\s+${MOSTLY}(?:false|untrue|not\s+(?:\p{L}+ly\s+)?(?:true|accurate|correct)|lies?|baseless|unfounded|a\s+fabrication|fabricated)${ENDS}|(?:the|these|those|this|that|all|any|his|her|their|such)\s+(?:[\p{L}'’-]+\s+){0,2}?(?:${CLAIMS}|article)(?:\s+(?:against|about|of|by|in|from|that)(?:\s+[^\s.;:,"“”]+){1,6}?)?\s+(?:is|are|was|were)\s+${MOSTLY}${FALSE}\b|${MOSTLY}(?:not\s+true|untrue|false|lies)(?=\s*[.,!]))`,
      'iu',
    ),
    because: 'called the charges untrue',
  },
  // “I categorically deny these claims,” Brandt said. “We did nothing wrong,” he said.
  {
    outcome: 'denied',
    pattern: new RegExp(
      String.raw`\b(?:I|we)\s+(?:\p{L}+ly\s+)*(?:(?:deny|reject|dispute|refute)\s+(?:\p{L}+\s+){0,3}?(?:${CLAIMS}|article|it|this|that|them|everything)\b|(?:(?:have|had)\s+)?(?:did|done)\s+(?:absolutely\s+)?nothing\s+(?:wrong|improper|illegal)\b|(?:am|are)\s+(?:\p{L}+ly\s+)?innocent\b)`,
      'iu',
    ),
    because: 'denied',
  },
];
