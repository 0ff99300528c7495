import { ONLOOKERS, SAID } from './denials.ts';
import { CHARGED, HAVE, NOT_NEGATED, type ReplyPattern, re, SPEAKS_FOR } from './pattern-parts.ts';

const SELF = String.raw`(?:he|she|it|they|(?:his|her|their)\s+clients?)`;
const NAMED = String.raw`(?:${SELF}|(?:the|his|her|its|their)\s+\p{L}+(?:\s\p{L}+)?|(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)`;
/** Not "had not yet decided". */
export const NEVER = String.raw`(?:(?:had|has|have|did|does|do|was|were)(?:\s+not|n['’]t)|(?:(?:had|has|have|['’]d|['’]ve)\s+)?never|neither)\s+(?:(?:\w+ly|ever|once)\s+)*`;
const MONEY = String.raw`(?:(?:(?:an?|any|one|single|red)\s+)*(?:bribes?|kickbacks?|cents?|penn(?:y|ies)|dimes?|payoffs?)|(?:an?|one|(?:an?|one)\s+single)\s+(?:dollar|euro|pound|gift)|(?:any\s+|the\s+)?(?:dirty|illicit|illegal|secret)\s+(?:money|payments?|gifts?))\b`;
/** What one is accused of. */
export const WRONG = String.raw`(?:misle?a?d|misused?|misrepresent(?:ed)?|misappropriated?|(?:lied|lie)\s+(?:to|about|under)|lied?(?=\s*[.,;])|st[eo]len?|steal|cheat(?:ed)?|defraud(?:ed)?|falsif(?:y|ied)|fabricat(?:e|ed)|doctor(?:ed)?|tamper(?:ed)?|conceal(?:ed)?|bribed?|extort(?:ed)?|launder(?:ed)?|embezzled?|(?:sexually\s+)?(?:harass|assault|molest)(?:ed)?|abused?|groped?|raped?|touch(?:ed)?\s+(?:him|her|them|the\s+(?:girl|boy|child|woman|money)|${MONEY})|harm(?:ed)?\s+(?:an|him|her|them)|murder(?:ed)?|kill(?:ed)?\s+(?:an|him|her|them|his|\p{Lu})|threaten(?:ed)?|bull(?:y|ied)|violated?|br(?:eak|oken?)\s+(?:any|the|a|no)\s+(?:\w+\s+)?(?:laws?|rules?)|discriminated?|retaliated?|collu?d(?:e|ed)|conspired?|leak(?:ed)?\s+(?:the|any|a|classified)|plagiari[sz]ed?|rig(?:ged)?|(?:ask|order|instruct|tell|told|encourage|pressure|force|pay|paid)(?:ed|d)?\s+(?:[^\s.;:,"“”]+\s+){1,3}?to\s+(?:lie|lose|cheat|destroy|delete|shred|throw|resign|leave|sign|keep|hide|falsify|change|alter|relabel)|(?:t(?:ake|aken|ook)|received?|accept(?:ed)?|pa(?:y|id)|g(?:ive|iven|et|ot|otten)|solicit(?:ed)?|pocket(?:ed)?|seen)\s+${MONEY}|(?:do|did|done|commit(?:ted)?|engaged?\s+in)\s+(?:any\s+(?:such|wrongdoing|crime|misconduct|fraud)|anything\s+(?:wrong|illegal|improper|unethical|of\s+the\s+(?:sort|kind))|wrong|fraud|a\s+crime))`;
const NOT_WRONG = new RegExp(
  String.raw`(?:never|not|n['’]t|neither)\s+(?:\w+\s+){0,2}?${WRONG}|\bbroken?\s+no\s`,
  'i',
);
/** What one is accused of where the text says that one is. */
const PART = String.raw`(?:had\s+(?:no\s+(?:part|role|involvement|knowledge|hand|connection|intent(?:ion)?)|nothing\s+to\s+do)\b|(?:was|were|is|are)(?:\s+not|n['’]t)\s+(?:\w+ly\s+)?(?:involved|responsible|to\s+blame|at\s+fault|complicit|guilty)\b|knew\s+nothing\s+(?:of|about)\b|played\s+no\s+(?:part|role)\b|(?:was|were|had\s+been|is)\s+(?:being\s+)?(?:framed|set\s+up|scapegoated|made\s+a\s+scapegoat|falsely\s+accused|wrongly\s+accused))`;
const SWEAR = 'sw(?:ears|ore)|vow(?:s|ed)|protest(?:s|ed)';
const SAYS = `(?:${SAID}|${SWEAR})`;
const INSIST = `(?:insist(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|${SWEAR})`;
/** Who says that another did nothing wrong. */
const OTHERS =
  /\b(?:per\s?cent|majority|half|third|respondents|voters|people|americans|adults|police|f\.?b\.?i|courts?|judges?|jury|investigat\w+|reports?|inquiry|prosecutors?|commission|department|poll)\b/i;
const NOT_BY = new RegExp(
  `${OTHERS.source}|${ONLOOKERS.source}|\\b(?:witness\\w*|neighbou?rs?|coroner|sheriff|deput(?:y|ies)|officers?)\\b`,
  'i',
);

