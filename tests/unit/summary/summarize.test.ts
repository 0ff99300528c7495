import { describe, expect, it } from 'vitest';
import type { Annotation, ChecklistItem, Report } from '../../../src/analysis/report.ts';
import { resolveSources } from '../../../src/analysis/sources/resolve-sources.ts';
import { readLabel } from '../../../src/analysis/summary/label.ts';
import { summarize } from '../../../src/analysis/summary/summarize.ts';
import { namesIn, readMarked } from '../sources/marked.ts';

/** The summary of a marked text: `{source}`, `<cue>`, `[content]`; figures are the numbers in it. */
function summaryOf(marked: string, title = 'The mill', notAssessed: string | null = null) {
  const { text, document, attributions } = readMarked(marked);
  const reading = resolveSources(document, attributions, namesIn(text));
  const annotations: Annotation[] = attributions.map((a, i) => {
    const all = [...a.source, ...a.cue];
    const [start, end] = [Math.min(...all.map((r) => r[0])), Math.max(...all.map((r) => r[1]))];
    const { kind, source } = reading.decisions[i]!;
    return {
      ...a,
      id: `a${i}`,
      category: 'attribution',
      start,
      end,
      exact: text.slice(start, end),
      kind,
      sourceId: `s${source}`,
    };
  });
  for (const m of text.matchAll(/\d+/g))
    annotations.push({
      id: `f${m.index}`,
      category: 'figure',
      kind: 'count',
      start: m.index,
      end: m.index + m[0].length,
      exact: m[0],
      value: { lo: 1, hi: 1, vague: false },
      unit: null,
      per: null,
      approximate: false,
      hedge: null,
      sourceId: null,
    });
  const sources = reading.sources.map(({ partOf, unclearFrom, entity: _, ...s }, i) => ({
    ...s,
    id: `s${i}`,
    partOf: partOf === null ? null : `s${partOf}`,
    unclearFrom: unclearFrom.map((u) => `s${u}`),
    mentions: reading.decisions.flatMap((d, k) => (d.source === i ? [`a${k}`] : [])),
  }));
  const report: Pick<Report, 'article' | 'annotations' | 'sources'> = {
    article: {
      title,
      byline: [],
      publisher: null,
      published: null,
      language: 'en',
      url: null,
      words: 1,
      text,
    },
    annotations,
    sources,
  };
  const summary = summarize(document, report, notAssessed);
  const item = (name: ChecklistItem['item']) => summary.checklist!.find((i) => i.item === name)!;
  return { summary, item };
}

describe('the phrase', () => {
  it.each([
    [2, 2, 'too-little'],
    [0, 0, 'too-little'],
    [10, 0, 'mostly-named'],
    [100, 24, 'mostly-named'],
    [4, 1, 'mixed'],
    [4, 2, 'mixed'],
    [100, 51, 'mainly-unnamed'],
    [10, 9, 'mainly-unnamed'],
    [3, 3, 'only-unnamed'],
  ])('%i sourced, %i resting on unnamed: %s', (sourced, unnamed, label) => {
    expect(readLabel(sourced, unnamed, null).label).toBe(label);
  });

  it('prints its rule with the counts', () => {
    expect(readLabel(4, 1, null).rule).toMatch(/^1 of the 4 sentences .* 25 to 50 %/);
  });

  it('is not given for what is not assessed', () => {
    const { summary } = summaryOf('{Norvane} <said> so.', 'A view', 'This is an opinion piece.');
    expect(summary).toMatchObject({ label: 'not-assessed', rule: 'This is an opinion piece.' });
  });
});

