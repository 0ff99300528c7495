import {
  CHARGE,
  HAVE,
  OUR,
  PRESS_ASKED,
  REPORTERS,
  REQUEST,
  type ReplyPattern,
  re,
  WE,
  WORDS,
} from './pattern-parts.ts';

const WORD = String.raw`[^\s.;:,"“”]+`;
const NO_ANSWER = String.raw`(?<!(?:not|n['’]t|never|or|nor|yet|to)\s+(?:\w+ly\s+)?)`;
/** What reporters send, and what they say to be the matter. */
const ASKED = String.raw`(?:(?:${REQUEST}|interview)s?(?:\s+for\s+(?:\w+\s+)?(?:comment|response|information))?|${CHARGE}|accounts?)`;
/** Who asks in other matters. */
const OTHERS = String.raw`(?:an?|the|some|two|several)?\s*(?:\w+\s+)?(?:police|officers?|detectives?|investigators?|agents?|deput(?:y|ies)|strangers?|regulators?|recruiters?|scouts?|fans?|clubs?)\b`;

/** The clause that tells of the asking: "reached by phone", "asked for comment", "in reply to our questions", "when we called". */
const ASKING = [
  String.raw`(?:(?:when|after\s+being|once)\s+)?(?:reached|contacted|approached|phoned|telephoned|e-?mailed)\b(?!\s+by\s+${OTHERS})`,
  String.raw`(?:(?:when|after\s+being)\s+)?(?:asked|pressed|questioned|quizzed|confronted|challenged)\s+(?:for\s+(?:an?\s+)?(?:comment|response|reaction)|(?:by|via|on|over)\s+(?:the\s+)?(?:(?:tele)?phone|e-?mail|text|cell\s?phone)|(?<!(?:challenged|confronted)\s+)by\s+${REPORTERS}\b[^.;:,“”]{0,60}(?=,)|(?:about|with|on)\s+(?:the|these|those)\s+(?:\w+\s+)?(?:claims?|allegations?|accusations?|charges?|criticisms?|complaints?|findings))`,
  String.raw`(?:when|after)\s+${WE}\s+(?:\w+ly\s+|first\s+)?(?:asked|approached|contacted|reached|called|phoned|telephoned|e-?mailed|visited|questioned|pressed|confronted|knocked|inquired|wrote\s+to|sent|put|shared|published)`,
  String.raw`(?:in\s+(?:an?\s+)?(?:\w+\s+)?(?:response|repl(?:y|ies)|answers?)|(?:in\s+an?\s+(?:\w+\s+)?(?:statement|letter|e-?mail|post|message)\s+)?(?:responding|replying|answering))\s+(?:to\s+)?(?:(?:(?!\p{L}+['’]s?\s+(?:\w+\s+)?${CHARGE})${WORD})\s+){0,6}?${ASKED}\b`,
].join('|');
const ANSWERED = String.raw`(?:says?|said|saying|referred|wrote|told|replied|responded|answered|added|pointed|sent|provided|issued|confirmed|acknowledged|admitted|conceded|apologi[sz]ed|insisted|maintained|defended|explained|blamed|argued|offered|described|expressed|promised|stressed|noted|cited|claimed|stated|agreed|thanked|shrugged|recalled|contended|countered|suggested|emphasi[sz]ed|forwarded|(?:got|was)\s+in\s+touch|had\s+(?:little|(?:not\s+)?much|this|only\s+this)\s+to\s+say)`;
/** Up to the verb, which is the first one. */
const SUBJECT = String.raw`((?:(?!,\s+(?:an?|the)\s+\p{L}+\s+that\b)${WORDS}){2,90}?)`;

