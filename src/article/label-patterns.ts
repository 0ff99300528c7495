/**
 * Lines that are known by their words. Each pattern is anchored and bounded. None asks for letters by their Unicode property:
 * making such a pattern ready costs up to 20 ms, more than all the rest of reading a page.
 */

/** "By Ada Moreau and Jan Pohl", "By Ada Moreau, Harbour Post" */
export const BYLINE =
  /^(?:By|BY|Words by|Written by|Story by|Posted by|From)\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?:[\s,&|/]+[A-Za-zÀ-ɏ.'’-]+){0,16}$/;

/** "(Additional reporting by Ilse Brandt; Editing by Tom Vance)", "Reporting by Ilse Brandt in Oslo" */
export const CREDIT =
  /^[([]?\s*(?:(?:additional|extra|further)\s+)?(?:reporting|writing|editing|compiled|edited|translated|graphics?|photography|research|production)(?:\s+and\s+(?:writing|editing|reporting|additional reporting))?\s+(?:for\s+[^.,:;]{2,30}\s+)?by[\s:]/i;

/** "Ilse Brandt contributed to this report.", "The Harbour Post's Jan Pohl contributed to this story" */
export const CONTRIBUTED =
  /^[^\d:;!?()]{3,160}\bcontributed (?:to (?:this|the) (?:report|story|article|review)|reporting|research)/i;

/** "(Repeats story published Monday)", "(Adds details, background)", "(Corrects figure in paragraph 3)" */
export const SLUG =
  /^\((?:repeats?|adds?|corrects?|updates?|recasts?|refiles?|writes through|removes?)\b[^)]{0,200}\)?$/i;

/** "Jan Pohl can be reached at jan@example.org.", "Email Jan Pohl at …" */
export const CONTACT =
  /\b(?:can|may) be (?:reached|contacted) (?:at|on|by|via)\b|^(?:e-?mail|contact|reach|follow|write to)\b[^.]{0,60}(?:@|\bat \S+\.\S)/i;

/** "Image 1 of 5" */
export const COUNTER = /^(?:image|photo|picture|slide)\s+\d+\s*(?:of|\/)\s*\d+/i;

/** What ends a caption that nothing marks as one: "The quay on Sunday (Image: Ivo Marr)", "… Ivo Marr/Getty Images" */
export const PICTURE =
  /(?:\((?:image|photo|picture|pic|credit)s?(?: credit| by)?\s*:[^)]{2,60}\)|\((?:AP|AFP|Reuters) Photo\b[^)]{0,60}\)|(?:\/|\bvia )Getty Images\)?)\.?$/i;

/** "© 2024 Harbour Post", "Copyright 2024 …", "All rights reserved." */
export const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b/i;

/** "READ MORE: Harbour plan delayed", "Related: …", "See also" */
export const RELATED =
  /^(?:[▶►→>•*-]\s*)?(?:read (?:more|also|next|now)|also (?:read|on)|see (?:also|more)|related(?: (?:stories|articles|links?|content|coverage))?|more(?: (?:on this(?: story)?|(?:[a-z]+ ){0,4}(?:stories|news|coverage|articles|reads)|from [a-zà-ÿ ]{2,30}))|recommended|you may also like|don['’]?t miss|watch(?: now| live| more)?|listen|click here|continue reading|up next|further reading|must read|more(?=\s*:\s*$)|trending|in pictures|what to read next|top stories|most (?:read|popular)|latest)\s*(?:[:：|»>-]|$)/i;

/** "Sign up for our newsletter", "Follow us on …", "Subscribe to …", "Advertisement" */
export const PROMOTION =
  /^(?:(?:advert(?:is(?:e|ement|ing))?|(?:story|article) continues|sponsored)\b.{0,40}$|\[\/?[a-z]{3,12}[ \]].{0,200}$|(?:sign up|subscribe|log in|register)\b.{0,120}$|get (?:our|the|all|more)\b.{0,120}(?:newsletter|inbox|app|email)|follow (?:us|him|her|me|them|@?\w+)\b.{0,60}\b(?:on|at)\b.{0,60}$|like us on\b|chat with us\b|join (?:our|the) .{0,60}\b(?:forums?|community|channel|group|newsletter)\b|get .{3,60} delivered\b|share (?:this|on|via)\b.{0,60}$|download (?:our|the)\b.{0,40}\bapp\b|enter your email|thanks? (?:you )?for (?:signing|subscribing)|we use cookies)/i;

/** "(Reuters) -", "(AP) —" after a place: the dateline that opens wire copy. */
export const DATELINE =
  /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’/, -]{1,60}(?:,\s+[A-Z][a-z]{2,8}\.? \d{1,2})?\s*\((?:[A-Z][A-Za-z ]{1,20})\)\s*[-–—]/;

/**
 * Sentences that sites put around their articles: "This website uses cookies …", "Have a tip? …", "Like this story? Share it",
 * "Jo Lind contributed to this report." stays out of these: it is a credit.
 */
export const AROUND =
  /^(?:(?:this|our) (?:web ?site|site) uses? cookies|by (?:continuing|using) (?:to use )?(?:this|our) (?:web ?site|site)|(?:have|got) an? (?:news )?(?:tip|story)\b|(?:like|enjoyed?) (?:this|the) (?:story|article|post)\b|necessary cookies|any cookies that|your (?:email|privacy)\b|you must be logged in|please (?:enable|log in|sign in|subscribe)|this (?:story|article|post) (?:was )?(?:originally|first) (?:published|appeared)|this post may contain affiliate|we may (?:earn|receive) (?:a )?commission|all products (?:featured|recommended))/i;

/** "Published 4:10 pm, Tuesday, March 4, 2025", "Updated 2 hours ago", "2025-03-04 16:10" */
export const DATE =
  /^(?:(?:first |last )?(?:published|updated|modified|posted|created|issued)(?: (?:on|at))?\b:?\s*)?(?:(?:\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?|on|at)[,\s]*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)?[.,\s]*(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d+ (?:minutes?|mins?|hours?|days?|weeks?|months?|years?) ago)(?:[\s\d,.:/|•·–-]|(?:st|nd|rd|th|at|on|am|pm|[ap]\.m\.|and|by|updated|published|utc|gmt|[ecmp][sd]?t|bst|cest|ist)\b){0,40}$/i;

/** A time of day alone: "10:05", "4:10 p.m. ET" */
export const CLOCK = /^\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?$/i;

/** A line that is a list marker alone. */
export const MARKER = /^[*•·▪■◦‣–—-]$/;
