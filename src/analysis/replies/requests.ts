import {
  ASKED_FOR,
  HAVE,
  OUR,
  PARTY_AFTER,
  PRESS_ASKED,
  REQUEST,
  type ReplyPattern,
  re,
  WE,
  WORDS,
} from './pattern-parts.ts';

const SENT = String.raw`(?:\s+(?:${ASKED_FOR}|left|sent|put|made|posted|submitted|addressed|directed|delivered|e?mailed|faxed|texted))*`;
/** Not of her or of customers, who are no reporters. */
const NOT_OF_OTHERS = String.raw`(?<!\b(?:his|her|their|its|\p{L}{3,}s['’]|to|for|per\s?cent\s+of)\s+(?:\p{L}+\s+)?)`;
const PARTY = `(${WORDS}{2,120}?)`;
const BE = '(?:was|were|is|are|has|have|had)';
const COMES_BACK = String.raw`(?:response|reply|answer|comment|acknowledge?ment)s?\b`;

/** What became of what was sent. */
const UNANSWERED = [
  String.raw`${BE}(?:\s+(?:all|both|also|still|\w+ly))?(?:\s+not|n['’]t)(?:\s+yet)?(?:\s+been)?\s+(?:\w+ly\s+)?(?:returned|answered|acknowledged|replied\s+to|responded\s+to)`,
  String.raw`(?:went|rang|remained|(?:has|have|had)\s+(?:gone|remained)|(?:was|were)\s+left)\s+(?:\w+ly\s+)?(?:un(?:answered|returned|acknowledged|heeded)|ignored)`,
  String.raw`went\s+(?:straight\s+)?to\s+voice-?mail`,
  String.raw`(?:was|were)\s+(?:\w+ly\s+)?(?:ignored|unanswered|rebuffed)`,
  String.raw`(?:received|got|drew|elicited|brought|yielded|produced|generated|prompted|(?:was|were)?\s*met\s+with)\s+(?:no\s+(?:\w+\s+)?${COMES_BACK}|silence|(?:only|just|nothing\s+but)\s+(?:an?\s+)?auto\w+\s+\w+|auto\w+\s+${COMES_BACK})`,
  String.raw`(?:did|has|have|had)(?:\s+not|n['’]t)\s+(?:\w+ly\s+)?(?:elicit|draw|receive|get|prompt|produce|yield|bring)(?:ed|n|d)?\s+(?:an?\s+|any\s+)?(?:\w+\s+)?${COMES_BACK}`,
].join('|');
const NO_PRESS =
  /\b(?:9-?1-?1|999|hot\s?lines?|help\s?lines?|call\s+cent(?:er|re)s?|customer|brigade|emergency|ambulance|dispatch\w*|probes?|spacecraft|pilots?|ships?)\b|^(?:which|who|whom|that)\b/i;

