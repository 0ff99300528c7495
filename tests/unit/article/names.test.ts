import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/article/metadata/dates.ts';
import { namesIn } from '../../../src/article/metadata/names.ts';

describe('namesIn', () => {
  it.each([
    ['By Edda Lund', ['Edda Lund']],
    ['By Edda Lund, Tomas Reyk, Ilse Brandt', ['Edda Lund', 'Tomas Reyk', 'Ilse Brandt']],
    ['EDDA LUND and TOMAS REYK', ['Edda Lund', 'Tomas Reyk']],
    ['By Edda Lund, Harbour Reporter', ['Edda Lund']],
    ['Edda Lund | Lorne Courier', ['Edda Lund']],
    ['Written by Jan de Vries for the Courier', ['Jan de Vries']],
    ['Edda Lund, Edda Lund', ['Edda Lund']],
    ['Edda Lund. Lorne International', ['Edda Lund']],
    ['Edda J. Lund', ['Edda J. Lund']],
    ['J. D. Lund', ['J. D. Lund']],
    ['Edda Lund, QNN Business', ['Edda Lund']],
    ['EDDA LUND', ['Edda Lund']],
    ['The Northern and Southern harbour ministries', []],
    ['Edda Lund and staff', ['Edda Lund']],
    ['Opinion Columnist', []],
    ['Staff Reports', []],
    ['By Staff', []],
    ['Lorne Courier', []],
    ['', []],
  ])('%s', (byline, names) => {
    expect(namesIn(byline, 'Lorne Courier')).toEqual(names);
  });
});

describe('isoDate', () => {
  it.each([
    ['2025-03-04', '2025-03-04'],
    ['2025-03-04T09:30:00+0100', '2025-03-04T08:30:00.000Z'],
    ['2025-03-04T09:30:00Z', '2025-03-04T09:30:00.000Z'],
    ['Mar 4, 2025 4:52 PM', '2025-03-04'],
    ['4 March 2025 at 16:10', '2025-03-04'],
    ['0001-01-01T00:00:00Z', null],
    ['0001-01-01', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (written, iso) => {
    expect(isoDate(written)).toBe(iso);
  });
});
