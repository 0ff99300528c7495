import type { SourceKind } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { antecedentOf } from './antecedents.ts';
import type { Context } from './context.ts';
import { readKind } from './kind-rules.ts';
import { isHuman, TITLED } from './lexicon/heads.ts';
import { singular, words } from './lexicon/words.ts';
import { kindOfName } from './name-kinds.ts';
import type { Name, Names } from './names.ts';
import type { Phrase } from './phrase.ts';
import { fits, isMany, newReferent, type Place, type Referent, statedCount } from './referents.ts';

/** Reads the sources of an article in the order of the text and joins each to a referent. */
export class Reader {
  /** In the order of their last mention. */
  readonly referents: Referent[] = [];
  readonly byAttribution = new Map<number, Referent>();
  readonly because = new Map<number, string[]>();
  readonly contexts = new Map<Referent, Context>();
  readonly #document: TextDocument;
  readonly #names: Names;
  readonly #genders: Map<number, 'm' | 'f'>;
  readonly #byName = new Map<string, Referent>();

  constructor(document: TextDocument, names: Names, genders: Map<number, 'm' | 'f'>) {
    this.#document = document;
    this.#names = names;
    this.#genders = genders;
  }

  read(attribution: number, phrase: Phrase, context: Context): void {
    const place: Place = { start: phrase.start, end: phrase.end, sentence: context.sentence };
    const same = this.referents.findLast((r) => r.last.start === place.start && r.attributions.length > 0);
    const because: string[] = [];
    const referent = same ?? this.#refer(phrase, context, place, because);
    if (same) because.push('the same words');
    this.#mention(referent, place);
    referent.attributions.push(attribution);
    this.byAttribution.set(attribution, referent);
    this.because.set(attribution, because);
    if (!this.contexts.has(referent)) this.contexts.set(referent, context);
  }

