import { describe, expect, it } from 'vitest';
import { resolveSources } from '../../../src/analysis/sources/resolve-sources.ts';
import { namesIn, readMarked, resolve } from './marked.ts';

const ROWS: [marked: string, attributes: object][] = [
  [
    '{Three people familiar with Norvane} <said> so.',
    { count: 3, proximity: 'familiar', affiliation: 'Norvane', role: null },
  ],
  ['{A dozen former guards} <said> so.', { count: 12, role: 'former guard' }],
  ['{Officials briefed on the talks} <said> so.', { count: null, proximity: 'briefed', role: 'official' }],
  ['{A person with direct knowledge of the sale} <said> so.', { count: 1, proximity: 'direct' }],
  ['{People who attended the dinner} <said> so.', { proximity: 'direct' }],
  ['{Sources} <said> so.', { count: null, proximity: 'none', reason: null }],
  [
    '{A senior Tidewell Bank executive} <said> so.',
    { affiliation: 'Tidewell Bank', role: 'senior tidewell bank executive' },
  ],
  [
    '{An aide, who spoke on condition of anonymity because he feared losing his job,} <said> so.',
    { reason: 'he feared losing his job', reasonIsBoilerplate: false },
  ],
  [
    '{An aide who was not authorized to speak publicly} <said> so.',
    { reason: 'was not authorized to speak publicly', reasonIsBoilerplate: true },
  ],
  [
    '{A nurse} <said> so. She asked not to be named for fear of reprisals.',
    { reason: 'for fear of reprisals', reasonIsBoilerplate: false },
  ],
  [
    '{A source inside the Harbour Authority, a clerk who feared reprisals and asked not to be identified,} <said> so.',
    { reason: 'feared reprisals', affiliation: 'Harbour Authority', count: 1 },
  ],
  ['{Fifty-one percent} <said> so.', { count: null, role: null }],
  ['{68% of those aged 55-64} <said> so.', { count: null, role: null }],
  ['{Some of Brandt’s defenders} <said> so.', { role: 'defender', affiliation: null }],
  ['{Ostby observers} <said> so.', { affiliation: null }],
  [
    'Norvane closed the mill. {A company spokesperson} <said> it was old.',
    { affiliation: 'Norvane', role: 'company spokesperson' },
  ],
  ['{Two sources who spoke to the Corran Gazette} <said> so.', { relayedBy: 'Corran Gazette' }],
];

it.each(ROWS)('%s', (marked, attributes) => {
  expect(resolve(marked).sourceOf(0)).toMatchObject(attributes);
});

describe('the outlet that heard it', () => {
  it.each([
    ['stands around what was said', 'the Corran Gazette'],
    ['is that of the reporter of it whose words these are', 'Dana Ortiz of the Corran Gazette'],
    ['is that of its reporter whose words these are', 'the Corran Gazette’s Dana Ortiz'],
  ])('%s', (_, around) => {
    const { text, document, attributions } = readMarked(
      `<According to> {${around}}, {one clerk} <said> it was off. {A guard} <said> so.`,
    );
    attributions[0]!.content = [[text.indexOf('one clerk'), text.indexOf('off') + 3]];
    const { decisions, sources } = resolveSources(document, attributions, namesIn(text));
    expect(decisions.map((d) => sources[d.source!]!.relayedBy)).toEqual([null, 'Corran Gazette', null]);
  });

  it('is the one named before', () => {
    const { sourceOf } = resolve(
      'The sale is off, <according to> {the Corran Gazette}. {An insider} <told> the newspaper so. {A guard} <told> reporters so.',
    );
    expect(sourceOf(1).relayedBy).toBe('Corran Gazette');
    expect(sourceOf(2).relayedBy).toBe(null);
  });
});

it('tells an interview, a statement and a public word apart', () => {
  const { decisions } = resolve(
    '{Dana Ortiz} <told> this newspaper no. {Leo Brandt} <said in a statement> yes. {Mara Quill} <said> on Twitter never. {A letter} <says> so.',
  );
  expect(decisions.map((d) => d.channel)).toEqual(['interview', 'statement', 'public', 'document']);
});
