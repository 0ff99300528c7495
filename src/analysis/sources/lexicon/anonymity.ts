/** Clauses that only withheld individuals get, and the reasons in them. */

/** "A buyer who asked not to be named said"; "speaking on condition of anonymity". */
export const ANONYMITY_CLAUSE = new RegExp(
  [
    String.raw`(?:on|under)\s+(?:the\s+)?condition\s+(?:of\s+anonymity|(?:that\s+)?(?:he|she|they|it)\s+not\s+be\s+(?:named|identified))`,
    String.raw`on\s+(?:the\s+)?condition\s+(?:of\s+not\s+being|(?:his|her|their)\s+names?\s+not\s+be)\s+(?:named|identified|used)`,
    String.raw`\b(?:anonymously|anonymity)\b`,
    String.raw`\b(?:declin|refus|ask|request|did\s+not\s+want|did\s+not\s+wish|didn['’]t\s+want|preferr|insist|wish|want)\w*\s+(?:to\s+be\s+|not\s+to\s+be\s+|on\s+not\s+being\s+|to\s+not\s+be\s+|to\s+remain\s+|that\s+(?:his|her|their)\s+names?\s+)(?:further\s+)?(?:named|identified|quoted\s+by\s+name|unnamed|anonymous|not\s+be|be\s+withheld)`,
    String.raw`\b(?:did\s+not|didn['’]t|does\s+not|doesn['’]t|would\s+not|wouldn['’]t|declin\w*|refus\w*)\s+(?:want\s+|wish\s+|to\s+)*(?:give|provide|use|share|reveal)\s+(?:his|her|their|a)\s+(?:full\s+|last\s+|real\s+|sur)?names?`,
    // "A driver who did not want his name used".
    String.raw`\b(?:not|n['’]t)\s+want\s+(?:his|her|their)\s+(?:\w+\s+)?names?\s+(?:to\s+be\s+)?(?:used|published|printed|known|disclosed|revealed)`,
    String.raw`\b(?:not|n['’]t)\s+(?:be\s+|been\s+)?(?:authori[sz]ed|permitted|allowed|cleared|empowered|entitled)\s+to\s+(?:\w+\s+){0,2}(?:speak|talk|discuss|comment|disclose|give|share|release|brief|address|describe|reveal)`,
    String.raw`\b(?:speak|spoke|speaking|talk|talked|talking|go|went|going)\s+on\s+(?:background|deep\s+background)`,
    String.raw`\b(?:not|n['’]t)\s+(?:want\s+|willing\s+)?(?:to\s+)?(?:speak|talk|go|be\s+quoted|be\s+named)\s+on\s+the\s+record`,
    String.raw`\b(?:whose\s+names?\s+(?:is|are|was|were|has|have)\s+(?:been\s+|being\s+)?withheld|name\s+withheld|not\s+(?:his|her|their)\s+real\s+names?)`,
    String.raw`\bnot\s+(?:being|to\s+be)\s+(?:named|identified)\b`,
  ].join('|'),
  'i',
);

/** Why no name is given, as captured words: "because …", "for fear of …", "to discuss …", "was not authorized to …". */
export const REASONS: readonly RegExp[] = [
  /\bbecause\s+(?:of\s+)?([^"“”.;]{4,160})/i,
  /\b(for\s+fear\s+(?:of|that)\s+[^"“”.;,]{3,120})/i,
  /\bwho\s+(fear(?:s|ed)?\s+[^"“”.;,]{3,100}?)\s+and\s+(?:\w+\s+)?(?:asked|declined|requested|spoke|wished|refused|insisted)\b/i,
  /\b(fearing\s+[^"“”.;,]{3,120})/i,
  /\b(citing\s+[^"“”.;,]{3,120})/i,
  /\banonymity\s+(to\s+(?:\w+\s+){0,2}(?:discuss|speak|talk|share|describe|avoid|protect|offer|give|comment|detail|be|reveal|disclose|recount|preserve)[^"“”.;,]{0,120})/i,
  /\banonymity\s+((?:in\s+order\s+to|so\s+as\s+to|so\s+(?:that\s+)?(?:he|she|they)|given|due\s+to|out\s+of|owing\s+to|since|as\s+the(?:y|\s))[^"“”.;,]{3,120})/i,
  /\b(?:named|identified|record|name|names)\s+((?:to\s+(?:discuss|speak|talk|share|describe|avoid|protect)|given|due\s+to|out\s+of|in\s+order\s+to|so\s+as\s+to|while)[^"“”.;,]{3,120})/i,
  /\b((?:(?:is|are|was|were|am)\s*(?:not|n['’]t)|(?:has|have|had)\s*(?:not|n['’]t)\s+been)\s+(?:authori[sz]ed|permitted|allowed|cleared|empowered|entitled)\s+to\s+[^"“”.;,]{3,100})/i,
  /\b(to\s+(?:speak|talk|discuss)\s+(?:more\s+)?(?:freely|candidly|frankly|openly|about|the|internal|private)[^"“”.;,]{0,120})/i,
];

/** Reasons that say nothing about this source: "not authorized to speak", "to speak freely". */
export const BOILERPLATE = new RegExp(
  [
    String.raw`(?:not|n['’]t)\s+(?:been\s+)?(?:authori[sz]ed|permitted|allowed|cleared|empowered|entitled)`,
    String.raw`to\s+(?:speak|talk)\s+(?:more\s+)?(?:freely|candidly|frankly|openly|publicly)`,
    String.raw`(?:not\s+(?:yet\s+)?(?:public|been\s+made\s+public)|is\s+private|are\s+private|was\s+private|were\s+private|confidential)`,
    'sensitiv(?:e|ity)',
    String.raw`to\s+discuss\s+(?:internal|private|sensitive|confidential)\s+(?:\w+\s+)?(?:matters?|deliberations?|discussions?|talks?|conversations?|strategy)`,
  ].join('|'),
  'i',
);

/** How close the source stands to the facts, by the words of its description; first match wins. */
export const PROXIMITY: readonly (readonly ['direct' | 'briefed' | 'familiar', RegExp])[] = [
  // "A clerk with direct knowledge of the sale", "people who attended the dinner", "who has seen the draft".
  [
    'direct',
    /\b(?:(?:direct|first-?hand|personal|intimate)\s+(?:knowledge|experience|involvement)|directly\s+(?:involved|familiar)|(?:involved|participating|engaged|taking\s+part|present)\s+(?:in|at)|who\s+(?:(?:was|were|is|are)\s+(?:\w+\s+)?(?:present|involved|there|at\s+the|in\s+the\s+room|on\s+the\s+call)|(?:has\s+|have\s+|had\s+)?(?:attended|saw|seen|witnessed|participated|took\s+part|reviewed|read|worked\s+on|viewed|heard\s+the))|in\s+attendance|in\s+the\s+room|on\s+the\s+(?:call|scene)|(?:eye)?witness(?:es)?|participants?|attendees?|who\s+worked)\b/i,
  ],
  // "Officials briefed on the plan".
  [
    'briefed',
    /\b(?:briefed|who\s+(?:has|have|had)?\s*heard\s+(?:directly\s+)?(?:from|about)|told\s+(?:of|about)|informed\s+(?:of|about)|apprised|made\s+aware)\b/i,
  ],
  // "A person familiar with the matter", "people close to the board".
  [
    'familiar',
    /\b(?:familiar|knowledgeable|close\s+to|with\s+(?:\w+\s+)?knowledge|privy|aware|in\s+the\s+know|who\s+knows?|who\s+knew|acquainted|versed)\b/i,
  ],
];
