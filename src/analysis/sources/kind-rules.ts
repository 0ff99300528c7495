import type { SourceKind } from '../report.ts';
import type { Context } from './context.ts';
import { SPEECH_CUE } from './lexicon/cues.ts';
import { isHuman } from './lexicon/heads.ts';
import { isOutlet } from './lexicon/outlets.ts';
import { words } from './lexicon/words.ts';
import type { Name } from './names.ts';
import type { Head, Phrase } from './phrase.ts';

/** How the source is to be understood: by itself, or through what it refers to. */
export interface Reading {
  kind: SourceKind;
  /** The kind holds only where nothing before (or later in the article) is referred to. */
  refersBack: 'pronoun' | 'definite' | 'partitive' | 'other' | null;
  because: string;
}

type Rule = readonly [because: string, decide: (p: Phrase, c: Context) => SourceKind | null];

const headClass = (p: Phrase) => p.heads[0]?.class ?? null;
const isCounted = (p: Phrase) => p.quantity === 'number' || p.quantity === 'few';
const isVague = (p: Phrase) => p.quantity === 'mass' || p.quantity === 'share';
const isOne = (p: Phrase) =>
  !p.heads[0]?.plural && (p.determiner === 'indefinite' || p.count === 1 || p.ordinal);
/** Nobody asks more people than this one by one. */
const ASKABLE = 30;

const WITHHELD_COMPLEMENT =
  /^(?:(?:who|that) (?:are|is|were|was) )?(?:directly |most |intimately |closely )?(?:familiar with|close to|briefed|knowledgeable|privy|in attendance|involved|with (?:\w+ )?knowledge|aware of|in the know|present|inside)\b/;
const UNIT = words(
  'majority plurality generation public community population percent half third quarter establishment world electorate base whole conspiracy theory wisdom thinking',
);
const KIN = words(
  'mother father wife husband son daughter brother sister uncle aunt cousin grandmother grandfather mom dad mum widow',
);
const CLOSE = words(
  'friend neighbor neighbour colleague associate confidant confidante classmate roommate relative',
);
const VOICES = words('representative rep publicist spokesperson press_secretary');

