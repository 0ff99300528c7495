import type { SourceKind } from '../report.ts';
import type { Context } from './context.ts';
import { PUBLISHED_CUE, SPEECH_CUE } from './lexicon/cues.ts';
import { isHuman } from './lexicon/heads.ts';
import { isOutlet } from './lexicon/outlets.ts';
import { words } from './lexicon/words.ts';
import { isUncoveredOutlet, kindOfName, kindOfNamedPhrase } from './name-kinds.ts';
import type { Name } from './names.ts';
import type { Phrase } from './phrase.ts';

/** How the source is to be understood: by itself, or through what it refers to. */
export interface Reading {
  kind: SourceKind;
  /** The kind holds only where nothing before (or later in the article) is referred to. */
  refersBack: 'pronoun' | 'definite' | 'partitive' | 'other' | 'possessor' | null;
  because: string;
}

/** A rule answers with the kind, or with false where it does not apply. */
type Rule = readonly [because: string, decide: (p: Phrase, c: Context) => SourceKind | false | null];

/** Nobody asks more people than this one by one. */
const ASKABLE = 30;
/** "people familiar with the sale", "clerks briefed on it": known only to those who deal with them. */
const KNOWS =
  /^,? ?(?:(?:who|that) (?:are|is|were|was|have|has|had) )?(?:been )?(?:directly |most |intimately |closely )?(?:familiar with|briefed|knowledgeable|privy|with (?!no\b)(?:\w+ )?knowledge|aware of|in the know|heard directly)\b/;
/** "people close to the board", "those involved". */
const NEAR =
  /^,? ?(?:(?:who|that) (?:are|is|were|was) )?(?:directly |closely )?(?:close to|in attendance|involved|present|inside)\b/;
/** Nouns that stand for a mass, even in the singular. */
const UNIT = words(
  `majority plurality generation public community population percent half third quarter establishment world electorate
  base whole conspiracy theory wisdom thinking`,
);
const KIN = words(
  'mother father wife husband son daughter brother sister uncle aunt cousin grandmother grandfather mom dad mum widow',
);
const CLOSE = words(
  'friend neighbor neighbour colleague associate confidant confidante classmate roommate relative',
);
const VOICES = words('representative rep publicist');
/** "a man in the audience", "one fan outside the ground". */
const IN_A_CROWD = /^(?:outside|in the (?:\w+ )?(?:audience|crowd)|from the (?:audience|crowd)|passing)\b/;
/** What people do and papers seldom do. */
const SAID = /\b(?:said|told|tells?|add(?:s|ed)|recall(?:s|ed)|explain(?:s|ed)|jok(?:es|ed)|ask(?:s|ed))\b/i;
const READERS = words('user commenter viewer listener reviewer');
/** "a Corran Gazette review": the work of an outlet; a poll for one stays a document. */
const JOURNALISM = words('report review story article investigation analysis interview profile');
/** "his speech was full of promises": the speaker says it. */
const SPEECHES = words('speech remark account words voice');
const STAFF = words('analyst economist scientist scholar academic historian expert');
const PARTISANS = words('republican democrat conservative liberal progressive');
const STANDING =
  /\b(?:senior|top|senate|house|congressional|capitol|state|local|fellow|leading|prominent|elected|veteran|establishment)\b/;

const headClass = (p: Phrase) => p.heads[0]?.class ?? null;
const lemma = (p: Phrase) => p.heads[0]?.lemma ?? '';
const isPlural = (p: Phrase) => p.heads[0]?.plural ?? false;
const isPerson = (p: Phrase) => isHuman(headClass(p));
const isBare = (p: Phrase) => p.heads.length === 0;
const isCounted = (p: Phrase) => p.quantity === 'number' || p.quantity === 'few';
const isVague = (p: Phrase) => p.quantity === 'mass' || p.quantity === 'share';
const isOne = (p: Phrase) =>
  !isPlural(p) && p.quantity !== 'mass' && (p.determiner === 'indefinite' || p.count === 1 || p.ordinal);
