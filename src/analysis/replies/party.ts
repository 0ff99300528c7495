import { antecedentOf } from '../sources/antecedents.ts';
import type { Names } from '../sources/names.ts';
import { nounPhrases } from '../sources/noun-groups.ts';
import { tokensIn } from '../sources/phrase.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { GENERIC, HYPOTHETICAL, nounRunBefore, opensAside } from './noun-run.ts';

/** A party as named in the text; `start` is where the words about it begin. */
export interface Party {
  name: string;
  start: number;
}

/** What the search for a party reads. */
export interface Reading {
  document: TextDocument;
  names: Names;
  genders: ReadonlyMap<number, 'm' | 'f'>;
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which)$/;
const FILLER =
  /^(?:has|have|had|also|both|all|then|later|again|repeatedly|initially|twice|still|immediately|each|-)$/;
const CONJUNCTION = /^(?:and|but|or|nor|yet|then)$/;
/** "by denying", "while declining": the one who does it is the clause's subject. */
const BEFORE_GERUND = /^(?:by|without|while|after|before|when|in|despite)$/;
/** "issued a statement denying": who issued it denies. */
const SAID_IN = /^(?:statement|letter|e-?mail|message|post|tweet|note|interview|release)$/;
const GERUND = /^(?:\p{L}+ly\s+)*(?:\p{L}+ing|without)\b/u;
const FINITE = /^(?:past|present|auxiliary|copula|modal|infinitive)$/;
const OPENING =
  /^(?:in|through|on|at|after|before|when|while|as|by|for|since|during|asked|reached|contacted)$/;

/**
 * The subject of the words that start at `at`: the noun phrase before them, with what is joined to it; over an aside
 * between commas; over "and", the subject of the verb before; a pronoun as the name it stands for.
 * @returns null where the sentence has none, where anybody would do ("someone who …") and after "if" and "why"
 */
export function subjectBefore(reading: Reading, at: number, sentence: number): Party | null {
  const { start } = reading.document.sentences[sentence]!;
  const tokens = tokensIn(reading.document, start, at);
  const isGerund = GERUND.test(reading.document.text.slice(at, at + 60));
  const found =
    subjectOf(reading, tokens, tokens.length, sentence, isGerund) ?? firstPhrase(reading, tokens, sentence);
  if (!found || GENERIC.test(found.name)) return null;
  return HYPOTHETICAL.test(reading.document.text.slice(start, found.start)) ? null : found;
}

/** The words of a party; for a pronoun among them, whom it stands for: "attempts to reach him". */
export function partyOf(reading: Reading, words: string, start: number, sentence: number): Party {
  const name = words.replace(REQUESTED, '');
  const pronoun = /^(?:he|she|they|him|her|them|it)$/i.exec(name)?.[0].toLowerCase();
  if (!pronoun) return { name, start };
  const subject = { him: 'he', her: 'she', them: 'they' }[pronoun] ?? pronoun;
  return ofPronoun(reading, subject, start, start + name.length, sentence);
}

/** "calls to X seeking comment". */
const REQUESTED =
  /\s+(?:(?:seeking|requesting|asking\s+for|for)\s+(?:an?\s+|further\s+|additional\s+)?(?:comment|response|reaction|interview|information)|(?:by|via)\s+(?:phone|e-?mail|text)|(?:on\s+)?\p{Lu}\p{L}+day)\b.*$/u;

/** The subject of what comes after the first `end` tokens. */
function subjectOf(
  reading: Reading,
  tokens: readonly Token[],
  end: number,
  sentence: number,
  isGerund: boolean,
): Party | null {
  let last = end - 1;
  last = beforeDate(tokens, last);
  let isSecondVerb = isGerund && BEFORE_GERUND.test(skipAdverbs(tokens, last)?.lower ?? '');
  for (; last >= 0; last--) {
    const { lower, pos } = tokens[last]!;
    if (CONJUNCTION.test(lower) || (isGerund && SAID_IN.test(lower))) isSecondVerb = true;
    else if (!(FILLER.test(lower) || pos === 'adverb' || (lower === ',' && isSecondVerb))) break;
  }
  const word = tokens[last];
  if (!word) return onlyWord(tokens[0]);
  if (isSecondVerb || (isGerund && word.lower === ','))
    return subjectOfClause(reading, tokens, last + 1, sentence);
  if (PRONOUN.test(word.lower)) return ofPronoun(reading, word.lower, word.start, word.end, sentence);
  if (word.lower === 'that') last--;
  if (tokens[last]?.lower === ',')
    return beforeAside(reading, tokens, last, sentence) ?? firstPhrase(reading, tokens, sentence);
  const found = nounRun(reading, tokens, last);
  // "who through his office"; "Brandt, through a lawyer,".
  const before = found && tokens.findLastIndex((t) => t.end <= found.start);
  return before && before > 0 && /^(?:through|via)$/.test(tokens[before]!.lower)
    ? subjectOf(reading, tokens, before, sentence, false)
    : found;
}

const DATE_WORD =
  /^(?:on|in|at|of|late|early|earlier|last|this|that|same|the|night|morning|afternoon|evening|week|month|year|\d{1,2})$/;

/** "Norvane on Thursday", "a spokesman late last week": the last token before what says when. */
function beforeDate(tokens: readonly Token[], last: number): number {
  const first = tokens.findLastIndex((t, i) => i <= last && t.pos !== 'date' && !DATE_WORD.test(t.lower)) + 1;
  const date = tokens.slice(first, last + 1);
  const isDate = date.some((t) => t.pos === 'date') && tokens[last]?.lower !== 'the';
  return isDate && first > 0 && tokens[first - 1]!.lower !== ',' ? first - 1 : last;
}

