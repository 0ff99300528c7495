import type { Range } from '../report.ts';
import type { Names } from '../sources/names.ts';
import { isNoun, type Token } from '../text/document.ts';

/** Whoever it may be: no one was asked. "Someone who does not answer questions". */
export const GENERIC =
  /^(?:that )?(?:some(?:one|body)|any(?:one|body)|every(?:one|body)|no ?(?:one|body)|none|people|some people|you|one|candidates|those|anything|nothing|there|what|who|which|that|i|we)$/i;
/** Crowds that were asked by others than reporters, or not at all: "8 percent did not respond". */
export const UNASKED = /\bper\s?cent\b|\d\s?%|\b(?:patients|participants|respondents?|pilots?|crews?)\b/i;
/** Not said to have happened: "if Norvane refuses to comment"; "why they did not respond". */
export const HYPOTHETICAL =
  /\b(?:if|whether|unless|why|until|should|would|could|suppose|imagine|how|asking|asks?)\s+(?:that\s+)?$/i;

const LINK = /^(?:of|for|at|and|or|nor|as|well|the|in|to|from|with|representing|&|'s|’|'|\/|-)$/;
const NOMINAL = /^(?:determiner|value|adjective|noun|plural|proper|possessive|date)$/;
const OWNER = /^(?:his|her|its|their|my|our)$/;
/** What may stand before a whole phrase: a clause opens, or somebody says. */
const SAYS =
  /^(?:said|says|say|added|wrote|reported|reports|noted|told|claims?|claimed|shows?|that|because)$/;