describe('counts', () => {
  it('counts sentences by who stands behind them', () => {
    const { summary } = summaryOf(
      '{Norvane} <said> no. {Two clerks} <said> yes. It rained. {Critics} <said> maybe. {A poll} <found> both.',
    );
    expect(summary).toMatchObject({ sentences: 5, sourcedSentences: 4, restingOnUnnamed: 2, label: 'mixed' });
    expect(summary.sources).toMatchObject({
      organization: 1,
      anonymous: 1,
      collective: 1,
      document: 1,
      role: 0,
    });
  });

  it('takes a sentence with a named source beside an unnamed one as named', () => {
    const { summary } = summaryOf('{Two clerks} <said> yes, but {Dana Ortiz} <said> no.');
    expect(summary).toMatchObject({ sourcedSentences: 1, restingOnUnnamed: 0 });
  });

  it('counts a part of a set once', () => {
    const { summary } = summaryOf('{Three clerks} <said> yes. {Two of them} <said> no.');
    expect(summary.sources.anonymous).toBe(1);
    expect(summary.anonymousPeopleAtLeast).toBe(3);
  });

  it('says at least how many people: of two groups that may be one, the larger', () => {
    const { summary } = summaryOf(
      '{Two former clerks} <said> no. It rained. {Two former clerks} <said> yes. {A nurse} <said> so. {Sources} <said> so.',
    );
    expect(summary.anonymousPeopleAtLeast).toBe(2 + 1 + 2);
  });

  it('leaves out figures with a source in their sentence or beside it', () => {
    const { summary } = summaryOf(
      '{Norvane} <said> 12 burned. Then 13 fell. Nobody came. It was dark. Some 14 were lost.',
    );
    expect(summary).toMatchObject({ figures: 3, figuresWithoutSource: 1 });
  });

  it('is all zero for an empty text', () => {
    const { summary } = summaryOf('');
    expect(summary).toMatchObject({ sentences: 0, sourcedSentences: 0, label: 'too-little', figures: 0 });
  });
});

describe('the checklist', () => {
  it('finds a lead that rests only on anonymous sources', () => {
    const { item } = summaryOf('{Two clerks} <said> yes. It rained. It snowed. {Norvane} <said> no.');
    expect(item('lead-rests-on-anonymous')).toMatchObject({ possible: true, count: 1, evidence: ['a0'] });
  });

  it('finds sources in the headline', () => {
    const { item } = summaryOf('It rained.', 'Norvane to close the mill - sources');
    expect(item('lead-rests-on-anonymous').count).toBe(1);
  });

  it('measures how closely the unnamed are described', () => {
    const { item } = summaryOf(
      '{Sources} <said> no. It rained on them. {A senior Norvane official briefed on the sale} <said> yes.',
    );
    expect(item('how-closely-described')).toMatchObject({ count: 1, of: 2, levels: [1, 0, 0, 0, 1] });
    expect(item('proximity')).toMatchObject({ count: 1, of: 2, levels: [0, 1, 0, 1] });
    expect(item('stated-number')).toMatchObject({ count: 1, of: 2 });
  });

  it('tells a reason from boilerplate', () => {
    const { item } = summaryOf(
      '{An aide who was not authorized to speak} <said> no. {A nurse who asked not to be named for fear of reprisals} <said> yes. {A cook} <said> so.',
    );
    expect(item('reason')).toMatchObject({ count: 2, of: 3, levels: [1, 1, 1] });
  });

  it('finds unnamed opinion, by quotation or by judging words', () => {
    const { item } = summaryOf(
      '["He is late,"] <said> {one aide}. {A nurse} <said> [the boss was reckless]. {A cook} <said> [it was noon].',
    );
    expect(item('unnamed-opinion')).toMatchObject({ possible: true, count: 2, of: 3 });
  });

  it('finds the same claim from someone else', () => {
    const { item } = summaryOf(
      '{Two clerks} <said> [Norvane would close the Ostby mill before winter]. {Dana Ortiz} <said> [the Ostby mill would close before the winter, as Norvane planned]. {A cook} <said> [lunch was cold].',
    );
    expect(item('corroboration')).toMatchObject({ possible: true, count: 1, of: 2, evidence: ['a0'] });
  });

  it('counts what comes second-hand', () => {
    const { item } = summaryOf('{The Corran Gazette} <reported> a fire. {Norvane} <said> no.');
    expect(item('second-hand')).toMatchObject({ count: 1, of: 2, evidence: ['a0'] });
  });

  it('finds the source with the most sentences', () => {
    const { item } = summaryOf('{Dana Ortiz} <said> no. {Ortiz} <said> so. {Norvane} <said> yes.');
    expect(item('concentration')).toMatchObject({ count: 2, of: 3, evidence: ['a0', 'a1'] });
  });
});
