import type { EntityMention, EntityReading } from '../entities/types.ts';
import type { EntityKind } from '../report.ts';
import { firstEndingAfter, type TextDocument, type Token, tokenAt } from '../text/document.ts';
import { COMMENTATORS, classOfHead, LEARNED, TITLED } from './lexicon/heads.ts';
import { isPlural, singular, words } from './lexicon/words.ts';

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

/** "economist Ada Finch … the economist": trades that are no role as plurals, and one with an article. */
const TRADES: ReadonlySet<string> = new Set([
  ...LEARNED,
  ...COMMENTATORS,
  'reporter',
  'journalist',
  'correspondent',
]);

/** The names of an article by position, and the roles in which it presents its people. */
export class Names {
  readonly #document: TextDocument;
  readonly #mentions: readonly EntityMention[];
  readonly entities: EntityReading;
  /** Role noun (singular, lower case) → the people the article presents by it, with the place where it does. */
  readonly roles = new Map<string, { entity: number; at: number }[]>();
  /** The person whom the article is about: mentioned most, by far. */
  readonly topic: number | null;
  /** Where each entity is first mentioned. */
  readonly first = new Map<number, number>();
  /** Plural titles before a name, and the token after that name. */
  #titles: { last: number; tokens: Token[] } = { last: 0, tokens: [] };
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
    for (const m of entities.mentions) if (!this.first.has(m.entity)) this.first.set(m.entity, m.start);
    this.topic = topicOf(entities);
  }

  /** Mentions that overlap `[start, end)` of the text. */
  within(start: number, end: number): EntityMention[] {
    const out: EntityMention[] = [];
    for (let i = firstEndingAfter(this.#mentions, start); i < this.#mentions.length; i++) {
      const m = this.#mentions[i]!;
      if (m.start >= end) break;
      if (m.end > start) out.push(m);
    }
    return out;
  }

  /** The last `count` mentions that end at or before `offset`, nearest first. */
  before(offset: number, count: number): EntityMention[] {
    const out: EntityMention[] = [];
    for (let i = firstEndingAfter(this.#mentions, offset) - 1; i >= 0 && out.length < count; i--) {
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

  /** "Sen. Dana Ortiz", "the clerk, Leo Brandt,", "Dana Ortiz, 45, a senator from Ohio". */
  #readRoles(mention: EntityMention): void {
    const { tokens } = this.#document;
    const first = tokenAt(this.#document, mention.start);
    let last = first;
    while (tokens[last] && tokens[last]!.start < mention.end) last++;
    const isApposed = tokens[first - 1]?.lower === ',' && /^[,.;)]$/.test(tokens[last]?.lower ?? '');
    const before = isApposed ? this.#back(first - 2, 9, true) : this.#back(first - 1, 5, false);
    const shared = before.length ? before.filter((t) => isPlural(t.lower)) : this.#shared(first);
    for (const t of before.length ? before : shared) this.#add(t.lower, mention);
    this.#titles = { last, tokens: shared };
    if (
      /^,? who (?:is |was )?(?:represent|defend)(?:s|ed|ing)\b/.test(
        this.#document.text.slice(mention.end, mention.end + 30),
      )
    )
      for (const trade of ['lawyer', 'attorney']) this.#add(trade, mention);
    if (/^(?:,|was|is)$/.test(tokens[last]?.lower ?? ''))
      for (const t of this.#forth(last + 1)) this.#add(t.lower, mention);
  }

  /** "Senators Dana Ortiz and Leo Brandt": the titles before the first stand for both. */
  #shared(first: number): Token[] {
    const between = this.#document.tokens.slice(this.#titles.last, first);
    return between.length <= 2 && between.every((t) => /^(?:and|,|&)$/.test(t.lower))
      ? this.#titles.tokens
      : [];
  }

  #add(lower: string, mention: EntityMention): void {
    const word = lower.replace(/\.$/, '');
    const lemma = TITLES[word] ?? singular(word);
    const kind = TITLES[word] ? 'role' : classOfHead(lemma, '');
    if (kind !== 'role' && kind !== 'unique' && !TITLED.has(lemma) && !TRADES.has(lemma)) return;
    const list = this.roles.get(lemma) ?? [];
    list.push({ entity: mention.entity, at: mention.start });
    this.roles.set(lemma, list);
  }

  /** Words of the noun phrase that ends at token `from`; with `whole` only if it opens with a determiner. */
  #back(from: number, reach: number, whole: boolean): Token[] {
    const { tokens } = this.#document;
    const out: Token[] = [];
    for (let i = from; i >= 0 && i > from - reach && tokens[i]!.sentence === tokens[from]!.sentence; i--) {
      const t = tokens[i]!;
      if (whole && /^(?:the|a|an|another|his|her|their|its|one)$/.test(t.lower)) return out;
      const isRole = classOfHead(singular(tokens[i - 1]?.lower ?? ''), '') === 'role';
      const isOffice = isRole && (t.lower === 'of' || (t.lower === 'to' && this.#isPlace(i + 1, from)));
      if (!isOffice && (!/^[\p{L}-]+\.?$|^['’]s$/u.test(t.text) || STOP.has(t.lower))) break;
      // Of "the chief of police" the office counts.
      if (isOffice) out.length = 0;
      else out.push(t);
    }
    return whole ? [] : out;
  }

  /** "ambassador to [Ostby] Dana Ortiz", not "aide to [Mayor] Dana Ortiz": names of no person cover the tokens. */
  #isPlace(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) {
      const name = this.at(i);
      if (!name || name.kind === 'person') return false;
    }
    return last >= first;
  }

  /** Words of the apposition that starts at token `from`: up to its first complement. */
  #forth(from: number): Token[] {
    const { tokens } = this.#document;
    const out: Token[] = [];
    let i = from;
    if (/^\d{1,3}$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === ',') i += 2;
    for (; i < Math.min(from + 14, tokens.length) && tokens[i]!.sentence === tokens[from]!.sentence; i++) {
      const t = tokens[i]!;
      if (STOP_APPOSITION.has(t.lower)) break;
      if (/^\p{L}/u.test(t.text)) out.push(t);
    }
    return out;
  }
}

/** Mentions that make someone what an article is about, and how many times those of the next one. */
const MENTIONS = 4;
const AHEAD = 1.5;

function topicOf({ mentions }: EntityReading): number | null {
  const counts = new Map<number, number>();
  for (const m of mentions) if (m.kind === 'person') counts.set(m.entity, (counts.get(m.entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= MENTIONS && first[1] >= AHEAD * (second?.[1] ?? 0) ? first[0] : null;
}

const STOP = words(`and of for by to with from in at said says that who but told`);
const STOP_APPOSITION = words(
  `who which that said says told , ; — – of for with in at to from has had was is`,
);