const OPENS_RUN = /^(?:of|for|and|or|nor|as|well|in|to|from|with|at|on|'s|’|'|\/|-|representing)$/;
const OPENS_ASIDE =
  /^(?:who|whose|whom|which|where|when|a|an|the|also|now|then|once|formerly|like|through|however|too|meanwhile|citing|based|reached|contacted|asked|[\d'"]+)$/;

/** "…, the mayor": the word opens an aside, not the next item of a list. */
export const opensAside = (t: Token) =>
  OPENS_ASIDE.test(t.lower) ||
  /^(?:value|date|determiner|preposition|past|gerund|adverb|proper|participle)$/.test(t.pos) ||
  /^\p{Lu}/u.test(t.text);

/** The noun phrase that ends with the token `last`, with its complements and what is joined to it: "aides to X and Y". */
export function nounRunBefore(tokens: readonly Token[], last: number, names: Names): Range | null {
  const head = tokens[last];
  if (!head || !isNominal(tokens, last, names)) return null;
  let first = last;
  while (first > 0 && joins(tokens, first - 1, names)) first--;
  const clause = tokens.findLastIndex((_, i) => i >= first && i < last && opensClause(tokens, i));
  const before = tokens[first - 1];
  if (clause >= 0) first = clause + 1;
  else if (before && /^(?:past|present|infinitive|gerund)$/.test(before.pos) && !SAYS.test(before.lower)) {
    // "The man who owns the mill".
    const relative = /^(?:past|present)$/.test(before.pos) ? relativeBefore(tokens, first - 2) : -1;
    if (relative > 0 && isNominal(tokens, relative - 1, names))
      return nounRunBefore(tokens, relative - 1, names);
    // "Ortiz left the mill and Brandt": what an earlier verb has for its object is not joined to the subject.
    const cut = tokens.findLastIndex((t, i) => i > first && i < last && /^(?:and|or)$/.test(t.lower));
    if (cut > 0) first = cut + 1;
  }
  first = afterOpening(tokens, first, last);
  if (tokens.slice(first, last).some((t) => t.lower === 'and')) first = firstOfList(tokens, first, names);
  return [tokens[first]!.start, head.end];
}

/** Past what only leads to the phrase: "and", "on Monday", "after weeks of silence"; "a claim Brandt denied". */
function afterOpening(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  const name = tokens.findLastIndex((t, i) => i < last && !/^\p{Lu}/u.test(t.text)) + 1;
  const isNamed = name > first && name <= last && /^\p{Lu}/u.test(tokens[last]!.text);
  if (isNamed && (FRONT.test(tokens[first]!.lower) || DENIABLE.test(tokens[name - 1]!.lower))) first = name;
  // "a charge the party rejects"
  const own = tokens.findIndex((t, i) => i > first && i < last && t.pos === 'determiner');
  if (own > 0 && DENIABLE.test(tokens[own - 1]!.lower)) first = own;
  while (first < last && OPENS_RUN.test(tokens[first]!.lower)) first++;
  while (first < last && tokens[first]!.pos === 'date' && startsPhrase(tokens[first + 1]!)) first++;
  return first;
}

/** "Brandt, Norvane and the county": the first of a list that opens the sentence, or `first`. */
function firstOfList(tokens: readonly Token[], first: number, names: Names): number {
  let from = first;
  while (from > 1 && tokens[from - 1]!.lower === ',' && isNominal(tokens, from - 2, names)) {
    from -= 2;
    while (from > 0 && joins(tokens, from - 1, names)) from--;
  }
  return from === 0 && !FRONT.test(tokens[0]!.lower) ? 0 : first;
}

/** Index of the "who" or "that" which ends at `last` but for adverbs and auxiliaries, or -1. */
function relativeBefore(tokens: readonly Token[], last: number): number {
  let i = last;
  while (i > 0 && /^(?:adverb|auxiliary)$/.test(tokens[i]!.pos)) i--;
  return /^(?:who|which|that)$/.test(tokens[i]?.lower ?? '') ? i : -1;
}

/** Nouns, and what the tagger takes for a verb after "the Ortiz": "the Ortiz campaign". */
function isNominal(tokens: readonly Token[], i: number, names: Names): boolean {
  const t = tokens[i]!;
  const before = tokens[i - 1];
  if (names.at(t.index) || NOMINAL.test(t.pos)) return t.lower !== ',';
  return (
    /^(?:infinitive|present|gerund)$/.test(t.pos) &&
    before !== undefined &&
    (/^(?:determiner|possessive|adjective|value|date|proper)$/.test(before.pos) ||
      names.at(before.index) !== null)
  );
}

function joins(tokens: readonly Token[], i: number, names: Names): boolean {
  const t = tokens[i]!;
  const before = tokens[i - 1];
  const isAfterNoun = isNoun(before);
  if (names.at(t.index)) return true;
  if (/^(?:and|or)$/.test(t.lower)) return before !== undefined && before.lower !== ',';
  if (OWNER.test(t.lower)) return true;
  // "councillors backing Ortiz"; "a firm owned by Brandt".
  if (t.pos === 'gerund') return isAfterNoun && !FRONTED.test(t.lower);
  if (t.lower === 'by') return before?.pos === 'past';
  if (t.pos === 'past') return isAfterNoun && /^(?:by|in|as|for)$/.test(tokens[i + 1]?.lower ?? '');
  return NOMINAL.test(t.pos) || LINK.test(t.lower) || /^\p{Lu}/u.test(t.text);
}

const FRONT =
  /^(?:after|before|during|since|amid|despite|on|in|at|for|with|from|by|over|under|asked|reached)$/;
const DENIABLE =
  /^(?:claims?|charges?|allegations?|accusations?|reports?|stor(?:y|ies)|rumou?rs?|prospect|idea|suggestion|move|plan|possibility|notion|assertion)$/;
const CLAUSE = /^(?:if|when|while|although|though|because|since|but|so|yet|still|however|whether|why|until)$/;
const FRONTED = /^(?:saying|adding|noting|arguing|claiming|declining|refusing|denying)$/;

const startsPhrase = (t: Token) =>
  /^(?:proper|determiner|plural|possessive|pronoun)$/.test(t.pos) || /^\p{Lu}/u.test(t.text);

/** "said that Ortiz": no "that company". */
const opensClause = (tokens: readonly Token[], i: number) =>
  CLAUSE.test(tokens[i]!.lower) || (tokens[i]!.lower === 'that' && startsPhrase(tokens[i + 1]!));
