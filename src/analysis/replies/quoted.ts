import type { ReplyOutcome } from '../report.ts';
import { CLAIMS, FALSE } from './denials.ts';
import { NEVER, WRONG } from './innocence.ts';
import { CHARGED } from './pattern-parts.ts';

/** What is said in direct speech; tried on the words inside the marks. */
export interface QuotedReply {
  outcome: ReplyOutcome;
  pattern: RegExp;
  because: string;
  /** Stands in the sentence around the quotation: “Absolutely not,” he said when asked if he had paid. */
  near?: RegExp;
}

const OPENING = String.raw`^["“'‘\s]*(?:(?:no|nope|look|well|again|first|nice\s+try|absolutely\s+not|oh|so|but|and|sorry|I['’]m\s+sorry)[,.!]\s+)*`;
const MOSTLY = String.raw`(?:\p{L}+ly\s+|just\s+|all\s+|an?\s+|total\s+|complete\s+|pure\s+|flat-out\s+|one\s+hundred\s+percent\s+|100\s+percent\s+)*`;
const ENDS = String.raw`(?=\s*(?:[.,!;?”"'’—–-]|$|\band\b|\bbecause\b))`;
const WONT = String.raw`(?:do\s+not|don['’]t|never|can\s*not|can['’]t|won['’]t|will\s+not|would\s+not|am\s+not|are\s+not|is\s+not|isn['’]t|['’](?:re|m)\s+not|have\s+no|would\s+rather\s+not|['’]d\s+rather\s+not|(?:would|['’]d)\s+prefer\s+not\s+to)`;
/** "going to", "at liberty to", "be making any". */
const ABLE = String.raw`(?:\p{L}+ly\s+|going\s+to\s+|able\s+to\s+|want(?:ing)?\s+to\s+|wish\s+to\s+|prepared\s+to\s+|at\s+liberty\s+to\s+|allowed\s+to\s+|authorized\s+to\s+|in\s+a\s+position\s+to\s+|be\s+)*`;
const THAT = String.raw`(?:that|this|it|these|those|the\s+(?:case|matter|details|investigation|litigation|allegations)|(?:pending|ongoing|active|individual|specific|personnel|internal|confidential|legal)\s+\p{L}+|(?:our|any|specific)\s+(?:customers|clients|patients|employees|students|members|investigations?))${ENDS}`;

