import type { ReplyOutcome } from '../report.ts';

/** How the party stands to the words matched: before them, after them ("calls to X were not returned"), or inside. */
export interface ReplyPattern {
  outcome: ReplyOutcome;
  /** In every match; cheap to look for, so that few sentences are tried and few patterns ever compiled. */
  hint: RegExp;
  /** The first group that matches, where the pattern has any, is the party. */
  pattern: RegExp;
  because: string;
  /** Parties of whom the same words say something else: "the judge denied", "a deal could not be reached". */
  notOf?: RegExp;
  /** Words between party and pattern that make it one who looks on: ", who teaches at Ostby University,". */
  notAs?: RegExp;
  /** Only of these parties: a lawyer's word on the client. */
  onlyOf?: RegExp;
  /** Stands in the sentence or the one before it: "he never called back" is a reply where a reporter called. */
  near?: RegExp;
  /** Makes the sentence one of which no reply is told: a rule, a survey, a hearing. */
  notIn?: RegExp;
}

export const ADVERBS = String.raw`(?:\s+(?:\w+ly|yet|ever|also|again|so\s+far|further|in\s+turn))*`;
export const HAVE = String.raw`(?:(?:has|have|had)\s+)?`;
const STILL = String.raw`(?:\s+(?:so\s+far|still|also|as\s+yet))?`;
/** Without "would not": one who "would not answer" refused. */
export const DID_NOT = String.raw`(?:(?:did|do|does|has|have|had)(?:${STILL}\s+not|n['’]t)|(?:has|have|had|did)\s+never|never|fail(?:ed|s)\s+to|(?:has|have|had|is|are|was|were)\s+yet\s+to)`;
export const NOT = String.raw`(?:${DID_NOT}|(?:would|could)(?:${STILL}\s+not|n['’]t))`;
/** Not behind "not" or "never". */
export const NOT_NEGATED = String.raw`(?<!\b(?:not|never|neither|nor|n['’]t)\s+(?:\w+ly\s+)?)`;
/** What reporters send. */
export const REQUEST =
  '(?:requests?|questions?|questionnaires?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|e-?mails?|(?:phone\\s+|telephone\\s+)?calls?|voice-?mails?|quer(?:y|ies)|texts?|letters?|faxes|notes?|overtures|outreach|attempts?)';
/** What the article says against somebody. */
export const CHARGE =
  '(?:claims?|allegations?|accusations?|charges?|criticisms?|assertions?|complaints?|reports?|stor(?:y|ies)|findings|backlash|revelations?)';
export const TO_REQUEST = String.raw`\s+to\s+(?:[^\s.;:"“”]+\s+){0,7}?(?:${REQUEST}|${CHARGE}|comment)(?:(?:\s+(?:for|seeking|asking\s+for|requesting)\s+(?:an?\s+)?(?:\w+\s+){0,2}?(?:comments?|interviews?|responses?|information|reaction))?)`;
/** What reporters ask for. */
export const ASKED_FOR = String.raw`(?:for|seeking)\s+(?:(?:an?|their|his|her|its|any|more|further|additional|the)\s+)*(?:comments?|responses?|reactions?|statements?|information|clarification|interviews?)\b`;
/** Outlets and their people, in any case of letters: "the press" and "a post" are told apart by the words around. */
const OUTLET =
  '(?:reporters?|journalists?|columnists?|newspapers?|magazines?|correspondents?|Times|Post|News|Journal|Gazette|Herald|Tribune|Guardian|Star|Press|Globe|Chronicle|Telegraph|Mail|Observer|Dispatch|Courier|Independent|Bulletin|Examiner|Ledger|Echo|Advocate|Beacon|Sentinel|Record|Reuters|Bloomberg|Politico|AFP|AP|CNN|BBC|NBC|CBS|ABC|NPR|CNBC)';
