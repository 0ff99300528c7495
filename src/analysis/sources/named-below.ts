import type { Discourse } from './discourse.ts';
import { SPEECH_CUE } from './lexicon/cues.ts';
import type { Names } from './names.ts';
import type { Phrase } from './phrase.ts';
import type { Referent } from './referents.ts';

/** Characters within which "a voter said" is followed by the voter's name. */
const SOON = 400;
/** Sentences of a lead. */
const LEAD = 3;

/** "A county clerk said" in the lead, "Dana Ortiz, the county clerk" below: a named person. */
export function nameLater(d: Discourse): void {
  const speakers = speakersOf(d);
  for (const r of d.referents) {
    if (r.entity !== null || (r.kind !== 'anonymous' && r.kind !== 'role') || !r.attributions.length)
      continue;
    const context = d.contexts.get(r);
    const phrase = r.phrases[0];
    if (!context || !phrase || r.isWithheld || phrase.ordinal || phrase.partitive) continue;
    const head = phrase.heads[0];
    if (head?.class !== 'role' || phrase.quantity === 'mass') continue;
    const isLead = context.sentence < LEAD;
    // In the text itself only "attorneys said" stands for those named at once, not "more attorneys".
    const isSummary =
      r.plural &&
      phrase.determiner === 'none' &&
      SPEECH_CUE.test(context.cue) &&
      !/^(?:more|other|fellow)\b/i.test(phrase.text);
    if (!isLead && r.kind === 'role' && !isSummary) continue;
    const below = holders(head.lemma, d.names).filter((h) => h.at > phrase.end && speakers.has(h.entity));
    const named = [
      ...new Set(
        below
          .filter((h) => isLead || (r.plural && r.kind !== 'role') || h.at < phrase.end + SOON)
          .map((h) => h.entity),
      ),
    ];
    if (named.length < (r.plural ? 2 : 1)) continue;
    const who = named.map((e) => d.names.entities.entities[e]!.name).join(', ');
    const one = r.plural ? null : d.ofEntity(named[0]!);
    if (one) d.join(r, one, `named below: ${who}`);
    else d.settle(r, 'person', `named below: ${who}`);
  }
}

/**
 * "A former clerk said no. Dana Ortiz said the books were clean.": someone who comes without a word of who it is, right
 * after a description, is the one described.
 */
export function nameNext(d: Discourse): void {
  const newcomers = new Map<number, Referent>();
  for (const r of d.referents) {
    const first = r.phrases[0];
    const context = d.contexts.get(r);
    if (r.entity === null || r.kind !== 'person' || !r.attributions.length || !first || !context) continue;
    const isBare = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(first.text);
    if (isBare && (d.names.first.get(r.entity) ?? 0) >= first.start) newcomers.set(context.sentence, r);
  }
  for (const r of d.referents) {
    if (r.kind !== 'anonymous' || r.plural || r.isWithheld || r.attributions.length !== 1) continue;
    if (r.phrases[0]?.heads[0]?.class !== 'role') continue;
    const next = newcomers.get((d.contexts.get(r)?.sentence ?? -2) + 1);
    if (next) d.join(r, next, `named in the next sentence: ${next.name}`);
  }
}

/** Sentences in which those accused are named together. */
const SOON_NAMED = 3;
const ACCUSED =
  /^,? (?:have been |has been |were |was |are |is )(?:\w+ly )?(?:charged|arrested|accused|indicted|sued|sentenced|convicted|fired|suspended|detained|fined)\b/;

/** "Two guards were charged …", then "Brandt and Quill": as many as the text goes on to name side by side. */
export function nameAccused(d: Discourse): void {
  for (const r of d.referents) {
    const [phrase] = r.phrases;
    const sentence = d.contexts.get(r)?.sentence ?? LEAD;
    if (
      r.kind !== 'anonymous' ||
      r.isWithheld ||
      !phrase ||
      r.count === null ||
      r.count < 2 ||
      sentence >= LEAD
    )
      continue;
    if (!ACCUSED.test(d.document.text.slice(phrase.end, phrase.end + 40))) continue;
    const end = d.document.sentences[Math.min(sentence + SOON_NAMED, d.document.sentences.length - 1)]!.end;
    if (runsOfNames(d, phrase.end, end).every((n) => n !== r.count)) continue;
    d.settle(r, 'person', 'named below, side by side');
  }
}

