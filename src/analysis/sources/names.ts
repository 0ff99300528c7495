import type { EntityMention, EntityReading } from '../entities/types.ts';
import type { EntityKind } from '../report.ts';
import { type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { classOfHead, isHuman } from './lexicon/heads.ts';
import { singular } from './lexicon/words.ts';

/** A name inside the text. `entity` is null where capitals alone tell that it is one. */
export interface Name {
  /** Tokens `[first, last)`. */
  first: number;
  last: number;
  kind: EntityKind;
  entity: number | null;
  text: string;
}

/** Short titles before a name, as the article later writes them out ("the senator"). */
const TITLES: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  gov: 'governor',
  rep: 'representative',
  reps: 'representative',
  dr: 'doctor',
  prof: 'professor',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  sgt: 'sergeant',
  capt: 'captain',
  rev: 'reverend',
  pres: 'president',
  atty: 'attorney',
};

/** The names of an article by position, and the roles in which it presents its people. */
export class Names {
  readonly #document: TextDocument;
  readonly #mentions: readonly EntityMention[];
  readonly entities: EntityReading;
  /** Role noun (singular, lower case) → the people the article presents by it, with the place where it does. */
  readonly roles = new Map<string, { entity: number; at: number }[]>();
  readonly #surnames = new Map<string, number>();

  constructor(document: TextDocument, entities: EntityReading) {
    this.#document = document;
    this.entities = entities;
    this.#mentions = entities.mentions;
    entities.entities.forEach((e, i) => {
      if (e.kind !== 'person') return;
      const last = e.name.split(/\s+/).at(-1)!.toLowerCase();
      this.#surnames.set(last, i);
    });
    for (const m of entities.mentions) if (m.kind === 'person') this.#readRoles(m);
  }

  /** Mentions that overlap `[start, end)` of the text. */
  within(start: number, end: number): EntityMention[] {
    const out: EntityMention[] = [];
    for (let i = this.#lowerBound(start); i < this.#mentions.length; i++) {
      const m = this.#mentions[i]!;
      if (m.start >= end) break;
      if (m.end > start) out.push(m);
    }
    return out;
  }

  /** The last `count` mentions that end at or before `offset`, nearest first. */
  before(offset: number, count: number): EntityMention[] {
    const out: EntityMention[] = [];
    for (let i = this.#lowerBound(offset) - 1; i >= 0 && out.length < count; i--) {
      if (this.#mentions[i]!.end <= offset) out.push(this.#mentions[i]!);
    }
    return out;
  }

  /** The name that covers a token, if any. */
  at(token: number): Name | null {
    const t = this.#document.tokens[token];
    if (!t) return null;
    const m = this.within(t.start, t.end)[0];
    if (!m) return null;
    const first = tokenAt(this.#document, m.start);
    let last = first;
    while (last < this.#document.tokens.length && this.#document.tokens[last]!.start < m.end) last++;
    const text = this.#document.text.slice(m.start, m.end);
    return { first, last, kind: m.kind, entity: m.entity, text };
  }

  /** A person of the article by surname, in lower case. */
  bySurname(surname: string): number | null {
    return this.#surnames.get(surname) ?? null;
  }

  #lowerBound(offset: number): number {
    let lo = 0;
    let hi = this.#mentions.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.#mentions[mid]!.end > offset) hi = mid;
      else lo = mid + 1;
    }
    return lo;
  }

  /** "Sen. Dana Ortiz", "the plant's manager Leo Brandt", "Dana Ortiz, a senator from Ohio". */
  #readRoles(mention: EntityMention): void {
    const { tokens } = this.#document;
    const first = tokenAt(this.#document, mention.start);
    const sentence = tokens[first]!.sentence;
    const add = (token: Token) => {
      const word = token.lower.replace(/\.$/, '');
      const lemma = TITLES[word] ?? singular(word);
      if (!TITLES[word] && !isHuman(classOfHead(lemma, ''))) return;
      const list = this.roles.get(lemma) ?? [];
      list.push({ entity: mention.entity, at: mention.start });
      this.roles.set(lemma, list);
    };
    for (let i = first - 1; i >= 0 && i >= first - 4 && tokens[i]!.sentence === sentence; i--) {
      if (!/^[\p{L}-]+\.?$/u.test(tokens[i]!.text) || STOP.has(tokens[i]!.lower)) break;
      add(tokens[i]!);
    }
    let i = first;
    while (i < tokens.length && tokens[i]!.start < mention.end) i++;
    if (tokens[i]?.lower !== ',' && !/^(?:was|is)$/.test(tokens[i]?.lower ?? '')) return;
    for (let k = i + 1; k < Math.min(i + 13, tokens.length) && tokens[k]!.sentence === sentence; k++) {
      const t = tokens[k]!;
      if (/^(?:who|which|that|said|says|told|,|;|—|–)$/.test(t.lower) && t.lower !== ',') break;
      if (t.lower === ',' && k > i + 1) break;
      if (STOP_APPOSITION.has(t.lower)) break;
      if (/^\p{L}/u.test(t.text)) add(t);
    }
  }
}

const STOP = new Set([
  'and',
  'of',
  'for',
  'by',
  'to',
  'with',
  'from',
  'in',
  'at',
  'said',
  'says',
  'that',
  'who',
  'but',
  'told',
]);
const STOP_APPOSITION = new Set(['said', 'says', 'told', 'of', 'for', 'with', 'in', 'at', 'to', 'from']);
