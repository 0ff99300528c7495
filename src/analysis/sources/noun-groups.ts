import type { Range } from '../report.ts';
import { isNoun, type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { quotationsIn } from './context.ts';
import { isHuman } from './lexicon/heads.ts';
import type { Names } from './names.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import type { Place } from './referents.ts';

/** Weight of those whom the sentence says were interviewed; the first of them has one more. */
export const INTERVIEWED = 5;
const INTERVIEW =
  /^(?:interviewed|interviews|spoke|talked|speaking|talking|conversations|questioned|surveyed|polled|contacted|met)$/;

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
    if (isNoun(t)) last = i;
  }
  close();
  return out;
}