/** How many people each run of names joined by commas and "and" has. */
function runsOfNames(d: Discourse, start: number, end: number): number[] {
  const runs: number[] = [];
  let last = -1;
  for (const m of d.names.within(start, end)) {
    if (m.kind !== 'person') continue;
    const isJoined = last >= 0 && /^(?:,|,? and)\s$/.test(d.document.text.slice(last, m.start));
    if (isJoined) runs[runs.length - 1]!++;
    else runs.push(1);
    last = m.end;
  }
  return runs;
}

/** "The woman identified herself as a baker named Ottilie"; "a man named Odo". */
const GIVES_NAME =
  /^[^“”"]{0,40}\b(?:identified|introduced) (?:her|him)self\b[^“”"]{0,120}\b(?:named|as) \p{Lu}\p{Ll}+/u;
const IS_NAMED = /^\S+ (?:\S+ ){0,3}(?:named|called) \p{Lu}\p{Ll}+/u;

/** Someone who is described first and gives a name at last. */
export function nameAtLast(d: Discourse): void {
  for (const r of d.referents) {
    const isUnnamed = r.kind === 'anonymous' || r.kind === 'role';
    if (!isUnnamed || r.plural || r.isWithheld || r.entity !== null || !r.attributions.length) continue;
    const givesName = r.phrases.some(
      (p) => IS_NAMED.test(p.text) || GIVES_NAME.test(d.document.text.slice(p.end, p.end + 200)),
    );
    if (givesName) d.settle(r, 'person', 'gives a name');
  }
}

/** "the lawmakers", where the text has just presented two people or more as that. */
export function areNamedBefore(phrase: Phrase, names: Names): boolean {
  const head = phrase.heads[0];
  const isShort = phrase.determiner === 'definite' && !phrase.complement && !phrase.modifiers.length;
  if (!head?.plural || head.class !== 'role' || phrase.quantity !== null || !isShort) return false;
  const near = holders(head.lemma, names).filter((h) => h.at < phrase.start && phrase.start - h.at < HELD);
  return new Set(near.map((h) => h.entity)).size > 1;
}

/** Characters over which "the lawmakers" reaches back to those named so. */
const HELD = 800;

/** Entities that are sources of the article. */
export const speakersOf = (d: Discourse): Set<number> =>
  new Set(
    d.referents.flatMap((r) =>
      r.entity !== null && r.kind === 'person' && r.attributions.length ? [r.entity] : [],
    ),
  );

/** The people whom the article presents by a role, or by one that it covers. */
const holders = (lemma: string, names: Names) =>
  [lemma, ...(COVERS[lemma] ?? [])].flatMap((l) => names.roles.get(l) ?? []);

/** "Several leaders said", then a chairman and a governor are named. */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  leader: [
    'chairman',
    'chairwoman',
    'chair',
    'president',
    'governor',
    'speaker',
    'director',
    'chief',
    'mayor',
    'senator',
    'head',
  ],
  official: [
    'secretary',
    'minister',
    'director',
    'commissioner',
    'chief',
    'governor',
    'mayor',
    'supervisor',
    'administrator',
    'manager',
    'superintendent',
  ],
  lawmaker: ['senator', 'representative', 'congressman', 'congresswoman', 'legislator'],
  legislator: ['senator', 'representative', 'congressman', 'congresswoman', 'lawmaker'],
  member: ['senator', 'representative', 'congressman', 'congresswoman', 'lawmaker'],
  executive: ['ceo', 'president', 'director', 'manager', 'chairman', 'founder'],
  lawyer: ['attorney'],
  attorney: ['lawyer'],
  aide: ['spokesman', 'adviser', 'manager', 'strategist'],
  strategist: ['consultant', 'adviser', 'pollster'],
  candidate: ['delegate', 'nominee', 'senator', 'governor'],
  worker: ['employee', 'mechanic', 'driver', 'operator'],
  researcher: ['professor', 'scientist', 'author'],
  doctor: ['surgeon', 'physician', 'cardiologist'],
};
