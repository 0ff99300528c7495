import { PUBLISHED_CUE, SPEECH_CUE } from './lexicon/cues.ts';
import { KIN, LEARNED, TITLED } from './lexicon/heads.ts';
import { words } from './lexicon/words.ts';
import type { Phrase } from './phrase.ts';
import {
  ASKABLE,
  headClass,
  isBare,
  isCounted,
  isMixed,
  isOne,
  isPerson,
  isPlural,
  isVague,
  lemma,
  type Rule,
} from './phrase-facts.ts';

/** "people familiar with the sale", "clerks briefed on it": known only to those who deal with them. */
const KNOWS =
  /^,? ?(?:(?:who|that) (?:are|is|were|was|have|has|had) )?(?:been )?(?:directly |most |intimately |closely )?(?:familiar with|briefed|knowledgeable|privy|with (?!no\b)(?:\w+ )?knowledge|aware of|in the know|heard directly)\b/;
/** "people close to the board", "those involved". */
const NEAR =
  /^,? ?(?:(?:who|that) (?:are|is|were|was) )?(?:directly |closely )?(?:close to|in attendance|involved|present|inside\b(?! and out))(?!\w)/;
/** Withheld individuals, and numbers without a noun, in the order of decision. */
export const WITHHELD: readonly Rule[] = [
  [
    'a clause that only withheld individuals get',
    (p, c) => c.anonymityClause && (isPerson(p) || isBare(p)) && 'anonymous',
  ],
  ['those close to the matter', (p) => isBare(p) && isWithheldByClause(p) && 'anonymous'],
  [
    'a share or a mass without a noun',
    (p) => isBare(p) && (isVague(p) || (p.count ?? 0) > ASKABLE) && 'collective',
  ],
  ['counted, without a noun', (p) => isBare(p) && (isCounted(p) || p.ordinal) && 'anonymous'],
  ['no noun', (p) => isBare(p) && 'collective'],
];

/** Nouns that stand for a mass, even in the singular. */
const UNIT = words(
  `majority plurality generation public community population percent half third quarter establishment world electorate
  base whole conspiracy theory wisdom thinking`,
);
const CLOSE = words(
  'friend neighbor neighbour colleague associate confidant confidante classmate roommate relative',
);
const VOICES = words('representative rep publicist');
/** "a man in the audience", "one fan outside the ground". */
const IN_A_CROWD = /^(?:outside|in the (?:\w+ )?(?:audience|crowd)|from the (?:audience|crowd)|passing)\b/;
/** "any plumber will tell you". */
const ANY = /^(?:any|every|(?:the|an|your) average|a typical) /i;
/** "our tester": one whom the outlet asked. */
const OUR = /^our /i;
const TRIED = words('tester taster');
/** "a client would say no": nobody has said it. */
const IN_GENERAL =
  /^(?:would|might|may|could|can|will) (?:\w+ )?(?:say|tell|ask|argue|claim|complain|advise|recommend)\b/i;
const ONLY = /\b(?:only|not|just)\b/i;
/** "One former client implied that it was slow": read in a review. */
const CUSTOMERS = words('client customer buyer shopper guest');
const REVIEWED = /\b(?:impl|report|complain|mention|prais|rate[ds]?\b)/i;
const READERS = words('user commenter viewer listener reviewer');
const PARTISANS = words('republican democrat conservative liberal progressive');
const STANDING =
  /\b(?:senior|top|senate|house|congressional|capitol|state|local|fellow|leading|prominent|elected|veteran|establishment)\b/;