const isWithheldByClause = (p: Phrase) =>
  KNOWS.test(p.complement) ||
  (NEAR.test(p.complement) && (headClass(p) === 'generic' || isBare(p) || isCounted(p) || isOne(p)));

/** One rule a border of the specification, in the order of decision. */
const RULES: readonly Rule[] = [
  ['a person is named in apposition', (p) => p.apposition && (isPerson(p) || isBare(p)) && 'person'],
  ['a share of people', (p) => isPercentage(p) && (isPerson(p) || isBare(p)) && 'collective'],
  ['someone of an age', (p) => ageOf(p) !== null && isOne(p) && 'anonymous'],
  [
    'a share of those asked',
    (p) =>
      ((p.quantity === 'share' && /\bof (?:those|these)\b/i.test(p.text)) ||
        /\bthe (?:number|share|proportion|percentage)\b(?: of [^,]{1,60})? who$/i.test(p.text)) &&
      'collective',
  ],
  ['named', kindOfNamedPhrase],
  [
    'a body is named in apposition',
    (p) => p.alias && (headClass(p) === 'media' ? 'media' : kindOfName(p.alias)),
  ],
  ['an outlet by its name', (p) => isUncoveredOutlet(p) && 'media'],
  [
    'a title in quotation marks',
    (p) => /^["“']\p{Lu}[^"”]+["”']/u.test(p.text) && !isPerson(p) && 'document',
  ],
  ['named as an example', (p) => p.example && headClass(p) !== 'collective' && kindOfName(p.example)],
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
  ['what someone said', (p) => SPEECHES.has(lemma(p)) && isOfSomeone(p) && 'person'],
  [
    'the work of an outlet',
    (p) =>
      JOURNALISM.has(lemma(p)) && p.affiliations.some((a) => isOutlet(a.text) && isAuthor(p, a)) && 'media',
  ],
  [
    'reports of the press',
    (p) =>
      lemma(p) === 'report' && /^(?:media|news|press|newspaper)$/.test(p.modifiers.at(-1) ?? '') && 'media',
  ],
  ['document', (p) => headClass(p) === 'document' && 'document'],
  ['media', (p) => headClass(p) === 'media' && 'media'],
  [
    'unnamed organizations',
    (p) =>
      headClass(p) === 'organization' &&
      isPlural(p) &&
      lemma(p) !== 'police' &&
      !p.affiliations.length &&
      'collective',
  ],
  [
    'any body whatever',
    (p) =>
      headClass(p) === 'organization' && /^(?:your|any|every|no|a typical)\b/i.test(p.text) && 'collective',
  ],
  [
    'a group without a name',
    (p) =>
      p.determiner === 'indefinite' &&
      /^(?:group|coalition|organi[sz]ation|alliance|association)$/.test(lemma(p)) &&
      /^(?:that )?represent/.test(p.complement) &&
      'collective',
  ],
  ['organization', (p) => headClass(p) === 'organization' && 'organization'],
  [
    'authorities of a named place',
    (p) =>
      /^(?:authority|prosecutor)$/.test(lemma(p)) &&
      p.quantity === null &&
      p.determiner !== 'indefinite' &&
      p.affiliations.some((a) => a.kind !== 'person') &&
      'organization',
  ],
  [
    'privately: withheld individuals',
    (p, c) => c.isPrivate && isPerson(p) && SPEECH_CUE.test(c.cue) && 'anonymous',
  ],
  ['withheld individuals', (p) => headClass(p) === 'withheld' && 'anonymous'],
  ['close to the matter', (p) => isPerson(p) && !isVague(p) && isWithheldByClause(p) && 'anonymous'],
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
  ['a vague group', (p) => headClass(p) === 'collective' && 'collective'],
  [
    'people in general',
    (p) =>
      headClass(p) === 'generic' && isPlural(p) && !/^(?:who|in|at)\b/.test(p.complement) && 'collective',
  ],
  ['known by role only', (p) => isPerson(p) && 'role'],
  [
    'a title before a name',
    (p) =>
      isCapital(p) &&
      /^(?:mr|ms|mrs|sen|gov|rep|dr|prof|judge|president|justice)\.?$/.test(p.modifiers[0] ?? '') &&
      'person',
  ],
  ['a capitalised name', (p) => isCapital(p) && 'organization'],
  ['an unnamed group', (p) => isPlural(p) && 'collective'],
  ['an unknown noun that speaks', (_, c) => SAID.test(c.cue) && 'role'],
  ['an unknown noun', () => 'document'],
];

/** "5% of clerks"; not "half of them". */
const isPercentage = (p: Phrase) => p.quantity === 'share' && /\bper ?cent\b|%/i.test(p.text);

/** "the 56-year-old": the age, where the phrase says nothing more. */
export function ageOf(p: Phrase): number | null {
  const age = /^(?:the|an?|another) (\d{1,3})-years?-old$/i.exec(p.text.trim())?.[1];
  return age === undefined ? null : Number(age);
}

/** Decides by the phrase and its surroundings alone. */
export function readKind(phrase: Phrase, context: Context): Reading {
  if (phrase.pronoun) return { kind: 'person', refersBack: 'pronoun', because: 'pronoun' };
  for (const [because, decide] of RULES) {
    const kind = decide(phrase, context);
    if (kind) return { kind, refersBack: refersBack(phrase, kind), because };
  }
  return { kind: 'document', refersBack: null, because: 'no rule' };
}

function refersBack(p: Phrase, kind: SourceKind): Reading['refersBack'] {
  if (p.heads[0]?.name || p.apposition || p.alias || p.example) return null;
  if (kind === 'person') return SPEECHES.has(lemma(p)) ? 'possessor' : null;
  if (p.partitive) return 'partitive';
  if (p.ordinal) return 'other';
  if (isBare(p)) return isCounted(p) && kind !== 'collective' ? 'partitive' : null;
  if (p.determiner === 'definite' || p.determiner === 'demonstrative') return 'definite';
  // "his brother said"; in headlines "official says".
  const isShort = p.determiner === 'possessive' || (p.determiner === 'none' && p.quantity === null);
  return isShort && isPerson(p) && !isPlural(p) ? 'definite' : null;
}

/** "the Corran Gazette's report", "a report by the Corran Gazette"; not "in". */
const isAuthor = (p: Phrase, name: Name) => name.first < p.heads[0]!.at || /^(?:by|from) /.test(p.complement);

/** "analysts at Tidewell Bank", "Tidewell Bank analysts"; not "Lantern Party critics". */
function isOfInstitution(p: Phrase): boolean {
  const at = p.heads[0]!.at;
  const isStaff = STAFF.has(lemma(p));
  const isBefore =
    p.affiliations.some((a) => a.kind === 'organization' && a.first < at) ||
    /\b(?:bank|firm|company|university)\b/.test(p.modifiers.join(' '));
  if (isStaff && isBefore) return true;
  const isAfter = p.affiliations.some(
    (a) => a.first > at && (a.kind === 'organization' || /^at\b/.test(p.complement)),
  );
  return isAfter && /^(?:at|with|from|for)\b/.test(p.complement);
}

/** "his speech", "Ortiz's account". */
const isOfSomeone = (p: Phrase) =>
  p.determiner === 'possessive' ||
  p.affiliations.some((a) => a.kind === 'person' && a.first < p.heads[0]!.at);

function isCapital(p: Phrase): boolean {
  const head = p.heads[0]!;
  const at = p.text.toLowerCase().lastIndexOf(head.lemma);
  return head.class === null && at >= 0 && /\p{Lu}/u.test(p.text[at]!);
}
