import { CHARGED, cased, HAVE, NOT_NEGATED, type ReplyPattern, re, WORDS } from './pattern-parts.ts';

/** What is said against somebody. */
export const CLAIMS =
  '(?:claims?|allegations?|accusations?|charges?|reports?|story|stories|suggestions?|assertions?|rumou?rs?|speculation|characteri[sz]ations?|lawsuit|suit|complaint|insinuations?)';
const PLAIN = String.raw`(?!(?:${CLAIMS}|of|to|in|and|or|that|who|which|for|by|on|at|with|from|about|is|was|had|has|\p{L}+ing)\b)[\p{L}-]+`;

const ACCUSED_OF = String.raw`(?:[\p{L}-]+\s+){0,2}?(?:${CLAIMS}|role|part|involvement|connection|links?|plan|cover-?up|affair|conflict|breach|rift|split)\b`;
const GROUPS =
  '(?:workers|employees|women|children|prisoners|inmates|students|patients|families|residents|voters|migrants|refugees|couples|tenants|victims)';

/** What is refused when something other than a word on the charge is: "denied the motion", "denied him the prize". */
const NOT_A_CHARGE = [
  String.raw`(?!\s+(?:him|her|them|us|me|you|themselves|himself|herself|itself|ourselves|people|access|entry|bail|parole|asylum|visas?|permission|entrance|coverage|care|an?(?!\s+${ACCUSED_OF}))\b)`,
  String.raw`(?!\s+(?:(?!(?:and|or|that|but|having|he|she|they|it|as|in)\b)[^\s,]+\s+){0,4}?(?:requests?|motions?|appeals?|applications?|petitions?|bids?|permits?|licen[cs]es?|parole|bail|visas?|access|entry|opportunit(?:y|ies)|rights?|chances?|funding|benefits|coverage|treatment|care|vaccines?|loans?|services?|custody|clemency|certification|approval|admission|tenure|hearings?|waivers?|exemptions?|injunction|citizenship|credentials|victory|seats?|status|equali[sz]er)\b)`,
  // "denied his party the victory"; "denied women the vote"; "denied the workers sick pay".
  String.raw`(?!\s+(?:(?:his|her|their|its|the|our)\s+(?:${PLAIN}\s+){1,2}|(?:\p{Lu}[\p{L}.-]+\s+){1,3}|(?!${CLAIMS})(?:\p{L}{3,}s|(?:wo)?men|children)\s+)(?:an?|the|his|her|their|its)\s+)`,
  String.raw`(?!\s+(?:the\s+|its\s+|his\s+|their\s+)?${GROUPS}\b(?!['’]|\s+(?:had|have|has|were|was|are|is|would|could|did|who|will|may)\b))`,
  // "denied Mara Quill, the owner, a permit"; "denied Varga with a fine save".
  String.raw`(?!\s+(?:\p{Lu}[\p{L}.-]+\s+){0,3}\p{Lu}[\p{L}.-]+(?:,[^,.;:"“”]{2,80},\s+an?\s|\s+(?:with|from|when|by|after|at|twice|again)\b|[.;]))`,
  // What can be denied without being accused of it.
  String.raw`(?!\s+(?:(?:the|man-made|global|basic)\s+)*(?:science|climate|[Hh]olocaust|evolution|reality|warming|facts|progress|humanity|existence\s+of\s+God)\b)`,
].join('');

