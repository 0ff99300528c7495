import type { EntityMention } from '../entities/types.ts';
import type { Range } from '../report.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { quotationsIn } from './context.ts';
import { isHuman } from './lexicon/heads.ts';
import type { Names } from './names.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import type { Place, Referent } from './referents.ts';

/** What a pronoun stands for: a referent, a name of the article, or a noun phrase that is no source itself. */
export type Antecedent =
  | { type: 'referent'; referent: Referent }
  | { type: 'name'; mention: EntityMention }
  | { type: 'phrase'; phrase: Phrase };

type Number = 'he' | 'she' | 'it' | 'they';

const NUMBER: Readonly<Record<string, Number>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  these: 'they',
  those: 'they',
  this: 'it',
};
/** Weight of those whom the sentence says were interviewed; the first of them has one more. */
export const INTERVIEWED = 5;
/** Sentences a pronoun reaches back. */
const REACH = 4;
const INTERVIEW =
  /^(?:interviewed|interviews|spoke|talked|speaking|talking|conversations|questioned|surveyed|polled|contacted|met)$/;

/**
 * @param referents in the order of their last mention
 * @returns null where nothing in reach fits
 */
export function antecedentOf(
  document: TextDocument,
  pronoun: string,
  place: Place,
  referents: readonly Referent[],
  names: Names,
  genders: ReadonlyMap<number, 'm' | 'f'>,
): Antecedent | null {
  if (/^(?:who|which|that|whom|whose)$/.test(pronoun))
    return before(document, pronoun, place, referents, names);
  const number = NUMBER[pronoun];
  if (!number) return null;
  let best: { antecedent: Antecedent; score: number } | null = null;
  const offer = (antecedent: Antecedent, sentence: number, weight: number, at: number) => {
    const score = weight - 2 * (place.sentence - sentence) + at / 1e7;
    if (!best || score > best.score) best = { antecedent, score };
  };
  for (const referent of referents) {
    const { last } = referent;
    if (last.end > place.start || place.sentence - last.sentence > REACH) continue;
    if (suits(number, referent, genders)) offer({ type: 'referent', referent }, last.sentence, 3, last.end);
  }
  for (const mention of names.before(place.start, 40)) {
    const token = document.tokens[tokenAt(document, mention.start)]!;
    if (place.sentence - token.sentence > REACH) break;
    const wanted = number === 'he' || number === 'she' ? 'person' : number === 'it' ? 'organization' : null;
    if (mention.kind !== wanted) continue;
    if (wanted === 'person' && genders.get(mention.entity) === (number === 'he' ? 'f' : 'm')) continue;
    const isSubject = token.index - document.sentences[token.sentence]!.first < 4;
    const isQuoted = quotationsIn(document, mention.start, mention.end).length > 0;
    offer({ type: 'name', mention }, token.sentence, isQuoted ? -2 : isSubject ? 2.5 : 1, mention.end);
  }
  if (number === 'they')
    for (const { phrase, sentence, weight } of groups(document, place, names))
      offer({ type: 'phrase', phrase }, sentence, weight, phrase.end);
  return (best as { antecedent: Antecedent } | null)?.antecedent ?? null;
}

function suits(number: Number, r: Referent, genders: ReadonlyMap<number, 'm' | 'f'>): boolean {
  const gender = r.entity === null ? r.gender : (genders.get(r.entity) ?? r.gender);
  const human = ['person', 'anonymous', 'role', 'spokesperson', 'collective'].includes(r.kind);
  const isOne = human && !r.plural && r.kind !== 'collective';
  if (number === 'he') return isOne && gender !== 'f';
  if (number === 'she') return isOne && gender !== 'm';
  if (number === 'it') return !human && !(r.plural && r.kind !== 'media');
  return r.plural;
}

