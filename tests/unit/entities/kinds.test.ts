import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/analysis/entities/kinds.ts';

describe('kindOf', () => {
  it.each([
    ['PER', 'Ada Quill', 'person'],
    ['ORG', 'Harlow Mining', 'organization'],
    ['LOC', 'Quillon Bay', 'place'],
    ['MISC', 'Quillon V9', 'product'],
    ['MISC', 'The Reef at Night', 'product'],
    ['MISC', 'Harlow Accords', 'other'],
    ['MISC', 'Clean Reefs Act', 'other'],
    ['MISC', 'Quillon Film Festival', 'other'],
    ['MISC', 'Harlow Cup', 'other'],
    ['MISC', 'Operation Reef', 'other'],
    ['MISC', 'Quillongate', 'other'],
    ['MISC', 'S&P 500', 'other'],
  ] as const)('%s %s is a %s', (type, name, kind) => expect(kindOf(type, name)).toBe(kind));
});
