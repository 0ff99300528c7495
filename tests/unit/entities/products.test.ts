import { describe, expect, it } from 'vitest';
import { surfaceOf } from '../../../src/analysis/entities/consistency.ts';
import { findProductCodes } from '../../../src/analysis/entities/products.ts';
import { readMarked } from './marked.ts';

const codes = (marked: string): string[] => {
  const { document, candidates } = readMarked(marked);
  return findProductCodes(document, candidates).map((c) => surfaceOf(document, c));
};

describe('findProductCodes', () => {
  it.each([
    ['The firm will launch its V7 model, then V7 again.', ['V7', 'V7']],
    ['It bought 40 H900 chips.', ['H900']],
    ['The O5-Mini model is out.', ['O5-Mini']],
    ['The airline grounded its 737 Max jets.', ['737 Max']],
    ['The [QX9|MISC] phone is out.', []],
    ['Leaders of the G7 met in Q3 after COP26; the M25 was closed and $A40 was spent.', []],
    ['She lives in flat B17.', []],
    ['Exports of B300 chips were banned; the B300 was sold out.', ['B300', 'B300']],
    ['The A17, the A17 and again the A17 were closed.', []],
  ])('%s', (marked, expected) => expect(codes(marked)).toEqual(expected));
});