/** What was sent, and what came back, in the order in which the patterns are tried; each with a sentence of ours. */
export const REQUESTS: readonly ReplyPattern[] = [
  // "Calls to the mill were not returned"; "emails to Norvane drew only an automated reply".
  {
    outcome: 'no-response',
    hint: /returned|answered|acknowledged|voice-?mail|ignored|heeded|responded|replied|rebuffed|silence|auto|response|reply|answer|comment/i,
    pattern: re(
      String.raw`${NOT_OF_OTHERS}\b${REQUEST}(?:\s+(?:and|or)\s+(?:\w+\s+)?${REQUEST})?${SENT}(?:\s+about\s+[^.;:,"“”]{2,60}?)?\s+(?:to|with|from|for|at|on)\s+${PARTY},?\s+(?:${UNANSWERED})`,
    ),
    because: 'a request was not answered',
    notOf: NO_PRESS,
  },
  // "Emails sent to Brandt bounced back."
  {
    outcome: 'unreachable',
    hint: /bounced|undeliver/i,
    pattern: re(
      String.raw`${NOT_OF_OTHERS}\b${REQUEST}${SENT}\s+(?:to|for)\s+${PARTY},?\s+(?:bounced\b(?:\s+back)?|(?:was|were|came\s+back)\s+(?:returned\s+)?(?:as\s+)?undeliver(?:ed|able))`,
    ),
    because: 'a request did not arrive',
  },
  // "A request to interview Quill was turned down"; "interview requests were declined by Norvane".
  {
    outcome: 'declined',
    hint: /declined|denied|refused|rejected|turned\s+down|rebuffed/i,
    pattern: re(
      String.raw`\b(?:requests?\s+(?:to\s+(?:interview|speak\s+(?:to|with))|for\s+(?:an?\s+|\w+\s+)?(?:interviews?|comments?)\s+(?:${SENT}\s*)(?:with|from|to))\s+${PARTY}\s+${BE}(?:\s+been)?\s+(?:\w+ly\s+)?(?:declined|denied|refused|rejected|turned\s+down|rebuffed)|(?:interview\s+requests?|requests?\s+for\s+(?:an?\s+|\w+\s+)?(?:interviews?|comments?)|comments?)\s+${BE}(?:\s+been)?\s+(?:\w+ly\s+)?(?:declined|denied|refused|rejected|turned\s+down)\s+by\s+${PARTY_AFTER})`,
    ),
    because: 'declined a request',
    notOf: /^(?:for|about|with|the\s+(?:suspect|defendant|inmate|prisoner|witness))\b/i,
  },
  // "No response was received from the clerk"; "no reply had come from Norvane".
  {
    outcome: 'no-response',
    hint: /\bno\s+(?:\w+\s+)?(?:response|reply|answer|comment)/i,
    pattern: re(
      String.raw`\bno\s+(?:\w+\s+)?${COMES_BACK}\s+(?:(?:was|were|had\s+been|has\s+been)\s+(?:\w+ly\s+)?(?:received|forthcoming)|(?:had|has)\s+come|came)\s+from\s+${PARTY_AFTER}`,
    ),
    because: 'no answer from',
    notOf: NO_PRESS,
  },
  // "Norvane acknowledged receiving our questions but did not answer them."
  {
    outcome: 'no-response',
    hint: /acknowledged|confirmed/i,
    pattern: re(
      String.raw`\b(?:acknowledged|confirmed)\s+(?:receiving|receipt\s+of|(?:it|he|she|they)\s+had\s+received|having\s+received)\s+[^.;:"“”]{3,60}?\s+but\s+(?:\w+\s+){0,2}?(?:(?:did|has|have|had|would)(?:\s+not|n['’]t)|never|fail(?:ed|s)\s+to)\s+(?:\w+ly\s+|yet\s+)?(?:answer|respond|repl(?:y|ied)|comment|provide|return)(?:ed|d)?(?:\s+(?:to\s+)?(?:them|it))?`,
    ),
    because: 'did not answer',
  },
  // "A reporter left messages for Brandt, but he never called back."
  {
    outcome: 'no-response',
    hint: /\bback\b/i,
    pattern: re(
      String.raw`\b(?:(?:did|has|have|had)(?:\s+not|n['’]t)|never|(?:has|have|had)\s+never)\s+(?:\w+ly\s+|ever\s+|yet\s+)?(?:call(?:ed)?|r[iau]ng|phoned?|wr(?:ite|ote|itten)|text(?:ed)?|e-?mail(?:ed)?|g[eo]t(?:ten)?(?:\s+in\s+touch)?)\s+(?:(?:us|me|the\s+reporters?)\s+)?back\b(?!\s+to\s+(?!(?:us|me|the)\b))`,
    ),
    because: 'did not answer',
    near: PRESS_ASKED,
  },
  // "There was no reply from him": where the sentence before tells what was sent.
  {
    outcome: 'no-response',
    hint: /\bthere\s+(?:was|has|had)/i,
    pattern: re(
      String.raw`\bthere\s+(?:was|has\s+been|had\s+been)\s+no\s+(?:response|reply|answer)s?\s+from\s+${PARTY_AFTER}`,
    ),
    because: 'no answer from',
    near: PRESS_ASKED,
    notOf: NO_PRESS,
  },
  // "Norvane did not provide answers to questions"; "would not answer any of them", of the questions of a reporter.
  {
    outcome: 'no-response',
    hint: /\banswers?\b|\b(?:answer|address)(?:ed)?\s+(?:them|any|most|some|either|all|our|the|an?)\b|\bleft\b.*unanswered/i,
    pattern: re(
      String.raw`\b(?:(?:did|has|have|had)(?:\s+not|n['’]t)|fail(?:ed|s)\s+to)\s+(?:\w+ly\s+)?(?:(?:provide|give|offer|send|suppl)(?:d|n|ed|y|ied)?\s+(?:any\s+|an\s+|written\s+)*answers?\b(?:\s+to\s+(?:\w+\s+){0,3}?questions?)?|(?:answer|address)(?:ed)?\s+(?:(?:any|most|some|either|all)\s+of\s+)?(?:them\b|${OUR}\s+(?:\w+\s+){0,2}?questions))|\bleft\s+${OUR}\s+(?:\w+\s+)?questions\s+unanswered`,
    ),
    because: 'did not answer',
    near: PRESS_ASKED,
  },
  // "We’ve asked Norvane whether … and will update this post"; "the Gazette has requested comment from Norvane".
  {
    outcome: 'no-response',
    hint: /updat|\b(?:if|when|once|should)\s+(?:we|it|they|he|she)\s+(?:hear|get|rec|res|rep)|(?:requested|sought)\s/i,
    pattern: re(
      String.raw`\b${WE}(?:\s+(?:has|have)|['’]ve)?\s+(?:also\s+|since\s+)?(?:(?:reached\s+out\s+to|contacted|approached|e-?mailed|asked|written\s+to|wrote\s+to|messaged|pinged)\s+(${WORDS}{2,60}?)(?=\s+(?:whether|if|why|how|what|when|about|for|on|over|to|(?:and|but)\s+(?:will|have|has|are|is))\b|,)(?=${WORDS}{3,200}\b(?:(?:will|['’]ll|to)\s+(?:be\s+)?updat|(?:if|when|once|should)\s+(?:we|it|they|he|she)\s+(?:hear|get|receive|respond|repl)))|(?:requested|sought)\s+(?:an?\s+|further\s+)?(?:comment|response|statement)s?\s+from\s+${PARTY_AFTER}(?![^.;:"“”]{0,60}\b(?:and|which|who)\b))`,
    ),
    because: 'asked, and no answer told',
  },
  // "Norvane was asked for comment"; "was invited to comment".
  {
    outcome: 'no-response',
    hint: /contacted|approached|asked|mailed|invited|offered/i,
    pattern: re(
      String.raw`\b(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:also\s+|\w+ly\s+)?(?:(?:contacted|approached|asked|e-?mailed)\s+${ASKED_FOR}|(?:asked|invited)\s+to\s+(?:comment|respond)|(?:offered|given)\s+(?:an?|the)\s+(?:chance|opportunity|right)\s+(?:to\s+(?:comment|respond|reply)|of\s+reply))(?=\s*(?:$|[.;)]|but\b|,\s+but\b|before\s+publication|by\s+${WE}\s*[.;]))`,
    ),
    because: 'asked, and no answer told',
    near: /comment|respon|repl/i,
  },
  // "Norvane stayed silent in the face of questions"; "did not take up an offer to comment".
  {
    outcome: 'no-response',
    hint: /\bsilent\b|\b(?:offer|invitation|opportunity|chance)s?\s+(?:to|for)\b/i,
    pattern: re(
      String.raw`\b${HAVE}(?:(?:stayed|remained|kept|been|was|were|is|are)\s+silent\s+(?:when\s+(?:asked|contacted|approached|pressed)|(?:in\s+the\s+face\s+of|despite)\s+(?:[^\s.;:,"“”]+\s+){0,3}?${REQUEST})|(?:did(?:\s+not|n['’]t))\s+(?:take\s+up|accept|avail\s+(?:itself|himself|herself|themselves)\s+of|respond\s+to)\s+(?:an?|the|our|several|repeated)\s+(?:\w+\s+)?(?:offers?|invitations?|opportunit(?:y|ies)|chances?)\s+(?:to\s+(?:comment|respond|reply|speak|be\s+interviewed)|for\s+an\s+interview))`,
    ),
    because: 'did not answer',
  },
  // "Norvane: no response to three emails."
  {
    outcome: 'no-response',
    hint: /:\s+(?:no|did)\s/i,
    pattern: re(
      String.raw`^\W{0,3}([^.;:"“”]{2,60}):\s+(?:no\s+(?:response|reply|answer)|did\s+not\s+(?:respond|reply))\s+to\s+(?:\S+\s+){0,4}?${REQUEST}\b`,
    ),
    because: 'did not answer',
  },
];
