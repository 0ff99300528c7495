import type { SourceKind } from '../report.ts';
import { definite, partOfSet } from './back-references.ts';
import { besides } from './besides.ts';
import type { Context } from './context.ts';
import type { Discourse } from './discourse.ts';
import { readKind } from './kind-rules.ts';
import { STUDIES } from './lexicon/heads.ts';
import { words } from './lexicon/words.ts';
import type { Phrase } from './phrase.ts';
import { ofPronoun } from './pronouns.ts';
import { newReferent, type Place, type Referent } from './referents.ts';
import { keyOf, NOT_KEY, sameModifiers } from './source-keys.ts';

/** Reads the source of one attribution and joins it to a referent; attributions come in the order of the text. */
export function readSource(d: Discourse, attribution: number, phrase: Phrase, context: Context): void {
  const place: Place = { start: phrase.start, end: phrase.end, sentence: context.sentence };
  const same = d.latest((r) => r.last.start === place.start && r.attributions.length > 0);
  const because: string[] = same ? ['the same words'] : [];
  d.mention(attribution, same ?? refer(d, phrase, context, place, because), place, context, because);
}

/** "Zyxx said", after "Ulf Zyxx, a strategist", a name that no model knows. */
function bySurname(d: Discourse, phrase: Phrase): Referent | undefined {
  const surname = phrase.text.trim();
  if (phrase.heads[0]?.name || !/^\p{Lu}[\p{L}'’-]+$/u.test(surname)) return undefined;
  const isNamedSo = (p: Phrase) => p.text.split(',')[0]!.endsWith(` ${surname}`);
  return d.latest((r) => r.kind === 'person' && r.entity === null && r.phrases.some(isNamedSo));
}

/** Sentences over which "of them" reaches back to a set of withheld people. */
const NEAR = 3;

function refer(d: Discourse, phrase: Phrase, context: Context, place: Place, because: string[]): Referent {
  const { kind, refersBack, because: rule } = readKind(phrase, context);
  because.push(rule);
  if (refersBack === 'pronoun') return ofPronoun(d, phrase, context, place, because);
  if (kind === 'person' && phrase.people.length > 1) return together(d, phrase, place);
  const known = kind === 'organization' ? bySurname(d, phrase) : undefined;
  if (known) return known;
  const name = phrase.apposition ?? phrase.heads[0]?.name ?? phrase.alias;
  if (kind === 'person' || phrase.heads[0]?.name || phrase.alias) {
    const owner = refersBack === 'possessor' ? phrase.affiliations.find((a) => a.kind === 'person') : null;
    const who = owner ?? name ?? phrase.example;
    if (who) return d.named(who, kind, phrase, place);
    const pronoun = /^(?:his|her|their)\b/i.exec(phrase.text)?.[0].toLowerCase();
    if (pronoun) return ofPronoun(d, { ...phrase, pronoun }, context, place, because);
  }
  // "Hundreds work there. One of them, who asked not to be named, said": withheld, though the crowd is no source.
  const isWithheldAlone =
    context.anonymityClause &&
    kind === 'anonymous' &&
    !d.latest((r) => r.plural && r.kind === 'anonymous' && place.sentence - r.last.sentence <= NEAR);
  const back =
    refersBack === 'partitive' && !isWithheldAlone
      ? partOfSet(d, phrase, place, because)
      : refersBack === 'other'
        ? besides(d, phrase, kind, place, because)
        : refersBack === 'definite'
          ? definite(d, phrase, place, because)
          : null;
  return back ?? unnamed(d, phrase, kind, place, because);
}

/** "Mara Quill and Tom Varga said": one source of several names, of which each may speak alone as well. */
function together(d: Discourse, phrase: Phrase, place: Place): Referent {
  const full = phrase.people.map((n) =>
    n.entity === null ? n.text : d.names.entities.entities[n.entity]!.name,
  );
  const referent = d.byKey(`people ${[...full].sort().join('|')}`, 'person', phrase, place);
  referent.name = [full.slice(0, -1).join(', '), full.at(-1)].join(' and ');
  referent.plural = true;
  return referent;
}

function unnamed(d: Discourse, phrase: Phrase, alone: SourceKind, place: Place, because: string[]): Referent {
  const kind = alone === 'role' && isOwnReviewer(d, phrase) ? 'anonymous' : alone;
  if (kind === 'anonymous') {
    const referent = newReferent(kind, phrase, place);
    const set = countedSet(d, phrase);
    if (set) {
      because.push(`one of “${set.phrases[0]?.text}”`);
      referent.partOf = set;
    } else markUnclear(d, referent, phrase);
    return d.add(referent);
  }
  const head = phrase.heads[0];
  if (kind === 'document' && head && phrase.determiner === 'definite') {
    const alike = TEXTS.find((t) => t.has(head.lemma)) ?? new Set([head.lemma]);
    const back = d.latest((r) => r.kind === kind && [...r.heads].some((h) => alike.has(h)));
    if (back) return back;
  }
  return d.byKey(`${kind} ${keyOf(phrase)}`, kind, phrase, place);
}

/** "One reviewer said", where the article says "our reviewers" or "our testers": one of the outlet's own. */
function isOwnReviewer(d: Discourse, phrase: Phrase): boolean {
  const head = phrase.heads[0];
  if (head?.lemma !== 'reviewer' || head.plural) return false;
  return d.hasOwnReviewers;
}

/** "One intelligence source" after "three intelligence sources". */
function countedSet(d: Discourse, phrase: Phrase): Referent | null {
  const head = phrase.heads[0];
  if (!head || phrase.count !== 1) return null;
  const isSet = (r: Referent) => r.kind === 'anonymous' && r.plural && r.heads.has(head.lemma);
  return d.latest((r) => isSet(r) && saysNoMore(phrase, r)) ?? null;
}

/** "One intelligence source" says no more than "three intelligence sources who spoke"; "one old friend" does. */
function saysNoMore(p: Phrase, r: Referent): boolean {
  const own = [...p.modifiers, ...p.complement.split(' ')].filter((m) => m && !NOT_KEY.has(m));
  return r.phrases.some((q) =>
    own.every((m) => q.modifiers.includes(m) || q.complement.split(' ').includes(m)),
  );
}

/** Nothing tells "two former employees" from the two before. */
function markUnclear(d: Discourse, referent: Referent, phrase: Phrase): void {
  const head = phrase.heads[0];
  if (!head || phrase.ordinal) return;
  for (const r of d.recent) {
    if (r.kind !== 'anonymous' || r.partOf || r.plural !== referent.plural || !r.heads.has(head.lemma))
      continue;
    const isSameCount = r.count === null || referent.count === null || r.count === referent.count;
    if (!isSameCount || !sameModifiers(phrase, r)) continue;
    referent.unclearFrom.add(r);
    r.unclearFrom.add(referent);
  }
}

/** "the paper" after "a study": words for one text. */
const TEXTS = [
  STUDIES,
  words('poll survey'),
  words('lawsuit complaint suit filing'),
  words('letter memo email note message document'),
];
