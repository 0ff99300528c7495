import type { ReplyOutcome } from '../report.ts';

/** How the party stands to the words matched: before them, after them ("calls to X were not returned"), or inside. */
export interface ReplyPattern {
  outcome: ReplyOutcome;
  /** Group 1, where the pattern has one, is the party. */
  pattern: RegExp;
  because: string;
}

const ADVERBS = String.raw`(?:\s+(?:\w+ly|yet|ever|also|again|so\s+far|further|in\s+turn))*`;
const HAVE = String.raw`(?:(?:has|have|had)\s+)?`;
const NOT = String.raw`(?:(?:did|do|does|has|have|had|would|could)(?:\s+not|n['’]t)|(?:has|have|had|did)\s+never|fail(?:ed|s)\s+to|(?:has|have|had)\s+yet\s+to)`;
/** What reporters send. */
const REQUEST =
  '(?:requests?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|e-?mails?|calls?|voice-?mails?|quer(?:y|ies)|texts?|letters?|invitations?|overtures|outreach|attempts?)';
const CHARGE =
  '(?:claims?|allegations?|accusations?|charges?|criticisms?|assertions?|complaints?|report|story|backlash)';
const TO_REQUEST = String.raw`\s+to\s+(?:[^\s.;:"“”]+\s+){0,7}?(?:${REQUEST}|${CHARGE}|comment)(?:(?:\s+(?:for|seeking|asking\s+for|requesting)\s+(?:an?\s+)?(?:\w+\s+){0,2}?(?:comments?|interviews?|responses?|information|reaction))?)`;
const SAY_NOTHING = String.raw`(?:comment|discuss|be\s+interviewed|speak\s+(?:to|with|about)|talk\s+(?:to|with|about)|answer|respond|reply|be\s+drawn|offer\s+(?:a\s+|any\s+)?(?:comment|response)|provide\s+(?:a\s+|any\s+)?(?:comment|response)|make\s+(?:\w+\s+){1,4}available|take\s+questions|participate\s+in\s+(?:an|this)\s+(?:interview|story|article)|be\s+reached)`;
/** What is refused when something other than a word on the charge is: "denied the motion". */
const NOT_A_CHARGE = String.raw`(?!\s+(?:him|her|them|us|me|you|a|an|victims?|people|access|entry|bail|parole|asylum|visas?|permission|entrance|coverage|care)\b)(?!\s+(?:\S+\s+){0,4}?(?:requests?|motions?|appeals?|applications?|petitions?|bids?|permits?|licen[cs]es?|parole|bail|visas?|access|entry|opportunit(?:y|ies)|rights?|chances?|funding|benefits|coverage|treatment|care|vaccines?|loans?|services?)\b)`;

/** Words of one sentence, over the stop of a title. */
const WORDS = String.raw`(?:[^.;:"“”]|\.(?=\S)|(?<=\b(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|St|Inc|Corp|Co))\.)`;

const re = (source: string) => new RegExp(source, 'giu');

