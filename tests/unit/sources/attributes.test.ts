import { expect, it } from 'vitest';
import { resolve } from './marked.ts';

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
  ['{Two sources who spoke to the Corran Gazette} <said> so.', { relayedBy: 'Corran Gazette' }],
];

it.each(ROWS)('%s', (marked, attributes) => {
  expect(resolve(marked).sourceOf(0)).toMatchObject(attributes);
});

it('tells an interview, a statement and a public word apart', () => {
  const { decisions } = resolve(
    '{Dana Ortiz} <told> this newspaper no. {Leo Brandt} <said in a statement> yes. {Mara Quill} <said> on Twitter never. {A letter} <says> so.',
  );
  expect(decisions.map((d) => d.channel)).toEqual(['interview', 'statement', 'public', 'document']);
});
