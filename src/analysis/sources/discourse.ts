import type { EntityMention } from '../entities/types.ts';
import type { Channel, SourceKind } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { type Context, quotationsIn } from './context.ts';
import { kindOfName } from './name-kinds.ts';
import type { Name, Names } from './names.ts';
import type { Phrase } from './phrase.ts';
import { newReferent, type Place, type Referent } from './referents.ts';

/** Sources that a short form can reach back over, and phrases kept of each: bounds for texts without end. */
const HORIZON = 150;
const PHRASES = 12;

/** The sources met so far, and what the article tells of them. */
export class Discourse {
  /** In the order of their last mention. */
  readonly referents: Referent[] = [];
  readonly byAttribution = new Map<number, Referent>();
  /** Why each attribution's source is read as it is. */
  readonly because = new Map<number, string[]>();
  /** How each attribution's words reached the reporter. */
  readonly channels = new Map<number, Channel>();
  /** The surroundings of each referent's first mention. */
  readonly contexts = new Map<Referent, Context>();
  readonly document: TextDocument;
  readonly names: Names;
  readonly genders: Map<number, 'm' | 'f'>;
  /** The article says "our reviewers" or "our testers". */
  readonly hasOwnReviewers: boolean;
  readonly #byKey = new Map<string, Referent>();

  constructor(document: TextDocument, names: Names, genders: Map<number, 'm' | 'f'>) {
    this.document = document;
    this.names = names;
    this.genders = genders;
    this.hasOwnReviewers = /\bour (?:own )?(?:reviewers?|testers?|test team)\b/i.test(document.text);
  }

  /** A name: one referent for each entity, whatever the mention's kind. */
  named(name: Name, kind: SourceKind | null, phrase: Phrase, place: Place): Referent {
    // A surname that a model takes for a place: "Dayton said", where the article has a Mark Dayton.
    const isOneWord = name.kind === 'place' || (name.kind === 'organization' && !/\s/.test(name.text));
    const person = isOneWord ? this.names.bySurname(name.text.toLowerCase()) : null;
    if (person !== null)
      return this.named({ ...name, kind: 'person', entity: person }, 'person', phrase, place);
    const key = name.entity === null ? `name ${name.text.toLowerCase()}` : `entity ${name.entity}`;
    const referent = this.byKey(key, kind ?? kindOfName(name), phrase, place);
    referent.entity = name.entity;
    referent.name ??= name.text;
    referent.plural = false;
    return referent;
  }

  /** An entity's mention as a source. */
  entity(mention: EntityMention, kind: SourceKind | null, phrase: Phrase, place: Place): Referent {
    const text = this.document.text.slice(mention.start, mention.end);
    return this.named(
      { first: 0, last: 0, kind: mention.kind, entity: mention.entity, text },
      kind,
      phrase,
      place,
    );
  }

  /** The referent of a key; phrases with one key are one source. */
  byKey(key: string, kind: SourceKind, phrase: Phrase, place: Place): Referent {
    const known = this.#byKey.get(key);
    if (known) {
      if (!phrase.pronoun) this.recall(known, phrase);
      return known;
    }
    const referent = this.add(newReferent(kind, phrase, place));
    this.#byKey.set(key, referent);
    return referent;
  }

  /** A further phrase for a known referent. */
  recall(referent: Referent, phrase: Phrase): void {
    if (referent.phrases.length < PHRASES) referent.phrases.push(phrase);
  }

  /** The referents that a short form can reach, in the order of their last mention. */
  get recent(): readonly Referent[] {
    return this.referents.slice(-HORIZON);
  }

  /** The latest of them for which `test` holds. */
  latest(test: (r: Referent) => boolean): Referent | undefined {
    return this.recent.findLast(test);
  }

  add(referent: Referent): Referent {
    this.referents.push(referent);
    return referent;
  }

  /** Notes a source's mention: it now comes last. */
  mention(attribution: number, referent: Referent, place: Place, context: Context, because: string[]): void {
    referent.last = { ...place };
    if (!quotationsIn(this.document, place.start, place.end).length) referent.lastOutside = { ...place };
    const at = this.referents.lastIndexOf(referent);
    if (at < this.referents.length - 1) {
      this.referents.splice(at, 1);
      this.referents.push(referent);
    }
    referent.attributions.push(attribution);
    this.byAttribution.set(attribution, referent);
    this.because.set(attribution, because);
    this.channels.set(attribution, referent.kind === 'document' ? 'document' : context.channel);
    if (!this.contexts.has(referent)) this.contexts.set(referent, context);
    if (context.anonymityClause) referent.isWithheld = true;
  }

  /** Gives the mentions of one referent to another, which they turn out to be. */
  join(from: Referent, to: Referent, because: string): void {
    for (const i of from.attributions) {
      this.byAttribution.set(i, to);
      this.because.get(i)?.push(because);
    }
    to.attributions.push(...from.attributions);
    from.attributions = [];
  }

  /** Gives a referent the kind that the whole article tells. */
  settle(referent: Referent, kind: SourceKind, because: string): void {
    referent.kind = kind;
    for (const i of referent.attributions) this.because.get(i)?.push(because);
  }

  /** The referent of an entity, if it is a source. */
  ofEntity(entity: number): Referent | null {
    return this.#byKey.get(`entity ${entity}`) ?? null;
  }

  learnGender(referent: Referent, pronoun: string): void {
    if (!/^(?:he|she)$/.test(pronoun)) return;
    const gender = pronoun === 'he' ? 'm' : 'f';
    referent.gender = gender;
    if (referent.entity !== null && !this.genders.has(referent.entity))
      this.genders.set(referent.entity, gender);
  }
}
