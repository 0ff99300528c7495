import type { EntityReading } from '../entities/types.ts';
import { quotationsIn } from '../sources/context.ts';
import { readGenders } from '../sources/genders.ts';
import { Names } from '../sources/names.ts';
import { tokensIn } from '../sources/phrase.ts';
import { type TextDocument, tokenAt } from '../text/document.ts';
import { quotedReplies } from './find-quoted.ts';
import { nameOfParty } from './named-party.ts';
import { UNASKED } from './noun-run.ts';
import { partyOf, type Reading, subjectBefore } from './party.ts';
import type { ReplyPattern } from './pattern-parts.ts';
import { REPLY_PATTERNS } from './patterns.ts';
import type { Reply } from './types.ts';

/** Sentences longer than this are no prose; the patterns would only cost time. */
const LONGEST = 2000;
/** Length of the words of others that are part of the article's own sentence. */
const FRAGMENT = 40;

/**
 * Finds who was asked and what came of it: replies, denials, refusals and silence, told by the article or said in quotation
 * marks (“No comment,” “That is false,”).
 * @returns in the order of the text, without overlaps
 */
export function findReplies(document: TextDocument, entities: EntityReading): Reply[] {
  const names = new Names(document, entities);
  const reading: Reading = { document, names, genders: readGenders(document, entities) };
  const out: Reply[] = [];
  for (const sentence of document.sentences) {
    if (sentence.end - sentence.start > LONGEST) continue;
    const words = document.text.slice(sentence.start, sentence.end);
    const found: (Reply & { at: number })[] = [];
    for (const kind of REPLY_PATTERNS) {
      const { outcome, hint, pattern, because } = kind;
      if (!hint.test(words) || kind.notIn?.test(words)) continue;
      if (kind.near && !kind.near.test(words) && !kind.near.test(wordsBefore(document, sentence.index)))
        continue;
      for (const match of words.matchAll(pattern)) {
        const at = pastNouns(document, sentence.start + match.index);
        const end = sentence.start + match.index + match[0].trimEnd().length;
        if (found.some((r) => r.at < end && at < r.end)) continue;
        if (isQuoted(document, at)) continue;
        const asked = match
          .slice(1)
          .find((group) => group !== undefined)
          ?.trim();
        const party = asked
          ? partyOf(reading, asked, document.text.indexOf(asked, at), sentence.index)
          : subjectBefore(reading, at, sentence.index);
        if (!party || !isWho(kind, party.name, asked ?? document.text.slice(party.start, at))) continue;
        const name = nameOfParty(document, party, asked ? end : at, sentence.index, names);
        if (found.some((r) => r.party === name && r.outcome === outcome)) continue;
        // Who refuses or denies when reached has not answered besides.
        if (outcome === 'replied' && found.some((r) => r.party === name || r.at > at)) continue;
        const start = hasVerb(document, party.start, at) ? at : Math.min(party.start, at);
        const isShared = found.some((r) => r.start < end && start < r.end);
        found.push({
          at,
          start: isShared ? at : start,
          end,
          party: name,
          outcome,
          because: [because],
        });
      }
    }
    out.push(...found.map(({ at: _, ...reply }) => reply));
  }
  return [...out, ...quotedReplies(reading, out)].sort((a, b) => a.start - b.start);
}

/**
 * Whether the pattern can be about this party.
 * @param words the party with what stands between it and the pattern; its first part is all of "the appeals court", whatever
 * its name was taken for
 */
const isWho = ({ notOf, onlyOf, notAs }: ReplyPattern, name: string, words: string): boolean =>
  !UNASKED.test(name) &&
  !notOf?.test(words.split(',', 1)[0]!.trim()) &&
  !notAs?.test(words) &&
  (!onlyOf || onlyOf.test(words));

const wordsBefore = ({ text, sentences }: TextDocument, sentence: number) =>
  sentence ? text.slice(sentences[sentence - 1]!.start, sentences[sentence - 1]!.end) : '';

/** "Brandt said he would pay and declined to comment": what he said is not part of the reply. */
const hasVerb = (document: TextDocument, start: number, end: number) =>
  tokensIn(document, start, end).some((t) => /^(?:past|present|copula|modal)$/.test(t.pos));

/** In a quotation that is more than a few words of the article's own sentence: 'it “strongly denies” the claims'. */
const isQuoted = (document: TextDocument, at: number) =>
  quotationsIn(document, at, at + 1).some(
    ([start, end]) =>
      end - start > FRAGMENT || !/^["“'‘«]+\p{Ll}/u.test(document.text.slice(start, start + 4)),
  );

/** Past "family" and "Kelly", which the patterns take for an adverb. */
function pastNouns(document: TextDocument, from: number): number {
  let at = from;
  for (;;) {
    const word = /^\p{L}+ly\s+/u.exec(document.text.slice(at, at + 40));
    if (!word || document.tokens[tokenAt(document, at)]?.pos === 'adverb') return at;
    at += word[0].length;
  }
}
