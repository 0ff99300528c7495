import type { EntityKind } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { surfaceOf } from './consistency.ts';
import type { Candidate } from './decode.ts';
import { bodyWords, isAcronym, personWords, samePerson } from './names.ts';

/** A candidate whose kind is settled. */
export interface Mention extends Candidate {
  kind: EntityKind;
}

/** Mentions of one entity, by their index; `words` are those of its fullest name. */
interface Group {
  kind: EntityKind;
  words: string[];
  name: string;
  mentions: number[];
}

export interface LinkedEntity {
  kind: EntityKind;
  name: string;
  aliases: string[];
  mentions: number[];
}

/**
 * Says which mentions name the same entity. Full names first, then short forms: a family or given name alone goes to
 * the latest full name that fits, an acronym or the opening words of a name to the body that carries it.
 */
export function link(document: TextDocument, mentions: readonly Mention[]): LinkedEntity[] {
  const groups: Group[] = [];
  const words = mentions.map((m) => {
    const surface = surfaceOf(document, m);
    return m.kind === 'person' ? personWords(surface) : bodyWords(surface);
  });
  const owner = new Array<Group | undefined>(mentions.length);
  const join = (i: number, group: Group) => {
    owner[i] = group;
    group.mentions.push(i);
    if (words[i]!.length > group.words.length) {
      group.words = words[i]!;
      group.name = surfaceOf(document, mentions[i]!);
    }
  };
  const open = (i: number) => {
    const group: Group = {
      kind: mentions[i]!.kind,
      words: [],
      name: surfaceOf(document, mentions[i]!),
      mentions: [],
    };
    groups.push(group);
    join(i, group);
  };

  const byKey = new Map<string, Group>();
  mentions.forEach((m, i) => {
    if (words[i]!.length < 2) return;
    const key = `${m.kind} ${words[i]!.join(' ')}`;
    const group =
      byKey.get(key) ??
      (m.kind === 'person'
        ? groups.find((g) => g.kind === 'person' && samePerson(g.words, words[i]!))
        : undefined);
    if (group) join(i, group);
    else open(i);
    byKey.set(key, owner[i]!);
  });
  const full = groups.length;
  mentions.forEach((m, i) => {
    if (owner[i] && words[i]!.length !== 2) return;
    const group = longerName(m, i);
    if (group && owner[i]) merge(owner[i]!, group);
    else if (!owner[i] && group) join(i, group);
    else if (!owner[i]) {
      const key = `${m.kind} ${words[i]!.join(' ')}`;
      const known = byKey.get(key);
      if (known) join(i, known);
      else open(i);
      byKey.set(key, owner[i]!);
    }
  });
  return groups
    .filter((g) => g.mentions.length)
    .map((g) => ({ ...g, mentions: g.mentions.sort((a, b) => a - b) }))
    .sort((a, b) => a.mentions[0]! - b.mentions[0]!)
    .map(({ kind, name, mentions: list }) => {
      const surfaces = new Set(list.map((i) => surfaceOf(document, mentions[i]!)));
      surfaces.delete(name);
      return { kind, name, aliases: [...surfaces], mentions: list };
    });

  /** The full name that mention `i` shortens: the nearest before it, else the first after it. */
  function longerName(m: Mention, i: number): Group | undefined {
    const fits = groups
      .slice(0, full)
      .filter((g) => g !== owner[i] && g.kind === m.kind && shortens(m, i, g));
    if (fits.length < 2) return fits[0];
    const latest = (g: Group) => g.mentions.filter((k) => k < i && words[k]!.length > 1).at(-1) ?? -1;
    return fits.sort((a, b) => latest(b) - latest(a))[0];
  }

  function shortens(m: Mention, i: number, { words: long }: Group): boolean {
    const short = words[i]!;
    if (short.length >= long.length) return false;
    if (m.kind === 'person') return short.length === 1 && (long.at(-1) === short[0] || long[0] === short[0]);
    if (m.kind === 'place') return false;
    return short.every((w, k) => w === long[k]) || isAcronym(surfaceOf(document, m), long);
  }

  function merge(from: Group, into: Group): void {
    for (const i of from.mentions) join(i, into);
    from.mentions = [];
  }
}