/** "an aide, who asked": the phrase that ends before a relative pronoun. */
function before(
  document: TextDocument,
  pronoun: string,
  place: Place,
  referents: readonly Referent[],
  names: Names,
): Antecedent | null {
  const gap = (end: number) => document.text.slice(end, place.start).match(/\S/g)?.length ?? 0;
  const close = referents.filter((r) => r.last.end <= place.start && gap(r.last.end) <= 2).at(-1);
  if (close) return { type: 'referent', referent: close };
  const named = names.before(place.start, 1)[0];
  const isHumanPronoun = pronoun === 'who' || pronoun === 'whom';
  const mention =
    named && (pronoun === 'whose' || (named.kind === 'person') === isHumanPronoun) ? named : null;
  if (mention && gap(mention.end) <= 2) return { type: 'name', mention };
  const same = referents
    .filter((r) => r.last.sentence === place.sentence && r.last.end <= place.start)
    .at(-1);
  const first = document.sentences[place.sentence]!.start;
  const ranges = nounPhrases(document, first, place.start);
  const nearest = ranges.at(-1);
  if (nearest && gap(nearest[1]) <= 3) {
    // "a rival of the mayor who": the head noun is left of its complement.
    const phrase = readPhrase(document, [nearest], names);
    if (phrase.heads.length) return { type: 'phrase', phrase };
  }
  if (same) return { type: 'referent', referent: same };
  return mention && place.start - mention.end < 120 ? { type: 'name', mention } : null;
}

/** Plural noun phrases and interviewees a "they" can stand for. */
export function groups(document: TextDocument, place: Place, names: Names) {
  const out: { phrase: Phrase; sentence: number; weight: number }[] = [];
  for (let s = Math.max(0, place.sentence - 2); s <= place.sentence; s++) {
    const sentence = document.sentences[s]!;
    const end = Math.min(sentence.end, place.start);
    const interview = document.tokens
      .slice(sentence.first, sentence.last)
      .find((t) => INTERVIEW.test(t.lower) && !quotationsIn(document, t.start, t.end).length);
    let isFirst = true;
    for (const range of nounPhrases(document, sentence.start, end)) {
      if (quotationsIn(document, range[0], range[1]).length) continue;
      const phrase = readPhrase(document, [range], names);
      const head = phrase.heads[0];
      if (!head || head.name) {
        isFirst = false;
        continue;
      }
      const isMany = head.plural || (phrase.count ?? 0) > 1;
      if (isMany && isHuman(head.class)) {
        const isInterviewed = interview !== undefined && range[0] > interview.start;
        out.push({
          phrase,
          sentence: s,
          weight: isInterviewed ? INTERVIEWED + Number(isFirstAfter(out, interview)) : isFirst ? 2 : 0.5,
        });
      } else if (isMany && head.class) out.push({ phrase, sentence: s, weight: isFirst ? 1 : 0 });
      isFirst = false;
    }
  }
  return out;
}

const isFirstAfter = (found: readonly { phrase: Phrase }[], from: Token) =>
  !found.some((f) => f.phrase.start > from.start);

const INSIDE = /^(?:determiner|value|adjective|noun|plural|proper|possessive|participle|gerund)$/;

/** Base noun phrases of `[start, end)`, in order: runs of determiners, numbers, adjectives and nouns that end in a noun. */
export function nounPhrases(document: TextDocument, start: number, end: number): Range[] {
  const out: Range[] = [];
  const { tokens } = document;
  let first = -1;
  let last = -1;
  const close = () => {
    if (last >= 0) out.push([tokens[first]!.start, tokens[last]!.end]);
    first = last = -1;
  };
  for (let i = tokenAt(document, start); i < tokens.length && tokens[i]!.start < end; i++) {
    const t = tokens[i]!;
    const isHyphen = t.lower === '-' && t.glued;
    if (!INSIDE.test(t.pos) && !isHyphen) {
      close();
      continue;
    }
    if (t.pos === 'determiner' && last >= 0) close();
    if (first < 0) first = i;
    if (/^(?:noun|plural|proper)$/.test(t.pos)) last = i;
  }
  close();
  return out;
}
