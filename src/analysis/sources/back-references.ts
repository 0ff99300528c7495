import type { EntityMention } from '../entities/types.ts';
import { sentenceAt } from '../text/document.ts';
import { groupBeside, ofGroup, REACH } from './besides.ts';
import type { Discourse } from './discourse.ts';
import { isHuman, STUDIES, TITLED } from './lexicon/heads.ts';
import { OUTLET_NOUN } from './lexicon/outlets.ts';
import { words } from './lexicon/words.ts';
import { namedBody } from './organizations.ts';
import type { Phrase } from './phrase.ts';
import { ageOf } from './phrase-facts.ts';
import { fits, newReferent, type Place, type Referent } from './referents.ts';
import { weightOf } from './salience.ts';

/** "Both men", "the brothers": two whom the article names. */
const PAIRS = words('man woman brother sister parent couple');

/** "Both sides", "the two companies": bodies named not more than so many sentences before. */
const SIDES = words('side party company government country nation firm club team');
const SIDES_REACH = 3;

/** "two of them", "one of the people", "two said": inside a set told before; null where there is none. */
export function partOfSet(d: Discourse, phrase: Phrase, place: Place, because: string[]): Referent | null {
  if (phrase.wholeCount !== null) return null;
  const isBare = phrase.heads.length === 0;
  if (isBare && !phrase.partitive && groupBeside(d, place)) return ofGroup(d, phrase, place, because);
  const whole = d.latest(
    (r) =>
      r.plural &&
      (isBare || fitsWhole(phrase, r)) &&
      (place.sentence - r.last.sentence <= REACH || (r.kind === 'anonymous' && !isBare)),
  );
  // "the two" after two named people, where no set of two was told.
  if (isBare && phrase.determiner === 'definite' && phrase.count === 2 && whole?.count !== 2) {
    because.push('two whom the article names');
    return d.byKey(`pair ${place.sentence}`, 'person', phrase, place);
  }
  if (!whole) return isBare ? ofGroup(d, phrase, place, because) : null;
  because.push(`part of “${whole.phrases[0]?.text}”`);
  if (whole.kind !== 'anonymous' && whole.kind !== 'role') return whole;
  const isCounted = phrase.quantity === 'number' || phrase.quantity === 'few';
  const part = newReferent(whole.kind === 'role' && isCounted ? 'anonymous' : whole.kind, phrase, place);
  part.partOf = whole.partOf ?? whole;
  return d.add(part);
}

/** "the official", "those people": the latest that fits, or a person whom the article presents by this role. */
export function definite(d: Discourse, phrase: Phrase, place: Place, because: string[]): Referent | null {
  const head = phrase.heads[0]!;
  const age = ageOf(phrase);
  if (age !== null) return ofAge(d, age, phrase, place, because);
  const outlet = isPress(phrase) ? outletBefore(d, phrase, place, because) : null;
  if (outlet || (isPress(phrase) && head.class === 'media')) return outlet;
  if (head.class === 'organization' && !head.plural) return bodyOf(d, phrase, place, because);
  const back = toldBefore(d, phrase, place);
  const isSame = back?.heads.has(head.lemma) ?? false;
  const isWithheld = isSame && back?.kind === 'anonymous' && !TITLED.has(head.lemma);
  const role = head.plural || isWithheld ? null : roleHolder(d, head.lemma, place);
  if (role && (!back || back.last.start < role.at || (back.kind !== 'anonymous' && !isSame))) {
    const { name, kind } = d.names.entities.entities[role.entity]!;
    because.push(`the article calls ${name} so`);
    return d.named({ first: 0, last: 0, kind, entity: role.entity, text: name }, 'person', phrase, place);
  }
  if (back && phrase.determiner !== 'possessive') {
    because.push(`“${back.phrases[0]?.text}” before`);
    d.recall(back, phrase);
    return back;
  }
  return sidesOf(d, phrase, place, because) ?? titled(d, phrase, place, because);
}

/** "The 56-year-old said": whose age the article tells, else whom it is about. */
function ofAge(d: Discourse, age: number, phrase: Phrase, place: Place, because: string[]): Referent | null {
  const { text } = d.document;
  const people = d.names.before(place.start, 60).filter((m) => m.kind === 'person');
  const aged =
    people.find(
      (m) =>
        new RegExp(`^,? (?:\\(|aged )?${age}\\b`).test(text.slice(m.end, m.end + 12)) ||
        new RegExp(`\\b${age}-year-old[^.,;]{0,60}$`).test(text.slice(Math.max(0, m.start - 80), m.start)),
    ) ?? people.find((m) => m.entity === d.names.topic);
  if (!aged && !people.length) return null;
  because.push(aged ? 'the age of someone named' : 'whom the sentences are about');
  return d.entity(aged ?? mostSalient(d, people, place), 'person', phrase, place);
}

/** "the news organization", "the outlet". */
const isPress = (p: Phrase) => THE_PRESS.test(p.text.trim());
const THE_PRESS = new RegExp(`^the (?:${OUTLET_NOUN}|outlet|paper)$`, 'i');

