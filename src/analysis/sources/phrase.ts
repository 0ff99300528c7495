import type { Range } from '../report.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { classOfHead, type HeadClass } from './lexicon/heads.ts';
import {
  DEFINITE,
  FEW,
  HEDGES,
  MASS,
  MEASURES,
  NUMBERS,
  ORDINALS,
  POSSESSIVE,
  PRONOUNS,
  SHARE,
} from './lexicon/quantities.ts';
import { isPlural, singular } from './lexicon/words.ts';
import type { Name, Names } from './names.ts';

export type Determiner = 'none' | 'indefinite' | 'definite' | 'demonstrative' | 'possessive';
export type Quantity = 'number' | 'few' | 'mass' | 'share' | null;

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
  /** "some founders, like Dana Ortiz": named as examples. */
  example: Name | null;
  /** "one of the people, a rival broker": the common noun that says more. */
  gloss: Head | null;
}

const BOUNDARY = new Set(
  `of for with at in from to by on about inside near across within under outside among around like including such
  who whom whose which that where when while because since as said says say told familiar close briefed privy
  knowledgeable involved seen released conducted cited interviewed working out led published obtained aligned
  tied linked aware opposed loyal sympathetic supporting backing living attending present whether if than
  last this next yesterday today monday tuesday wednesday thursday friday saturday sunday
  , ; : ( ) [ ] - – — -- "`.split(/\s+/),
);
const SKIP = new Set([
  'but',
  'and',
  'even',
  'also',
  'while',
  'though',
  'neither',
  'nor',
  'or',
  'among',
  'so',
  'yet',
  '"',
  '“',
  "'",
  '‘',
  '-',
  '–',
  '—',
  'now',
  'still',
  'not',
  'including',
  'then',
  ':',
  ',',
  '”',
]);
const EMPTY: Omit<Phrase, 'start' | 'end' | 'text'> = {
  pronoun: null,
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
  example: null,
  gloss: null,
};

/**
 * Reads the noun phrase in `ranges` of the text: its determiner, number, modifiers, head nouns, complement and the
 * names in it. Never throws; ranges without words give a phrase without heads.
 */
export function readPhrase(document: TextDocument, ranges: readonly Range[], names: Names): Phrase {
  const tokens = ranges.flatMap(([start, end]) => tokensIn(document, start, end));
  const start = ranges[0]![0];
  const end = ranges.at(-1)![1];
  const phrase: Phrase = { start, end, text: document.text.slice(start, end), ...EMPTY };
  let i = 0;
  while (i < tokens.length && SKIP.has(tokens[i]!.lower)) i++;
  const rest = tokens.slice(i).filter((t) => /[\p{L}\p{N}]/u.test(t.text));
  const bare = rest.filter(
    (t) => !/^(?:all|both|himself|herself|themselves|each|too)$/.test(t.lower) || rest.length === 1,
  );
  if (bare.length === 1 && PRONOUNS.has(bare[0]!.lower)) return { ...phrase, pronoun: bare[0]!.lower };
  i = readQuantity(tokens, i, phrase, names);
  const last = coreEnd(tokens, i, names);
  const core = tokens.slice(i, last);
  phrase.heads = readHeads(core, names);
  const head = phrase.heads[0];
  const before = core.filter((t) => !head || t.index < (head.name?.first ?? head.at));
  phrase.modifiers = before.map((t) => t.lower);
  const tail = tokens.slice(last);
  phrase.complement = tail.map((t) => t.lower).join(' ');
  readTail(tail, phrase, names);
  for (const t of [...before, ...tail]) {
    const name = names.at(t.index);
    if (name && name.first === t.index && name !== phrase.apposition)
      phrase.affiliations = [...phrase.affiliations, name];
  }
  return phrase;
}

/** The tokens that lie inside `[start, end)`. */
export function tokensIn(document: TextDocument, start: number, end: number): Token[] {
  const out: Token[] = [];
  for (let i = tokenAt(document, start); i < document.tokens.length && document.tokens[i]!.start < end; i++)
    out.push(document.tokens[i]!);
  return out;
}

