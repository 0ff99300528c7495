import type { SourceKind } from '../report.ts';
import { NUMBERS } from './lexicon/quantities.ts';
import { words } from './lexicon/words.ts';
import type { Phrase } from './phrase.ts';

/** One of those who speak, as known at this point of the reading. */
export interface Referent {
  kind: SourceKind;
  /** Index into `EntityReading.entities`. */
  entity: number | null;
  name: string | null;
  plural: boolean;
  /** Singular head nouns by which the article calls it. */
  heads: Set<string>;
  /** Its phrases, in the order of the text; not the pronouns. */
  phrases: Phrase[];
  count: number | null;
  /** Where it was last mentioned, in the order of the text. */
  last: { start: number; end: number; sentence: number };
  /** The same outside quotations, or null where only quotations speak of it. */
  lastOutside: Place | null;
  partOf: Referent | null;
  unclearFrom: Set<Referent>;
  gender: 'm' | 'f' | null;
  /** An anonymity clause stands with one of its mentions. */
  isWithheld: boolean;
  /** Attributions that have it as source. */
  attributions: number[];
}

export interface Place {
  start: number;
  end: number;
  sentence: number;
}

/** A new referent from its first phrase. */
export function newReferent(kind: SourceKind, phrase: Phrase, place: Place): Referent {
  return {
    kind,
    entity: null,
    name: null,
    plural: isMany(phrase),
    heads: new Set(phrase.heads.map((h) => h.lemma).concat(phrase.gloss ? [phrase.gloss.lemma] : [])),
    phrases: [phrase],
    count: statedCount(phrase),
    last: { ...place },
    lastOutside: null,
    partOf: null,
    unclearFrom: new Set(),
    gender: null,
    isWithheld: false,
    attributions: [],
  };
}

/** "two aides" is 2, "an aide" 1, "several aides" is not stated. */
function statedCount(p: Phrase): number | null {
  if (p.count !== null && p.quantity === 'number')
    return p.count + (p.heads.length > 1 ? joinedCount(p.text) : 0);
  const head = p.heads[0];
  if (p.quantity === null && head && !head.plural && !head.name && p.heads.length === 1) return 1;
  return p.ordinal && !head ? 1 : null;
}

/** "two officials and a diplomat": what the second part adds. */
function joinedCount(text: string): number {
  const word = /\band\s+(an?|another|[a-z]+)\s/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return /^(?:an?|another)$/.test(word) ? 1 : (NUMBERS[word] ?? 0);
}

/** The phrase stands for more than one. */
export function isMany(p: Phrase): boolean {
  if (p.count !== null) return p.count > 1;
  if (p.quantity !== null) return true;
  return p.heads.length > 1 || (p.heads[0]?.plural ?? false);
}

/** "Two physicians said no; the doctors …". */
const ALSO: Readonly<Record<string, string>> = {
  doctor: 'physician',
  physician: 'doctor',
  lawyer: 'attorney',
  attorney: 'lawyer',
};

const GENERIC = words(`person source individual insider man woman`);

/** Whether a short form ("the official", "the people") can stand for this referent. */
export function fits(short: Phrase, referent: Referent): boolean {
  const head = short.heads[0];
  if (!head) return true;
  if (isMany(short) !== referent.plural && !(head.plural && referent.plural)) return false;
  if (short.count !== null && short.count > 1 && referent.count !== null && short.count !== referent.count)
    return false;
  if (referent.heads.has(head.lemma) || referent.heads.has(ALSO[head.lemma] ?? ''))
    return agrees(short, referent);
  return GENERIC.has(head.lemma) && referent.kind === 'anonymous';
}

/** No modifier of the short form speaks against: "the federal official" is not "a city official". */
function agrees(short: Phrase, referent: Referent): boolean {
  const own = short.modifiers.filter((m) => /^\p{L}{3,}/u.test(m) && !STOP.has(m));
  if (!own.length) return true;
  const known = new Set(referent.phrases.flatMap((p) => [...p.modifiers, ...p.complement.split(' ')]));
  if (own.some((m) => known.has(m))) return true;
  return !referent.phrases.some((p) => p.modifiers.some((m) => /^\p{L}{3,}/u.test(m) && !STOP.has(m)));
}

const STOP = words(`the that this these those same former senior unnamed anonymous`);