/** Who asks. */
export const REPORTERS = String.raw`(?:(?:an?|the|this|our)\s+)?(?:[^\s.;:,"“”]+\s+){0,2}?(?:${OUTLET}|media|outlet|us)`;
const SHORT = String.raw`\b(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|St|Inc|Corp|Co)`;
/** Words of one sentence, over the stop of a title. */
export const WORDS = String.raw`(?:[^.;:"“”]|\.(?=\S)|(?<=${SHORT}|\s\p{Lu})\.)`;
/** The party behind "from": up to a comma, or to what says when and about what. */
export const PARTY_AFTER = String.raw`(${WORDS}{2,90}?)(?=\s*(?:[;:,)"”]|(?<!${SHORT})\.|$|\s(?:on|to|about|after|when|while|who|which|that|as|by|late|early|for|over|before|until|seeking|regarding|following|yesterday|today|\p{L}+day|in\s+(?:time|response|the)|but|and\s+(?:its?|he|she|they|we|will|has|have|was|were|did|plans?|is|are))\b))`;
/** The party behind "reach": with those it acts for. */
export const PARTY_REACHED = String.raw`(${WORDS}{2,90}?)(?=\s*(?:[;:,)"”]|(?<!${SHORT})\.|$)|\s(?:for\s+(?:an?\s+)?(?:comment|response|reaction|interview)|on|by|at|to|about|before|after|until|in\s+time|\p{L}+day)\b)`;
/** "Neither X nor Y"; "neither company"; "none of the brothers"; "no one at the mill". */
export const NOT_ONE = String.raw`\b(?:neither\s+(${WORDS}{2,100}?\bnor\s${WORDS}{2,80}?)|(neither(?:\s+(?!of\b)\p{L}+){0,2}?)|(?:none|neither|no\s+one|nobody|not\s+one|no\s+(?:representatives?|spokes\w+|officials?))\s+(?:of|at|from|in|with|for)\s+(${WORDS}{2,90}?))`;

/** Those who ask, as the subject of asking. */
export const WE = String.raw`(?:we|(?:an?|the|this|our)\s+(?:[^\s.;:,"“”]+\s+){0,2}?${OUTLET}|${OUTLET})`;
/** "our", "the Gazette's", "reporters’": of those who ask. */
export const OUR = String.raw`(?:our|my|(?:an?|the|this)\s+(?:[^\s.;:,"“”]+\s+){0,2}?${OUTLET}['’]s?|${OUTLET}['’]s?)`;
/** That a reporter has asked. */
export const PRESS_ASKED = new RegExp(
  String.raw`\b(?:${OUTLET}|for\s+comment|interview|voice-?mails?|messages?\s+(?:for|to|left|with|sent)|questions?|our\s+(?:calls?|e-?mails?|messages?|letters?|requests?|findings)|(?:we|I)\s+(?:\w+\s+)?(?:called|asked|sent|left|wrote|e-?mailed|approached|contacted|reached|knocked|tried))\b`,
  'i',
);
/** That somebody is accused. */
export const CHARGED =
  /\b(?:accus|alleg|charged?\b|charges\b|indict|lawsuit|sued\b|suit\b|complain|claims?\b|claimed\b|prosecut|suspect|fraud|scandal|brib|corrupt|misconduct|wrongdoing|blame|arson|theft|stolen|stole\b|launder)/i;
/** What a lawyer or an aide says is said for somebody. */
export const SPEAKS_FOR =
  /\b(?:lawyers?|attorneys?|counsel|barristers?|solicitors?|spokes\w+|representatives?|agents?|publicists?|aides?)\b/i;
/** People asked by others than reporters: in a survey, before a panel, under a rule. */
export const ASKED_ELSEWHERE =
  /\b(?:respondents?|those\s+(?:surveyed|polled)|in\s+(?:the|a|one)\s+(?:\w+\s+)?(?:survey|poll)\b.*\b(?:per\s?cent|half|third)|per\s?cent\b.*\b(?:rest|others)|(?:before|by)\s+(?:an?|the)\s+(?:\p{L}+\s+){0,3}?(?:panel|committee|subcommittee|jury|tribunal)\b|Fifth\s+Amendment|(?:senators|lawmakers|prosecutors|investigators|detectives)['’]?\s+questions|questions\s+from\s+(?:the\s+)?(?:senators|lawmakers|prosecutors|investigators|detectives|police))|(?:^|,\s)\W*(?:under|by)\s+(?:an?|the|its|their|state|federal)\s+(?:\w+\s+)?(?:rules?|laws?|bylaws?|codes?|customs?|statutes?|traditions?)\b/iu;

export const re = (source: string) => new RegExp(source, 'giu');
/** Where a capital tells a name from a word. */
export const cased = (source: string) => new RegExp(source, 'gu');