/** Unnamed people, in the order of decision. */
export const PEOPLE: readonly Rule[] = [
  ['spokesperson', (p) => headClass(p) === 'spokesperson' && 'spokesperson'],
  [
    'a representative of someone',
    (p) =>
      VOICES.has(lemma(p)) &&
      !isPlural(p) &&
      (/^for\b/.test(p.complement) || p.affiliations.length > 0) &&
      'spokesperson',
  ],
  [
    'an official speaks for an institution in a statement',
    (p, c) =>
      headClass(p) === 'role' && isOne(p) && c.isStatement && p.affiliations.length > 0 && 'spokesperson',
  ],
  [
    'privately: withheld individuals',
    (p, c) => c.isPrivate && isPerson(p) && SPEECH_CUE.test(c.cue) && 'anonymous',
  ],
  ['withheld individuals', (p) => headClass(p) === 'withheld' && 'anonymous'],
  ['close to the matter', (p) => isPerson(p) && !isVague(p) && isWithheldByClause(p) && 'anonymous'],
  ['anyone of a trade', (p) => ANY.test(p.text) && isPerson(p) && !isPlural(p) && 'collective'],
  [
    'one of the outlet’s own',
    (p) =>
      ((OUR.test(p.text) && headClass(p) !== 'unique' && !TITLED.has(lemma(p))) ||
        (TRIED.has(lemma(p)) && isOne(p))) &&
      isPerson(p) &&
      !isPlural(p) &&
      'anonymous',
  ],
  [
    'the outlet’s own',
    (p) => OUR.test(p.text) && (LEARNED.has(lemma(p)) || lemma(p) === 'reviewer') && 'role',
  ],
  [
    'someone in general',
    (p, c) => isPerson(p) && isOne(p) && IN_GENERAL.test(c.cue) && !ONLY.test(c.cue) && 'role',
  ],
  ['a customer’s review', (p, c) => CUSTOMERS.has(lemma(p)) && isOne(p) && REVIEWED.test(c.cue) && 'role'],
  ['readers and users', (p) => READERS.has(lemma(p)) && isPlural(p) && 'collective'],
  [
    'heard or read in public',
    (p) =>
      (headClass(p) === 'bystander' || (isPerson(p) && isOne(p) && IN_A_CROWD.test(p.complement))) && 'role',
  ],
  [
    'partisans of standing',
    (p) =>
      PARTISANS.has(lemma(p)) &&
      isPlural(p) &&
      !isCounted(p) &&
      STANDING.test(p.modifiers.join(' ')) &&
      'role',
  ],
  [
    'a vague mass',
    (p) => headClass(p) === 'collective' && (UNIT.has(lemma(p)) || isVague(p)) && 'collective',
  ],
  [
    'more than could be asked',
    (p) => (p.count ?? 0) > ASKABLE && (headClass(p) === 'role' ? 'role' : 'collective'),
  ],
  [
    'a public act',
    (p, c) =>
      isPerson(p) && (isOne(p) || isCounted(p)) && (c.isPublic || PUBLISHED_CUE.test(c.cue)) && 'role',
  ],
  [
    'a relative',
    (p) =>
      headClass(p) === 'unique' &&
      KIN.has(lemma(p)) &&
      isOne(p) &&
      p.determiner !== 'possessive' &&
      'anonymous',
  ],
  ['one of a kind', (p) => headClass(p) === 'unique' && 'role'],
  [
    'counted or one of many',
    (p) =>
      isPerson(p) &&
      (isCounted(p) || isOne(p)) &&
      (p.determiner !== 'possessive' || isCounted(p)) &&
      'anonymous',
  ],
  [
    'a friend of someone',
    (p, c) =>
      p.determiner === 'possessive' &&
      CLOSE.has(lemma(p)) &&
      !isPlural(p) &&
      SPEECH_CUE.test(c.cue) &&
      'anonymous',
  ],
  ['tied to an institution', (p) => headClass(p) === 'collective' && isOfInstitution(p) && 'role'],
  [
    'one of a trade, without an article',
    (p) => LEARNED.has(lemma(p)) && !isPlural(p) && p.determiner === 'none' && p.quantity === null && 'role',
  ],
  ['people of several sorts', (p) => p.quantity === null && isMixed(p) && 'role'],
  ['a vague group', (p) => headClass(p) === 'collective' && 'collective'],
  [
    'people in general',
    (p) =>
      headClass(p) === 'generic' && isPlural(p) && !/^(?:who|in|at)\b/.test(p.complement) && 'collective',
  ],
  ['known by role only', (p) => isPerson(p) && 'role'],
];

const isWithheldByClause = (p: Phrase) =>
  KNOWS.test(p.complement) ||
  (NEAR.test(p.complement) && (headClass(p) === 'generic' || isBare(p) || isCounted(p) || isOne(p)));

/** "analysts at Tidewell Bank", "Tidewell Bank analysts"; not "Lantern Party critics". */
function isOfInstitution(p: Phrase): boolean {
  const at = p.heads[0]!.at;
  const isStaff = LEARNED.has(lemma(p));
  const isBefore =
    p.affiliations.some((a) => a.kind === 'organization' && a.first < at) ||
    /\b(?:bank|firm|company|university)\b/.test(p.modifiers.join(' '));
  if (isStaff && isBefore) return true;
  const isAfter = p.affiliations.some(
    (a) => a.first > at && (a.kind === 'organization' || /^at\b/.test(p.complement)),
  );
  return isAfter && /^(?:at|with|from|for)\b/.test(p.complement);
}
