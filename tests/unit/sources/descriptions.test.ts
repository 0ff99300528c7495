import { describe, expect, it } from 'vitest';
import { withWholeSources } from '../../../src/analysis/sources/whole-phrase.ts';
import { readMarked } from './marked.ts';
import { checkSources, type SourceRow } from './tables.ts';

describe('the head of a phrase speaks', () => {
  it.each([
    ['Velmora’s ambassador to {Ostby} <accused> the bank.', 'Velmora’s ambassador to Ostby'],
    [
      'On Monday, a lawyer for the woman involved in {the case} <asked> for more.',
      'a lawyer for the woman involved in the case',
    ],
    ['The mill is old, <said> a friend of {Dana Ortiz}.', 'a friend of Dana Ortiz'],
    ['In a meeting with leaders of {Norvane}, <said> Brandt.', 'Norvane'],
    ['In {Ostby} <said> it.', 'Ostby'],
    ['After the war in {Velmora} <said> no.', 'Velmora'],
    ['<According to> {Norvane}, it is old.', 'Norvane'],
    ['The bank sold its shares to {Norvane} <said> Brandt.', 'Norvane'],
  ])('%s', (marked, whole) => {
    const { text, document, attributions } = readMarked(marked);
    const [start, end] = withWholeSources(document, attributions)[0]!.source[0]!;
    expect(text.slice(start, end)).toBe(whole);
  });
});

const ROWS: SourceRow[] = [
  [
    'a name behind its office',
    '{Velmora’s ambassador to Ostby Dana Ortiz} <said> no. {Ortiz} <said> never. {Velmora’s ambassador to Ostby} <said> so.',
    ['person', 'person', 'person'],
    [0, 0, 0],
  ],
  [
    'a name that only the complement has',
    '{An aide to Ostby mayor Dana Ortiz} <said> no. {Ortiz} <said> yes.',
    ['anonymous', 'person'],
    [0, 1],
  ],
  [
    'one of someone’s people, whose place is told',
    '{A rival of Ostby’s Dana Ortiz} <said> no. {Dana Ortiz} <said> yes.',
    ['anonymous', 'person'],
    [0, 1],
  ],
  [
    'an age for a name that has it',
    'Dana Ortiz, 56, left Norvane for Leo Brandt. {The 56-year-old} <said> it was late.',
    ['person'],
    [0],
  ],
  [
    'an age before the name',
    'The 56-year-old Dana Ortiz left. {Leo Brandt} <said> it was late. {The 56-year-old} <said> no. {Ortiz} <said> never.',
    ['person', 'person', 'person'],
    [0, 1, 1],
  ],
  [
    'an age for whom the text is about',
    'Dana Ortiz joins Norvane. Ortiz left the bank. {The 56-year-old} <said> it was late. {Ortiz} <said> so.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'somebody of an age, without a name',
    'Dana Ortiz joins Norvane. {A 56-year-old} <said> it was late.',
    ['anonymous'],
    [0],
  ],
  [
    'a group that the next sentence names',
    'It is late, <according to> {a group of clerks}. {The group, Lantern Party}, <said> so. {The group} <said> no.',
    ['organization', 'organization', 'organization'],
    [0, 0, 0],
  ],
  [
    'a group beside a named one',
    'It is late, <according to> {a group of clerks}. {The company, Norvane}, <said> no.',
    ['role', 'organization'],
    [0, 1],
  ],
  ['an unnamed group', '{A group representing mills in Velmora} <said> so.', ['collective'], [0]],
  [
    'an unnamed group of a place',
    '{A group representing rural counties in Velmora} <said> so.',
    ['collective'],
    [0],
  ],
  ['an unnamed company', '{A company in Velmora} <said> so.', ['organization'], [0]],
  ['a group with a name', '{A group called Lantern Party} <said> so.', ['organization'], [0]],
  [
    'a share of people',
    '{5% of web designers} <said> so. {Two web designers} <said> no.',
    ['collective', 'anonymous'],
    [0, 1],
  ],
  [
    'the researchers, of whom the article names the first author',
    '{The researchers} <found> harm. {Lead author Dana Ortiz} <said> so. Study co-authors include Leo Brandt and Mara Quill.',
    ['person', 'person'],
    [0, 1],
  ],
  [
    'researchers of whom nobody is named',
    '{The researchers} <found> harm. {Dana Ortiz, a miner,} <said> so.',
    ['role', 'person'],
    [0, 1],
  ],
  [
    'the commission, by a word of its name',
    'The Mill Safety Commission met Norvane. {The commission} <said> no. {The safety commission} <said> so.',
    ['organization', 'organization'],
    [0, 0],
  ],
  [
    'prosecutors of an office that is named',
    '{Prosecutors} <said> so. The Ostby District Attorney’s Office has two clerks.',
    ['organization'],
    [0],
  ],
  [
    'prosecutors, beside an attorney’s office of no place',
    '{Prosecutors} <said> so. It lay in his attorney’s office.',
    ['role'],
    [0],
  ],
  [
    'the news organization',
    '{The Corran Gazette} <reported> the sale. {The news organization} <said> it was late.',
    ['media', 'media'],
    [0, 0],
  ],
];

checkSources('descriptions of the named', ROWS);
