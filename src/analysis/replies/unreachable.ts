import { PARTY_REACHED, REPORTERS, type ReplyPattern, re, WORDS } from './pattern-parts.ts';

/** What else can not be reached, or not be found. */
const PLACES_AND_DEALS =
  /\b(?:agreements?|deals?|compromises?|settlements?|consensus|conclusions?|decisions?|verdicts?|quorum|goals?|targets?|thresholds?|summit|peak|villages?|hamlets?|ledges?|towns?|islands?|areas?|sites?|ships?|boats?|planes?|aircraft|cars?|vehicles?|wreck(?:age)?|reports?|documents?|records?|files?|bod(?:y|ies)|weapons?|pages?|websites?|servers?|copy|copies|polls?|probes?|spacecraft|satellites?|valleys?)\b/i;

const REACH = String.raw`(?:reach|contact|locate|find|trace|track\s+down|get\s+(?:hold\s+of|in\s+touch\s+with))`;

/** Those who could not be asked, in the order in which the patterns are tried; each with a sentence of ours. */
export const UNREACHABLE: readonly ReplyPattern[] = [
  // "Ortiz could not be reached for comment."
  {
    outcome: 'unreachable',
    hint: /reached|contacted|located/i,
    pattern: re(
      String.raw`\b(?:could|can)(?:\s*not|n['’]t)\s+(?:\w+ly\s+)?be\s+(?:\w+ly\s+)?(?:reached|contacted|located)\b(?!\s+(?:by|on)\s+(?:(?:the\s+)?rescue\w*|helicopters?|road|car|boat|land|air|train|foot)\b)(?:\s+(?:\w+\s+){0,3}?for\s+comment)?`,
    ),
    because: 'could not be reached',
    notOf: PLACES_AND_DEALS,
  },
  // "The chairman was not available for comment"; "was travelling and unavailable for comment".
  {
    outcome: 'unreachable',
    hint: /available|reachable/i,
    pattern: re(
      String.raw`\b(?:(?:was|were|is|are)(?:\s+not|n['’]t)\s+(?:\w+ly\s+)?(?:made\s+)?(?:available|reachable)|(?:was|were|is|are)\s+(?:\w+ly\s+)?(?:unavailable|unreachable)|(?<=\b(?:and|but)\s+)(?:not\s+(?:\w+ly\s+)?(?:available|reachable)|un(?:available|reachable)))\s+(?:for\s+(?:comment|an\s+interview)|to\s+comment)`,
    ),
    because: 'not available for comment',
  },
  // "Efforts to reach Ortiz were unsuccessful"; "attempts to trace her through friends were in vain".
  {
    outcome: 'unreachable',
    hint: /attempt|effort/i,
    pattern: re(
      String.raw`\b(?:attempts?|efforts?)\s+(?:by\s+[^.;:"“”]{2,50}?\s+)?to\s+(?:${REACH}|speak\s+(?:to|with)|interview|(?:obtain|get|seek)\s+(?:an?\s+)?(?:comment|response)\s+from)\s+(${WORDS}{2,90}?)(?:,\s+wh(?:ich|o|ose)\b${WORDS}{3,120}?,|\s+(?:through|via)\s+${WORDS}{3,60}?)?\s+(?:(?:was|were|proved|have\s+been|had\s+been)\s+(?:\w+ly\s+)?(?:unsuccessful|not\s+(?:\w+ly\s+)?successful|fruitless|futile|in\s+vain|to\s+no\s+avail)|(?:(?:have|has|had)\s+)?(?:so\s+far\s+)?failed|came\s+to\s+nothing)`,
    ),
    because: 'attempts to reach failed',
    notOf: PLACES_AND_DEALS,
  },
  // "The Gazette was unable to reach Ortiz for comment."
  {
    outcome: 'unreachable',
    hint: /reach|contact|locate|trace|track|find/i,
    pattern: re(
      String.raw`\b(?:(?:was|were|is|are|been)\s+(?:\w+ly\s+)?(?:unable|not\s+able)\s+to|could\s*(?:not|n['’]t)\s+(?:\w+ly\s+)?|not\s+(?:\w+ly\s+)?possible\s+to)\s*${REACH}\s+(?:(${WORDS}{2,90}?)\s+for\s+(?:an?\s+)?(?:comment|response|reaction|interview)|(${WORDS}{2,60}?)\s+before\s+(?:publication|press\s+time|deadline))|\bit\s+was\s+not\s+(?:\w+ly\s+)?possible\s+to\s+(?:reach|contact|trace)\s+${PARTY_REACHED}`,
    ),
    because: 'could not be reached',
  },
  // "Reuters could not reach Ortiz": the one who looks for her is a reporter.
  {
    outcome: 'unreachable',
    hint: /reach|contact|locate|trace|track|find/i,
    pattern: re(
      String.raw`\b(?=was\b|were\b|could)(?<=\b${REPORTERS}\s+)(?:(?:was|were)\s+(?:\w+ly\s+)?(?:unable|not\s+able)\s+to|could\s*(?:not|n['’]t))\s+(?:\w+ly\s+)?${REACH}\s+${PARTY_REACHED}`,
    ),
    because: 'could not be reached',
    notOf: /\b(?:agreement|deal|conclusion|decision|consensus|settlement)\b/i,
  },
  // "A working number for Brandt could not be found"; "contact details for Brandt were not available".
  {
    outcome: 'unreachable',
    hint: /(?:numbers?|listings?|information|details|address(?:es)?)\s+for\b/i,
    pattern: re(
      String.raw`\b(?:(?:phone|telephone|cell\s?phone|contact)\s+(?:numbers?|information|details)|(?:working|current|valid)\s+(?:numbers?|e-?mail\s+address(?:es)?)|e-?mail\s+address(?:es)?)\s+for\s+(${WORDS}{2,90}?)\s+(?:could\s*(?:not|n['’]t)\s+(?:\w+ly\s+)?be\s+(?:\w+ly\s+)?(?:found|located|determined|obtained)|(?:was|were)(?:\s+not|n['’]t)\s+(?:\w+ly\s+)?(?:available|listed|found))|\bno\s+(?:working\s+|current\s+)?(?:phone\s+|telephone\s+)?(?:numbers?|listings?|contact\s+(?:information|details))\s+for\s+(${WORDS}{2,90}?)\s+(?:could\s+be|was|were)\s+(?:\w+ly\s+)?(?:found|located|available|listed)\b`,
    ),
    because: 'could not be reached',
  },
  // "A phone number listed for Brandt was disconnected."
  {
    outcome: 'unreachable',
    hint: /disconnected|(?:of|in)\s+service|\bworking\b/i,
    pattern: re(
      String.raw`\b(?:(?:tele)?phone\s+numbers?|numbers?\s+(?=listed)|calls?)\s+(?:listed\s+|registered\s+)?(?:for|to|under)\s+(${WORDS}{2,90}?)\s+(?:(?:was|were|had\s+been|is|are)\s+(?:\w+ly\s+)?(?:disconnected|out\s+of\s+service|not\s+(?:in\s+service|working)|no\s+longer\s+(?:in\s+service|working)))\b`,
    ),
    because: 'could not be reached',
  },
  // "A lawyer for Brandt could not be identified."
  {
    outcome: 'unreachable',
    hint: /\b(?:lawyers?|attorneys?)\s+(?:for|representing)\b/i,
    pattern: re(
      String.raw`\bcould\s*(?:not|n['’]t)\s+(?:\w+ly\s+)?be\s+(?:\w+ly\s+)?(?:identified|found|determined)\b`,
    ),
    because: 'could not be reached',
    onlyOf: /\b(?:lawyers?|attorneys?)\s+(?:for|representing)\b/i,
  },
  // "Ortiz was not reachable by phone"; "Ortiz was unreachable on Monday".
  {
    outcome: 'unreachable',
    hint: /reachable/i,
    pattern: re(
      String.raw`\b(?:was|were|is|are)(?:(?:\s+not|n['’]t)\s+(?:\w+ly\s+)?reachable|\s+(?:\w+ly\s+)?unreachable)(?:\s+(?:by|via|on)\s+(?:\w+\s+)?(?:(?:tele|cell)?phone|e-?mail|mobile)|\s+(?:on\s+)?\p{Lu}\p{L}+day|(?=\s*[.,;]))`,
    ),
    because: 'could not be reached',
    notOf: PLACES_AND_DEALS,
  },
];