function outletBefore(d: Discourse, phrase: Phrase, place: Place, because: string[]): Referent | null {
  const isPaper = phrase.heads[0]!.lemma === 'paper';
  const last = d.latest(
    (r) =>
      ((r.kind === 'media' && !r.plural && (r.name !== null || isPaper)) ||
        (isPaper && r.kind === 'document' && [...r.heads].some((h) => STUDIES.has(h)))) &&
      place.sentence - r.last.sentence <= REACH,
  );
  if (last?.kind !== 'media') return null;
  because.push(`for ${last.name ?? last.phrases[0]?.text}`);
  return last;
}

/** "the company": the body that has a name, else the same words before; one described anew is another. */
function bodyOf(d: Discourse, phrase: Phrase, place: Place, because: string[]): Referent | null {
  const head = phrase.heads[0]!;
  if (phrase.complement || phrase.determiner === 'possessive' || phrase.affiliations.length) return null;
  const told = d.latest((r) => r.kind === 'organization' && r.attributions.length > 0);
  const same = d.latest((r) => r.attributions.length > 0 && r.kind === 'organization' && fits(phrase, r));
  // A name is not reached over another mention of the same words.
  const named = namedBody(d.document, d.names, head.lemma, phrase.modifiers, place, told?.entity ?? null);
  if (same && (!named || same.last.start > named.start)) {
    because.push(`“${same.phrases[0]?.text}” before`);
    d.recall(same, phrase);
    return same;
  }
  if (!named) return null;
  because.push(`for ${d.document.text.slice(named.start, named.end)}`);
  return d.entity(named, 'organization', phrase, place);
}

function toldBefore(d: Discourse, phrase: Phrase, place: Place): Referent | null {
  const told = (r: Referent) => r.last.end <= place.start && r.attributions.length > 0;
  const fitting = d.latest((r) => told(r) && fits(phrase, r));
  if (fitting) return fitting;
  // "the RNC member" for "a member of the party's committee", where there is no other member.
  const { lemma, plural } = phrase.heads[0]!;
  const alike = d.recent.filter(
    (r) => told(r) && r.kind === 'anonymous' && r.heads.has(lemma) && r.plural === plural,
  );
  return alike.length === 1 ? alike[0]! : null;
}

/** Names that are looked back over for the one who holds an office. */
const NAMES_BACK = 40;

function roleHolder(d: Discourse, lemma: string, place: Place): { entity: number; at: number } | null {
  const holders = d.names.roles.get(lemma);
  if (!holders) return null;
  const told = holders.filter((h) => h.at < place.start);
  // Of two governors the one that the text spoke of last, by name or by office.
  const near = d.names.before(place.start, NAMES_BACK).find((m) => told.some((h) => h.entity === m.entity));
  return told.findLast((h) => h.entity === near?.entity) ?? told.at(-1) ?? holders[0]!;
}

/** "Both sides said": two bodies or places that the text has just named. */
function sidesOf(d: Discourse, phrase: Phrase, place: Place, because: string[]): Referent | null {
  if (phrase.count !== 2 || !SIDES.has(phrase.heads[0]!.lemma)) return null;
  const near = d.names
    .before(place.start, 30)
    .filter((m) => place.sentence - sentenceAt(d.document, m.start) <= SIDES_REACH)
    .filter((m) => m.kind === 'organization' || m.kind === 'place');
  if (new Set(near.map((m) => m.entity)).size < 2) return null;
  because.push('two whom the article names');
  return d.byKey(`pair ${phrase.text.toLowerCase()}`, 'organization', phrase, place);
}

/** "the nominee", "the actor": whom an article calls so, it has named. */
function titled(d: Discourse, phrase: Phrase, place: Place, because: string[]): Referent | null {
  const head = phrase.heads[0]!;
  const isPair = PAIRS.has(head.lemma)
    ? head.plural || /^(?:neither|either)\b/i.test(phrase.text)
    : head.plural && phrase.count === 2 && isHuman(head.class);
  const isTitle =
    !head.plural &&
    TITLED.has(head.lemma) &&
    phrase.determiner === 'definite' &&
    (!phrase.complement || isContender(phrase));
  if (!isPair && !isTitle) return null;
  const people = d.names.before(place.start, 30).filter((m) => m.kind === 'person');
  if (new Set(people.map((m) => m.entity)).size < (isPair ? 2 : 1)) return null;
  because.push('a title of someone named');
  if (isPair) return d.byKey(`pair ${phrase.text.toLowerCase()}`, 'person', phrase, place);
  return d.entity(mostSalient(d, people, place), 'person', phrase, place);
}

/** "the nominee for the May election": still only a title. */
const isContender = (p: Phrase) =>
  /^(?:nominee|candidate|contender|hopeful|front-?runner)$/.test(p.heads[0]!.lemma) &&
  /^(?:for|in) /.test(p.complement);

/** Of the people before a title, the one the sentences are about. */
function mostSalient(d: Discourse, people: readonly EntityMention[], place: Place): EntityMention {
  const score = (m: EntityMention) => {
    const back = place.sentence - sentenceAt(d.document, m.start);
    return weightOf(d.document, m) - (m.entity === d.names.topic ? back - 1 : 2 * back);
  };
  return people.reduce((a, b) => (score(b) > score(a) ? b : a));
}

function fitsWhole(p: Phrase, r: Referent): boolean {
  const head = p.heads[0]!;
  if (r.heads.has(head.lemma)) return true;
  return r.kind === 'anonymous' && (head.class === 'generic' || head.class === 'withheld');
}
