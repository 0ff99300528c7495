import type { EntityMention } from '../entities/types.ts';
import { type TextDocument, tokenAt } from '../text/document.ts';
import { quotationsIn } from './context.ts';
import { TITLE } from './lexicon/heads.ts';

/** How easily the next short form stands for a name, by its place in the clause. */
const SUBJECT = 2.5;
const PLAIN = 1;
/** "his friendship with Tom Varga", "Ortiz's yacht", "the heir, Tom Varga,". */
const ASIDE = 0.3;
/** A name inside someone else's words. */
const QUOTED = -2;

/** Words whose object is seldom what the next short form stands for. */
export const BEFORE_OBJECT =
  /^(?:with|of|to|for|about|against|from|by|on|at|between|over|behind|under|near|toward|towards|like|than|unlike|via)$/;
/** @returns the weight of a mention as what a later pronoun or "the senator" stands for */
export function weightOf(document: TextDocument, mention: EntityMention): number {
  if (quotationsIn(document, mention.start, mention.end).length > 0) return QUOTED;
  const first = tokenAt(document, mention.start);
  const { sentence } = document.tokens[first]!;
  if (isAside(document, mention)) return ASIDE;
  return first - document.sentences[sentence]!.first < 4 ? SUBJECT : PLAIN;
}

/** The name is the object of a preposition, an owner, or stands in apposition between commas. */
export function isAside(document: TextDocument, mention: EntityMention): boolean {
  const { tokens } = document;
  const first = tokenAt(document, mention.start);
  let before = first - 1;
  if (tokens[before]?.lower === '.' && TITLE.test(tokens[before - 1]?.lower ?? '')) before--;
  while (before >= 0 && TITLE.test(tokens[before]!.lower)) before--;
  const previous = tokens[before];
  const next = tokens[tokenAt(document, mention.end)];
  if (!previous || previous.sentence !== tokens[first]!.sentence) return false;
  if (BEFORE_OBJECT.test(previous.lower)) return true;
  // "a row between Norvane and the bank": neither more than the other.
  if (previous.lower === 'and')
    for (let i = before - 1; i > before - 8 && i >= 0; i--) if (tokens[i]!.lower === 'between') return true;
  const isApposed = previous.lower === ',' && next?.lower === ',';
  const opening = document.sentences[previous.sentence]!.first;
  // "On Monday, Ortiz, a clerk, …" is its subject.
  return isApposed && before - opening > 4;
}