  #refer(phrase: Phrase, context: Context, place: Place, because: string[]): Referent {
    const reading = readKind(phrase, context);
    because.push(reading.because);
    if (reading.refersBack === 'pronoun') return this.#pronoun(phrase, context, place, because);
    if (reading.refersBack === 'possessor') {
      const pronoun = /^(?:his|her|their)\b/i.exec(phrase.text)?.[0].toLowerCase();
      const owner = phrase.affiliations.find((a) => a.kind === 'person');
      if (owner) return this.#named(owner, 'person', phrase, place);
      if (pronoun) return this.#pronoun({ ...phrase, pronoun }, context, place, because);
    }
    const name = phrase.apposition ?? phrase.heads[0]?.name ?? null;
    if (reading.kind === 'person' || phrase.heads[0]?.name) {
      const who = name ?? phrase.example;
      if (who) return this.#named(who, reading.kind, phrase, place);
    }
    if (reading.refersBack === 'partitive') {
      const part = this.#part(phrase, place, because);
      if (part) return part;
    }
    if (reading.refersBack === 'other') {
      const other = this.#other(phrase, reading.kind, place, because);
      if (other) return other;
    }
    if (reading.refersBack === 'definite') {
      const back = this.#definite(phrase, place, because);
      if (back) return back;
    }
    return this.#unnamed(phrase, reading.kind, place, because);
  }

  #pronoun(phrase: Phrase, context: Context, place: Place, because: string[]): Referent {
    const pronoun = phrase.pronoun!;
    const found = antecedentOf(this.#document, pronoun, place, this.referents, this.#names, this.#genders);
    if (found?.type === 'referent') {
      because.push(`“${pronoun}” for the source before`);
      this.#learnGender(found.referent, pronoun);
      return found.referent;
    }
    if (found?.type === 'name') {
      const { start, end, entity, kind } = found.mention;
      const text = this.#document.text.slice(start, end);
      because.push(`“${pronoun}” for ${text}`);
      const referent = this.#named({ first: 0, last: 0, kind, entity, text }, null, phrase, place);
      this.#learnGender(referent, pronoun);
      return referent;
    }
    if (found?.type === 'phrase') {
      because.push(`“${pronoun}” for “${found.phrase.text}”`);
      const reading = readKind(found.phrase, context);
      return this.#add(newReferent(reading.kind, found.phrase, place, reading.because), found.phrase);
    }
    because.push('nothing it could stand for');
    const kind = ALONE[pronoun] ?? 'person';
    return this.#byKey(`pronoun ${ALONE[pronoun] ? pronoun : place.start}`, kind, phrase, place, '');
  }

  /** A name: one referent for each entity. */
  #named(name: Name, kind: SourceKind | null, phrase: Phrase, place: Place): Referent {
    if (name.kind === 'place' && name.entity !== null) {
      const person = this.#names.bySurname(name.text.toLowerCase());
      if (person !== null)
        return this.#named({ ...name, kind: 'person', entity: person }, 'person', phrase, place);
    }
    const key = name.entity === null ? `name ${name.text.toLowerCase()}` : `entity ${name.entity}`;
    const referent = this.#byKey(key, kind ?? kindOfName(name), phrase, place, 'named');
    referent.entity = name.entity;
    referent.name = referent.name ?? name.text;
    referent.plural = false;
    return referent;
  }

  /** "two of them", "one of the people": inside a set told before; null where there is none. */
  #part(phrase: Phrase, place: Place, because: string[]): Referent | null {
    const whole = this.referents.findLast(
      (r) =>
        r.plural &&
        (phrase.wholePronoun !== null || !phrase.heads.length || fitsWhole(phrase, r)) &&
        (r.kind === 'anonymous' || place.sentence - r.last.sentence <= 3),
    );
    if (!whole || phrase.wholeCount !== null) return null;
    because.push(`part of “${whole.phrases[0]?.text}”`);
    if (whole.kind !== 'anonymous' && whole.kind !== 'role') return whole;
    const part = newReferent(
      whole.kind === 'role' && statedCount(phrase) ? 'anonymous' : whole.kind,
      phrase,
      place,
      'a part of a set',
    );
    part.partOf = whole.partOf ?? whole;
    return this.#add(part, phrase);
  }

  /** "another", "a second official": someone new, like the one before. */
  #other(phrase: Phrase, kind: SourceKind, place: Place, because: string[]): Referent | null {
    const head = phrase.heads[0];
    const like = this.referents.findLast((r) =>
      head
        ? r.heads.has(head.lemma) && !r.plural
        : (r.kind === 'anonymous' || r.kind === 'role' || r.kind === 'person') &&
          place.sentence - r.last.sentence < 12,
    );
    if (!like) return null;
    because.push(`besides “${like.phrases[0]?.text}”`);
    const isNamed = like.kind === 'person' || like.kind === 'organization';
    const other = newReferent(head || isNamed ? kind : like.kind, phrase, place, 'someone besides');
    for (const h of like.heads) if (!head) other.heads.add(h);
    if (like.partOf && like.kind === 'anonymous') other.partOf = like.partOf;
    return this.#add(other, phrase);
  }

  /** "the official", "those people": the latest that fits, or a person whom the article presents by this role. */
  #definite(phrase: Phrase, place: Place, because: string[]): Referent | null {
    const head = phrase.heads[0]!;
    const back = this.#back(phrase, place);
    const isSame = back !== null && back.kind === 'anonymous' && back.heads.has(head.lemma);
    const role = head.plural || (isSame && !TITLED.has(head.lemma)) ? null : this.#roleHolder(phrase, place);
    if (
      role &&
      (!back || back.last.start < role.at || (back.kind !== 'anonymous' && !back.heads.has(head.lemma)))
    ) {
      const { name, kind: entityKind } = this.#names.entities.entities[role.entity]!;
      because.push(`the article calls ${name} so`);
      return this.#named(
        { first: 0, last: 0, kind: entityKind, entity: role.entity, text: name },
        'person',
        phrase,
        place,
      );
    }
    if (back && phrase.determiner !== 'possessive') {
      because.push(`“${back.phrases[0]?.text}” before`);
      back.phrases.push(phrase);
      return back;
    }
    return this.#titled(phrase, place, because);
  }

  #back(phrase: Phrase, place: Place): Referent | null {
    const told = (r: Referent) => r.last.end <= place.start && r.attributions.length > 0;
    const fitting = this.referents.findLast((r) => told(r) && fits(phrase, r));
    if (fitting) return fitting;
    // "the RNC member" for "a prominent Republican National Committee member", where there is no other member.
    const head = phrase.heads[0]!;
    const alike = this.referents.filter(
      (r) => told(r) && r.kind === 'anonymous' && r.heads.has(head.lemma) && r.plural === head.plural,
    );
    return alike.length === 1 ? alike[0]! : null;
  }

  /** "the nominee", "the actor": whom an article calls so, it has named. */
  #titled(phrase: Phrase, place: Place, because: string[]): Referent | null {
    const head = phrase.heads[0]!;
    const isPair = head.plural && (phrase.count === 2 || PAIRS.has(head.lemma)) && isHuman(head.class);
    if (!isPair && (head.plural || !TITLED.has(head.lemma))) return null;
    const people = this.#names.before(place.start, 30).filter((m) => m.kind === 'person');
    const distinct = new Set(people.map((m) => m.entity)).size;
    if (distinct < (isPair ? 2 : 1)) return null;
    because.push('a title of someone named');
    if (isPair) return this.#byKey(`pair ${phrase.text.toLowerCase()}`, 'person', phrase, place, 'named');
    const { entity, kind, start, end } = people[0]!;
    const text = this.#document.text.slice(start, end);
    return this.#named({ first: 0, last: 0, kind, entity, text }, 'person', phrase, place);
  }

  #roleHolder(phrase: Phrase, place: Place): { entity: number; at: number } | null {
    const holders = this.#names.roles.get(phrase.heads[0]!.lemma);
    if (!holders) return null;
    return holders.findLast((h) => h.at < place.start) ?? holders[0]!;
  }

  #unnamed(phrase: Phrase, kind: SourceKind, place: Place, because: string[]): Referent {
    if (kind === 'anonymous') {
      const set = phrase.count === 1 || phrase.determiner === 'indefinite' ? this.#countedSet(phrase) : null;
      const referent = newReferent(kind, phrase, place, because.at(-1)!);
      if (set) {
        because.push(`one of “${set.phrases[0]?.text}”`);
        referent.partOf = set;
      } else this.#markUnclear(referent, phrase);
      return this.#add(referent, phrase);
    }
    if (kind === 'document' && phrase.determiner !== 'indefinite') {
      const head = phrase.heads[0];
      const back = head && this.referents.findLast((r) => r.kind === kind && r.heads.has(head.lemma));
      if (back && phrase.determiner === 'definite') return back;
    }
    return this.#byKey(`${kind} ${keyOf(phrase)}`, kind, phrase, place, because.at(-1)!);
  }

  /** "One intelligence source" after "three intelligence sources": in the set while it has room. */
  #countedSet(phrase: Phrase): Referent | null {
    const head = phrase.heads[0];
    if (!head || phrase.count !== 1) return null;
    return (
      this.referents.findLast(
        (r) => r.kind === 'anonymous' && r.plural && r.heads.has(head.lemma) && sameModifiers(phrase, r),
      ) ?? null
    );
  }

  /** Nothing tells "two former employees" from the two before. */
  #markUnclear(referent: Referent, phrase: Phrase): void {
    for (const r of this.referents) {
      if (r.kind !== 'anonymous' || r.partOf || r.plural !== referent.plural || phrase.ordinal) continue;
      const isSameHead = phrase.heads[0] !== undefined && r.heads.has(phrase.heads[0].lemma);
      if (
        isSameHead &&
        (r.count === null || referent.count === null || r.count === referent.count) &&
        sameModifiers(phrase, r)
      ) {
        referent.unclearFrom.add(r);
        r.unclearFrom.add(referent);
      }
    }
  }

  #byKey(key: string, kind: SourceKind, phrase: Phrase, place: Place, because: string): Referent {
    const known = this.#byName.get(key);
    if (known) {
      if (!phrase.pronoun) known.phrases.push(phrase);
      return known;
    }
    const referent = this.#add(newReferent(kind, phrase, place, because), phrase);
    this.#byName.set(key, referent);
    return referent;
  }

  #add(referent: Referent, phrase: Phrase): Referent {
    referent.plural = isMany(phrase);
    this.referents.push(referent);
    return referent;
  }

  /** Moves a referent to the end of the order and notes where it now stands. */
  #mention(referent: Referent, place: Place): void {
    referent.last = { ...place };
    const at = this.referents.lastIndexOf(referent);
    if (at === this.referents.length - 1) return;
    this.referents.splice(at, 1);
    this.referents.push(referent);
  }

  #learnGender(referent: Referent, pronoun: string): void {
    if (!/^(?:he|she)$/.test(pronoun)) return;
    const gender = pronoun === 'he' ? 'm' : 'f';
    referent.gender = gender;
    if (referent.entity !== null && !this.#genders.has(referent.entity))
      this.#genders.set(referent.entity, gender);
  }
}

