import { describe, expect, it } from 'vitest';
import { surfaceOf } from '../../../src/analysis/entities/consistency.ts';
import { kindOf } from '../../../src/analysis/entities/kinds.ts';
import { link } from '../../../src/analysis/entities/link.ts';
import { readMarked } from './marked.ts';

/** Entities as "name: mention, mention". */
const linked = (marked: string): string[] => {
  const { document, candidates } = readMarked(marked);
  const mentions = candidates.map((c) => ({
    ...c,
    kind: kindOf(c.type, surfaceOf(document, c)),
  }));
  return link(document, mentions).map(
    (e) => `${e.name}: ${e.mentions.map((i) => surfaceOf(document, candidates[i]!)).join(', ')}`,
  );
};

describe('link', () => {
  it.each([
    ['surnames', '[Ada Quill|PER] left. [Quill|PER] returned.', ['Ada Quill: Ada Quill, Quill']],
    [
      'a surname before the full name',
      '[Quill|PER] won, as [Ada Quill|PER] had hoped.',
      ['Ada Quill: Quill, Ada Quill'],
    ],
    ['family name first', '[Ren Dawei|PER] spoke. [Ren|PER] smiled.', ['Ren Dawei: Ren Dawei, Ren']],
    [
      'two people with one surname stay two, the short form goes to the later',
      '[Ada Quill|PER] spoke. [Tom Quill|PER] did not. [Quill|PER] left.',
      ['Ada Quill: Ada Quill', 'Tom Quill: Tom Quill, Quill'],
    ],
    [
      'middle names and initials',
      '[Ada Quill|PER], or [Ada B. Quill|PER], also [A. Quill|PER].',
      ['Ada B. Quill: Ada Quill, Ada B. Quill, A. Quill'],
    ],
    [
      'a bare name before two longer ones is neither',
      '[Harlow|ORG] sells cars. [Harlow Maine Inc.|ORG] and [Harlow Connect|ORG] agree. [Harlow|ORG] said so.',
      ['Harlow: Harlow, Harlow', 'Harlow Maine Inc.: Harlow Maine Inc.', 'Harlow Connect: Harlow Connect'],
    ],
    [
      'a bare name after two longer ones is the latter',
      '[Harlow College|ORG] met [Harlow Fund|ORG]. [Harlow|ORG] said so.',
      ['Harlow College: Harlow College', 'Harlow Fund: Harlow Fund, Harlow'],
    ],
    [
      'an acronym without the nation and what comes after the and',
      'The [Chinese Reef Office for Kelp and Tides|ORG] said so. The [ROK|ORG] agreed, the [Chinese ROK|ORG] too.',
      ['Chinese Reef Office for Kelp and Tides: Chinese Reef Office for Kelp and Tides, ROK, Chinese ROK'],
    ],
    [
      'an acronym of another nation’s',
      'The [Chinese Reef Office for Kelp and Tides|ORG] said so. The [Danish ROK|ORG] agreed.',
      [
        'Chinese Reef Office for Kelp and Tides: Chinese Reef Office for Kelp and Tides',
        'Danish ROK: Danish ROK',
      ],
    ],
    [
      'acronyms',
      'The [Dana Ortiz School of Marine Law|ORG] ([DOSML|ORG]) and [D.O.S.M.L.|ORG]',
      ['Dana Ortiz School of Marine Law: Dana Ortiz School of Marine Law, DOSML, D.O.S.M.L.'],
    ],
    [
      'legal forms',
      '[Harlow Mining Inc.|ORG] and [Harlow Mining|ORG] and [Harlow|ORG]',
      ['Harlow Mining Inc.: Harlow Mining Inc., Harlow Mining, Harlow'],
    ],
    [
      'a city and its namesake are two',
      '[Quillon|LOC] and the club [Quillon|ORG]',
      ['Quillon: Quillon', 'Quillon: Quillon'],
    ],
  ])('%s', (_, marked, expected) => expect(linked(marked)).toEqual(expected));
});
