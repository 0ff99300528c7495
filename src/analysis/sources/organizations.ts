import type { EntityMention } from '../entities/types.ts';
import { isCommonNoun, sentenceAt, type TextDocument, tokenAt } from '../text/document.ts';
import { isOutlet } from './lexicon/outlets.ts';
import { singular, words } from './lexicon/words.ts';
import type { Names } from './names.ts';
import type { Place } from './referents.ts';
import { weightOf } from './salience.ts';

/** Sentences over which "the company" reaches back to a name. */
const REACH = 5;
/** "Norvane … the company": nouns for any body that has a name. */
export const GENERIC_BODIES = words(
  `company firm group organization organisation agency business corporation startup start-up maker manufacturer carrier
  retailer airline automaker carmaker drugmaker chipmaker lender brand giant conglomerate institution nonprofit charity
  chain publisher label utility`,
);
/** "Norvane said it; the club": nouns for a body that spoke just before, or has the noun in its name. */
const KINDRED = words('league club team union federation association university school college bank fund');
/** Bodies that nobody calls a company: "the Harbour Authority". */
const PUBLIC =
  /\b(?:department|ministry|court|police|council|university|party|congress|senate|house|parliament|committee|government|army|navy|school|college|hospital|authority|commission|agency|bureau|office|centers?|service|administration|association|union|federation|league)$/i;
/** Two bodies that are as likely by this are not told apart. */
const DOUBT = 0.2;
const PUBLIC_NOUN = /^(?:agency|organi[sz]ation|group|institution|charity|nonprofit)$/;

/**
 * The named body that "the company" stands for: of those before it the one that the text is about, never one that
 * comes later; null where two are as likely.
 * @param noun singular head in lower case
 * @param modifiers the words between "the" and the noun, in lower case
 * @param spoken entity of the body that spoke last, or null
 */
export function namedBody(
  document: TextDocument,
  names: Names,
  noun: string,
  modifiers: readonly string[],
  place: Place,
  spoken: number | null,
): EntityMention | null {
  const isGeneric = GENERIC_BODIES.has(noun);
  const scores = new Map<number, { mention: EntityMention; score: number }>();
  for (const mention of names.before(place.start, 40)) {
    const sentence = sentenceAt(document, mention.start);
    if (place.sentence - sentence > REACH) break;
    if (mention.kind !== 'organization') continue;
    const name = names.entities.entities[mention.entity]!.name;
    const fit = fitOf(name, noun, modifiers);
    if (fit === null || isOutlet(name)) continue;
    const isSpeaker = mention.entity === spoken;
    // "the commission": any body with the noun in its name.
    const isNear = KINDRED.has(noun) && isSpeaker && place.sentence - sentence < 3;
    if (!isGeneric && fit < 2 && !isNear) continue;
    const weight = Math.max(weightOf(document, mention), -1) - (isModifier(document, mention) ? 1 : 0);
    const score = weight + fit + (isSpeaker ? 1.5 : 0) - (place.sentence - sentence);
    if (score > (scores.get(mention.entity)?.score ?? Number.NEGATIVE_INFINITY))
      scores.set(mention.entity, { mention, score });
  }
  const [best, next] = [...scores.values()].sort((x, y) => y.score - x.score);
  return best && best.score - (next?.score ?? Number.NEGATIVE_INFINITY) > DOUBT ? best.mention : null;
}

/** "a Tidewell Bank advert": the sentence is not about the bank. */
function isModifier(document: TextDocument, mention: EntityMention): boolean {
  const next = document.tokens[tokenAt(document, mention.end)];
  return isCommonNoun(next) && /^\p{Ll}/u.test(next!.text);
}

/** What noun and modifiers say for a name: null against it. */
function fitOf(name: string, noun: string, modifiers: readonly string[]): number | null {
  const own = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (PUBLIC.test(name) && !PUBLIC_NOUN.test(noun) && !own.includes(noun)) return null;
  const further = modifiers.filter((m) => /^\p{L}{3,}$/u.test(m) && !NO_MODIFIER.has(m));
  // "the production company": its name says production, or nothing joins them.
  const isCalledSo = further.some((m) => own.some((o) => singular(o) === singular(m)));
  if (further.length && !isCalledSo) return null;
  return (own.includes(noun) ? 2 : 0) + (isCalledSo ? 2 : 0);
}

const NO_MODIFIER = words('the this that same said own big large small giant tech');