/** Reads determiners, numbers and measures from `i` on. @returns the index of the core's first token */
function readQuantity(tokens: Token[], i: number, phrase: Phrase, names: Names): number {
  let at = i;
  for (; at < tokens.length; at++) {
    const { lower, index } = tokens[at]!;
    const next = tokens[at + 1]?.lower ?? '';
    if (names.at(index)) break;
    const number = NUMBERS[lower] ?? (/^\d[\d,]*$/.test(lower) ? Number(lower.replaceAll(',', '')) : null);
    if (lower === 'of') {
      readWhole(tokens, at, phrase);
    } else if (lower === 'a' || lower === 'an') {
      phrase.determiner = 'indefinite';
    } else if (DEFINITE.has(lower) && lower !== 'both') {
      phrase.determiner = lower === 'the' ? 'definite' : 'demonstrative';
    } else if (POSSESSIVE.has(lower)) {
      phrase.determiner = 'possessive';
    } else if (ORDINALS.has(lower)) {
      phrase.ordinal = true;
      if (lower === 'another') phrase.determiner = 'indefinite';
    } else if (number !== null && !/^(?:percent|%)$/.test(next)) {
      // "three in 10", "nine out of 10" are shares; "half a dozen" is six.
      if (/^(?:in|out)$/.test(next) || (next === '-' && tokens[at + 2]?.lower === 'in')) {
        phrase.quantity = 'share';
        while (
          at + 1 < tokens.length &&
          /^(?:in|out|of|every|-|\d+|[a-z]+)$/.test(tokens[at + 1]!.lower) &&
          at < i + 6
        ) {
          at++;
          if (NUMBERS[tokens[at]!.lower] || /^\d+$/.test(tokens[at]!.lower)) break;
        }
        continue;
      }
      if (next === '-' && tokens[at + 2]?.lower !== 'or') {
        if (SHARE.has(tokens[at + 2]?.lower ?? '')) {
          phrase.quantity = 'share';
          at += 2;
          continue;
        }
        break;
      }
      phrase.quantity = phrase.quantity ?? 'number';
      phrase.count =
        lower === 'dozen' && tokens[at - 1]?.lower === 'a' && tokens[at - 2]?.lower === 'half' ? 6 : number;
    } else if (number !== null || SHARE.has(lower)) {
      phrase.quantity = 'share';
      phrase.count = null;
      if (number === null && lower === 'half' && next === 'a') phrase.quantity = null;
    } else if (FEW.has(lower)) phrase.quantity = 'few';
    else if (MASS.has(lower)) phrase.quantity = phrase.quantity ?? 'mass';
    else if (
      !HEDGES.has(lower) &&
      !(MEASURES.has(lower) && (next === 'of' || at + 1 === tokens.length)) &&
      lower !== '-'
    )
      break;
    else if (lower === '-' && at === i) break;
  }
  return at;
}

/** "of them", "of the people", "of two witnesses" after a number. */
function readWhole(tokens: Token[], at: number, phrase: Phrase): void {
  const next = tokens[at + 1]?.lower ?? '';
  const isCounted = phrase.quantity === 'number' || phrase.quantity === 'few' || phrase.ordinal;
  if (/^(?:them|whom|which|these|those|us|the|his|her|its|their|both)$/.test(next) && isCounted) {
    phrase.partitive = true;
    if (PRONOUNS.has(next) && !tokens[at + 2]?.lower.match(/^\p{L}/u)) phrase.wholePronoun = next;
  }
  const whole = NUMBERS[next] ?? null;
  if (isCounted && whole !== null) {
    phrase.wholeCount = whole;
    tokens.splice(at + 1, 1);
  }
}

/** Index after the last token of the core noun phrase: the first boundary word that no name covers. */
function coreEnd(tokens: Token[], from: number, names: Names): number {
  for (let i = from; i < tokens.length; i++) {
    const t = tokens[i]!;
    const name = names.at(t.index);
    if (name) {
      while (i + 1 < tokens.length && tokens[i + 1]!.index < name.last) i++;
      continue;
    }
    const isHyphen = t.lower === '-' && t.glued && tokens[i + 1]?.glued === true;
    if (isHyphen) continue;
    // "last", "close" before a noun is a modifier.
    if (BOUNDARY.has(t.lower) && (i > from || !/^(?:close|last|present|said|this)$/.test(t.lower))) return i;
    const isPostposed = t.pos === 'past' || t.pos === 'gerund' || t.pos === 'participle';
    const previous = tokens[i - 1];
    if (isPostposed && previous && i > from && isNounLike(previous) && !isNounLike(tokens[i + 1])) return i;
  }
  return tokens.length;
}