/** In the order in which they are tried; each with a sentence of ours. */
export const REPLY_PATTERNS: readonly ReplyPattern[] = [
  // "Neither Norvane nor the county responded to questions."
  {
    outcome: 'no-response',
    pattern: re(
      String.raw`\bneither\s+(${WORDS}{3,160}?)\s+(?:immediately\s+|would\s+|has\s+|have\s+|had\s+)*(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?\s+(?:\S+\s+){0,3}?${REQUEST}|answer(?:ed)?\s+(?:\S+\s+){0,3}?${REQUEST}|commented)\b(?:${TO_REQUEST})?`,
    ),
    because: 'neither … nor replied',
  },
  // "Neither Mr. Brandt nor his firm would comment."
  {
    outcome: 'declined',
    pattern: re(
      String.raw`\bneither\s+(${WORDS}{3,160}?)\s+(?:would|will|agreed\s+to|wished\s+to|wanted\s+to)\s+(?:comment|discuss|be\s+interviewed|answer|talk)\b`,
    ),
    because: 'neither … nor would comment',
  },
  // "Neither Ortiz nor Brandt could be reached."
  {
    outcome: 'unreachable',
    pattern: re(
      String.raw`\bneither\s+(${WORDS}{3,160}?)\s+could\s+(?:\w+ly\s+)?be\s+(?:\w+ly\s+)?(?:reached|contacted|located)(?:\s+for\s+comment)?`,
    ),
    because: 'neither … nor could be reached',
  },
  // "Calls to the mill were not returned."
  {
    outcome: 'no-response',
    pattern: re(
      String.raw`\b${REQUEST}\s+(?:(?:and|or)\s+${REQUEST}\s+)?(?:for\s+comment\s+|seeking\s+comment\s+|left\s+|sent\s+)*(?:to|with|from|for|at)\s+([^.;:"“”]{2,90}?)\s+(?:(?:was|were|have\s+been|had\s+been)\s+not\s+(?:\w+ly\s+)?(?:returned|answered|acknowledged)|(?:was|were)(?:n['’]t|\s+not)\s+(?:\w+ly\s+)?(?:returned|answered|acknowledged)|went\s+(?:unanswered|unreturned))`,
    ),
    because: 'a request was not answered',
  },
  // "Ortiz did not immediately respond to requests for comment."
  {
    outcome: 'no-response',
    pattern: re(
      String.raw`\b${NOT}${ADVERBS}\s+(?:respond(?:ed)?|repl(?:y|ied))${ADVERBS}(?:${TO_REQUEST}|(?=\s*(?:[.,;)]|by\b|before\b|on\s+\p{Lu}\w+day|when\b|as\s+of\b)))`,
    ),
    because: 'did not respond',
  },
  // "The mill has not shown its books or responded to questions."
  {
    outcome: 'no-response',
    pattern: re(
      String.raw`\b(?:has|have|had|did)(?:\s+not|n['’]t)\s+[^.;"“”]{3,160}?\s+(?:or|nor)\s+(?:respond(?:ed)?|repl(?:y|ied))${TO_REQUEST}`,
    ),
    because: 'not … or responded',
  },
  // "Brandt did not return calls seeking comment."
  {
    outcome: 'no-response',
    pattern: re(
      String.raw`\b${NOT}${ADVERBS}\s+(?:return(?:ed)?|answer(?:ed)?(?!\s+the\s+question\b)|acknowledge(?:d)?)\s+(?:[^\s.;:"“”]+\s+){0,6}?${REQUEST}(?:\s+(?:for|seeking|asking\s+for)\s+(?:an?\s+)?(?:comments?|interviews?|information|responses?))?`,
    ),
    because: 'did not return a request',
  },
  // "The bank did not immediately comment"; "did not offer a response when asked".
  {
    outcome: 'no-response',
    pattern: re(
      String.raw`\b(?:(?:did|has|have|had)(?:\s+not|n['’]t)|(?:has|have|had)\s+yet\s+to)${ADVERBS}\s+(?:comment(?:ed)?(?!\s+further)(?=\s*(?:[.,;)]|on\b|about\b|publicly\b))|(?:offer|provide|give|have)(?:ed|d|n)?\s+(?:a\s+|any\s+|an\s+)?(?:\w+\s+)?(?:response|comment|reply)\b)`,
    ),
    because: 'did not comment',
  },
  // "Ortiz could not be reached for comment."
  {
    outcome: 'unreachable',
    pattern: re(
      String.raw`\b(?:could|can)(?:\s*not|n['’]t)\s+(?:\w+ly\s+)?be\s+(?:\w+ly\s+)?(?:reached|contacted|located)\b(?:\s+(?:\w+\s+){0,3}?for\s+comment)?`,
    ),
    because: 'could not be reached',
  },
  // "The chairman was not available for comment."
  {
    outcome: 'unreachable',
    pattern: re(
      String.raw`\b(?:(?:was|were|is|are)(?:\s+not|n['’]t)\s+(?:\w+ly\s+)?(?:available|reachable)|(?:was|were|is|are)\s+(?:\w+ly\s+)?(?:unavailable|unreachable))\s+(?:for\s+(?:comment|an\s+interview)|to\s+comment)`,
    ),
    because: 'not available for comment',
  },
  // "Efforts to reach Ortiz were unsuccessful."
  {
    outcome: 'unreachable',
    pattern: re(
      String.raw`\b(?:attempts?|efforts?)\s+to\s+(?:reach|contact|locate)\s+([^.;:"“”]{2,90}?)\s+(?:(?:was|were)\s+(?:\w+ly\s+)?(?:unsuccessful|not\s+successful)|failed)`,
    ),
    because: 'attempts to reach failed',
  },
  // "The firm declined to comment"; "Brandt refused to discuss the sale"; "declined, through a lawyer, to comment".
  {
    outcome: 'declined',
    pattern: re(
      String.raw`\b(?:declin(?:ed|es|e|ing)|refus(?:ed|es|ing))(?:,?\s+(?:through|via)\s+[^.;:"“”]{3,60}?,?)?\s+to\s+(?:\w+ly\s+)?${SAY_NOTHING}\b(?!\s+(?:on\s+the\s+record|questions\s+from\s+(?:voters|lawmakers)))(?:\s+further\b|\s+(?:on|for|about)\s+(?:(?:an?|the|his|her|its|their|this|that|these|those|any)\s+)?[^\s.,;:)]+)?`,
    ),
    because: 'declined to comment',
  },
  // "The firm declined to say whether it would close the mill"; not "declined to elaborate" or "to name them".
  {
    outcome: 'declined',
    pattern: re(
      String.raw`\b(?:declin(?:ed|es|ing)\s+to\s+(?:\w+ly\s+)?(?:say|offer|define|disclose|specify|share|confirm|provide|reveal|explain|release)|(?:would|will)(?:\s+not|n['’]t)\s+(?:\w+ly\s+|yet\s+)*(?:say|disclose|reveal|confirm)\s+(?:whether|if|how|why|what|who|when|where))\b(?!\s+(?:\w+\s+){0,2}(?:names?|details?|more)\b)`,
    ),
    because: 'declined to answer',
  },
  // "Ortiz declined several requests for an interview."
  {
    outcome: 'declined',
    pattern: re(
      String.raw`\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|turned\s+down)\s+(?:(?!to\b)[^\s.;:"“”]+\s+){0,4}?(?:comment|interviews?(?:\s+requests?)?|requests?\s+for\s+(?:an?\s+|\w+\s+)?(?:comment|interviews?)|requests?\s+to\s+(?:comment|be\s+interviewed))\b`,
    ),
    because: 'declined a request',
  },
  // "Brandt would not comment"; "the agency does not comment on pending cases".
  {
    outcome: 'declined',
    pattern: re(
      String.raw`\b(?:(?:would|will|does|do|could|can)(?:\s+not|n['’]t)|cannot|won['’]t|(?:was|were|is|are)\s+(?:unable|unwilling)\s+to|(?:did|does)(?:\s+not|n['’]t)\s+(?:want|wish)\s+to)\s+(?:\w+ly\s+|yet\s+)?(?:comment|discuss\s+(?:the|it|his|her|its|their|whether|specific|pending|individual|any|what|how|that|details)|be\s+(?:interviewed|drawn)|answer\s+(?:\w+\s+)?questions?|talk\s+about|confirm\s+or\s+deny)\b`,
    ),
    because: 'would not comment',
  },
  // "The county had no comment."
  {
    outcome: 'declined',
    pattern: re(String.raw`\b(?:had|has|have|offered|gave)\s+no\s+(?:immediate\s+|further\s+)?comment\b`),
    because: 'no comment',
  },
  // "His office referred questions to the governor."
  {
    outcome: 'declined',
    pattern: re(
      String.raw`\b(?:referred|directed|forwarded)\s+(?:all\s+|any\s+|our\s+|a\s+|further\s+)?(?:${REQUEST}|requests?\s+for\s+comment|comments?)(?:\s+(?:for\s+comment|about\s+[^.;:"“”]{2,50}?))?\s+to\b`,
    ),
    because: 'referred the request to others',
  },
  // "Brandt denied the charges"; "has denied that he knew".
  {
    outcome: 'denied',
    pattern: re(
      String.raw`(?<!\b(?:was|were|been|be|being|is|are|get|got|not|never|neither|n['’]t)\s+(?:\w+ly\s+)?)\b${HAVE}(?:(?:\w+ly|twice|repeatedly|also|flat-out|long|always)\s+)*\b(?:denied|denies|denying|(?<=\b(?:they|we|i|officials|lawyers|leaders|executives|both)\s+)deny)\b${NOT_A_CHARGE}`,
    ),
    because: 'denied',
  },
  // "The sale was denied by Ortiz."
  {
    outcome: 'denied',
    pattern: re(
      String.raw`\b(?:was|were|been|is|are)\s+(?:\w+ly\s+)?denied\s+by\s+((?:\p{Lu}[\p{L}'’-]*(?:\.(?=\s\p{Lu}))?\s*|the\s+\p{L}+\s*){1,5})`,
    ),
    because: 'denied by',
  },
  // "Brandt called the charges baseless."
  {
    outcome: 'denied',
    pattern: re(
      String.raw`\b${HAVE}(?:\w+ly\s+)?(?:called|calls|dismissed|dismisses|described|describes|branded)\s+(?:the|those|these|that|all|any|such|his|her|their|it)\s+(?:\w+\s+){0,2}?(?:(?:claims?|allegations?|accusations?|charges?|reports?|story|stories|suggestions?|lawsuit|suit)\s+)?(?:as\s+)?(?:\w+ly\s+|a\s+|an\s+)?(?:false|untrue|baseless|unfounded|fabricat\w+|nonsense|lies?|meritless|without\s+merit|groundless|inaccurate|smear|hoax)\b`,
    ),
    because: 'called the charges untrue',
  },
  // "The mill rejected the allegations."
  {
    outcome: 'denied',
    pattern: re(
      String.raw`\b${HAVE}(?:\w+ly\s+)?(?:rejected|rejects|refuted|refutes)\s+(?:the|those|these|all|any|such|his|her|their)\s+(?:\w+\s+){0,2}?(?:allegations?|accusations?)\b`,
    ),
    because: 'rejected the allegations',
  },
  // "Brandt responded to the allegations in a letter."
  {
    outcome: 'replied',
    pattern: re(
      String.raw`(?<!(?:not|n['’]t|never|or|nor|yet)\s+(?:\w+ly\s+)?)\b${HAVE}(?:\w+ly\s+)?(?:responded|replied)\s+to\s+(?:the|those|these|his|her|their|such)\s+(?:\w+\s+){0,2}?(?:allegations?|accusations?|claims?|criticisms?|backlash)\b`,
    ),
    because: 'responded to the charges',
  },
];
