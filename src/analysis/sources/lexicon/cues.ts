/** Cues and settings that show a public act rather than words told to a reporter. */

/** "A rider shouted that the road was closed"; "one tenant tweeted". */
export const PUBLIC_CUE =
  /\b(?:tweet|re-?tweet|post|yell|shout|chant|cheer|scream|heckl|order|rul(?:e|ed|es|ing)\b|call(?:s|ed|ing)?\s+(?:for|on)\b|urg|demand|sign|vote|endors|condemn|oppos|applaud|boo(?:ed|s|ing)?\b|email|e-mail|wrote|writ|ask|announc|petition|sue[ds]?\b|testif|plead|sp(?:ea|o)k(?:e|en|ing|s)? out\b|su(?:bmitted)|applied|publish)/i;

/** "A guard said on Facebook"; "a top buyer said in 2020"; "said in a speech"; "told workers"; "said last year". */
export const PUBLIC_SETTING =
  /\b(?:on (?:facebook|twitter|instagram|weibo|wechat|reddit|tiktok|youtube|social media|television|tv|live tv|state tv|the radio|x)\b|in (?:a|an|the|his|her|their) (?:\w+ )?(?:tweet|speech|post|video|op-ed|letter|memo|blog|blog post|facebook post|livestream|hearing|deposition|testimony|lawsuit)\b|in (?:19|20)\d\d\b|in court\b|at (?:a|the) (?:\w+ )?(?:hearing|rally|news conference|press conference|trial)\b|(?:told|tells|telling) (?:(?:the|his|her|its|their|some|\w+['’]s) )?(?:employees|workers|staff|staffers|supporters|fans|students|colleagues|parents|passengers|customers|shareholders|followers|members|guests|rallygoers)\b|(?:said|told|warned) (?:\w+ )?(?:earlier )?(?:this year|last (?:year|month|fall|spring|summer|winter|autumn))\b|(?:told|tells) (?:a|the) (?:court|judge|jury|panel|committee|hearing|crowd|audience|rally)\b)/i;

/** "An official of the ministry said in a statement": speaks for it. */
export const STATEMENT =
  /\b(?:in|via|through|by) (?:a|an|the|its|his|her|their|another|this) (?:[\w-]+ ){0,3}(?:statement|press release|news release|release)\b/i;

/** "In an interview", "told this newspaper". */
export const INTERVIEW =
  /\b(?:in|during|over) (?:an?|the|his|her|their|several|multiple|two|three|recent|phone|telephone) ?(?:[\w-]+ ){0,3}(?:interview|interviews|conversation|phone call|telephone call)\b|\binterview(?:ed)?\b|\b(?:told|tells|telling|spoke (?:to|with))\b/i;

/** "Privately, two senators concede the bill is dead": withheld individuals. */
export const PRIVATELY =
  /\b(?:privately|in private|behind the scenes|behind closed doors|on background|off the record)\b/i;

/** "Aides tell the senator every day": a verb of saying. */
export const SPEECH_CUE =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according|add(?:s|ed|ing)?|explain|recall|describ|confirm|acknowledg|warn|insist|conced|complain|predict|spoke|speak|claim|admit|note[ds]?|not(?:ing)|estimat|attribut|suggest|argu|agree|disput|emphasi[sz]|stress|reveal|recount|remember|joke|quip|lament|caution|reckon|allege|continu|repl(?:y|ied)|report|cit(?:e|ed|ing)|request|declin|back(?:ed)?|compar|call(?:ed|s)?\b(?! for| on)|put it|went on|point(?:s|ed)? (?:out|to))/i;

/** "An auditor has determined that the books are sound": found or written, not said to a reporter. */
export const PUBLISHED_CUE =
  /\b(?:determin|found|finds?\b|conclud|calculat|rule[ds]?\b|decid|recommend|approv|reject|fil(?:e[sd]?|ing)\b|charg(?:e[sd]?|ing)\b|certif)/i;