/** Denials of those who say what they did not do, in the order in which they are tried; each with a sentence of ours. */
export const INNOCENCE: readonly ReplyPattern[] = [
  // "Norvane said it had not misled investors"; "insisted he had never received a cent".
  {
    outcome: 'denied',
    hint: NOT_WRONG,
    pattern: re(
      String.raw`\b${SAYS}\s+(?:that\s+)?${SELF}(?:\s+${NEVER}|['’](?:d|s|ve)\s+(?:never|not)\s+(?:\w+ly\s+)*|\s+(?=(?:had\s+)?broke))(?:${WRONG}|(?:had\s+)?broken?\s+no\s+(?:\w+\s+)?(?:laws?|rules?))\b`,
    ),
    because: 'said not to have done it',
    notOf: NOT_BY,
  },
  // "A lawyer said her client was innocent"; "a spokesman for Norvane said the firm had broken no law".
  {
    outcome: 'denied',
    hint: new RegExp(String.raw`${SPEAKS_FOR.source}|\bclients?\b`, 'i'),
    pattern: re(
      String.raw`\b${SAYS}\s+(?:that\s+)?${NAMED}\s+(?:(?:is|was|are|were)\s+(?:\w+ly\s+)?(?:innocent|not\s+guilty)|(?:had\s+|has\s+)?(?:did|done)\s+nothing\s+(?:wrong|improper|illegal)|${NEVER}${WRONG}|(?:had\s+)?broken?\s+no\s+(?:\w+\s+)?(?:laws?|rules?)|${PART})\b`,
    ),
    because: 'said not to have done it',
    onlyOf: SPEAKS_FOR,
    notOf: /\b(?:police|prosecutor)/i,
  },
  // "Accused of arson, Brandt said he had nothing to do with the fire"; "swore he was not involved".
  {
    outcome: 'denied',
    hint: new RegExp(PART, 'i'),
    pattern: re(String.raw`\b${SAYS}\s+(?:that\s+)?(?:${SELF}|(?:its|his|her|their)\s+\w+)\s+${PART}`),
    because: 'said not to have done it',
    near: CHARGED,
    notOf: NOT_BY,
  },
  // "Brandt has always maintained his innocence"; "pleaded not guilty"; "entered a plea of not guilty".
  {
    outcome: 'denied',
    hint: /innocen|guilty/i,
    pattern: re(
      String.raw`${NOT_NEGATED}\b${HAVE}(?:(?:\w+ly|always|long|since)\s+)*(?:(?:maintain(?:s|ed)|protest(?:s|ed)|proclaim(?:s|ed)|profess(?:es|ed)|insist(?:s|ed)\s+on)\s+(?:his|her|its|their)\s+innocence|(?:pleaded|pled|pleads)\s+(?:not\s+guilty|innocent)|entered\s+(?:an?\s+)?(?:not[\s-]guilty\s+pleas?|pleas?\s+of\s+not\s+guilty))\b`,
    ),
    because: 'maintains innocence',
  },
  // "Brandt insists he did nothing wrong"; not "half of the voters said he did nothing wrong".
  {
    outcome: 'denied',
    hint: /innocent|nothing/i,
    pattern: re(
      String.raw`\b${HAVE}(?:(?:\w+ly|always|long)\s+)*(?:insist(?:s|ed)|maintain(?:s|ed)|sa(?:id|ys))\s+(?:that\s+)?(?:he|she|it|they)\s+(?:(?:is|was|are|were|had\s+been)\s+(?:\w+ly\s+)?innocent|(?:(?:has|have|had)\s+)?(?:did|done)\s+(?:absolutely\s+)?nothing\s+(?:wrong|improper|illegal))\b`,
    ),
    because: 'maintains innocence',
    notOf: OTHERS,
  },
  // "Brandt maintains he acted lawfully"; "Norvane insists it followed the law".
  {
    outcome: 'denied',
    hint: /insist|maintain|swear|swore|contend|\bacted\b/i,
    pattern: re(
      String.raw`\b${HAVE}(?:(?:\w+ly|long|always)\s+)*(?:${INSIST}|sa(?:id|ys))\s+(?:that\s+)?${NAMED}\s+(?:(?:has|had|have)\s+)?(?:always\s+)?(?:acted\s+(?:lawfully|legally|properly|appropriately|correctly|ethically|in\s+(?:good\s+faith|self-defen[cs]e)|within\s+(?:the|his|her|its|their)\s+(?:law|rules|rights|authority|powers?|standard))|(?<=\b${INSIST}\s+(?:that\s+)?\S+\s+(?:\w+\s+){0,2})(?:followed|complied\s+with|obeyed)\s+(?:all\s+|the\s+|every\s+)*(?:\w+\s+)?(?:laws?|rules?|regulations?|procedures?|protocols?|guidelines))\b`,
    ),
    because: 'maintains innocence',
    notOf: NOT_BY,
  },
  // "Asked about the emails, Brandt said they had been doctored"; "Norvane said the quotes were taken out of context".
  {
    outcome: 'denied',
    hint: /doctored|fabricated|faked?\b|forge|altered|context|manipulated|planted/i,
    pattern: re(
      String.raw`\b${SAID}\s+(?:that\s+)?(?:they|it|these|those|the\s+\p{L}+|(?:his|her|their|its)\s+(?:\w+\s+)?(?:words|remarks|comments|quotes|statements))\s+(?:(?:had|has|have)\s+been|was|were|is|are)\s+(?:(?:\w+ly\s+)?taken\s+out\s+of\s+context|(?<=\b(?:asked|confronted|pressed|shown)\b[^.;]{2,200})(?:\w+ly\s+)?(?:doctored|fabricated|faked?|forged|forger(?:y|ies)|altered|manipulated|planted))\b`,
    ),
    because: 'called the charges untrue',
    notOf: NOT_BY,
  },
];