/** "Both men", "the brothers": two whom the article names. */
const PAIRS = words('man woman brother sister couple');

/** Pronouns with nothing before them: the author, the author's side, readers. */
const ALONE: Readonly<Record<string, SourceKind>> = {
  i: 'person',
  we: 'person',
  you: 'collective',
  they: 'collective',
  who: 'collective',
  those: 'collective',
  it: 'organization',
  which: 'document',
  that: 'document',
  this: 'document',
  everyone: 'collective',
  everybody: 'collective',
};

const NOT_KEY = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  "'s",
  'its',
  'their',
  'his',
  'her',
]);

/** Two phrases with one key are one source: "White House officials". */
const keyOf = (p: Phrase): string =>
  [...p.modifiers.filter((m) => !NOT_KEY.has(m)), ...p.heads.map((h) => h.lemma), p.complement]
    .map(singular)
    .join(' ') || p.text.toLowerCase();

const fitsWhole = (p: Phrase, r: Referent) => {
  const head = p.heads[0]!;
  return (
    r.heads.has(head.lemma) ||
    ((head.class === 'generic' || head.class === 'withheld') && r.kind === 'anonymous')
  );
};

function sameModifiers(p: Phrase, r: Referent): boolean {
  const of = (x: Phrase) => [...x.modifiers.filter((m) => !NOT_KEY.has(m)), x.complement].join(' ');
  const own = of(p);
  return r.phrases.some((q) => {
    const other = of(q);
    return own === other || own.trim() === '' || other.trim() === '';
  });
}
