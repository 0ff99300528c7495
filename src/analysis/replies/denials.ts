import { HAVE, type ReplyPattern, re, WORDS } from './pattern-parts.ts';

/** What is refused when something other than a word on the charge is: "denied the motion". */
const NOT_A_CHARGE = String.raw`(?!\s+(?:him|her|them|us|me|you|a|an|victims?|people|access|entry|bail|parole|asylum|visas?|permission|entrance|coverage|care)\b)(?!\s+(?:\S+\s+){0,4}?(?:requests?|motions?|appeals?|applications?|petitions?|bids?|permits?|licen[cs]es?|parole|bail|visas?|access|entry|opportunit(?:y|ies)|rights?|chances?|funding|benefits|coverage|treatment|care|vaccines?|loans?|services?)\b)`;

const CLAIMS =
  '(?:claims?|allegations?|accusations?|charges?|reports?|story|stories|suggestions?|assertions?|rumou?rs?|speculation|characteri[sz]ation|lawsuit|suit)';
const UNTRUE = String.raw`(?:false|untrue|not\s+true|baseless|unfounded|unsubstantiated|fabricat\w+|fiction|nonsense|lies?|meritless|without\s+merit|groundless|inaccurate|incorrect|smears?|hoax|absurd|ridiculous|preposterous|ludicrous|laughable|outrageous|bogus|defamatory|libell?ous|slander(?:ous)?|politically\s+motivated|rubbish|witch\s*hunt|fake)`;

