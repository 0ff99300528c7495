import type { Range } from '../report.ts';
import type { Names } from '../sources/names.ts';
import type { Token } from '../text/document.ts';

/** Whoever it may be: no one was asked. "Someone who does not answer questions". */
export const GENERIC =
  /^(?:that )?(?:some(?:one|body)|any(?:one|body)|every(?:one|body)|no ?(?:one|body)|none|people|some people|you|one|candidates|those|anything|nothing|there|what)$/i;
/** Not said to have happened: "if Norvane refuses to comment"; "why they did not respond". */
export const HYPOTHETICAL =
  /\b(?:if|whether|unless|why|until|should|would|could|suppose|imagine|how|asking|asks?)\s+(?:that\s+)?$/i;

const LINK = /^(?:of|for|at|and|or|nor|as|well|the|in|to|from|with|representing|&|'s|’|'|\/|-)$/;
const NOMINAL = /^(?:determiner|value|adjective|noun|plural|proper|possessive|date)$/;
const NOUN = /^(?:noun|plural|proper)$/;
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
  while (first < last && OPENS_RUN.test(tokens[first]!.lower)) first++;
  // "On Monday Norvane".
  while (first < last && tokens[first]!.pos === 'date' && startsPhrase(tokens[first + 1]!)) first++;
  return [tokens[first]!.start, head.end];
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
  const isAfterNoun = before !== undefined && NOUN.test(before.pos);
  if (names.at(t.index)) return true;
  if (/^(?:and|or)$/.test(t.lower)) return before !== undefined && before.lower !== ',';
  if (OWNER.test(t.lower)) return true;
  // "councillors backing Ortiz"; "a firm owned by Brandt".
  if (t.pos === 'gerund') return isAfterNoun && !FRONTED.test(t.lower);
  if (t.lower === 'by') return before?.pos === 'past';
  if (t.pos === 'past') return isAfterNoun && tokens[i + 1]?.lower === 'by';
  return NOMINAL.test(t.pos) || LINK.test(t.lower) || /^\p{Lu}/u.test(t.text);
}

const CLAUSE = /^(?:if|when|while|although|though|because|since|but|so|yet|still|however|whether|why|until)$/;
const FRONTED = /^(?:saying|adding|noting|arguing|claiming|declining|refusing|denying)$/;

const startsPhrase = (t: Token) =>
  /^(?:proper|determiner|plural|possessive|pronoun)$/.test(t.pos) || /^\p{Lu}/u.test(t.text);

/** "said that Ortiz": no "that company". */
const opensClause = (tokens: readonly Token[], i: number) =>
  CLAUSE.test(tokens[i]!.lower) || (tokens[i]!.lower === 'that' && startsPhrase(tokens[i + 1]!));