const CHARGES = `(?:${CLAIMS}|descriptions?|accounts?|versions?|portrayals?|articles?)`;
const SAYINGS = `(?:${CHARGES}|statements?|remarks?|comments?)`;
/** Said of a claim, not of what one dislikes. */
export const FALSE = String.raw`(?:false|untrue|not\s+(?:\w+ly\s+)?(?:true|accurate|correct)|baseless|unfounded|unsubstantiated|fabricat\w+|fiction(?:al)?|lies?|meritless|without\s+(?:any\s+)?(?:merit|foundation|basis|substance)|groundless|inaccurate|incorrect|bogus|fake|defamatory|libell?ous|slander(?:ous)?)`;
const UNTRUE = String.raw`(?:${FALSE}|nonsense|smears?|hoax|absurd|ridiculous|preposterous|ludicrous|laughable|outrageous|politically\s+motivated|rubbish|witch\s*hunt|wrong|rumou?rs?|gossip|fantas(?:y|ies)|propaganda)`;
const MOSTLY = String.raw`(?:["“'‘]{0,2}(?:\w+ly|just|all|an?|total|complete|pure|outright|blatant|b(?:old|ald|are)-?faced|pack\s+of|flat-out)\s+)*["“'‘]{0,2}`;
const THE = String.raw`(?:(?:all|any|some|much|most|none)\s+of\s+)?(?:the|those|these|this|that|all|any|such|his|her|their|its|an?|(?:[^\s.;:,"“”]+\s+){0,2}?[^\s.;:,"“”]+['’]s?)`;
/** Crowds, of whom nobody was asked. */
const CROWD = /^(?:some|few|many|most|others?)$/i;
export const SAID = String.raw`(?:sa(?:id|ys|ying)|insist(?:s|ed)|maintain(?:s|ed)|argue[sd]|state[sd]|countered|responded|replied|tweeted|wrote|claim(?:s|ed)|contend(?:s|ed)|added|(?:told|assured)\s+(?:[^\s;:,"“”]+\s+){0,9}?[^\s;:,"“”]+)(?:\s+(?:(?:on\s+)?\p{L}+day|yesterday|in\s+(?:[^\s.;:,"“”]+\s+){0,4}?[^\s.;:,"“”]+))?`;
/** Who rejects claims by office: that is a ruling. */
const JUDGES =
  /\b(?:judges?|courts?|jur(?:y|ies|ors?)|magistrates?|tribunals?|justices|arbitrators?|insurers?|medicare|medicaid)\b/i;
