import { describe, expect, it } from 'vitest';
import { readPlatforms } from '../../../src/analysis/entities/platforms.ts';
import { readMarked } from './marked.ts';

const types = (marked: string): string[] => {
  const { document, candidates } = readMarked(marked);
  return readPlatforms(document, candidates).map((c) => c.type);
};

describe('readPlatforms', () => {
  it.each([
    ['Ms. Quill wrote on [Twitter|ORG] that she left.', ['MISC']],
    ['Her [Instagram|ORG] account was closed.', ['MISC']],
    ['[Facebook|MISC] said it was sorry.', ['ORG']],
    ['[Twitter|MISC] has declined to say.', ['ORG']],
    ['Ms. Quill now works for [Facebook|MISC].', ['ORG']],
    ['He was an early investor in [Reddit|MISC].', ['ORG']],
    ['He likes [Twitter|MISC].', ['MISC']],
    ['He wrote on [Harlow|ORG] at length.', ['ORG']],
    ['[Twitter|MISC] said so on [Twitter|ORG].', ['ORG', 'MISC']],
  ])('%s', (marked, expected) => expect(types(marked)).toEqual(expected));
});