/** Denials and answers, in the order in which the patterns are tried; each with a sentence of ours. */
export const DENIALS: readonly ReplyPattern[] = [
  // "Brandt denied the charges"; "has denied that he knew".
  {
    outcome: 'denied',
    pattern: re(
      String.raw`(?<!\b(?:was|were|been|be|being|is|are|get|got|not|never|neither|n['’]t)\s+(?:\w+ly\s+)?)\b${HAVE}(?:(?:\w+ly|twice|repeatedly|also|flat-out|long|always)\s+)*\b(?:denied|denies|denying|(?<=\b(?:they|we|i|both|(?!does|always|was|is|has|as|courts|judges|this)\p{L}{3,}s)\s+(?:\p{L}+ly\s+)?)deny)\b${NOT_A_CHARGE}`,
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
      String.raw`\b${HAVE}(?:\w+ly\s+)?(?:called|calls|dismissed|dismisses|described|describes|branded|labell?ed|slammed)\s+(?:(?:the|those|these|that|all|any|such|his|her|their|its|it|them|[^\s.;:"“”]+['’]s?)\s+)(?:\w+\s+){0,2}?(?:${CLAIMS}\s+)?(?:(?:against|about|by|of)\s+(?:\w+\s+){1,3}?)?(?:as\s+)?["“'‘]?(?:\w+ly\s+|a\s+|an\s+|total\s+|complete\s+)*${UNTRUE}\b`,
    ),
    because: 'called the charges untrue',
  },
  // "The mill rejected the allegations."
  {
    outcome: 'denied',
    pattern: re(
      String.raw`\b${HAVE}(?:\w+ly\s+)?(?:rejected|rejects|refuted|refutes|disputed|disputes|rebutted|rebuts|contested|contests|dismissed|dismisses|pushed\s+back\s+(?:on|against|at)|(?:shot|knocked)\s+down)\s+(?:(?:the|those|these|all|any|such|his|her|their|that|an?|[^\s.;:"“”]+['’]s?)\s+)?(?:\w+\s+){0,2}?(?:allegations?|accusations?|claims?|charges?|suggestions?|assertions?|rumou?rs?|speculation|characteri[sz]ations?|reports(?=\s+(?:that|of)\b))\b`,
    ),
    because: 'rejected the allegations',
  },
  // "Norvane said the accusations were untrue."
  {
    outcome: 'denied',
    pattern: re(
      String.raw`\b(?:said|says|insisted|insists|maintained|maintains)\s+(?:that\s+)?(?:(?:the|those|these|all|any|such|his|her|their|[^\s.;:"“”]+['’]s?)\s+(?:\w+\s+){0,2}?${CLAIMS}\s+(?:is|are|was|were)\s+(?:\w+ly\s+|a\s+|an\s+)*${UNTRUE}|there\s+(?:is|was)\s+no\s+truth\s+(?:to|in))\b`,
    ),
    because: 'called the charges untrue',
  },
  // "Brandt has always maintained his innocence"; "pleaded not guilty".
  {
    outcome: 'denied',
    pattern: re(
      String.raw`\b${HAVE}(?:(?:\w+ly|always|long|since)\s+)*(?:(?:maintain(?:s|ed)|protest(?:s|ed)|proclaim(?:s|ed)|profess(?:es|ed)|insist(?:s|ed)\s+on)\s+(?:his|her|its|their)\s+innocence|(?:pleaded|pled|pleads)\s+(?:not\s+guilty|innocent))\b`,
    ),
    because: 'maintains innocence',
  },
  // "Brandt insists he did nothing wrong."
  {
    outcome: 'denied',
    pattern: re(
      String.raw`\b${HAVE}(?:(?:\w+ly|always|long)\s+)*(?:insist(?:s|ed)|maintain(?:s|ed))\s+(?:that\s+)?(?:he|she|it|they)\s+(?:(?:is|was|are|were|had\s+been)\s+(?:\w+ly\s+)?innocent|(?:(?:has|have|had)\s+)?(?:did|done)\s+nothing\s+(?:wrong|improper|illegal))\b`,
    ),
    because: 'maintains innocence',
  },
  // "Norvane issued a denial."
  {
    outcome: 'denied',
    pattern: re(String.raw`\b(?:issued|offered|released)\s+(?:an?\s+)?(?:\w+\s+)?denial\b`),
    because: 'denied',
  },
  // "Brandt responded to the allegations in a letter."
  {
    outcome: 'replied',
    pattern: re(
      String.raw`(?<!(?:not|n['’]t|never|or|nor|yet)\s+(?:\w+ly\s+)?)\b${HAVE}(?:\w+ly\s+)?(?:responded\s+to|replied\s+to|answered|addressed)\s+(?:the|those|these|his|her|their|such)\s+(?:\w+\s+){0,2}?(?:allegations?|accusations?|claims?|criticisms?|backlash)\b`,
    ),
    because: 'responded to the charges',
  },
  // "In response to questions from the Gazette, Norvane said"; "reached for comment, Ortiz said".
  {
    outcome: 'replied',
    pattern: re(
      String.raw`\b(?:in\s+response\s+to\s+(?:[^\s.;:,"“”]+\s+){0,6}?(?:requests?\s+for\s+(?:\w+\s+)?comment|questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies))|(?:reached|contacted|approached|asked)\s+(?:(?:by|on|at)\s+[^\s.;:,"“”]+\s+(?:[^\s.;:,"“”]+\s+){0,4}?)?for\s+(?:a\s+)?(?:comment|response))[^.;:,"“”]{0,60},\s+(${WORDS}{2,90}?)\s+(?:said|wrote|told|replied|responded|added)\b`,
    ),
    because: 'answered a request',
  },
  // "Norvane responded in a statement"; not "did not respond in".
  {
    outcome: 'replied',
    pattern: re(
      String.raw`(?<!(?:not|n['’]t|never|or|nor|yet|to)\s+(?:\w+ly\s+)?)\b${HAVE}(?:\w+ly\s+)?(?:responded|replied)\s+(?:in|by|via|with)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:statement|e-?mail|letter|text|message)\b`,
    ),
    because: 'answered',
  },
  // "The agency confirmed receipt of the questions."
  {
    outcome: 'replied',
    pattern: re(String.raw`\b(?:confirmed|acknowledged)\s+receipt\s+of\b`),
    because: 'answered a request',
  },
];
