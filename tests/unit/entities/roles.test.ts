import { describe, expect, it } from 'vitest';
import { surfaceOf } from '../../../src/analysis/entities/consistency.ts';
import { kindOf } from '../../../src/analysis/entities/kinds.ts';
import { link } from '../../../src/analysis/entities/link.ts';
import { findRoles } from '../../../src/analysis/entities/roles.ts';
import { readMarked } from './marked.ts';

const roleOfFirst = (marked: string): string | null => {
  const { document, candidates } = readMarked(marked);
  const mentions = candidates.map((c) => ({
    ...c,
    kind: kindOf(c.type, surfaceOf(document, c)),
  }));
  return findRoles(document, mentions, link(document, mentions))[0]!;
};

describe('findRoles', () => {
  it.each([
    [
      '[Ada Quill|PER], chief operating officer of [Harlow|ORG], said so.',
      'chief operating officer of Harlow',
    ],
    [
      '[Ada Quill|PER], 43, a marine biologist at the reef office, said so.',
      'marine biologist at the reef office',
    ],
    ['The bridge is safe, said [Ada Quill|PER], its chief engineer.', 'its chief engineer'],
    ['Its founder [Ada Quill|PER] left.', 'founder'],
    ['On Monday former vice president [Ada Quill|PER] left.', 'former vice president'],
    ['[Ada Quill|PER] left. [Quill|PER], the mayor, was tired.', 'mayor'],
    ['[Harlow|ORG], a mining company, closed.', 'mining company'],
    ['[Ada Quill|PER], [Tom Harlow|PER] and others left.', null],
    ['[Ada Quill|PER], who left, said so.', null],
    ['[Harlow|ORG], founded in 1990, closed.', null],
    ['[Ada Quill|PER]', null],
    [
      '[Ada Quill|PER], head of emergency preparedness and response, said so.',
      'head of emergency preparedness and response',
    ],
    [
      '[Ada Quill|PER], a planetary scientist at the [Harlow|ORG] office in [Ostby|LOC], [Maine|LOC], said so.',
      'planetary scientist at the Harlow office in Ostby, Maine',
    ],
    ['[Ada Quill|PER], director of the reef office and a diver, said so.', 'director of the reef office'],
    ['[Ada Quill|PER], mayor of [Ostby|LOC] and [Tom Harlow|PER] said so.', 'mayor of Ostby'],
    ['[Ada Quill|PER], mayor of [Ostby|LOC], and [Tom Harlow|PER] said so.', 'mayor of Ostby'],
    ['[Ada Quill|PER], a driver, [Maine|LOC] and [Ostby|LOC] agreed.', 'driver'],
    ['[Ada Quill|PER], the chair, and response teams left.', 'chair'],
    ['U.S. Defense Secretary [Ada Quill|PER] left.', 'Defense Secretary'],
    ['According to the [Pentagon|ORG], the base serves as an outpost.', null],
    ['For [Harlow|ORG], the mine closed.', null],
    // A text cut short behind the article of a description.
    ['The mine belongs to [Harlow|ORG], a', null],
  ])('%s', (marked, role) => expect(roleOfFirst(marked)).toBe(role));
});
