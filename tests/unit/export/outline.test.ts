import { describe, expect, it } from 'vitest';
import { firstWords, outline } from '../../../src/export/outline.ts';
import { sampleReport } from './sample-report.ts';

describe('outline', () => {
  const view = outline(sampleReport());

  it('puts as many whole sources under a kind as the summary counts', () => {
    for (const { count, entries } of view.byKind) expect(entries).toHaveLength(count);
  });

  it('keeps parts under their whole', () => {
    const anonymous = view.byKind.find((g) => g.kind === 'anonymous')!;
    expect(anonymous.entries[0]?.parts.map((p) => p.source.description)).toEqual([
      'Two of them',
      'one of them',
    ]);
  });

  it('counts reasons over whole sources, stock words not', () => {
    const report = sampleReport();
    expect(outline(report).reasons).toEqual({ found: 1, of: 2 });
    report.sources.find((s) => s.id === 's4')!.reasonIsBoilerplate = true;
    expect(outline(report).reasons).toEqual({ found: 0, of: 2 });
  });

  it('shows what the summary counted as resting on unnamed and as figures alone', () => {
    const report = sampleReport();
    const figure = report.annotations.find((a) => a.category === 'figure')!;
    const [first] = report.sources[0]!.mentions;
    report.summary!.evidence = { restingOnUnnamed: [first!], figuresWithoutSource: [figure.id] };
    const shown = outline(report);
    expect(shown.onUnnamed.map((s) => s.id)).toEqual([first]);
    expect(shown.figures.unsourced).toEqual([figure]);
    expect(shown.figures.sourced).toHaveLength(4);
  });

  it('leaves out checks that have nothing to count', () => {
    const report = sampleReport();
    report.summary!.checklist = [
      { item: 'reason', possible: false, count: 0, of: 0, evidence: [] },
      { item: 'detached', possible: false, count: 0, of: 3, evidence: [] },
    ];
    expect(outline(report).checklist.map((c) => c.item)).toEqual(['detached']);
  });

  it('asks each party once', () => {
    const report = sampleReport();
    const first = report.annotations.find((a) => a.category === 'reply')!;
    report.annotations.push({ ...first, id: 'a99', outcome: 'denied' });
    expect(outline(report).replies).toMatchObject({ asked: 2, unanswered: 1 });
  });

  it('lists everything even when parts point at each other or at nothing', () => {
    const report = sampleReport();
    const [s1, s2] = report.sources as [(typeof report.sources)[0], (typeof report.sources)[0]];
    s1.partOf = 's2';
    s2.partOf = 's1';
    report.sources[2]!.partOf = 's404';
    const listed = outline(report).byKind.flatMap((g) => g.entries.map((e) => e.source.id));
    expect(listed).toEqual(expect.arrayContaining(['s3']));
  });
});

describe('first words', () => {
  it.each([
    ['short enough', 20, 'short enough'],
    ['cut at the end of a word', 12, 'cut at the…'],
    ['no comma, before the dots', 10, 'no comma…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ])('%s, %d', (words, length, expected) => {
    expect(firstWords(words, length)).toBe(expected);
  });
});