/** Each with a sentence of ours. */
export const QUOTED: readonly QuotedReply[] = [
  // “No comment,” Brandt said. “We do not comment on pending cases,” a clerk said.
  {
    outcome: 'declined',
    pattern: new RegExp(
      String.raw`${OPENING}no\s+comment\b|\b(?:we|I)(?:\s+(?:\p{L}+ly\s+)?|(?=['’]))${WONT}\s+${ABLE}comment(?:ing)?\b(?!\s+(?:further|beyond))|\bit\s+would\s+(?:not\s+be|be)\s+(?:in)?appropriate\s+(?:for\s+(?:us|me)\s+)?to\s+(?:comment|discuss)\b`,
      'iu',
    ),
    because: 'no comment',
  },
  // “I won’t talk about that,” Brandt said. “We do not discuss our customers.” “I’m not going to get into that.”
  {
    outcome: 'declined',
    pattern: new RegExp(
      String.raw`${OPENING}(?:we|I)(?:\s+(?:\p{L}+ly\s+)?|(?=['’]))${WONT}\s+${ABLE}(?:(?:(?:get|go|getting|going)\s+into|discuss|talk(?:ing)?\s+about|speak(?:ing)?\s+(?:about|to)|answer(?:ing)?|address(?:ing)?|respond(?:ing)?\s+to)\s+${THAT}|(?:answer|take|taking|answering)\s+(?:any\s+|your\s+|that\s+|those\s+)?(?:more\s+)?questions?\b|talk(?:ing)?\s+to\s+(?:you|reporters|the\s+(?:press|media))\b)`,
      'iu',
    ),
    because: 'would not comment',
  },
  // “I have nothing to say.” “Mr. Brandt will not be making any statement at this time,” his agent said.
  {
    outcome: 'declined',
    pattern: new RegExp(
      String.raw`${OPENING}(?:(?:(?:we|I)\s+(?:really\s+)?(?:have|['’]ve\s+got)\s+)?nothing\s+(?:more\s+|further\s+|else\s+)?to\s+(?:say(?:\s+to\s+(?:you|reporters|the\s+(?:press|media))|\s+about\s+${THAT}|\s+at\s+this\s+\p{L}+|${ENDS})|add(?:\s+to\s+(?:our|my|that|the)\s+(?:\p{L}+\s+)?(?:statement|response|comments?)|\s+at\s+this\s+\p{L}+|${ENDS}))|(?:[^.;:!?“”"]|(?<=\b(?:Mr|Ms|Mrs|Dr))\.){2,60}?\b(?:will\s+not|won['’]t|would\s+not|is\s+not|are\s+not|isn['’]t)\s+(?:be\s+)?(?:making|giving|offering|issuing|providing|make|give|offer|issue|provide)\s+(?:an?\s+|any\s+)?(?:further\s+|public\s+)?(?:comments?|statements?|interviews?)\b)`,
      'iu',
    ),
    because: 'would not comment',
  },
  // “That is not true,” Brandt said. “These allegations are baseless,” said Mara Quill.
  {
    outcome: 'denied',
    pattern: new RegExp(
      String.raw`${OPENING}(?:(?:that|this|it|they|these|those)(?:\s+(?:is|are|was|were)|['’](?:s|re))\s+${MOSTLY}(?:false|untrue|not\s+(?:\p{L}+ly\s+)?(?:true|accurate|correct)|lies?|baseless|unfounded|a\s+fabrication|fabricated|nonsense)${ENDS}|(?:the|these|those|this|that|all|any|his|her|their|such)\s+(?:[\p{L}'’-]+\s+){0,2}?(?:${CLAIMS}|article)(?:\s+(?:against|about|of|by|in|from|that)(?:\s+[^\s.;:,"“”]+){1,6}?)?\s+(?:is|are|was|were)\s+${MOSTLY}${FALSE}\b|${MOSTLY}(?:not\s+true|untrue|false|lies)(?=\s*[.,!]))`,
      'iu',
    ),
    because: 'called the charges untrue',
  },
  // “These are fabricated charges.” “None of this is true.” “This is a smear campaign.”
  {
    outcome: 'denied',
    pattern: new RegExp(
      String.raw`${OPENING}(?:(?:these|those|they|this|that|it)(?:\s+(?:is|are|was|were)|['’](?:s|re))\s+${MOSTLY}(?:(?:${FALSE}|trumped-up|made-up|phony|politically\s+motivated)\s+(?:\p{L}+\s+)?${CLAIMS}\b|(?:smears?|smear\s+campaign|witch\s*hunt|frame-?up|set-?up|hit\s+job)${ENDS})|none\s+of\s+(?:this|that|it|these\s+\p{L}+|those\s+\p{L}+)\s+(?:(?:is|was|are|were)\s+${MOSTLY}(?:true|accurate|correct)|(?:ever\s+)?happened)\b|(?:there\s+(?:is|was)|there['’]s)\s+(?:absolutely\s+|simply\s+)?(?:no\s+(?:truth|basis|substance)|nothing)\s+(?:whatsoever\s+)?(?:to|in|for)\s+(?:th(?:is|at|ese|ose|e)|any|his|her|their)\s+(?:[\p{L}'’-]+\s+)?${CLAIMS}\b|nothing\s+could\s+be\s+further\s+from\s+the\s+truth\b)`,
      'iu',
    ),
    because: 'called the charges untrue',
  },
  // “It never happened,” Brandt said of the allegation.
  {
    outcome: 'denied',
    pattern: new RegExp(
      String.raw`${OPENING}(?:it|that|this)\s+(?:just\s+|simply\s+)?(?:never|did\s+not|didn['’]t)\s+happen(?:ed)?${ENDS}`,
      'iu',
    ),
    because: 'called the charges untrue',
    near: CHARGED,
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
  // “I never touched a dime of that money.” “We have never cheated a customer.”
  {
    outcome: 'denied',
    pattern: new RegExp(
      String.raw`${OPENING}(?:I|we)(?:\s+|(?=['’]))(?:${NEVER}|['’]ve\s+never\s+(?:\p{L}+ly\s+)*)${WRONG}\b`,
      'iu',
    ),
    because: 'said not to have done it',
  },
  // “My client is innocent.” “Mr. Brandt strongly denies the allegations,” his lawyer said.
  {
    outcome: 'denied',
    pattern: new RegExp(
      String.raw`${OPENING}(?:(?:my|our)\s+clients?\s+(?:is|are)\s+(?:\p{L}+ly\s+)*(?:innocent|not\s+guilty)|(?:(?:my|our)\s+clients?|(?:Mr|Ms|Mrs|Dr)\.?\s+\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?|the\s+(?:company|firm|bank|club|school|council|campaign))\s+(?:(?:\p{L}+ly|has|have)\s+)*(?:den(?:y|ies|ied)|reject(?:s|ed)?|dispute[sd]?|refute[sd]?)\s+(?:\p{L}+\s+){0,3}?(?:${CLAIMS}|wrongdoing|this|that|it)\b)`,
      'iu',
    ),
    because: 'denied',
  },
  // “Absolutely not,” Brandt said when asked if he had ordered the fire.
  {
    outcome: 'denied',
    pattern:
      /^["“'‘\s]*(?:absolutely\s+not|of\s+course\s+not|not\s+at\s+all|never|no\s+way|not\s+once|no)[,.!]*["”'’]/iu,
    because: 'denied',
    near: /\basked\s+(?:\p{L}+\s+){0,2}?(?:if|whether)\s+(?:he|she|it|they|the\s+\p{L}+)\s+(?:had\s+(?!any\b|an?\b)|(?:was|were)\s+(?:involved|responsible|behind)|did\b|ever\b|knew\b)/iu,
  },
];