/** Who denies nothing: judges, crowds, and what is denied ("your application denied"). */
const NO_DENIER = new RegExp(
  `${JUDGES.source}|${CROWD.source}|\\b(?:applications?|requests?|claims?|petitions?|appeals?|motions?|visas?|permits?|entry|loans?|bids?|licen[cs]es?)$`,
  'i',
);
/** Who knows better, and was not accused. */
export const ONLOOKERS = new RegExp(
  `${JUDGES.source}|\\b(?:analysts?|experts?|sources?|scientists?|researchers?|fact-?checkers?|stud(?:y|ies)|critics?|historians?|observers?)\\b`,
  'i',
);
/** What stands behind the name of one who studies such claims: "Ortiz, who teaches at Ostby University,". */
const SCHOLAR =
  /,\s[^.;"“”]*\b(?:professors?|lecturers?|universit(?:y|ies)|research|institutes?|think\s+tanks?)\b/i;

/** Denials, in the order in which the patterns are tried; each with a sentence of ours. */
export const DENIALS: readonly ReplyPattern[] = [
  // "Brandt denied the charges"; "has denied that he knew"; not "hard to deny", "without denying".
  {
    outcome: 'denied',
    hint: /den(?:y|ie)/i,
    pattern: cased(
      String.raw`(?<!\b(?:was|were|been|be|being|is|are|get|got|not|never|neither|nor|n['’]t)\s+(?:\w+ly\s+)?)(?<!\b(?:would|could|might|may|should)\s+(?:\w+ly\s+)?(?:have\s+)?)\b${HAVE}(?:(?:\w+ly|twice|repeatedly|also|flat-out|long|always)\s+)*\b(?:(?<!-)(?:[Dd]enied|[Dd]enies)|(?<!(?:-|\b(?:of|from|for|without|no|about|like|than)\s+(?:\w+ly\s+)?))[Dd]enying|(?<=\b(?:[Tt]hey|[Ww]e|I|[Bb]oth|(?!does|always|was|is|has|as|courts|judges|this|perhaps)\p{L}{3,}s|police|people|men|women|and\s+(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*\s+){0,2}\p{Lu}[\p{L}’'-]*)\s+(?:\p{L}+ly\s+)?)deny(?!\s+(?:or|and)\b))\b${NOT_A_CHARGE}`,
    ),
    because: 'denied',
    notOf: NO_DENIER,
  },
  // "The sale was denied by Ortiz"; "a charge denied by Brandt".
  {
    outcome: 'denied',
    hint: /denied|disputed|rejected/i,
    pattern: cased(
      String.raw`\b(?:(?:was|were|been|is|are)\s+(?:\w+ly\s+)?denied|(?:was|were)\s+(?:\w+ly\s+)?disputed|${CLAIMS}\s+(?:\w+ly\s+)?(?:denied|disputed|rejected))\s+by\s+((?:\p{Lu}[\p{L}'’-]*(?:\.(?=\s\p{Lu}))?\s*|the\s+\p{L}+\s*){1,5})`,
    ),
    because: 'denied by',
    notOf: /\b(?:judges?|courts?|post|crossbar|woodwork|(?:goal)?keeper|referee)\b/i,
  },
  // "Brandt called the charges baseless"; "dismissed the report as gossip"; "called it a lie".
  {
    outcome: 'denied',
    hint: /called|calls|dismiss|describe|branded|label|slammed/i,
    pattern: re(
      String.raw`${NOT_NEGATED}\b${HAVE}(?:\w+ly\s+)?(?:called|calls|dismissed|dismisses|described|describes|branded|labell?ed|slammed)\s+(?:${THE}\s+(?:\w+\s+){0,2}?${SAYINGS}\s+(?:(?:against|about|by|of)\s+(?:\w+\s+){1,3}?)?(?:(?:on\s+)?\p{L}+day\s+)?(?:as\s+)?${MOSTLY}${UNTRUE}|(?:it|them|this|that)\s+(?:as\s+)?${MOSTLY}${FALSE})\b`,
    ),
    because: 'called the charges untrue',
    notOf: JUDGES,
  },
  // "The mill rejected the allegations"; "disputed her account".
  {
    outcome: 'denied',
    hint: /reject|refut|disput|rebut|contest|dismiss|pushed|shot|knocked|laughed|brushed|waved|scoffed|fighting/i,
    pattern: re(
      String.raw`${NOT_NEGATED}\b${HAVE}(?:\w+ly\s+)?(?:rejected|rejects|rejecting|refuted|refutes|disputed|disputes|disputing|rebutted|rebuts|contested|contests|dismissed|dismisses|dismissing|pushed\s+back\s+(?:on|against|at)|(?:shot|knocked)\s+down|laughed\s+off|brushed\s+(?:off|aside)|waved\s+(?:off|away)|scoffed\s+at|(?:is|are|was|were)\s+(?:contesting|disputing|fighting))\s+(?:${THE}\s+)?(?:\w+\s+){0,2}?(?:allegations?|accusations?|claims?(?!\s+(?:for|to)\b)|charges?|suggestions?|assertions?|contentions?|implications?|insinuations?|rumou?rs?|speculation|characteri[sz]ations?|reports(?=\s+(?:that|of)\b))\b`,
    ),
    because: 'rejected the allegations',
    notOf: JUDGES,
  },
  // "Brandt disputed that he had known"; "disputes Quill's version of events".
  {
    outcome: 'denied',
    hint: /disput/i,
    pattern: re(
      String.raw`${NOT_NEGATED}\b${HAVE}(?:\w+ly\s+)?disput(?:(?:ed|ing)\s+that|es\s+that\s+(?:he|she|it|they|the|any|his|her|its|their)|(?:ed|es|ing)\s+${THE}\s+(?:\w+\s+){0,2}?(?:accounts?|versions?|descriptions?|depictions?|portrayals?|accuracy|findings?))\b`,
    ),
    because: 'rejected the allegations',
    notOf: JUDGES,
  },
  // "a claim that Brandt's office strongly disputes"; "a suit which Norvane has called meritless".
  {
    outcome: 'denied',
    hint: /disput|reject|contest|refut|called|dismissed|described/i,
    pattern: re(
      String.raw`\b(?:\w+ly\s+)?${HAVE}(?:(?:disput|reject|contest|refut)(?:s|es|ed)(?=\s*[.,;)])|(?:called|dismissed\s+as|described\s+as)\s+${MOSTLY}${UNTRUE}\b)(?<=\b${CLAIMS},?\s+(?:that\s+|which\s+)?[^.;:"“”]{2,80}["“]?[^.;:"“”]{0,40})`,
    ),
    because: 'rejected the allegations',
    notOf: JUDGES,
  },
  // "Brandt continued to refute the story"; "was quick to deny it".
  {
    outcome: 'denied',
    hint: /deny|refute|dispute|rebut/i,
    pattern: re(
      String.raw`\b(?:continue[sd]|went\s+on|was\s+quick|moved|rushed)\s+to\s+(?:deny|refute|dispute|rebut)\s+(?:it|that|having|any|${THE}\s+(?:\w+\s+){0,2}?${SAYINGS})\b`,
    ),
    because: 'denied',
    notOf: JUDGES,
  },
  // "Norvane said the accusations were untrue"; "said his description was “false”".
  {
    outcome: 'denied',
    hint: new RegExp(String.raw`${UNTRUE}|\bno\s+(?:substance|merit|basis|foundation|validity|truth)`, 'i'),
    pattern: re(
      String.raw`\b${SAID}\s+(?:that\s+)?(?:${THE}\s+(?:\w+\s+){0,2}?${CHARGES}(?:\s+(?:against|about|of|by|in|from|that)(?:\s+[^\s.;:,"“”]+){1,12}?)?\s+(?:["“'‘]{0,2}(?:is|are|was|were)\s+${MOSTLY}${UNTRUE}|(?:has|have|had)\s+["“'‘]{0,2}(?:absolutely\s+)?no\s+(?:substance|merit|basis|foundation|validity))|there\s+(?:is|was)\s+["“'‘]{0,2}no\s+(?:truth|basis|merit)(?:\s+(?:whatsoever|at\s+all))?["”'’]{0,2}\s+(?:to|in|for))\b`,
    ),
    because: 'called the charges untrue',
    notOf: ONLOOKERS,
    notAs: SCHOLAR,
  },
  // "Norvane said this was untrue"; "Brandt says that’s a lie"; "said it wasn’t true".
  {
    outcome: 'denied',
    hint: new RegExp(
      String.raw`${FALSE}|nonsense|not\s+(?:the\s+case|what)|n['’]t\s+(?:\w+ly\s+)?(?:true|so|accurate|the\s+case|what)\b`,
      'i',
    ),
    pattern: re(
      String.raw`\b${SAID}\s+(?:that\s+)?(?:this|that|it|they)(?:(?:['’](?:s|re)|\s+(?:is|are|was|were))\s+${MOSTLY}(?:${FALSE}|nonsense|not\s+the\s+case|not\s+what\s+happened)|\s+(?:isn|aren|wasn|weren)['’]t\s+(?:\w+ly\s+)?(?:true|so|accurate|the\s+case|what\s+happened))\b`,
    ),
    because: 'called the charges untrue',
    notOf: ONLOOKERS,
  },
  // "Brandt vowed to fight the charges."
  {
    outcome: 'denied',
    hint: /\b(?:fight|contest|clear|plead)\s/i,
    pattern: re(
      String.raw`${NOT_NEGATED}\b${HAVE}(?:vow(?:s|ed)|plans?|planned|intends?|intended|promise[sd]|pledge[sd]|expects?|(?:said\s+(?:he|she|it|they)\s+)?(?:will|would))\s+(?:to\s+)?(?:\w+ly\s+)?(?:(?:fight|contest)\s+(?:the|these|those|all|his|her|its|their)\s+(?:\w+\s+)?(?:charges?|allegations?|accusations?|claims?|lawsuits?|suit|indictment)|clear\s+(?:his|her|its|their)\s+names?|plead\s+not\s+guilty)\b`,
    ),
    because: 'rejected the allegations',
  },
  // "Norvane hit back at the allegations"; "rubbished the claims"; "took issue with the findings".
  {
    outcome: 'denied',
    hint: /\bhit\s+(?:back|out)|rubbished|cold\s+water|issue\s+with|lashed|blasted|slammed|ripped|denounced|decried|derided|condemned|ridiculed/i,
    pattern: re(
      String.raw`${NOT_NEGATED}\b${HAVE}(?:\w+ly\s+)?(?:(?:hit\s+(?:back|out)|lashed\s+out)\s+(?:\w+ly\s+)?at|rubbished|poured\s+(?:cold\s+water|scorn)\s+on|(?:blasted|slammed|ripped|denounced|decried|derided|condemned|ridiculed)(?=[^.;:]{3,80}\bas\s+(?:an?\s+)?["“'‘]{0,2}(?:\w+\s+){0,2}?(?:${FALSE}|rubbish|nonsense|smears?|ridiculous|absurd|garbage|witch\s*hunt)))\s+(?:the|these|those|this|his|her|their|all)\s+(?:\w+\s+){0,2}?${CLAIMS}\b(?:\s+as\s+(?:an?\s+)?["“'‘]{0,2}(?:\w+\s+){0,2}?(?:${FALSE}|rubbish|nonsense|smears?|ridiculous|absurd|garbage|witch\s*hunt))?`,
    ),
    because: 'rejected the allegations',
    notOf: ONLOOKERS,
  },
  // "Norvane, which contests this, has sued"; "Brandt disputes that", of a charge.
  {
    outcome: 'denied',
    hint: /(?:contest|disput|refut|reject)\w*\s+(?:this|that|it)\b/i,
    pattern: re(
      String.raw`${NOT_NEGATED}\b${HAVE}(?:\w+ly\s+)?(?:contest(?:s|ed)|disput(?:es|ed)|refut(?:es|ed)|rejects)\s+(?:this|that|it)(?=\s*[.,;)])`,
    ),
    because: 'rejected the allegations',
    near: CHARGED,
    notOf: ONLOOKERS,
  },
  // "They have pushed back hard, saying", of those accused.
  {
    outcome: 'denied',
    hint: /pushed\s+back|hit\s+back|fought\s+back/i,
    pattern: re(
      String.raw`${NOT_NEGATED}\b${HAVE}(?:\w+ly\s+)?(?:pushed|hit|fought)\s+back(?:\s+(?:\w+ly|hard))?,\s+(?:saying|insisting|arguing|maintaining)\b`,
    ),
    because: 'rejected the allegations',
    near: CHARGED,
  },
  // "Not so, says Quill"; "Nonsense, said Brandt."
  {
    outcome: 'denied',
    hint: /^\W*(?:not|untrue|nonsense|rubbish|absolutely|false|lies|never|hogwash)\b[^,]{0,16},\s+\w/i,
    pattern: re(
      String.raw`^\W*(?:not\s+(?:so|true|at\s+all)|untrue|(?:utter\s+|complete\s+)?(?:nonsense|rubbish|hogwash)|absolutely\s+not|(?:all\s+)?(?:false|lies)|never),\s+(?:(?:says?|said|replie[sd]|responds?|counter(?:s|ed)|insist(?:s|ed))\s+([^.;:,"“”]{2,60})(?=\s*[.;:,]|$))`,
    ),
    because: 'called the charges untrue',
  },
  // "Denying any wrongdoing, Brandt told the board that …".
  {
    outcome: 'denied',
    hint: /denying/i,
    pattern: re(
      String.raw`(?<=^["“]?)denying\s+(?:(?:any|all|the|that|this|those|these|his|her|their|its)\b|${CLAIMS}|wrongdoing|involvement)[^.;:"“”]{0,80}?,\s+(${WORDS}{2,60}?)\s+(?:says?|said|told|insist(?:s|ed)|wrote|added|argue[sd]|claim(?:s|ed))\b`,
    ),
    because: 'denied',
  },
  // "Norvane issued a denial."
  {
    outcome: 'denied',
    hint: /denial/i,
    pattern: re(String.raw`\b(?:issued|offered|released)\s+(?:an?\s+)?(?:\w+\s+)?denial\b`),
    because: 'denied',
  },
];
