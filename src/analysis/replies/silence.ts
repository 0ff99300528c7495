import {
  ADVERBS,
  ASKED_FOR,
  DID_NOT,
  NOT,
  NOT_ONE,
  PARTY_AFTER,
  REQUEST,
  type ReplyPattern,
  re,
  TO_REQUEST,
  WORDS,
} from './pattern-parts.ts';

/** Words that open `NOT_ONE`. */
const NO_ONE = /neither|none|nobody|not\s+one|no\s+(?:one|representative|spokes|official)/i;

/** One who writes to a firm and is no reporter: "regulators wrote to the bank, and it failed to respond". */
const ASKED_BY_OTHERS =
  /\b(?:regulators?|inspectors?|inspectorate|auditors?|tribunals?|courts?|judges?|prosecutors?|unions?|tenants|customers?|neighbou?rs?)\b[^.;:"“”]{0,40}?\b(?:wrote|written|sent|ordered|summoned|subpoenaed|notified|warned|asked)\b|\bwithin\s+the\s+[^.;:"“”]{2,20}?\s+(?:allowed|required|set)\b/i;

/** Silence, in the order in which the patterns are tried; each with a sentence of ours. */
export const SILENCE: readonly ReplyPattern[] = [
  // "Neither Norvane nor the county responded to questions"; "none of the brothers returned calls".
  {
    outcome: 'no-response',
    hint: NO_ONE,
    pattern: re(
      String.raw`${NOT_ONE}\s+(?:immediately\s+|would\s+|has\s+|have\s+|had\s+|yet\s+)*(?:respond(?:ed)?(?=${TO_REQUEST}|\s*[.,;]|\s+immediately|\s+(?:on|by|when|as\s+of|before|in\s+time)\b)|repl(?:y|ied)|return(?:ed)?\s+(?:\S+\s+){0,3}?${REQUEST}|answer(?:ed)?\s+(?:\S+\s+){0,3}?(?!questions?\s*[.,])${REQUEST}|commented)\b(?:${TO_REQUEST})?`,
    ),
    because: 'neither … nor replied',
  },
  // "Neither Mr. Brandt nor his firm would comment"; "no one at the mill would comment".
  {
    outcome: 'declined',
    hint: NO_ONE,
    pattern: re(
      String.raw`${NOT_ONE}\s+(?:would|will|agreed\s+to|wished\s+to|wanted\s+to|chose\s+to)\s+(?:comment|discuss|be\s+interviewed|answer\s+(?:\w+\s+)?questions?|(?:talk|speak)\s+(?:to|about|with)|(?:say|disclose)\s+(?:whether|if|how|why|what|who|when|where)|confirm)\b`,
    ),
    because: 'neither … nor would comment',
  },
  // "Neither Ortiz nor Brandt could be reached"; "no one at the mill was available for comment".
  {
    outcome: 'unreachable',
    hint: NO_ONE,
    pattern: re(
      String.raw`${NOT_ONE}\s+(?:(?:could|was|were)\s+(?:\w+ly\s+)?(?:be\s+)?(?:\w+ly\s+)?(?:reached|contacted|located)\b(?:\s+for\s+comment)?|(?:was|were)\s+(?:\w+ly\s+)?available\s+(?:for\s+(?:comment|an\s+interview)|to\s+comment)\b)`,
    ),
    because: 'neither … nor could be reached',
  },
  // "Ortiz did not immediately respond to requests for comment."
  {
    outcome: 'no-response',
    hint: /respond|reply|replied/i,
    pattern: re(
      String.raw`\b${NOT}${ADVERBS}\s+(?:respond(?:ed)?|repl(?:y|ied))${ADVERBS}(?:${TO_REQUEST}|(?=\s*(?:[.,;)]|by\b|before\b|on\s+\p{Lu}\w+day|when\b|as\s+of\b|prior\s+to\b|in\s+time\b|within\b|at\s+(?:press|publication|the\s+time)\b|yesterday\b|today\b|\p{Lu}\w+day\b)))`,
    ),
    because: 'did not respond',
    notIn: ASKED_BY_OTHERS,
  },
  // "The mill has not shown its books or responded to questions."
  {
    outcome: 'no-response',
    hint: /respond|reply|replied/i,
    pattern: re(
      String.raw`\b(?:has|have|had|did)(?:\s+not|n['’]t)\s+[^.;"“”]{3,160}?\s+(?:or|nor)\s+(?:respond(?:ed)?|repl(?:y|ied))${TO_REQUEST}`,
    ),
    because: 'not … or responded',
  },
  // "Brandt did not return calls seeking comment."
  {
    outcome: 'no-response',
    hint: /return|acknowledge|answer/i,
    pattern: re(
      String.raw`\b(?:${NOT}${ADVERBS}\s+(?:return(?:ed)?|acknowledge(?:d)?)|${DID_NOT}${ADVERBS}\s+answer(?:ed)?(?!\s+the\s+question\b))\s+(?:[^\s.;:"“”]+\s+){0,6}?${REQUEST}(?:\s+(?:for|seeking|asking\s+for)\s+(?:an?\s+)?(?:comments?|interviews?|information|responses?))?`,
    ),
    because: 'did not return a request',
  },
  // "The bank did not immediately comment"; "did not offer a response when asked".
  {
    outcome: 'no-response',
    hint: /comment|response|reply/i,
    pattern: re(
      String.raw`\b(?:(?:did|has|have|had)(?:\s+not|n['’]t)|(?:has|have|had)\s+yet\s+to)${ADVERBS}\s+(?:comment(?:ed)?(?!\s+further)(?=\s*(?:[.,;)]|on\b|about\b|publicly\b|by\b|as\s+of\b))|(?:offer|provide|give|have)(?:ed|d|n)?\s+(?:a\s+|any\s+|an\s+)?(?:\w+\s+)?(?:response|comment|reply)\b)`,
    ),
    because: 'did not comment',
  },
  // "There was no immediate comment from Norvane." A patient's response is another matter.
  {
    outcome: 'no-response',
    hint: /\bthere\b/i,
    pattern: re(
      String.raw`\bthere\s+(?:was|were|has\s+been|had\s+been)\s+no\s+(?:(?:immediate\s+|further\s+|official\s+|public\s+|initial\s+)*(?:comment|statement)s?|(?:immediate|official|public)\s+(?:\w+\s+)?(?:response|reply|reaction|answer)s?|(?:response|reply|answer)${TO_REQUEST})\s+(?:from|by)\s+${PARTY_AFTER}`,
    ),
    because: 'no comment from',
  },
  // "No comment was immediately available from Norvane."
  {
    outcome: 'no-response',
    hint: /available|forthcoming/i,
    pattern: re(
      String.raw`\b(?:no\s+|a\s+)?(?:comments?|response|statement)\s+(?:(?:was|were)\s+(?:not\s+)?(?:\w+ly\s+)?available\s+from\s+${PARTY_AFTER}|from\s+(${WORDS}{2,90}?)\s+(?:was|were)\s+not\s+(?:\w+ly\s+)?(?:available|forthcoming))`,
    ),
    because: 'no comment from',
  },
  // "The mayor made no immediate comment"; "the county had no immediate comment".
  {
    outcome: 'no-response',
    hint: /\bno\s+(?:immediate|public|official|comment)/i,
    pattern: re(
      String.raw`\b(?:(?:made|issued|gave|offered|provided|released)\s+no\s+(?:immediate|public|official)\s+(?:comment|response|statement)|made\s+no\s+comment|(?:had|has|have)\s+no\s+immediate\s+(?:comment|response|reaction))\b`,
    ),
    because: 'no comment at once',
  },
  // "The Gazette has not heard back from Norvane"; "received no reply from"; "we are awaiting a response from".
  {
    outcome: 'no-response',
    hint: /(?:back|anything|answers?|comment|repl(?:y|ies)|responses?)\s+from/i,
    pattern: re(
      String.raw`\b(?:(?:(?:not|n['’]t|never)\s+(?:\w+ly\s+|yet\s+)?|yet\s+to\s+)(?:heard?|hear|received?|got|gotten|get)\s+(?:back|anything|an?\s+(?:response|reply|answer))\s+from|(?:received|got|had)\s+no\s+(?:immediate\s+)?(?:response|reply|answer)s?\s+from|(?:awaiting|waiting\s+for)\s+(?:an?\s+|any\s+)?(?:comment|response|reply)\s+from)\s+${PARTY_AFTER}`,
    ),
    because: 'no answer from',
  },
  // "We reached out to Norvane for comment and will update this page"; "has contacted Norvane for comment".
  {
    outcome: 'no-response',
    hint: /reached|contacted|approached|mailed|asked/i,
    pattern: re(
      String.raw`(?:(?:\b(?:has|have)|['’]ve)\s+(?:also\s+|since\s+)?(?:reached\s+out\s+to|contacted|approached|e-?mailed|asked)|reached\s+out\s+to|(?:contacted|approached|e-?mailed|asked)(?=${WORDS}{3,160}\b(?:will|to)\s+update\b))\s+(${WORDS}{2,90}?)\s+${ASKED_FOR}`,
    ),
    because: 'asked, and no answer told',
  },
  // "Norvane has been approached for comment."
  {
    outcome: 'no-response',
    hint: /contacted|approached|mailed|asked/i,
    pattern: re(String.raw`\b(?:has|have)\s+been\s+(?:contacted|approached|asked|e-?mailed)\s+${ASKED_FOR}`),
    because: 'asked, and no answer told',
  },
  // "The Gazette asked Norvane for comment but did not hear back."
  {
    outcome: 'no-response',
    hint: /hear|receive|\bg[eo]t/i,
    pattern: re(
      String.raw`\b(?:asked|contacted|reached\s+out\s+to|approached|e-?mailed|wrote\s+to)\s+(${WORDS}{2,90}?)\s+(?:(?:for|seeking)\s+(?:an?\s+)?(?:comments?|responses?)\s+)?(?:but|and)\s+(?:(?:has|have|had|did)(?:\s+not|n['’]t)\s+(?:\w+ly\s+|yet\s+)?(?:hear|heard|receive|received|get|got|gotten)|(?:has|have|had)\s+yet\s+to\s+(?:hear|receive)|(?:received|got|heard)\s+(?:no|nothing))\b`,
    ),
    because: 'no answer from',
  },
  // "Comment has been sought from Norvane."
  {
    outcome: 'no-response',
    hint: /sought|requested/i,
    pattern: re(
      String.raw`\b(?:comments?|responses?|statement)\s+(?:has|have)\s+been\s+(?:sought|requested)\s+from\s+${PARTY_AFTER}`,
    ),
    because: 'asked, and no answer told',
  },
  // "Ortiz did not answer her phone"; "the clerk never got back to us".
  {
    outcome: 'no-response',
    hint: /phone|back\s+to/i,
    pattern: re(
      String.raw`\b${NOT}${ADVERBS}\s+(?:(?:answer(?:ed)?|pick(?:ed)?\s+up)\s+(?:\w+\s+){0,2}(?:tele)?phones?|(?:get|got|gotten)\s+back\s+to\s+(?:us|me|the\s+\p{Lu}|\p{Lu}))`,
    ),
    because: 'did not answer',
  },
  // "The ministry ignored several requests for comment."
  {
    outcome: 'no-response',
    hint: /ignore|disregarded/i,
    pattern: re(
      String.raw`\b(?:ignored|ignores|disregarded)\s+(?:[^\s.;:"“”]+\s+){0,4}?(?:requests?\s+(?:for|seeking)\s+(?:an?\s+|\w+\s+)?(?:comment|interview|response)s?|(?:(?:reporters?|journalists?)(?:['’]s?)?|our|shouted|e-?mailed)\s+(?:questions|e-?mails|calls|messages))`,
    ),
    because: 'ignored a request',
  },
  // "The clerk had no response"; "Norvane offered no reply to a request".
  {
    outcome: 'no-response',
    hint: /response|reply/i,
    pattern: re(
      String.raw`\b(?:had|has|have|offered|gave|provided|sent)\s+no\s+(?:immediate\s+|further\s+)?(?:response|reply)\b(?:${TO_REQUEST}|(?=\s*[.,;)]|\s+(?:on|when|by)\b))`,
    ),
    because: 'no reply',
    notOf: /\b(?:patients?|tumou?rs?|drugs?|mice|animals?)\b/i,
  },
  // "No one answered the door at Ortiz's home"; "nobody picked up the phone at the mill".
  {
    outcome: 'no-response',
    hint: /no\s+one|nobody/i,
    pattern: re(
      String.raw`\b(?:no\s+one|nobody)\s+(?:\w+ly\s+)?(?:answered|picked\s+up|came\s+to|responded\s+to)\s+(?:(?:the|an?|several|repeated)\s+)*(?:door(?:bell)?|phones?|telephones?|(?:phone\s+)?calls?|knocks?(?:\s+(?:on|at)\s+the\s+door)?)\s+(?:at|of|in|to)\s+${PARTY_AFTER}`,
    ),
    because: 'did not answer',
  },
  // "There was no answer at Ortiz's home."
  {
    outcome: 'no-response',
    hint: /\bthere\s+was\b/i,
    pattern: re(
      String.raw`\bthere\s+was\s+no\s+(?:answer|reply|response)\s+at\s+(${WORDS}{0,60}?\b(?:home|house|office|offices|number|phone|door|headquarters|residence|apartment))\b`,
    ),
    because: 'did not answer',
  },
  // "Norvane could not immediately comment."
  {
    outcome: 'no-response',
    hint: /immediately/i,
    pattern: re(String.raw`\bcould\s*(?:not|n['’]t)\s+immediately\s+(?:comment|respond|reply)\b`),
    because: 'no comment at once',
  },
];