/** One rule a border of the specification, in the order of decision. */
const RULES: readonly Rule[] = [
  ['a person is named in apposition', (p) => (p.apposition && isHuman(headClass(p)) ? 'person' : null)],
  ['named', (p) => (p.heads[0]?.name ? kindOfName(p.heads[0].name) : null)],
  ['named as an example', (p) => (p.example && headClass(p) !== 'collective' ? kindOfName(p.example) : null)],
  [
    'a clause that only withheld individuals get',
    (p, c) =>
      c.anonymityClause && (isHuman(headClass(p)) || !p.heads.length) && !p.pronoun ? 'anonymous' : null,
  ],
  ['a share or a mass without a noun', (p) => (!p.heads.length && isVague(p) ? 'collective' : null)],
  [
    'those who are involved',
    (p) => (!p.heads.length && WITHHELD_COMPLEMENT.test(p.complement) ? 'anonymous' : null),
  ],
  ['counted, without a noun', (p) => (!p.heads.length && (isCounted(p) || p.ordinal) ? 'anonymous' : null)],
  ['no noun', (p) => (!p.heads.length ? 'collective' : null)],
  ['spokesperson', (p) => (headClass(p) === 'spokesperson' ? 'spokesperson' : null)],
  [
    'a representative of someone',
    (p) =>
      VOICES.has(p.heads[0]!.lemma) &&
      !p.heads[0]!.plural &&
      (/^for\b/.test(p.complement) || p.affiliations.length > 0)
        ? 'spokesperson'
        : null,
  ],
  [
    'an official speaks for an institution in a statement',
    (p, c) =>
      headClass(p) === 'role' && isOne(p) && c.isStatement && p.affiliations.length ? 'spokesperson' : null,
  ],
  ['document', (p) => (headClass(p) === 'document' ? 'document' : null)],
  ['media', (p) => (headClass(p) === 'media' ? 'media' : null)],
  [
    'unnamed organizations',
    (p) =>
      headClass(p) === 'organization' &&
      p.heads[0]!.plural &&
      p.heads[0]!.lemma !== 'police' &&
      !p.affiliations.length
        ? 'collective'
        : null,
  ],
  ['organization', (p) => (headClass(p) === 'organization' ? 'organization' : null)],
  [
    'authorities of a named place',
    (p) =>
      /^(?:authority|prosecutor)$/.test(p.heads[0]!.lemma) && p.heads[0]!.plural && p.affiliations.length
        ? 'organization'
        : null,
  ],
  [
    'privately: withheld individuals',
    (p, c) => (c.isPrivate && isHuman(headClass(p)) && SPEECH_CUE.test(c.cue) ? 'anonymous' : null),
  ],
  ['withheld individuals', (p) => (headClass(p) === 'withheld' ? 'anonymous' : null)],
  [
    'close to the matter',
    (p) =>
      isHuman(headClass(p)) &&
      WITHHELD_COMPLEMENT.test(p.complement) &&
      !isVague(p) &&
      (headClass(p) === 'generic' || isCounted(p) || isOne(p))
        ? 'anonymous'
        : null,
  ],
  ['heard or read in public', (p) => (headClass(p) === 'bystander' ? 'role' : null)],
  ['a vague mass', (p) => (isMassNoun(p) ? 'collective' : null)],
  [
    'more than could be asked',
    (p) => ((p.count ?? 0) > ASKABLE ? (headClass(p) === 'role' ? 'role' : 'collective') : null),
  ],
  [
    'a public act',
    (p, c) => (c.isPublic && isHuman(headClass(p)) && (isOne(p) || isCounted(p)) ? 'role' : null),
  ],
  [
    'one relative',
    (p) =>
      headClass(p) === 'unique'
        ? KIN.has(p.heads[0]!.lemma) && isOne(p) && p.determiner !== 'possessive'
          ? 'anonymous'
          : 'role'
        : null,
  ],
  [
    'counted or one of many',
    (p) =>
      isHuman(headClass(p)) &&
      p.quantity !== 'mass' &&
      (isCounted(p) || isOne(p)) &&
      (p.determiner !== 'possessive' || isCounted(p))
        ? 'anonymous'
        : null,
  ],
  [
    'a friend of someone',
    (p, c) =>
      p.determiner === 'possessive' &&
      CLOSE.has(p.heads[0]!.lemma) &&
      !p.heads[0]!.plural &&
      SPEECH_CUE.test(c.cue)
        ? 'anonymous'
        : null,
  ],
  [
    'tied to an institution',
    (p) =>
      headClass(p) === 'collective' &&
      p.affiliations.some((a) => a.kind === 'organization') &&
      /^(?:at|with|from|for)\b/.test(p.complement)
        ? 'role'
        : null,
  ],
  ['a vague group', (p) => (headClass(p) === 'collective' ? 'collective' : null)],
  [
    'people in general',
    (p) =>
      headClass(p) === 'generic' && p.heads[0]!.plural && !/^(?:who|in|at)\b/.test(p.complement)
        ? 'collective'
        : null,
  ],
  ['known by role only', (p) => (isHuman(headClass(p)) ? 'role' : null)],
  ['a capitalised name', (p) => (isCapital(p.heads[0]!, p) ? 'organization' : null)],
  ['an unnamed group', (p) => (p.heads[0]!.plural ? 'collective' : null)],
  ['an unknown noun', () => 'document'],
];

/** Decides by the phrase and its surroundings alone. */
export function readKind(phrase: Phrase, context: Context): Reading {
  if (phrase.pronoun) return { kind: 'person', refersBack: 'pronoun', because: 'pronoun' };
  for (const [because, decide] of RULES) {
    const kind = decide(phrase, context);
    if (kind) return { kind, refersBack: refersBack(phrase, kind, because), because };
  }
  return { kind: 'role', refersBack: null, because: 'no rule' };
}

function refersBack(p: Phrase, kind: SourceKind, because: string): Reading['refersBack'] {
  if (kind === 'person' || because === 'named as an example' || p.heads[0]?.name) return null;
  if (p.partitive) return 'partitive';
  if (
    !p.heads.length &&
    (p.quantity === 'number' || p.quantity === 'few' || p.ordinal || p.determiner === 'definite')
  )
    return p.ordinal ? 'other' : 'partitive';
  if (p.ordinal) return 'other';
  const isDefinite = p.determiner === 'definite' || p.determiner === 'demonstrative';
  return isDefinite && p.heads.length ? 'definite' : null;
}

/** The kind of a source that is a name. */
export function kindOfName(name: Name): SourceKind {
  if (name.kind === 'person') return 'person';
  if (isOutlet(name.text)) return 'media';
  if (name.kind === 'product' && !/^(?:twitter|facebook|instagram|youtube|tiktok|x|google)$/i.test(name.text))
    return 'document';
  return name.kind === 'other' ? 'document' : 'organization';
}

function isMassNoun(p: Phrase): boolean {
  if (headClass(p) !== 'collective') return false;
  return UNIT.has(p.heads[0]!.lemma) || isVague(p);
}

const isCapital = (head: Head, p: Phrase) =>
  head.class === null &&
  /\p{Lu}/u.test(p.text.slice(Math.max(0, p.text.toLowerCase().lastIndexOf(head.lemma)))[0] ?? '');
