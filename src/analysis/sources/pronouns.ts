import type { SourceKind } from '../report.ts';
import { antecedentOf } from './antecedents.ts';
import { definite, partOfSet } from './back-references.ts';
import type { Context } from './context.ts';
import type { Discourse } from './discourse.ts';
import { readKind } from './kind-rules.ts';
import { SPEECH_CUE } from './lexicon/cues.ts';
import { isHuman } from './lexicon/heads.ts';
import { areNamedBefore } from './named-below.ts';
import type { Phrase } from './phrase.ts';
import { newReferent, type Place, type Referent } from './referents.ts';

/** The one for whom a source that is a pronoun stands. */
export function ofPronoun(
  d: Discourse,
  phrase: Phrase,
  context: Context,
  place: Place,
  because: string[],
): Referent {
  const pronoun = phrase.pronoun!;
  const found = antecedentOf(d.document, pronoun, place, d.recent, d.names, d.genders, {
    cue: context.cue,
    saysWe: context.saysWe,
    owns: /^(?:his|her|their|its)$/.test(pronoun),
  });
  if (found?.type === 'referent') {
    because.push(`“${pronoun}” for the source before`);
    d.learnGender(found.referent, pronoun);
    return found.referent;
  }
  if (found?.type === 'name') {
    because.push(`“${pronoun}” for ${d.document.text.slice(found.mention.start, found.mention.end)}`);
    const referent = d.entity(found.mention, null, phrase, place);
    d.learnGender(referent, pronoun);
    return referent;
  }
  if (found?.type === 'phrase') {
    because.push(`“${pronoun}” for “${found.phrase.text}”`);
    const part = found.phrase.partitive ? partOfSet(d, found.phrase, place, because) : null;
    if (part) return part;
    const isDefinite =
      found.phrase.determiner === 'definite' && isHuman(found.phrase.heads[0]?.class ?? null);
    const named =
      isDefinite && !found.phrase.heads[0]!.plural ? definite(d, found.phrase, place, because) : null;
    if (named) return named;
    const alone = readKind(found.phrase, context);
    // "Norvane, which": a model may have taken the name for a person's.
    if (pronoun === 'which' && alone.kind === 'person') alone.kind = 'organization';
    if (isNamedBehind(d, found.phrase) || areNamedBefore(found.phrase, d.names)) alone.kind = 'person';
    // "the number who said": people, whatever the noun before.
    if (/^who/.test(pronoun) && alone.kind === 'document') alone.kind = 'collective';
    // Someone whom the text only speaks of has not spoken to the reporter.
    const isTold = alone.kind !== 'anonymous' || (SPEECH_CUE.test(context.cue) && !found.isTale);
    return d.add(newReferent(isTold ? alone.kind : 'role', found.phrase, place));
  }
  // Far from any name, the last of that gender who spoke.
  const isOne = pronoun === 'he' || pronoun === 'she';
  const speaker = isOne ? lastSpeaker(d, pronoun) : undefined;
  if (speaker) {
    because.push(`“${pronoun}” for the last who spoke`);
    return speaker;
  }
  const pair = pronoun === 'they' ? speakersNear(d, place) : 0;
  if (pair > 1) {
    because.push('“they” for those who spoke before');
    return d.byKey(`pair ${place.sentence}`, 'person', { ...phrase, count: pair, quantity: 'number' }, place);
  }
  because.push('nothing it could stand for');
  const isNobody = isOne && !d.names.before(place.start, 200).some((m) => m.kind === 'person');
  if (isNobody) return d.byKey(`pronoun ${place.start}`, 'role', phrase, place);
  const kind = ALONE[pronoun] ?? 'person';
  return d.byKey(`pronoun ${ALONE[pronoun] ? pronoun : place.start}`, kind, phrase, place);
}

/** Sentences in which those spoke whom a "they" with nothing else before it takes together. */
const TOGETHER = 4;

/** How many named people spoke just before. */
const speakersNear = (d: Discourse, place: Place): number =>
  d.recent.filter(
    (r) =>
      r.kind === 'person' &&
      r.entity !== null &&
      r.attributions.length > 0 &&
      place.sentence - r.last.sentence <= TOGETHER,
  ).length;

function lastSpeaker(d: Discourse, pronoun: 'he' | 'she'): Referent | undefined {
  const other = pronoun === 'he' ? 'f' : 'm';
  return d.latest(
    (r) =>
      r.kind === 'person' &&
      r.entity !== null &&
      r.lastOutside !== null &&
      r.attributions.length > 0 &&
      (d.genders.get(r.entity) ?? r.gender) !== other,
  );
}

/** "two politicians: Leo Brandt and Mara Quill". */
function isNamedBehind(d: Discourse, phrase: Phrase): boolean {
  if (!isHuman(phrase.heads[0]?.class ?? null)) return false;
  const behind = /^\s*[:—–(,-]+\s*/.exec(d.document.text.slice(phrase.end, phrase.end + 5));
  if (!behind) return false;
  const from = phrase.end + behind[0].length;
  const isList = behind[0].includes(',');
  // In a list right behind, one that a model knows as a person is enough.
  const near = d.names.within(from, from + 120);
  const [first, second] = near.filter((m) => isList || m.kind === 'person');
  if (!first || !second || !near.some((m) => m.kind === 'person')) return false;
  if (!isList) return first.start - from < 20;
  return first.start === from && /^(?:,|,? and) $/.test(d.document.text.slice(first.end, second.start));
}

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
