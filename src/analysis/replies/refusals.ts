import { ASKED_ELSEWHERE, HAVE, OUR, REPORTERS, REQUEST, type ReplyPattern, re } from './pattern-parts.ts';

const SAY_NOTHING = String.raw`(?:comment|discuss|address|weigh\s+in|be\s+interviewed|speak(?!\s+(?:on|up|out|at|in)\b)|talk\s+(?:to|with|about)|answer(?!\s+(?:the|an?|his|her|their)\s+(?:door|phone|call|bell)\b)|respond|reply|be\s+drawn|(?:offer|provide|give|make)\s+(?:an?\s+|any\s+|further\s+)?(?:comment|response|statement)|make\s+(?:\w+\s+){1,4}available|take\s+questions|participate\s+in\s+(?:an|this)\s+(?:interview|story|article)|be\s+reached)`;

/** Saying less than asked: "declined to give a figure", "would not predict the cost". */
const ACCOUNT = String.raw`(?:describe(?!\s+(?:himself|herself|itself|themselves|it)\b)|characteri[sz]e|predict|estimate|quantify|give\s+(?:an?|any|the)\s+(?:\w+\s+)?(?:figures?|dates?|reasons?|numbers?|timeline|estimate|explanation|breakdown))`;
const LATER = String.raw`\s+(?:on\s+\p{L}+day|yesterday|today|later|again|repeatedly|(?:this|last)\s+week|for\s+(?:years|months|weeks))`;

/** "38 percent said yes and the rest declined to say." */
const THE_REST = /^(?:the\s+)?(?:rest|others|remainder)$/i;

