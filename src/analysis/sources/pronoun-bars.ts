import type { EntityMention } from '../entities/types.ts';
import { sentenceAt, type TextDocument, tokenAt } from '../text/document.ts';
import { quotationsIn } from './context.ts';
import type { Names } from './names.ts';
import type { Phrase } from './phrase.ts';
import type { Place, Referent } from './referents.ts';

/** "OSTBY (AP) — The mill …": who wrote it is not what it is about. */
export function isInDateline({ text }: TextDocument, { start, end }: EntityMention): boolean {
  return text[start - 1] === '(' && /^\)\s*[—–-]/.test(text.slice(end, end + 5));
}

/** "“Brandt was late,” she said": the name stands in the quotation that ends in the pronoun's sentence. */
export function isInWordsOf(document: TextDocument, mention: EntityMention, place: Place): boolean {
  return quotationsIn(document, mention.start, mention.end).some(
    ([, end]) => end <= place.start && sentenceAt(document, end - 1) === place.sentence,
  );
}

/**
 * "The guard recalled that he said": somebody unnamed recalls what another said, where the article is about someone.
 * @returns whether `referent` is the one who recalls
 */
export function isRecalling({ text }: TextDocument, referent: Referent, place: Place): boolean {
  const { entity, last } = referent;
  if (entity !== null || last.sentence !== place.sentence || last.end > place.start) return false;
  return /\b(?:recall|remember)(?:s|ed)\b(?:[^.“”"]{0,40}\bthat)?\s*$/.test(
    text.slice(last.end, place.start),
  );
}

/** "he told Varga": the entity of who is told, who is not the one who tells. */
export function hearerOf(document: TextDocument, { end }: Place, names: Names): number | null {
  const told = /^\s+(?:\w+\s+){0,2}?(?:told|assured|reminded|warned)\s+(?=\p{Lu})/u.exec(
    document.text.slice(end, end + 60),
  );
  return told ? (names.at(tokenAt(document, end + told[0].length))?.entity ?? null) : null;
}

const FOLLOWERS =
  /^(?:(?:his|her|their|other) )*(?:colleagues|co-?workers|co-?authors|associates|teammates)$/i;

/** "Dana Ortiz and her colleagues": the one whose name stands for them. */
export function leaderOf({ text }: TextDocument, phrase: Phrase, names: Names): EntityMention | null {
  if (!FOLLOWERS.test(phrase.text)) return null;
  const leader = names.before(phrase.start, 1)[0];
  return leader?.kind === 'person' && /^ and $/.test(text.slice(leader.end, phrase.start)) ? leader : null;
}
