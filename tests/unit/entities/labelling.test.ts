import { describe, expect, it } from 'vitest';
import { markInline, readMarks } from '../../../scripts/train/labelling.ts';

const text = 'Ada Quill left Harlow.\n\nQuill is gone.\n';

describe('labelling', () => {
  it('reads back what it marked', () => {
    const entities = [
      { start: 0, end: 9, kind: 'person' as const },
      { start: 15, end: 21, kind: 'place' as const },
    ];
    const listing = markInline(text, entities);
    expect(listing).toBe('[[Ada Quill|person]] left [[Harlow|place]].\n\nQuill is gone.\n');
    expect(readMarks(listing, text)).toEqual(entities);
  });

  it('takes the first letters of a kind', () => {
    expect(readMarks('[[Ada Quill|per]] left Harlow.\n\nQuill is gone.', text)[0]!.kind).toBe('person');
  });

  it('tells where a listing differs from its article', () => {
    expect(() => readMarks('Ada Quill went', text)).toThrow('«went», not «left Harlow');
    expect(() => readMarks('[[Ada Quill|hero]] left', text)).toThrow('unknown kind');
  });
});
