import type { EntityMention } from '../entities/types.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { quotationsIn } from './context.ts';
import { isHuman } from './lexicon/heads.ts';
import type { Names } from './names.ts';
import { groups, nounPhrases } from './noun-groups.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { hearerOf, isInDateline, isInWordsOf, isRecalling, leaderOf } from './pronoun-bars.ts';
import {
  linkBefore,
  NUMBER,
  oneOfThem,
  opensQuotation,
  type PronounNumber,
  pronounBefore,
  someoneTold,
} from './pronoun-links.ts';
import type { Place, Referent } from './referents.ts';
import { isAside, weightOf } from './salience.ts';

/** What a pronoun stands for: a referent, a name of the article, or a noun phrase that is no source itself. */
type Antecedent =
  | { type: 'referent'; referent: Referent }
  | { type: 'name'; mention: EntityMention }
  /** `isTale`: somebody of whom the text tells what happened, who is not asked. */
  | { type: 'phrase'; phrase: Phrase; isTale?: true };

/** Sentences a pronoun reaches back, and those it reaches for whom the article is about. */
const REACH = 4;
const REACH_FOR_TOPIC = 7;
/** What being the article's person is worth, for each sentence back and for good. */
const TOPIC = 0.6;
/** Weight of a pronoun before this one, and how many links are followed. */
const LINK = 2.2;
const CHAIN = 4;
/** Verbs of texts: "The findings suggest". */
const TEXT_VERB =
  /\b(?:show|suggest|indicat|reveal|f(?:ind|ound)|detail|describ|stat|not(?:e|ed|es)\b|conclu|sa(?:y|id)|list|document|offer|warn|argu|claim|call|recommend|propos|estimat|report|read|contain|continu|add|imply|impl|outlin|explain|accus|alleg|allow|requir|maintain|point)/i;

/** What the sentence of a pronoun says about it. */
export interface Hint {
  cue: string;
  /** The words attributed to it say "we". */
  saysWe: boolean;
  /** "his claims": the pronoun owns what speaks, or does not speak at all. */
  owns: boolean;
}

/** Weight of a woman or man of whom the text tells: a subject without a name. */
const TALE = 2.5;

const NARRATIVE: Hint = { cue: '', saysWe: false, owns: true };
/** Weight of an unnamed speaker as the owner of claims. */
const HEARD = -2;

/**
 * @param referents in the order of their last mention
 * @param hint null where nothing is known of the sentence
 * @returns null where nothing in reach fits
 */
export function antecedentOf(
  document: TextDocument,
  pronoun: string,
  place: Place,
  referents: readonly Referent[],
  names: Names,
  genders: ReadonlyMap<number, 'm' | 'f'>,
  hint: Hint | null = null,
  depth = 0,
): Antecedent | null {
  if (/^(?:who|which|that|whom|whose)$/.test(pronoun))
    return before(document, pronoun, place, referents, names);
  const number = NUMBER[pronoun];
  if (!number) return null;
  let best: { antecedent: Antecedent; score: number } | null = null;
  const offer = (antecedent: Antecedent, sentence: number, weight: number, at: number, far = 2) => {
    const score = weight - far * (place.sentence - sentence) + at / 1e7;
    if (!best || score > best.score) best = { antecedent, score };
  };
  const isPerson = number === 'he' || number === 'she';
  const isInQuotation = quotationsIn(document, place.start, place.end).length > 0;
  const hearer = isPerson ? hearerOf(document, place, names) : null;
  for (const referent of referents) {
    // Whom only another's words speak of is not the one who says them.
    const last = hint && !hint.owns && !isInQuotation ? referent.lastOutside : referent.last;
    if (!last || (isPerson && names.topic !== null && isRecalling(document, referent, place))) continue;
    if (hearer !== null && referent.entity === hearer) continue;
    const isTopic = isPerson && referent.entity !== null && referent.entity === names.topic;
    const reach = isTopic ? REACH_FOR_TOPIC : REACH;
    if (last.end > place.start || place.sentence - last.sentence > reach) continue;
    // A man of whom the text tells, or whose claims these are, is seldom the unnamed expert who spoke before.
    const isOnlyHeard = hint?.owns && isPerson && referent.entity === null && last.sentence < place.sentence;
    const suits = weightOfReferent(number, referent, genders, hint);
    const weight = suits !== null && isOnlyHeard ? HEARD : suits;
    if (weight !== null)
      offer(
        { type: 'referent', referent },
        last.sentence,
        weight + (isTopic ? TOPIC : 0),
        last.end,
        isTopic ? 1 : 2,
      );
  }
  // "Brandt left. He had long talks with Varga. He …": a chain of pronouns keeps to its first.
  const link = isPerson ? linkBefore(document, number, place) : null;
  if (link && depth < CHAIN) {
    const first = antecedentOf(document, number, link, referents, names, genders, NARRATIVE, depth + 1);
    if (first) offer(first, link.sentence, LINK, link.end);
  }
  const one = isPerson ? oneOfThem(document, place, names) : null;
  if (one) offer({ type: 'phrase', phrase: one.phrase }, one.sentence, LINK, one.phrase.end);
  const tale = pronoun === 'he' || pronoun === 'she' ? someoneTold(document, pronoun, place, names) : null;
  if (tale)
    offer({ type: 'phrase', phrase: tale.phrase, isTale: true }, tale.sentence, TALE, tale.phrase.end);
  const wanted = isPerson ? 'person' : number === 'it' ? 'organization' : null;
  const ownPronoun = isPerson ? pronounBefore(document, number, place) : null;
  for (const mention of names.before(place.start, 40)) {
    const sentence = sentenceAt(document, mention.start);
    const isTopic = isPerson && mention.entity === names.topic;
    if (place.sentence - sentence > REACH_FOR_TOPIC) break;
    if (place.sentence - sentence > (isTopic ? REACH_FOR_TOPIC : REACH)) continue;
    if (mention.kind !== wanted || mention.entity === hearer || isInDateline(document, mention)) continue;
    if (hint && !hint.owns && !isInQuotation && isInWordsOf(document, mention, place)) continue;
    if (isPerson && genders.get(mention.entity) === (number === 'he' ? 'f' : 'm')) continue;
    // "His friendship with Tom Varga contradicts his claim": both are one man, who is not Varga.
    if (ownPronoun !== null && mention.start > ownPronoun && isAside(document, mention)) continue;
    const weight = weightOf(document, mention);
    // What was quoted just before may be about him whose claims these are.
    const isSpokenOf = hint?.owns && weight < 0 && (isTopic || opensQuotation(document, mention));
    offer(
      { type: 'name', mention },
      sentence,
      (isSpokenOf ? 1 : weight) + (isTopic ? TOPIC : 0),
      mention.end,
      isTopic ? 1 : 2,
    );
  }
  if (number === 'they')
    for (const { phrase, sentence, weight } of groups(document, place, names).filter((g) =>
      canSay(g.phrase.heads[0]?.class === 'document', hint),
    )) {
      const mention = leaderOf(document, phrase, names);
      offer(mention ? { type: 'name', mention } : { type: 'phrase', phrase }, sentence, weight, phrase.end);
    }
  return (best as { antecedent: Antecedent } | null)?.antecedent ?? null;
}

