import { describe, expect, it } from 'vitest';
import {
  categoryOf,
  joinSpans,
  type Mark,
  marksAt,
  marksOf,
  shownMarks,
} from '../../../src/content/marks.ts';
import { nextMark } from '../../../src/content/walker.ts';
import { DEFAULTS, type Density, type MarkCategory } from '../../../src/settings/schema.ts';
import { sampleReport } from '../export/sample-report.ts';

const report = sampleReport();
const text = report.article!.text;
const marks = marksOf(report);
const words = (mark: Mark) => mark.spans.map(([start, end]) => text.slice(start, end));
const markOf = (exact: string) => marks.find((mark) => words(mark).join(' ').includes(exact))!;

describe('a report’s annotations as marks', () => {
  it('paint source and cue of an attribution, together where nothing lies between', () => {
    expect(words(markOf('three people'))).toEqual([
      'according to three people with direct knowledge of the plan',
    ]);
    expect(words(markOf('A former manager'))).toEqual(['A former manager', 'said']);
  });

  it('paint the cue alone where no source is given', () => {
    expect(words(markOf('reportedly'))).toEqual(['reportedly']);
  });

  it.each<[string, MarkCategory]>([
    ['three people', 'anonymous'],
    ['Officials in Harrow', 'attributions'],
    ['reportedly', 'attributions'],
    ['declined to comment', 'replies'],
    ['12%', 'figures'],
    ['Tarn University', 'entities'],
  ])('“%s” is of %s', (exact, category) => {
    expect(categoryOf(markOf(exact).annotation)).toBe(category);
  });
});

describe('spans', () => {
  it.each([
    [
      'apart',
      [
        [0, 3],
        [8, 9],
      ],
      'abc and d',
      [
        [0, 3],
        [8, 9],
      ],
    ],
    [
      'in any order, beside a comma',
      [
        [5, 7],
        [0, 3],
      ],
      'abc, de',
      [[0, 7]],
    ],
    [
      'one in the other',
      [
        [0, 7],
        [2, 3],
      ],
      'abc, de',
      [[0, 7]],
    ],
    ['none', [], '', []],
  ] as [string, [number, number][], string, [number, number][]][])('%s', (_, spans, around, joined) => {
    expect(joinSpans(spans, around)).toEqual(joined);
  });
});

describe('what is shown', () => {
  const count = (
    density: Density,
    change: Partial<Record<MarkCategory, boolean>> = {},
    hidden: string[] = [],
  ) =>
    shownMarks(marks, { density, categories: { ...DEFAULTS.categories, ...change } }, new Set(hidden)).length;

  it('is all, the sources, or nothing', () => {
    expect(count('all')).toBe(report.annotations.length);
    expect(count('sources')).toBe(report.annotations.filter((a) => a.category === 'attribution').length);
    expect(count('off')).toBe(0);
  });

  it('leaves out switched categories and what was called wrong', () => {
    const figures = report.annotations.filter((a) => a.category === 'figure');
    expect(count('all', { figures: false })).toBe(report.annotations.length - figures.length);
    expect(count('all', {}, [figures[0]!.id])).toBe(report.annotations.length - 1);
  });
});

describe('marks at a place', () => {
  it('are all that cover it, the outer one too', () => {
    const at = text.indexOf('Ines Okafor') + 3;
    expect(
      marksAt(marks, at)
        .map((mark) => mark.category)
        .sort(),
    ).toEqual(['attributions', 'entities']);
  });

  it('are none between the parts of one', () => {
    const between = text.indexOf('who asked not to be named') + 5;
    expect(marksAt(marks, between)).toEqual([]);
  });

  it('count their borders', () => {
    const mark = markOf('12%');
    const [start, end] = mark.spans[0]!;
    expect(marksAt(marks, start)).toContain(mark);
    expect(marksAt(marks, end)).toContain(mark);
    expect(marksAt(marks, end + 1)).not.toContain(mark);
  });
});

describe('the next mark', () => {
  const article = {} as Parameters<typeof nextMark>[3];
  const step = (name: Parameters<typeof nextMark>[1], from: Mark) => nextMark(marks, name, from, article);

  it('goes through all of them and round', () => {
    let at = marks[0]!;
    const seen = marks.map(() => {
      at = step('next-mark', at)!;
      return at.id;
    });
    expect(new Set(seen).size).toBe(marks.length);
    expect(at).toBe(marks[0]);
  });

  it('goes back the same way', () => {
    for (const mark of marks) expect(step('previous-mark', step('next-mark', mark)!)).toBe(mark);
  });

  it('finds anonymous sources only', () => {
    expect(step('next-anonymous', markOf('12%'))?.category).toBe('anonymous');
    expect(nextMark([markOf('12%')], 'next-anonymous', markOf('12%'), article)).toBeNull();
  });

  it('is none where there are no marks', () => {
    expect(nextMark([], 'next-mark', null, article)).toBeNull();
  });
});
