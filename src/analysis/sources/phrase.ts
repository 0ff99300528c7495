import type { Range } from '../report.ts';
import { isCommonNoun, type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { coreEnd, readHeads } from './core.ts';
import type { HeadClass } from './lexicon/heads.ts';
import { PRONOUNS } from './lexicon/quantities.ts';
import { words } from './lexicon/words.ts';
import type { Name, Names } from './names.ts';
import { readQuantity } from './quantity.ts';
import { readTail } from './tail.ts';

export type Determiner = 'none' | 'indefinite' | 'definite' | 'demonstrative' | 'possessive';
type Quantity = 'number' | 'few' | 'mass' | 'share' | null;

export interface Head {
  lemma: string;
  /** Token index. */
  at: number;
  plural: boolean;
  class: HeadClass | null;
  /** The name that is the head ("Dana Ortiz"), or null for a common noun. */
  name: Name | null;
}

/** A source's noun phrase taken apart. */
export interface Phrase {
  start: number;
  end: number;
  text: string;
  /** The whole phrase is this pronoun, in lower case. */
  pronoun: string | null;
  determiner: Determiner;
  quantity: Quantity;
  /** The stated number, or null. */
  count: number | null;
  /** "another", "a second", "other". */
  ordinal: boolean;
  /** "two of them", "one of the people": a part of a set told before. */
  partitive: boolean;
  /** In a partitive of a pronoun, that pronoun ("them"). */
  wholePronoun: string | null;
  /** "one of two witnesses": the number of the whole. */
  wholeCount: number | null;
  /** First the head that decides, then conjoined ones; empty for "another", "some", "62 percent". */
  heads: Head[];
  /** Words before the head, in lower case. */
  modifiers: string[];
  /** Names before the head or in its complement. */
  affiliations: Name[];
  /** What follows the core, in lower case: "familiar with the matter". */
  complement: string;
  /** A person named in apposition: "another delegate, Jim Poole". */
  apposition: Name | null;
  /** "Mara Quill and Tom Varga of Norvane": the people named side by side, if more than one. */
  people: Name[];
  /** "the group that owns the mill, Norvane": the name of the body described. */
  alias: Name | null;
  /** "some founders, like Dana Ortiz": named as examples. */
  example: Name | null;
  /** "one of the people, a rival broker": the common noun that says more. */
  gloss: Head | null;
}

/** Words before a noun phrase that are no part of it: "But a clerk", "as top aides", "by the minister". */
const SKIP = words(
  `but and even also while though neither nor or among so yet now still not including then as by from per that
  " “ ” ' ‘ - – — : ,`,
);
const WITH_PRONOUN = /^(?:all|both|himself|herself|themselves|itself|each|too|alone)$/;

/**
 * Reads the noun phrase in `ranges` of the text: its determiner, number, modifiers, head nouns, complement and the
 * names in it. Never throws; ranges without words give a phrase without heads.
 */
export function readPhrase(document: TextDocument, ranges: readonly Range[], names: Names): Phrase {
  const tokens = ranges.flatMap(([start, end]) => tokensIn(document, start, end));
  const start = ranges[0]![0];
  const end = ranges.at(-1)![1];
  const phrase: Phrase = {
    start,
    end,
    text: document.text.slice(start, end),
    pronoun: pronounOf(tokens),
    determiner: 'none',
    quantity: null,
    count: null,
    ordinal: false,
    partitive: false,
    wholePronoun: null,
    wholeCount: null,
    heads: [],
    modifiers: [],
    affiliations: [],
    complement: '',
    apposition: null,
    alias: null,
    people: [],
    example: null,
    gloss: null,
  };
  if (phrase.pronoun) return phrase;
  let i = 0;
  while (i < tokens.length - 1 && SKIP.has(tokens[i]!.lower)) i++;
  // "interviews with nine aides": they are the source.
  if (
    /^(?:interviews?|conversations?|discussions)$/.test(tokens[i]?.lower ?? '') &&
    tokens[i + 1]?.lower === 'with'
  )
    i += 2;
  i = readQuantity(tokens, i, phrase, names);
  const last = coreEnd(tokens, i, names);
  const core = tokens.slice(i, last);
  phrase.heads = readHeads(core, names);
  // "both bakers and brewers": no two of them.
  if (phrase.heads.length > 1 && /^both\b/i.test(phrase.text)) {
    phrase.quantity = phrase.count = null;
    phrase.determiner = 'none';
  }
  const head = phrase.heads[0];
  const before = core.filter((t) => !head || t.index < (head.name?.first ?? head.at));
  phrase.modifiers = before.map((t) => t.lower);
  const tail = tokens.slice(last);
  phrase.complement = tail.map((t) => t.lower).join(' ');
  readTail(tail, phrase, names);
  if (head?.name?.kind === 'person') phrase.people = namedTogether(tokens, names);
  for (const t of [...before, ...tail]) {
    const name = names.at(t.index);
    if (name?.first === t.index && t.index !== phrase.apposition?.first) phrase.affiliations.push(name);
  }
  return phrase;
}

/** The pronoun that a phrase consists of, or that it opens with ("she and her aides"). */
function pronounOf(tokens: readonly Token[]): string | null {
  const words = tokens.filter(
    (t) =>
      /[\p{L}\p{N}]/u.test(t.text) &&
      !(tokens.length > 1 && SKIP.has(t.lower) && t.lower !== 'and' && t.lower !== 'that'),
  );
  const bare = words.filter((t) => !WITH_PRONOUN.test(t.lower) || words.length === 1);
  const [first, second] = bare;
  // WHO, IT and US in capitals are names.
  if (!first || !PRONOUNS.has(first.lower) || /^\p{Lu}{2,}$/u.test(first.text)) return null;
  if (bare.length === 1) return first.lower;
  return /^(?:he|she|they)$/.test(first.lower) && second!.lower === 'and' ? first.lower : null;
}

/** The people of "Mara Quill of Norvane and Tom Varga, Leo Brandt, and Ada Finch"; not "Quill, a friend of Varga". */
function namedTogether(tokens: readonly Token[], names: Names): Name[] {
  const out: Name[] = [];
  let at = -1;
  let hasAnd = false;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (
      /^(?:who|which|that|whose|whom|a|an|the|his|her|their|aged)$/.test(t.lower) &&
      tokens[i - 1]?.lower === ','
    )
      break;
    const name = names.at(t.index);
    if (name?.first !== t.index) continue;
    const next = tokens.find((o) => o.index >= name.last);
    const previous = tokens[i - 1]?.lower ?? '';
    const isOwner = next?.lower === "'s" || isCommonNoun(next);
    if (name.kind === 'person' && !isOwner && (at < 0 || /^(?:and|,|&)$/.test(previous))) {
      if (at >= 0 && previous !== ',') hasAnd = true;
      if (at >= 0 && previous === ',' && tokens[i - 2]?.lower === 'and') hasAnd = true;
      out.push(name);
      at = i;
    }
  }
  return hasAnd && new Set(out.map((n) => n.entity ?? n.text)).size > 1 ? out : [];
}

/** The tokens that lie inside `[start, end)`. */
export function tokensIn(document: TextDocument, start: number, end: number): Token[] {
  const out: Token[] = [];
  for (let i = tokenAt(document, start); i < document.tokens.length && document.tokens[i]!.start < end; i++)
    out.push(document.tokens[i]!);
  return out;
}