const canSay = (isText: boolean, hint: Hint | null) => !isText || !hint?.cue || TEXT_VERB.test(hint.cue);

/** How well the pronoun's number and gender suit a source before it; null if they do not. */
function weightOfReferent(
  number: PronounNumber,
  r: Referent,
  genders: ReadonlyMap<number, 'm' | 'f'>,
  hint: Hint | null,
): number | null {
  const gender = r.entity === null ? r.gender : (genders.get(r.entity) ?? r.gender);
  const isHumanKind = ['person', 'anonymous', 'role', 'spokesperson', 'collective'].includes(r.kind);
  const isOne = isHumanKind && !r.plural && r.kind !== 'collective';
  if (!canSay(r.kind === 'document', hint)) return null;
  if (number === 'he' || number === 'she') {
    if (!isOne || gender === (number === 'he' ? 'f' : 'm')) return null;
    return 3;
  }
  if (number === 'it') return !isHumanKind && !(r.plural && r.kind !== 'media') ? 3 : null;
  if (r.plural) return 3;
  // "Norvane denied it. “We did nothing,” they said."
  return r.kind === 'organization' && r.attributions.length > 0 ? (hint?.saysWe ? 3 : 0) : null;
}

/** "Dana Ortiz, a little-known clerk who": what stands between the name and the pronoun. */
const DESCRIBES = /^, (?:an?|the|his|her|its|their) [^,;:.“”"()]{1,60}\s$/;

/** How many signs that are no white space stand between two places of a text; four for more. */
function signsBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 4; at++) if (/\S/.test(text[at]!)) count++;
  return count;
}

/** "an aide, who asked": the phrase that ends before a relative pronoun. */
function before(
  document: TextDocument,
  pronoun: string,
  place: Place,
  referents: readonly Referent[],
  names: Names,
): Antecedent | null {
  const gap = (end: number) => signsBetween(document.text, end, place.start);
  const close = referents.filter((r) => r.last.end <= place.start && gap(r.last.end) <= 2).at(-1);
  if (close) return { type: 'referent', referent: close };
  const named = names.before(place.start, 1)[0];
  const isHumanPronoun = pronoun === 'who' || pronoun === 'whom';
  const mention =
    named && (pronoun === 'whose' || (named.kind === 'person') === isHumanPronoun) ? named : null;
  if (mention && gap(mention.end) <= 2) return { type: 'name', mention };
  if (isHumanPronoun)
    for (const m of names.before(place.start, 2))
      if (m.kind === 'person' && DESCRIBES.test(document.text.slice(m.end, place.start)))
        return { type: 'name', mention: m };
  const same = referents
    .filter((r) => r.last.sentence === place.sentence && r.last.end <= place.start)
    .at(-1);
  const first = document.sentences[place.sentence]!.start;
  const ranges = nounPhrases(document, first, place.start);
  const nearest = ranges.at(-1);
  if (nearest && gap(nearest[1]) <= 3) {
    // "a rival of the mayor who": the head noun is left of its complement.
    let phrase = readPhrase(document, [nearest], names);
    const owner = ranges.at(-2);
    // "Dana Ortiz of Ostby, who": a place is not who.
    const isPlace = isHumanPronoun && phrase.heads[0]?.name && phrase.heads[0].name.kind !== 'person';
    if (isPlace && owner && /^ (?:of|from|in|at) (?:the )?$/.test(document.text.slice(owner[1], nearest[0])))
      phrase = readPhrase(document, [owner], names);
    // "by the reporter Leo Brandt, which": what he wrote.
    const isWriter = isHuman(phrase.heads[0]?.class ?? null) || phrase.heads[0]?.name?.kind === 'person';
    if (pronoun === 'which' && isWriter && nearest[0] > first) return null;
    if (phrase.heads.length) return { type: 'phrase', phrase };
  }
  if (same) return { type: 'referent', referent: same };
  return mention && place.start - mention.end < 120 ? { type: 'name', mention } : null;
}