/** Answers to the outlet or to what is said against one, in the order in which they are tried; each with a sentence of ours. */
export const ANSWERS: readonly ReplyPattern[] = [
  // "Brandt responded to the allegations in a letter."
  {
    outcome: 'replied',
    hint: /\b(?:respond|repli|answer|address)ed\b/i,
    pattern: re(
      String.raw`${NO_ANSWER}\b${HAVE}(?:\w+ly\s+)?(?:(?:responded|replied)\s+(?:(?:on\s+)?\p{L}+day\s+(?:\p{L}+\s+)?)?to(?:\s+(?:the|those|these|his|her|their|such))?|(?:answered|addressed)\s+(?:the|those|these|his|her|their|such))\s+(?:\w+\s+){0,2}?(?:allegations?|accusations?|claims?|criticisms?|backlash|findings|(?:inquir|enquir)(?:y|ies)\s+(?:into|about|from)|questions\s+(?:about|from\s+${REPORTERS}))\b`,
    ),
    because: 'responded to the charges',
  },
  // "Reached by phone, Ortiz said"; "when we asked Norvane why, the company sent"; "answering the criticism, Quill said".
  {
    outcome: 'replied',
    hint: /asked|pressed|question|confronted|challenged|reached|contacted|approached|phoned|mailed|responding|replying|answering|(?:when|after)\s+(?:we|an?|the|this|our)\s|\bin\s+(?:\w+\s+){0,2}(?:response|reply|replies|answers?)\s+to/i,
    pattern: re(
      String.raw`(?:^\W*|[,;:]\s+|\b(?:and|but)\s+)(?:(?:\w+\s+){1,3}(?=after\b))?(?:${ASKING})[^.;:"“”]{0,160}?,\s+${SUBJECT}\s+(?:\w+ly\s+)?${ANSWERED}\b`,
    ),
    because: 'answered a request',
  },
  // "Norvane, in response to questions from the Gazette, said"; "Ada Finch, reached by phone, said".
  {
    outcome: 'replied',
    hint: /,\s+(?:when\s+|after\s+)?(?:in\s|respond|repl|answering|contacted|reached|approached|asked|pressed)/i,
    pattern: re(String.raw`(?<=,\s+)(?:${ASKING})[^.;:,"“”]{0,60},\s+(?:\w+ly\s+)?${ANSWERED}\b`),
    because: 'answered a request',
  },
  // "Brandt said it was a mistake when reached by phone."
  {
    outcome: 'replied',
    hint: /\bafter\s+being\s|\bwhen\s+(?:reached|contacted|approached|asked|pressed|we|an?|the|this|\p{Lu}\p{L}+)\s|in\s+(?:reply|response|answer)\s+to/u,
    pattern: re(
      String.raw`\b${ANSWERED}\b(?!\s+(?:to|by)\b)[^.;:"“”]{0,160}?\s(?:after\s+being\s+(?:contacted|approached|asked)\s+(?:by\s+${REPORTERS}|for\s+comment)|when\s+(?:(?:reached|contacted|approached)\s+(?:by\s+(?:(?:tele)?phone|e-?mail|${REPORTERS})|at\s+h(?:is|er)|for\s+comment|on\s+h(?:is|er))|(?:asked|pressed)\s+for\s+comment|${WE}\s+(?:asked|approached|contacted|reached|called|phoned|visited|knocked|confronted))|in\s+(?:reply|response|answer)\s+to\s+(?:(?:an?\s+|our\s+)?(?:query|queries|inquir(?:y|ies))|(?:(?:our|e?-?mailed|written)\s+)+questions))\b`,
    ),
    because: 'answered a request',
  },
  // "After we published, Norvane got in touch to say"; "four weeks after the Gazette first asked, the agency answered".
  {
    outcome: 'replied',
    hint: /\bgot\s+in\s+touch|\banswered\b/i,
    pattern: re(
      String.raw`(?<=\bafter\s+(?:publication|[^.;:"“”]{2,60}\b(?:published|first\s+(?:asked|inquired|contacted)))\b[^.;:"“”]{0,120},\s+[^.;:"“”]{2,60})\b(?:got\s+in\s+touch|answered)\b`,
    ),
    because: 'answered a request',
  },
  // "Norvane provided a statement in response to the newspaper's questions."
  {
    outcome: 'replied',
    hint: /response|reply|answer/i,
    pattern: re(
      String.raw`\b(?:provided|issued|sent|released|gave|offered|made)\s+(?:${WORD}\s+){0,4}?(?:statements?|repl(?:y|ies)|responses?|e-?mails?|letters?|answers?)\s+(?:in\s+(?:response|reply|answer)\s+)?to\s+(?:(?:(?!records\b)${WORD}\s+){0,4}?(?:requests?\s+for\s+(?:\w+\s+)?(?:comment|response|information)|questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)))\b`,
    ),
    because: 'answered a request',
  },
  // "Norvane responded in a statement"; not "did not respond in", nor “…,” she replied in an email.
  {
    outcome: 'replied',
    hint: /responded|replied/i,
    pattern: re(
      String.raw`\b(?=(?:(?:has|have|had)\s+)?(?:\w+ly\s+)?(?:responded|replied)\s)${NO_ANSWER}(?<!["”][^.;"“”]{0,60})${HAVE}(?:\w+ly\s+)?(?:responded|replied)\s+(?:in|by|via|with)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:statement|e-?mail|letter|text|message)\b`,
    ),
    because: 'answered',
  },
  // "Norvane responded to our questions with a letter"; "answered some of the Gazette’s questions"; "returned a reporter’s call".
  {
    outcome: 'replied',
    hint: /responded|replied|answered|returned/i,
    pattern: re(
      String.raw`${NO_ANSWER}\b${HAVE}(?:\w+ly\s+)?(?:(?:(?:responded|replied)\s+to|answered)\s+(?:(?:some|most|all|many|few|several)\s+of\s+)?${OUR}\s+(?:\w+\s+){0,2}?${REQUEST}|(?:responded|replied)\s+to\s+(?:an?\s+|the\s+)?(?:\w+\s+)?requests?\s+for\s+comment|returned\s+${OUR}\s+(?:\w+\s+)?(?:calls?|messages?|e-?mails?))\b`,
    ),
    because: 'answered a request',
  },
  // "Norvane told us by email that it had paid."
  {
    outcome: 'replied',
    hint: /\btold\b/i,
    pattern: re(
      String.raw`\btold\s+(?:us|this\s+(?:newspaper|magazine|site|reporter|columnist))\s+(?:by|via|in|over)\s+(?:an?\s+)?(?:\w+\s+)?(?:e-?mail|text|phone|letter|statement|message)\b`,
    ),
    because: 'answered a request',
  },
  // "Brandt wrote back that he was glad", of a reporter.
  {
    outcome: 'replied',
    hint: /\bback\b/i,
    pattern: re(
      String.raw`${NO_ANSWER}\b(?:wrote|e-?mailed|texted|called)\s+back\b(?=\s*[,:]|\s+(?:to\s+say|that|saying|on\s+\p{L}+day|(?:with)?in)\b)(?<!\b(?:and|which)\s+(?:he|she|they|it)\s+\S+\s+\S+)`,
    ),
    because: 'answered a request',
    near: PRESS_ASKED,
  },
  // "A spokesman for Norvane responded: “We have paid.”"
  {
    outcome: 'replied',
    hint: /(?:responded|replied|answered):/i,
    pattern: re(String.raw`\b${HAVE}(?:\w+ly\s+)?(?:responded|replied|answered)(?=:\s+["“])`),
    because: 'answered',
    onlyOf:
      /\b(?:spokes\w+|representatives?|lawyers?|attorneys?|compan(?:y|ies)|firm|agency|department|council|ministry|office|inc|ltd|corp)\b/i,
  },
  // "Quill agreed to an interview"; not "did not agree", "agreed to an interview with the board".
  {
    outcome: 'replied',
    hint: /agreed/i,
    pattern: re(
      String.raw`(?<!\b(?:not|n['’]t|never|nor|if|unless|until)\s+(?:\w+ly\s+)?)\b${HAVE}(?:\w+ly\s+)?agreed\s+to\s+(?:(?:an?|this)\s+(?:\w+\s+)?interview\b(?!\s+with\b(?!\s+${REPORTERS}))|be\s+interviewed\b(?:\s+(?:by\s+${REPORTERS}|for\s+this\b)|(?=\s*[.,;]))|(?:speak|talk)\s+(?:to|with)\s+${REPORTERS}\b)`,
    ),
    because: 'answered a request',
  },
  // "The agency confirmed receipt of the questions."
  {
    outcome: 'replied',
    hint: /receipt/i,
    pattern: re(String.raw`\b(?:confirmed|acknowledged)\s+receipt\s+of\b`),
    because: 'answered a request',
  },
];
