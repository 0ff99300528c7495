import { describe, expect, it } from 'vitest';
import { surfaceOf } from '../../../src/analysis/entities/consistency.ts';
import { joinParts } from '../../../src/analysis/entities/joins.ts';
import { readMarked } from './marked.ts';

const joined = (marked: string): string[] => {
  const { document, candidates } = readMarked(marked);
  return joinParts(document, candidates).map((c) => `${surfaceOf(document, c)} ${c.type}`);
};

describe('joinParts', () => {
  it.each([
    ['They met [Ada B|PER]. [Quill|PER], 32, there.', ['Ada B. Quill PER']],
    ['They met [Ada B.|PER] [Quill|ORG], 32, there.', ['Ada B. Quill PER']],
    ['They met [Ada|PER]. [Quill|ORG] closed.', ['Ada PER', 'Quill ORG']],
    ['They met [Ada Quill|PER]. [Harlow|ORG] closed.', ['Ada Quill PER', 'Harlow ORG']],
    ['They voted for plan B. [Quill|PER] did not.', ['Quill PER']],
    ['He met [Ren Da-|PER]wei there.', ['Ren Da-wei PER']],
    ['He told [Quillon.|ORG]info about it.', ['Quillon.info ORG']],
    ['the base at al-[Quillon|LOC] closed', ['al-Quillon LOC']],
    ['the un-[Quillon|LOC] thing', ['Quillon LOC']],
    ['the [Dana Ortiz|PER] [School of Marine Law|ORG]', ['Dana Ortiz School of Marine Law ORG']],
    ['the author [Ada B. Quill|MISC], MD, left', ['Ada B. Quill PER']],
    ['the [Reef B. Quill Fund|MISC] closed', ['Reef B. Quill Fund MISC']],
    ['', []],
  ])('%s', (marked, expected) => expect(joined(marked)).toEqual(expected));
});