/** "Both denied it." */
const onlyWord = (t: Token | undefined): Party | null =>
  t && /^(?:both|all|each)$/.test(t.lower) ? { name: t.text, start: t.start } : null;

/** "Brandt left the room and": the subject of the last verb before the first `end` tokens. */
function subjectOfClause(
  reading: Reading,
  tokens: readonly Token[],
  end: number,
  sentence: number,
): Party | null {
  for (let v = end - 1; v > 0; v--) {
    if (!FINITE.test(tokens[v]!.pos)) continue;
    const before = skipAdverbs(tokens, v - 1);
    if (!before || CONJUNCTION.test(before.lower) || /^(?:to|,|not|n't)$/.test(before.lower)) {
      if (before?.lower !== ',') continue;
    }
    const found = subjectOf(reading, tokens, v, sentence, false);
    if (found) return found;
  }
  return null;
}

/** "Brandt, who runs the mill,": the phrase before the aside that ends with the comma at `last`. */
function beforeAside(
  reading: Reading,
  tokens: readonly Token[],
  last: number,
  sentence: number,
): Party | null {
  for (let i = last - 1; i > 0; i--) {
    if (tokens[i]!.lower !== ',') continue;
    if (/^(?:as|along)$/.test(tokens[i + 1]!.lower)) return withAdded(reading, tokens, i - 1, last - 1);
    if (!opensAside(tokens[i + 1]!) && !reading.names.at(tokens[i - 1]!.index)) continue;
    const opening = tokens.slice(0, i);
    if (OPENING.test(opening[0]!.lower) && !opening.some((t) => t.lower === ',' || FINITE.test(t.pos)))
      return nounRun(reading, tokens, last - 1);
    const name = tokens[i - 1]!;
    if (PRONOUN.test(name.lower)) return ofPronoun(reading, name.lower, name.start, name.end, sentence);
    const found = nounRun(reading, tokens, i - 1);
    if (found && !isAgeOrAddress(tokens, found)) return found;
  }
  return null;
}

/** "Brandt, 52, of Station Road, Ostby,": how old he is and where he lives. */
function isAgeOrAddress(tokens: readonly Token[], { name, start }: Party): boolean {
  if (/^\d+$/.test(name)) return true;
  const at = tokens.findIndex((t) => t.start >= start);
  return /^(?:of|from)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === ',';
}

/** "Norvane, as well as its owner,". */
function withAdded(reading: Reading, tokens: readonly Token[], head: number, last: number): Party | null {
  const found = nounRun(reading, tokens, head);
  return found && { ...found, name: reading.document.text.slice(found.start, tokens[last]!.end) };
}

function nounRun({ document, names }: Reading, tokens: readonly Token[], last: number): Party | null {
  const range = nounRunBefore(tokens, last, names);
  return range && { name: document.text.slice(...range), start: range[0] };
}

/** The sentence's first noun phrase, or its first pronoun; behind an opening with a preposition. */
function firstPhrase(reading: Reading, tokens: readonly Token[], sentence: number): Party | null {
  const [first] = tokens;
  if (!first) return null;
  const { document } = reading;
  const comma = OPENING.test(first.lower) ? (tokens.find((t) => t.lower === ',')?.end ?? 0) : 0;
  const phrases = nounPhrases(document, first.start, tokens.at(-1)!.end);
  const subject = phrases.find((p) => p[0] >= comma) ?? phrases[0];
  if (subject) return { name: document.text.slice(...subject), start: subject[0] };
  const pronoun = tokens.find((t) => PRONOUN.test(t.lower));
  return pronoun ? ofPronoun(reading, pronoun.lower, pronoun.start, pronoun.end, sentence) : null;
}

function skipAdverbs(tokens: readonly Token[], last: number): Token | undefined {
  let i = last;
  while (i > 0 && tokens[i]!.pos === 'adverb') i--;
  return tokens[i];
}

function ofPronoun(
  { document, names, genders }: Reading,
  pronoun: string,
  start: number,
  end: number,
  sentence: number,
): Party {
  const found = antecedentOf(document, pronoun, { start, end, sentence }, [], names, genders);
  const own = { name: document.text.slice(start, end), start };
  if (found?.type === 'name') return { ...own, name: names.entities.entities[found.mention.entity]!.name };
  if (found?.type === 'phrase') return { ...own, name: found.phrase.text };
  // "Dana Ortiz left, and attempts to reach her": the one person whom the sentence has named.
  const people = names.within(document.sentences[sentence]!.start, start).filter((m) => m.kind === 'person');
  const isOne = /^s?he$/.test(pronoun) && new Set(people.map((m) => m.entity)).size === 1;
  if (isOne) return { ...own, name: names.entities.entities[people[0]!.entity]!.name };
  return speakerBefore({ document, names, genders }, start, sentence) ?? own;
}

/** "The mayor's office said Monday it would not comment": a pronoun right behind who speaks. */
function speakerBefore(reading: Reading, start: number, sentence: number): Party | null {
  const tokens = tokensIn(reading.document, reading.document.sentences[sentence]!.start, start);
  const said = tokens.findLastIndex((t) => /^(?:said|says|added|wrote|told)$/.test(t.lower));
  const between = tokens.slice(said + 1);
  if (said < 1 || between.length > 3 || between.some((t) => t.lower === ',')) return null;
  return nounRun(reading, tokens, said - 1);
}
