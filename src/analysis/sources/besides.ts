import type { SourceKind } from '../report.ts';
import type { Discourse } from './discourse.ts';
import { groups, INTERVIEWED, nounPhrases } from './noun-groups.ts';
import { type Head, type Phrase, readPhrase } from './phrase.ts';
import { newReferent, type Place, type Referent } from './referents.ts';

/** Sentences over which "one said", "another said" reach back without a noun, and "others". */
export const REACH = 6;
const NEAR = 2;

/** "One said", after a sentence about a group that is no source itself; a role where nothing tells who. */
export function ofGroup(d: Discourse, phrase: Phrase, place: Place, because: string[]): Referent {
  const last = d.latest((r) => r.kind !== 'document' && place.sentence - r.last.sentence <= REACH);
  const isVague = phrase.quantity === 'mass' || phrase.quantity === 'share';
  const beside = groupBeside(d, place);
  const group =
    beside ??
    groups(d.document, place, d.names)
      .sort((a, b) => a.weight - b.weight)
      .at(-1);
  if (group && (!last || group.phrase.start > last.last.start)) {
    because.push(`of “${group.phrase.text}”`);
    // Whom somebody else met has not spoken to the reporter.
    const isInterviewed =
      group.weight >= INTERVIEWED &&
      (!beside ||
        /\b(?:I|[Ww]e)\b/.test(
          d.document.text.slice(d.document.sentences[group.sentence]!.start, group.phrase.start),
        ));
    const referent = newReferent(
      isVague ? 'collective' : isInterviewed ? 'anonymous' : 'role',
      phrase,
      place,
    );
    for (const h of group.phrase.heads) referent.heads.add(h.lemma);
    return d.add(referent);
  }
  because.push(last ? `like “${last.phrases[0]?.text}”` : 'nothing it could stand for');
  return d.add(newReferent(last?.kind ?? 'role', phrase, place));
}

/** "He met with lawyers; one said": those told right before, in the same sentence. */
export function groupBeside(d: Discourse, place: Place) {
  return groups(d.document, place, d.names).findLast(
    (g) =>
      g.sentence === place.sentence &&
      /^[^.“”"]{0,60}[;:—–] $/.test(d.document.text.slice(g.phrase.end, place.start)),
  );
}

/** "another", "a second official": someone new, like the one before. */
export function besides(
  d: Discourse,
  phrase: Phrase,
  kind: SourceKind,
  place: Place,
  because: string[],
): Referent | null {
  const head = phrase.heads[0];
  // "the second source" after "two sources" is one of them.
  const set =
    head && phrase.determiner === 'definite'
      ? d.latest((r) => r.kind === 'anonymous' && r.plural && r.heads.has(head.lemma))
      : undefined;
  if (set) {
    because.push(`one of “${set.phrases[0]?.text}”`);
    return d.add({ ...newReferent('anonymous', phrase, place), partOf: set });
  }
  if (head?.lemma === 'other') return others(d, phrase, place, because);
  const thing = head ? null : thingBefore(d, place);
  if (thing) {
    because.push(`besides “${thing.text}”`);
    return d.add(newReferent('document', { ...phrase, heads: [thing.head] }, place));
  }
  const like = d.latest((r) =>
    head
      ? r.heads.has(head.lemma) && !r.plural
      : r.kind !== 'document' && place.sentence - r.last.sentence <= 2 * REACH,
  );
  if (!like) return head ? null : ofGroup(d, phrase, place, because);
  because.push(`besides “${like.phrases[0]?.text}”`);
  const other = newReferent(head ? kind : like.kind, phrase, place);
  if (!head) for (const h of like.heads) other.heads.add(h);
  if (other.kind === 'anonymous' && like.kind === 'anonymous') other.partOf = roomIn(d, phrase, like);
  return d.add(other);
}

/** "Some protesters chanted. Others sang": more of those known by role. */
function others(d: Discourse, phrase: Phrase, place: Place, because: string[]): Referent | null {
  const like = d.latest((r) => r.plural && r.kind !== 'document' && r.kind !== 'media');
  if (like?.kind !== 'role' || place.sentence - like.last.sentence > NEAR) return null;
  because.push(`besides “${like.phrases[0]?.text}”`);
  return d.add(newReferent('role', phrase, place));
}

/** "A quiz asked. Another noted": the one thing of its kind that spoke last, or of which the sentence before is. */
function thingBefore(d: Discourse, place: Place): { text: string; head: Head } | null {
  const isThing = (p: Phrase | undefined) =>
    p?.heads[0]?.class === 'document' && !p.heads[0].plural && p.determiner === 'indefinite';
  const last = d.latest((r) => r.attributions.length > 0);
  const spoke = last?.phrases[0];
  const isNear = last !== undefined && place.sentence - last.last.sentence <= NEAR;
  if (spoke && isNear && last.kind === 'document' && isThing(spoke))
    return { text: spoke.text, head: spoke.heads[0]! };
  const before = d.document.sentences[place.sentence - 1];
  const [subject] = before ? nounPhrases(d.document, before.start, before.end) : [];
  if (!subject || subject[0] > before!.start || (last && last.last.start > subject[0])) return null;
  const phrase = readPhrase(d.document, [subject], d.names);
  return isThing(phrase) ? { text: phrase.text, head: phrase.heads[0]! } : null;
}

const ORDER: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5 };

/** The set of the one before, where it has room: after two sources "a third" is someone new. */
function roomIn(d: Discourse, phrase: Phrase, like: Referent): Referent | null {
  const set = like.partOf;
  if (!set) return null;
  const parts = d.recent.filter((r) => r.partOf === set && !r.plural).length;
  const order = ORDER[/\b(?:second|third|fourth|fifth)\b/i.exec(phrase.text)?.[0].toLowerCase() ?? ''] ?? 0;
  return set.count !== null && Math.max(parts + 1, order) > set.count ? null : set;
}