const isNounLike = (t: Token | undefined) => t !== undefined && /^(?:noun|plural|proper)$/.test(t.pos);

function readHeads(core: Token[], names: Names): Head[] {
  const parts: Token[][] = [[]];
  for (const t of core) {
    if (/^(?:and|or|&|nor|\/)$/.test(t.lower) && !names.at(t.index)) parts.push([]);
    else parts.at(-1)!.push(t);
  }
  const heads = parts.map((part) => headOf(part, names)).filter((h): h is Head => h !== null);
  if (heads.length < 2) return heads;
  // "Democratic and Republican platforms": an adjective is no head.
  const [first, ...others] = heads;
  const isHead =
    first!.name !== null ||
    (first!.class !== null && (first!.plural || parts[0]!.length > 1 || parts[1]!.length > 1));
  return isHead ? heads : [...others, first!];
}

function headOf(part: Token[], names: Names): Head | null {
  const words = part.filter((t) => /[\p{L}\p{N}]/u.test(t.text) && t.lower !== "'s");
  const token = words.at(-1);
  if (!token) return null;
  const name = names.at(token.index);
  const before = words.at(-2)?.lower ?? '';
  const lemma = singular(token.lower);
  return {
    lemma,
    at: token.index,
    plural: isPlural(token.lower),
    class: classOfHead(lemma, before),
    name: name && name.last === token.index + 1 ? name : null,
  };
}

/** Appositions and examples in what follows the core. */
function readTail(tail: Token[], phrase: Phrase, names: Names): void {
  let opened = false;
  let isClean = false;
  let isExample = false;
  for (let i = 0; i < tail.length; i++) {
    const t = tail[i]!;
    if (/^(?:who|whom|which|whose|where|when|because)$/.test(t.lower)) {
      opened = isClean = isExample = false;
      continue;
    }
    if (/^(?:,|\(|–|—|--|-)$/.test(t.lower)) {
      if (t.lower === '-' && t.glued) continue;
      opened = isClean = true;
      continue;
    }
    if (t.lower === 'like' || (t.lower === 'such' && tail[i + 1]?.lower === 'as')) {
      isExample = true;
      isClean = false;
      continue;
    }
    const name = names.at(t.index);
    if (name && name.first === t.index) {
      if (isExample && !phrase.example && name.kind !== 'place') phrase.example = name;
      if (opened && isClean && !phrase.apposition && name.kind === 'person' && !followedByNoun(tail, i, name))
        phrase.apposition = name;
      i = Math.max(i, tail.findIndex((x) => x.index >= name.last) - 1);
      if (name.last > tail.at(-1)!.index) return;
      continue;
    }
    if (opened && isClean) {
      const lemma = singular(t.lower);
      const kind = classOfHead(lemma, tail[i - 1]?.lower ?? '');
      if (kind && !phrase.gloss && phrase.partitive && !isNounLike(tail[i + 1]))
        phrase.gloss = { lemma, at: t.index, plural: isPlural(t.lower), class: kind, name: null };
    }
    if (/^(?:of|for|by|to|with|at|in|from|on|as|including|led|and)$/.test(t.lower)) isClean = false;
    if (t.lower !== 'as' && /^(?:with|for|in|at|by)$/.test(t.lower)) isExample = false;
  }
}

/** "Ortiz's lawyer", "the Ortiz campaign": the name is a modifier. */
function followedByNoun(tail: Token[], i: number, name: Name): boolean {
  const next = tail.find((t, k) => k > i && t.index >= name.last);
  return (
    next !== undefined &&
    next.index === name.last &&
    (next.lower === "'s" || /^(?:noun|plural)$/.test(next.pos))
  );
}
