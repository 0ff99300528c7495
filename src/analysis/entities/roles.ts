import { isCommonNoun, type TextDocument } from '../text/document.ts';
import type { LinkedEntity, Mention } from './link.ts';
import { ROLE_NOUNS } from './role-nouns.ts';

/** A role is at most this many tokens. */
const MAX_ROLE = 18;
const MAX_TITLE = 5;

/** Ends a description after a name: "Ada Quill, director of the museum, said". */
const STOP =
  /^(?:[,;:.()—–"“”]|who|whose|which|that|said|says|told|has|had|was|is|and|but|when|while|where|as)$/;
/** Closes a description. */
const CLOSES = /^[,;.)—–]$/;
/** Opens a phrase in front of a sentence. */
const FRONTING = /^(?:according|for|in|at|with|like|unlike|by|from|to)$/;
const CONNECTORS = new Set(['of', 'for', 'at', 'in', 'on', 'to', 'the', 'and', '&', '-', "'s", 'a', 'an']);

/**
 * The role of each entity as the article states it: an apposition after the name ("Ada Quill, chief executive of
 * Harlow,") or the words before it ("founder Ada Quill", "Premier Ada Quill"). Null where the article states none.
 */
export function findRoles(
  document: TextDocument,
  mentions: readonly Mention[],
  entities: readonly LinkedEntity[],
): (string | null)[] {
  const { tokens, sentences, text } = document;
  const slice = (from: number, to: number) =>
    text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  const starts = new Map(mentions.map((m) => [m.first, m]));
  const named = new Uint8Array(tokens.length);
  for (const { first, last } of mentions) named.fill(1, first, last);
  const ends = new Map(mentions.map((m) => [m.last, m]));

  return entities.map((entity) => {
    if (entity.kind !== 'person' && entity.kind !== 'organization') return null;
    for (const i of entity.mentions) {
      const m = mentions[i]!;
      const role = after(m, entity.kind === 'person') ?? (entity.kind === 'person' ? before(m) : null);
      if (role) return role;
    }
    return null;
  });

  function after(m: Mention, isPerson: boolean): string | null {
    const end = sentences[tokens[m.first]!.sentence]!.last;
    let at = m.last;
    if (isAge(at, end)) at += 2;
    if (tokens[at]?.text !== ',' || at + 1 >= end) return null;
    const from = at + 1;
    const isArticle = /^(?:a|an|the)$/.test(tokens[from]!.lower);
    let to = from;
    while (to < end && to - from < MAX_ROLE && !isStop(to)) to = starts.get(to)?.last ?? to + 1;
    if (
      to - from <= Number(isArticle) ||
      to - from >= MAX_ROLE ||
      (to < end && !CLOSES.test(tokens[to]!.text) && to - from < 2)
    )
      return null;
    if (!isPerson && (isFronted(m) ? tokens[to]?.text !== ',' : to < end && !CLOSES.test(tokens[to]!.text)))
      return null;
    // A list of names or places is no description: "Ada Quill, Tom Harlow and ...".
    if (starts.has(from) && starts.get(from)!.last >= to) return null;
    const hasRoleNoun = tokens
      .slice(from, to)
      .some(({ lower }, k) => ROLE_NOUNS.has(lower) && !named[from + k]);
    if (isPerson ? !hasRoleNoun : !isArticle) return null;
    return slice(isArticle ? from + 1 : from, to);
  }

  function isAge(at: number, end: number): boolean {
    return tokens[at]?.text === ',' && at + 2 < end && /^\d{1,3}$/.test(tokens[at + 1]!.text);
  }

  function isStop(k: number): boolean {
    const { lower, pos } = tokens[k]!;
    if (lower === 'and') return !ROLE_NOUNS.has(tokens[k + 1]?.lower ?? '') && !isSecondNoun(k + 1);
    if (lower === ',') return !isRegion(k);
    return STOP.test(lower) || pos === 'copula' || pos === 'modal';
  }

  /** "head of preparedness and response," */
  function isSecondNoun(k: number): boolean {
    const isPlain = isCommonNoun(tokens[k]) && /^\p{Ll}/u.test(tokens[k]!.text);
    return isPlain && /^(?:[,;.]|at|of|for|in)$/.test(tokens[k + 1]?.lower ?? '');
  }

  /** "in Ostby, Maine, said" */
  function isRegion(comma: number): boolean {
    const region = starts.get(comma + 1);
    return (
      ends.get(comma)?.kind === 'place' &&
      region?.kind === 'place' &&
      /^[,;.]$/.test(tokens[region.last]?.text ?? '')
    );
  }

  /** "According to Harlow, the mine": the comma closes the phrase in front, no description follows. */
  function isFronted({ first }: Mention): boolean {
    const opening = sentences[tokens[first]!.sentence]!.first;
    return first > opening && first - opening < 4 && FRONTING.test(tokens[opening]!.lower);
  }

  function before(m: Mention): string | null {
    const first = sentences[tokens[m.first]!.sentence]!.first;
    let from = m.first;
    let hasRole = false;
    while (from > first && m.first - from < MAX_TITLE) {
      const { lower } = tokens[from - 1]!;
      const isRole = ROLE_NOUNS.has(lower.replace(/\.$/, ''));
      const isModifier =
        from < m.first &&
        (/^(?:vice|chief|deputy|former|senior|acting|prime|foreign|executive|press|financial|co|-|managing|general|attorney|lead|head|house|senate|defen[cs]e|treasury|interior|energy|labou?r|commerce|transportation|health|education|finance|justice|home|national|security|police)$/.test(
          lower,
        ) ||
          ends.has(from));
      if (!isRole && !isModifier) break;
      if (ends.has(from) && from < m.first && hasRole) break;
      hasRole ||= isRole;
      from--;
    }
    while (from < m.first && CONNECTORS.has(tokens[from]!.lower)) from++;
    return hasRole && from < m.first ? slice(from, m.first) : null;
  }
}