/** Refusals to answer, in the order in which the patterns are tried; each with a sentence of ours. */
export const REFUSALS: readonly ReplyPattern[] = [
  // "The firm declined to comment"; "Brandt refused to discuss the sale"; "declined, through a lawyer, to comment".
  {
    outcome: 'declined',
    hint: /declin|refus/i,
    pattern: re(
      String.raw`\b(?:declin(?:ed|es|ing)|(?<!\b(?:may|might|can|could|would|should|will|must|to|often|usually)\s+)decline|refus(?:ed|es|ing))(?:,?\s+(?:through|via|citing)\s+[^.;:"“”]{3,60}?,?|${LATER})?\s+to\s+(?:\w+ly\s+)?${SAY_NOTHING}\b(?!\s+(?:on\s+the\s+record|questions\s+from\s+(?:voters|lawmakers)))(?:\s+further\b|\s+(?:on|for|about)\s+(?:(?:an?|the|his|her|its|their|this|that|these|those|any)\s+)?[^\s.,;:)]+)?`,
    ),
    because: 'declined to comment',
    notIn: ASKED_ELSEWHERE,
    notOf: THE_REST,
  },
  // "The firm declined to say whether it would close the mill"; "refused to say how much"; not "declined to elaborate" or "to name them".
  {
    outcome: 'declined',
    hint: /declin|refus|(?:would|will)\s+not|(?:would|wo|will)n['’]t/i,
    pattern: re(
      String.raw`\b(?:declin(?:ed|es|ing)(?:${LATER})?\s+to\s+(?:\w+ly\s+)?(?:state\s+(?:whether|if|how|why|what|when)|say|offer|define|speculate|disclose|specify|share|confirm|provide|reveal|detail|explain|release|${ACCOUNT})|refus(?:ed|es|ing)\s+to\s+(?:say|disclose|reveal|specify|speculate|explain)(?=\s+(?:whether|if|how|why|what|who|when|where|on|about)\b|\s*[.,;])|(?:(?:would|will)(?:\s+not|n['’]t)|won['’]t)\s+(?:\w+ly\s+|yet\s+)*(?:(?:say|disclose|reveal)(?=\s+(?:whether|if|how|why|what|who|when|where)\b|\s*[.,;])|confirm|specify|${ACCOUNT})|(?:would|will)(?:\s+not|n['’]t)\s+(?:share|provide|disclose|release)(?=[^.;:"“”]{0,80}\bwhen\s+(?:asked|pressed)))\b(?!\s+(?:\w+\s+){0,2}(?:names?|details?|more)\b)`,
    ),
    because: 'declined to answer',
    notIn: ASKED_ELSEWHERE,
    notOf: THE_REST,
  },
  // "Ortiz declined several requests for an interview."
  {
    outcome: 'declined',
    hint: /comment|question|interview/i,
    pattern: re(
      String.raw`\b(?:(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|turned\s+down)\s+(?:(?!(?:to|without)\b)[^\s.;:"“”]+\s+){0,4}?(?:comment|questions?(?=\s*[.,;]|\s+(?:about|on|from|by)\b)|interviews?(?:\s+requests?)?|requests?\s+for\s+(?:an?\s+|\w+\s+)?(?:comment|interviews?)|(?:requests?|invitations?|offers?|opportunit(?:y|ies)|chances?)\s+to\s+(?:comment|respond|speak\s+(?:to|with)|be\s+interviewed)(?:\s+${REPORTERS}\b)?)|(?:rejected|rebuffed|denied|ignored)\s+(?:(?!to\b)[^\s.;:"“”]+\s+){0,4}?(?:interview\s+requests?|requests?\s+for\s+(?:an?\s+)?(?:comment|interviews?)))\b`,
    ),
    because: 'declined a request',
  },
  // "Brandt would not comment"; "the agency does not comment on pending cases".
  {
    outcome: 'declined',
    hint: /comment|discuss|interviewed|drawn|answer|talk/i,
    pattern: re(
      String.raw`\b(?:(?:would|will|does|do|could|can)(?:\s+not|n['’]t)|cannot|won['’]t|(?:was|were|is|are)\s+(?:unable|unwilling)\s+to|(?:(?:was|were|is|are)(?:\s+not|n['’]t))\s+going\s+to|(?:did|does)(?:\s+not|n['’]t)\s+(?:want|wish)\s+to|(?:chose|opted|elected|preferred)\s+not\s+to|(?:would|['’]d)\s+(?:rather|prefer)\s+not(?:\s+to)?|(?:would|will|could|can)\s+neither)\s+(?:\w+ly\s+|yet\s+)?(?:comment|discuss\b|be\s+(?:interviewed|drawn)|answer\s+(?:\w+\s+)?questions?|talk\s+about)\b`,
    ),
    because: 'would not comment',
    notIn: ASKED_ELSEWHERE,
  },
  // "Norvane would neither confirm nor deny the sale"; "did not confirm or deny it".
  {
    outcome: 'declined',
    hint: /confirm/i,
    pattern: re(
      String.raw`\b(?:(?:would|could|can|will|did|has|have|had)\s+)?(?:neither\s+(?:confirm(?:ed|s)?\s+n?or\s+den(?:y|ied|ies)|den(?:y|ied|ies)\s+n?or\s+confirm(?:ed|s)?)|(?:not|n['’]t)\s+(?:confirm(?:ed)?\s+n?or\s+den(?:y|ied)|den(?:y|ied)\s+n?or\s+confirm(?:ed)?))\b|\b(?:would|could|can|will|did|does)n['’]t\s+confirm\s+or\s+deny\b|\b(?:declin|refus)(?:ed|es|ing)\s+to\s+(?:confirm\s+or\s+deny|deny\s+or\s+confirm)\b`,
    ),
    because: 'neither confirmed nor denied',
  },
  // "Norvane did not agree to an interview"; "would not grant an interview".
  {
    outcome: 'declined',
    hint: /interview|agree/i,
    pattern: re(
      String.raw`\b(?:did|would|has|have)(?:\s+not|n['’]t)\s+(?:(?:grant(?:ed)?|give|agree(?:d)?\s+to|consent(?:ed)?\s+to)\s+(?:an?\s+|any\s+)?(?:\w+\s+)?interviews?|agree(?:d)?\s+to\s+(?:be\s+interviewed|comment|talk\s+to|speak\s+(?:to|with)))\b`,
    ),
    because: 'declined a request',
  },
  // "Norvane did not wish to reply"; "did not want to talk about it".
  {
    outcome: 'declined',
    hint: /want|wish/i,
    pattern: re(
      String.raw`\b(?:did|do|does)(?:\s+not|n['’]t)\s+(?:want|wish)\s+to\s+(?:reply|respond|answer|(?:speak|talk)\s+(?:to|with|about))\b`,
    ),
    because: 'would not comment',
  },
  // "Norvane is not commenting"; "would not be commenting".
  {
    outcome: 'declined',
    hint: /commenting/i,
    pattern: re(
      String.raw`\b(?:(?:is|are|was|were)(?:\s+not|n['’]t)|(?:will|would)(?:\s+not|n['’]t)\s+be|won['’]t\s+be)\s+(?:\w+ly\s+)?commenting\b`,
    ),
    because: 'would not comment',
  },
  // "Norvane will not be making any comment"; "Brandt is not giving interviews"; "not talking to reporters".
  {
    outcome: 'declined',
    hint: /comment|statement|interviews|talking|speaking/i,
    pattern: re(
      String.raw`\b(?:(?:is|are|was|were)(?:\s+not|n['’]t)|(?:will|would)(?:\s+not|n['’]t)\s+be|won['’]t\s+be)\s+(?:\w+ly\s+)?(?:(?:making|offering|providing|issuing|giving)\s+(?:an?\s+|any\s+)?(?:\w+\s+)?(?:comments?|statements?|interviews?)|(?:talking|speaking)\s+(?:to|with)\s+${REPORTERS})\b|\bwould\s+(?:make|offer|have|give)\s+no\s+(?:\w+\s+)?comment\b`,
    ),
    because: 'would not comment',
  },
  // "The school said privacy laws prevented it from commenting"; "said his lawyer had advised him not to comment".
  {
    outcome: 'declined',
    hint: /from\s+(?:\w+ly\s+)?(?:comment|discuss|speak|talk|answer)|not\s+to\s+(?:\w+ly\s+)?(?:comment|speak|talk|discuss)/i,
    pattern: re(
      String.raw`\b(?:said|says|saying|citing)\s+(?:that\s+)?[^.;:"“”]{2,80}?\b(?:(?:prevent|bar|prohibit|preclude|forb[ia]d|restrict|block|keep|kept)(?:s|ed|red|ted)?\s+(?:it|him|her|them|the\s+\w+|its\s+\w+)\s+from\s+(?:\w+ly\s+)?(?:commenting|discussing|speaking(?!\s+(?:at|for)\b)|talking\s+about|answering)|(?:advised|told|instructed|asked)\s+(?:it|him|her|them)?\s*not\s+to\s+(?:\w+ly\s+)?(?:comment|(?:speak|talk)\s+(?:to|with)\s+${REPORTERS}|discuss))\b`,
    ),
    because: 'would not comment',
  },
  // "Norvane said it had nothing to add"; "Brandt had nothing to say when asked".
  {
    outcome: 'declined',
    hint: /nothing/i,
    pattern: re(
      String.raw`\b(?:(?:said|says)\s+(?:that\s+)?(?:he|she|it|they)\s+(?:had|has|have)\s+nothing\s+(?:more\s+|further\s+|else\s+)?to\s+(?:add|say)|(?:had|has|have)\s+nothing\s+(?:more\s+|further\s+|else\s+)?to\s+(?:add|say)\s+(?:when\s+(?:asked|reached|contacted)|to\s+${REPORTERS}))\b`,
    ),
    because: 'would not comment',
  },
  // "Brandt waved off a reporter’s questions"; "closed the door on a reporter"; "shook his head when asked for comment".
  {
    outcome: 'declined',
    hint: /\b(?:waved|brushed|batted|dodged|ducked|evaded|deflected|ignored|shook|walked|drove|door)\b/i,
    pattern: re(
      String.raw`\b${HAVE}(?:(?:waved|brushed|batted)\s+(?:off|away|aside)\s+(?:${OUR}\s+(?:\w+\s+)?(?:questions|inquiries)|(?:an?\s+|the\s+)?(?:reporters?|journalists?)\b)|(?:dodged|ducked|evaded|ignored|deflected)\s+(?:${OUR}|shouted)\s+(?:\w+\s+)?questions|(?:closed|shut|slammed)\s+(?:the|his|her|their)\s+(?:front\s+)?door\s+(?:on|in\s+the\s+face\s+of)\s+(?:an?\s+|the\s+|two\s+)?(?:reporters?|journalists?)\b|(?:shook\s+(?:his|her)\s+head|walked\s+(?:away|off|past)|drove\s+(?:away|off)|shut\s+the\s+door|closed\s+the\s+door)\s+when\s+(?:asked\s+(?:for\s+comment|by\s+${REPORTERS})|(?:approached|reached|contacted)\s+(?:by\s+${REPORTERS}|for\s+comment))\b)`,
    ),
    because: 'did not speak to reporters',
  },
  // "Norvane said it would be inappropriate to comment."
  {
    outcome: 'declined',
    hint: /appropriate|improper|premature|too\s/i,
    pattern: re(
      String.raw`\b(?:said|says|saying)\s+(?:that\s+)?it\s+(?:would|was|is)\s+(?:not\s+be\s+|not\s+|be\s+)?(?:inappropriate|improper|appropriate|premature|too\s+(?:early|soon))\s+(?:for\s+[^\s.;:,"“”]+\s+(?:[^\s.;:,"“”]+\s+)?)?to\s+(?:\w+ly\s+)?comment\b`,
    ),
    because: 'would not comment',
  },
  // "The county had no comment."
  {
    outcome: 'declined',
    hint: /comment/i,
    pattern: re(String.raw`\b(?:had|has|have|offered|gave)\s+no\s+(?:immediate\s+|further\s+)?comment\b`),
    because: 'no comment',
  },
  // "His office referred questions to the governor"; "forwarded requests for comment to".
  {
    outcome: 'declined',
    hint: /referr|direct|deferr|forwarded|passed/i,
    pattern: re(
      String.raw`\b(?:(?:referr|direct|redirect|deferr)(?:ed|ing)\s+(?:all\s+|any\s+|our\s+|a\s+|further\s+|media\s+|press\s+)*(?:${REQUEST}|comments?)|(?:forwarded|passed)\s+(?:all\s+|any\s+|our\s+|a\s+)*(?:requests?|questions?|inquir(?:y|ies)))(?:\s+(?:for\s+comment|about\s+[^.;:"“”]{2,50}?))?\s+to\b`,
    ),
    because: 'referred the request to others',
  },
  // "Norvane referred a reporter to its website."
  {
    outcome: 'declined',
    hint: /referred|directed|pointed/i,
    pattern: re(String.raw`\b(?:referred|directed|pointed)\s+${REPORTERS}\s+(?:back\s+)?to\b`),
    because: 'referred the request to others',
  },
  // "The clerk hung up on a reporter"; "hung up when reached by phone".
  {
    outcome: 'declined',
    hint: /hung/i,
    pattern: re(
      String.raw`\bhung\s+up\s+(?:the\s+phone\s+)?(?:on\s+${REPORTERS}|(?:when|after|as)\s+(?:[^\s.;:,"“”]+\s+){0,4}?(?:reached|contacted|asked|called|identified|reporter))\b`,
    ),
    because: 'hung up',
  },
  // "The mayor left without speaking to reporters."
  {
    outcome: 'declined',
    hint: /without/i,
    pattern: re(
      String.raw`\bwithout\s+(?:(?:speaking|talking|commenting|responding)\s+(?:with|to)\s+(?:waiting\s+)?(?:reporters|journalists|the\s+(?:media|press|reporters))|(?:answering|taking)\s+(?:(?:any|reporters['’]|shouted|the|media)\s+)*questions(?:\s+from\s+(?:reporters|the\s+(?:media|press)))?)\b`,
    ),
    because: 'did not speak to reporters',
  },
  // "The bank did not make its chairman available for an interview."
  {
    outcome: 'declined',
    hint: /available/i,
    pattern: re(
      String.raw`\b(?:did|would|could)(?:\s+not|n['’]t)\s+make\s+(?:[^\s.;:"“”]+\s+){1,6}?available\s+(?:for\s+(?:an?\s+)?(?:comment|interview)s?|to\s+comment)\b`,
    ),
    because: 'declined a request',
  },
  // "Asked about the sale, Brandt declined."
  {
    outcome: 'declined',
    hint: /declined|refused|demurred/i,
    pattern: re(
      String.raw`\b(?:has\s+|have\s+|had\s+)?(?:also\s+)?(?:declined|refused|demurred)(?=\s*[.,;])(?<=\b(?:asked\s+(?:about|whether|if|for\s+comment|to\s+comment)|(?:contacted|reached)\s+for\s+comment)\b[^.;:"“”]{1,280})`,
    ),
    because: 'declined when asked',
  },
  // "Brandt replied “no comment”."
  {
    outcome: 'declined',
    hint: /no\s+comment/i,
    pattern: re(
      String.raw`\b(?:said|replied|responded|answered)(?:\s+with)?(?:\s+(?:only|simply))?(?:\s+(?:that\s+)?(?:he|she|it|they)\s+had)?[,:]?\s+["“'‘]?(?:a\s+)?no\s+comment\b`,
    ),
    because: 'no comment',
  },
  // "The bank refrained from commenting"; "withheld comment".
  {
    outcome: 'declined',
    hint: /refrained|withheld|avoided/i,
    pattern: re(
      String.raw`\b(?:refrained\s+from\s+comment(?:ing)?|withheld\s+(?:\w+\s+)?comment|avoided\s+comment(?:ing)?)\b`,
    ),
    because: 'declined to comment',
  },
];
