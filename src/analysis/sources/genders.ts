import type { EntityReading } from '../entities/types.ts';
import { sentenceAt, type TextDocument, tokenAt } from '../text/document.ts';

const FEMALE =
  /^(?:ms|mrs|miss|mme|lady|dame|queen|princess|sister|congresswoman|spokeswoman|chairwoman|businesswoman)\.?$/;
const MALE = /^(?:mr|sir|lord|king|prince|congressman|spokesman|chairman|businessman)\.?$/;

const HER = /^(?:she|her|hers|herself)$/;
const HIM = /^(?:he|him|his|himself)$/;
/** Pronouns that must agree, and the part of all that they must be. */
const VOTES = 2;
const MAJORITY = 0.8;

/**
 * "Ms. Ortiz", "Mr. Brandt": what a title before the name tells; else what the pronouns tell that stand where the
 * article speaks of no one else. By entity index.
 */
export function readGenders(document: TextDocument, entities: EntityReading): Map<number, 'm' | 'f'> {
  const out = new Map<number, 'm' | 'f'>();
  for (const m of entities.mentions) {
    if (m.kind !== 'person' || out.has(m.entity)) continue;
    const title = document.tokens[tokenAt(document, m.start) - 1]?.lower ?? '';
    if (FEMALE.test(title)) out.set(m.entity, 'f');
    else if (MALE.test(title)) out.set(m.entity, 'm');
  }
  for (const [entity, { m, f }] of votesOf(document, entities)) {
    if (out.has(entity) || m + f < VOTES) continue;
    if (m >= MAJORITY * (m + f)) out.set(entity, 'm');
    else if (f >= MAJORITY * (m + f)) out.set(entity, 'f');
  }
  return out;
}

/** For each person the pronouns behind the name, in sentences that, with the one before, name nobody else. */
function votesOf(document: TextDocument, { mentions }: EntityReading): Map<number, { m: number; f: number }> {
  const votes = new Map<number, { m: number; f: number }>();
  const people: Set<number>[] = document.sentences.map(() => new Set());
  for (const m of mentions) if (m.kind === 'person') people[sentenceAt(document, m.start)]!.add(m.entity);
  for (const sentence of document.sentences) {
    const near = new Set([...(people[sentence.index - 1] ?? []), ...people[sentence.index]!]);
    const [entity] = near;
    if (near.size !== 1 || entity === undefined) continue;
    const vote = votes.get(entity) ?? { m: 0, f: 0 };
    for (let i = sentence.first; i < sentence.last; i++) {
      const t = document.tokens[i]!;
      if (HER.test(t.lower)) vote.f++;
      else if (HIM.test(t.lower)) vote.m++;
    }
    votes.set(entity, vote);
  }
  return votes;
}
