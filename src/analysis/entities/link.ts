import type { EntityKind } from '../report.ts';
import type { TextDocument } from '../text/document.ts';
import { surfaceOf } from './consistency.ts';
import type { Candidate } from './decode.ts';
import { DEMONYMS } from './demonyms.ts';
import { bodyWords, initialsOf, isAcronym, personWords, samePerson } from './names.ts';

/** A candidate whose kind is settled. */
export interface Mention extends Candidate {
  kind: EntityKind;
}

export interface LinkedEntity {
  kind: EntityKind;
  /** The fullest name. */
  name: string;
  aliases: string[];
  /** Indices of its mentions, in text order. */
  mentions: number[];
}

interface Group extends LinkedEntity {
  words: string[];
  surfaces: Set<string>;
}

/**
 * Says which mentions name the same entity. Full names first, then short forms: a family or given name alone goes to
 * the latest full name that fits, an acronym or the opening words of a name to the body that carries it.
 */
export function link(document: TextDocument, mentions: readonly Mention[]): LinkedEntity[] {
  const groups: Group[] = [];
  const surfaces = mentions.map((m) => surfaceOf(document, m));
  const words = mentions.map((m, i) =>
    m.kind === 'person' ? personWords(surfaces[i]!) : bodyWords(surfaces[i]!),
  );
  const keyOf = (i: number) => `${mentions[i]!.kind} ${words[i]!.join(' ')}`;
  const byKey = new Map<string, Group>();
  /** Groups of full names by the words and initials that a short form may consist of. */
  const byShort = new Map<string, Group[]>();
  const isFull = (i: number) => words[i]!.length > 1;

  const join = (i: number, group: Group) => {
    group.mentions.push(i);
    group.surfaces.add(surfaces[i]!);
    if (words[i]!.length > group.words.length) {
      group.words = words[i]!;
      group.name = surfaces[i]!;
    }
    byKey.set(keyOf(i), group);
  };
  const open = (i: number) => {
    const { kind } = mentions[i]!;
    const group: Group = {
      kind,
      name: '',
      aliases: [],
      mentions: [],
      words: [],
      surfaces: new Set(),
    };
    group.name = surfaces[i]!;
    groups.push(group);
    join(i, group);
    if (isFull(i)) for (const short of shortKeys(kind, words[i]!)) push(byShort, short, group);
  };

  const firstBare = new Map<string, number>();
  mentions.forEach((_, i) => {
    if (!isFull(i) && !firstBare.has(keyOf(i))) firstBare.set(keyOf(i), i);
  });
  mentions.forEach((m, i) => {
    if (!isFull(i)) return;
    const known =
      byKey.get(keyOf(i)) ??
      (m.kind === 'person' ? namesake(i) : (longerBody(i, false) ?? nationalAcronym(i)));
    if (known) join(i, known);
    else open(i);
  });
  mentions.forEach((_, i) => {
    if (isFull(i)) return;
    const known = isOwnName(i) ? byKey.get(keyOf(i)) : (shortened(i) ?? byKey.get(keyOf(i)));
    if (known) join(i, known);
    else open(i);
  });
  return groups
    .map((g) => ({ ...g, mentions: g.mentions.sort((a, b) => a - b) }))
    .sort((a, b) => a.mentions[0]! - b.mentions[0]!)
    .map(({ kind, name, mentions: list, surfaces: all }) => ({
      kind,
      name,
      aliases: [...all].filter((s) => s !== name),
      mentions: list,
    }));

  /** The person whose family name this one has and whose first name it can be. */
  function namesake(i: number): Group | undefined {
    return byShort.get(`person ${words[i]!.at(-1)}`)?.find((g) => samePerson(g.words, words[i]!));
  }

  /** "Harlow Mining" after "Harlow Mining Corporation of Maine" */
  function longerBody(i: number, isAnyLength: boolean): Group | undefined {
    const { kind } = mentions[i]!;
    if (kind !== 'organization') return undefined;
    const short = words[i]!;
    const fits = (byShort.get(`${kind} ${short[0]}`) ?? []).filter(
      (g) => g.words.length > short.length && short.every((w, k) => w === g.words[k]),
    );
    return isAnyLength ? nearest(fits, i) : fits.at(-1);
  }

  /** "the Danish ROK" after "Danish Reef Office for Kelp" */
  function nationalAcronym(i: number): Group | undefined {
    const [nation, acronym, ...more] = words[i]!;
    if (more.length || !acronym || !DEMONYMS.has(nation!)) return undefined;
    const letters = surfaces[i]!.split(' ').at(-1)!;
    return byShort
      .get(`${mentions[i]!.kind} =${letters}`)
      ?.find((g) => g.words[0] === nation && isAcronym(letters, g.words));
  }

  /** "Harlow" that stands before both "Harlow Maine Inc." and "Harlow Connect" is the name of neither. */
  function isOwnName(i: number): boolean {
    const { kind } = mentions[i]!;
    if (kind !== 'organization') return false;
    const first = firstBare.get(keyOf(i)) ?? i;
    const longer = (byShort.get(`${kind} ${words[i]![0]}`) ?? []).filter((g) => g.words.length > 1);
    return longer.length > 1 && longer.every((g) => g.mentions[0]! > first);
  }

  function shortened(i: number): Group | undefined {
    const { kind } = mentions[i]!;
    if (kind === 'person') return nearest(byShort.get(`person ${words[i]![0]}`) ?? [], i);
    const acronym = surfaces[i]!.replace(/\./g, '');
    const spelled = (byShort.get(`${kind} =${acronym}`) ?? []).filter((g) =>
      isAcronym(surfaces[i]!, g.words),
    );
    return nearest(spelled, i) ?? longerBody(i, true);
  }

  /** The group named in full most recently before mention `i`, else the first after it. */
  function nearest(fits: readonly Group[], i: number): Group | undefined {
    let best: Group | undefined;
    let latest = -1;
    for (const g of fits) {
      let lo = 0;
      let hi = g.mentions.length;
      while (lo < hi) {
        const mid = (lo + hi) >> 1;
        if (g.mentions[mid]! < i) lo = mid + 1;
        else hi = mid;
      }
      const before = lo ? g.mentions[lo - 1]! : -1;
      if (!best || before > latest) {
        best = g;
        latest = before;
      }
    }
    return best;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function shortKeys(kind: EntityKind, words: readonly string[]): string[] {
  const ends = kind === 'person' ? [words[0]!, words.at(-1)!] : [words[0]!];
  const initials = kind === 'person' ? [] : initialsOf(words).map((s) => `=${s}`);
  return [...ends, ...initials].map((s) => `${kind} ${s}`);
}
