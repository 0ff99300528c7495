import { describe, expect, it } from 'vitest';
import { resolveSources } from '../../../src/analysis/sources/resolve-sources.ts';
import { namesIn, readMarked, resolve } from './marked.ts';
import { checkSources, type SourceRow } from './tables.ts';

const ROWS: SourceRow[] = [
  [
    'a pronoun is its speaker',
    '{Two former clerks} <said> the books were wrong. {They} also <described> late nights.',
    ['anonymous', 'anonymous'],
    [0, 0],
  ],
  [
    'the person, over another speaker',
    '{A person familiar with the sale} <said> it was off. {Dana Ortiz} <said> it was on. {The person} <said> she was wrong.',
    ['anonymous', 'person', 'anonymous'],
    [0, 1, 0],
  ],
  [
    'a surname',
    '{Dana Ortiz, a miner} <said> no. {Leo Brandt} <said> yes. {Ortiz} <said> never.',
    ['person', 'person', 'person'],
    [0, 1, 0],
  ],
  [
    'the senator, named before',
    '{Sen. Dana Ortiz} <said> no. {The senator} <said> never.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'the clerk, named below',
    '{A county clerk} <said> the vote was clean. It was close.\n\n{Mara Quill, a county clerk in Ostby}, <said> so on Monday.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'several named below',
    '{Several lawmakers} <said> the vote was clean.\n\n{Rep. Mara Quill} <said> so. {Sen. Leo Brandt} <said> so too.',
    ['person', 'person', 'person'],
    [0, 1, 2],
  ],
  [
    'withheld, though another of that trade is named below',
    '{A senior official, who asked not to be named,} <said> it was off.\n\n{Mara Quill, an official in Ostby}, <said> it was on.',
    ['anonymous', 'person'],
    [0, 1],
  ],
  [
    'a second official is someone else',
    '{An official} <said> it was off. {A second official} <said> it was on. {Another official} <said> nothing.',
    ['anonymous', 'anonymous', 'anonymous'],
    [0, 1, 2],
  ],
  [
    'another takes the kind before it',
    '{One Ostby teacher} <said> no. {Another} <said> yes.',
    ['anonymous', 'anonymous'],
    [0, 1],
  ],
  [
    'interviewees who are in no attribution',
    'The Gazette interviewed a dozen former employees, as well as brokers. {They} <told> a story of neglect.',
    ['anonymous'],
    [0],
  ],
  [
    'officials after an anonymity clause are the same, bare ones are not',
    '{Two officials} <said> it was off, speaking on condition of anonymity. {The officials} <said> it was late. {Officials} <said> it was on.',
    ['anonymous', 'anonymous', 'role'],
    [0, 0, 1],
  ],
  [
    'one paper under two words',
    '{A study in a journal} <found> harm. {The paper} <says> more.',
    ['document', 'document'],
    [0, 0],
  ],
  [
    'the company, in another word for one that has a name',
    '{Norvane} <said> the mill was safe. {The company} <said> it had checked.',
    ['organization', 'organization'],
    [0, 0],
  ],
  [
    'the company spoken of before, not the one described below',
    '{Norvane} <said> it was glad. {The company} <said> so. {The company that runs the prize, Tidewell Bank}, <denied> it. {The company} <said> no.',
    ['organization', 'organization', 'organization', 'organization'],
    [0, 0, 1, 1],
  ],
  [
    'a description with the name behind it',
    '{The group that owns the mill, Norvane}, <said> it would close. {Norvane} <said> so.',
    ['organization', 'organization'],
    [0, 0],
  ],
  [
    'a bank is no party, though it is near',
    '{The Lantern Party} <said> so. It met Tidewell Bank. {The party} <said> more.',
    ['organization', 'organization'],
    [0, 0],
  ],
  [
    'they of a firm that says we',
    '{Two politicians} <criticised> [the firm]. {Norvane} <has denied> [it]. [“We did nothing,”] {they} <said> in a statement.',
    ['anonymous', 'organization', 'organization'],
    [0, 1, 1],
  ],
  [
    'they of a firm, where nobody else is near',
    '{Norvane} <denies> that it is settled. “It must be agreed,” {they} <said>.',
    ['organization', 'organization'],
    [0, 0],
  ],
  [
    'findings plan nothing',
    '{The researchers} <said> so. These first findings are rough. {They} <plan> to publish more.',
    ['role', 'role'],
    [0, 0],
  ],
  [
    'his claims, of the man the expert spoke of',
    'Leo Brandt was asked about Brandt’s yacht. Brandt was tired. Brandt left. {One legal expert} <said> “Brandt has no case”.\n\n{His} <claims> of innocence were read out.',
    ['anonymous', 'person'],
    [0, 1],
  ],
  [
    'not the man he is friends with',
    '{Leo Brandt} <said> he was wronged. His friendship with Tom Varga had ended. {He} <told> the paper so.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'someone who comes without a word of who it is, after a description',
    '{One of the former lawyers for Leo Brandt} <said> it was different. {Mara Quill} <said> on television that it was weak.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'a described speaker and someone known already',
    'Mara Quill arrived. {A former lawyer} <said> it was different. {Mara Quill} <said> it was weak.',
    ['anonymous', 'person'],
    [0, 1],
  ],
  [
    'a described speaker and another one who is described',
    '{A former lawyer} <said> it was different. {Mara Quill, a judge,} <said> it was weak.',
    ['anonymous', 'person'],
    [0, 1],
  ],
  [
    'some users and other users',
    '{Other users} <claim> it sank. {Some users} <claim> it burned. {Some users} <say> both.',
    ['collective', 'collective', 'collective'],
    [0, 1, 1],
  ],
  [
    'one of them, of whom the text goes on to tell',
    '{Leo Brandt} <said> yes. {Two fishermen} <said> no. One of them laughed when he saw the map. “Nobody asked us,” {he} <said>.',
    ['person', 'anonymous', 'anonymous'],
    [0, 1, 2],
  ],
  [
    'one share and another',
    '{70 percent of voters} <say> yes. {44 percent of voters} <say> no.',
    ['collective', 'collective'],
    [0, 1],
  ],
  [
    'several named together, and one of them alone',
    '{Mara Quill of Corran University and Tom Varga, Leo Brandt, and Ada Finch of Norvane} <told> the tale. {Brandt} <said> more.',
    ['person', 'person'],
    [0, 1],
  ],
  [
    'they are the two named together',
    '{Mara Quill and Tom Varga} <said> no. {They} <said> never.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'the doctors are the physicians',
    '{Two physicians} <said> no. {The doctors} <said> never.',
    ['anonymous', 'anonymous'],
    [0, 0],
  ],
  [
    'a chain of pronouns keeps to its first',
    '{Leo Brandt} <said> he was wronged. It was long ago.\n\nThat night he was seen in talks with Tom Varga by the river. Was it wise?\n\n{He} <told> the paper so.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'he and she by the pronouns behind a name',
    'Dana Ortiz sold her mill. She moved to Ostby.\n\nLeo Brandt bought his boat. He sailed.\n\nThen Dana Ortiz met Leo Brandt. {She} <said> it was late.\n\n{Ortiz} <said> so.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'not the man after "with" in the same clause',
    'Leo Brandt left. The end of his friendship with Tom Varga contradicts {his} <claim> of loyalty.\n\n{Brandt} <said> so.',
    ['person', 'person'],
    [0, 0],
  ],
  [
    'the senator is the one the sentence is about, not the one in apposition',
    'Dana Ortiz, sister of the heir, Tom Varga, gave a talk. {The royal} <denied> it.\n\n{Ortiz} <said> so.',
    ['person', 'person'],
    [0, 0],
  ],
  ['both men are named', 'Leo Brandt met Tom Varga. {Both men} <said> it went well.', ['person'], [0]],
];

checkSources('across an article', ROWS);

describe('sets and their parts', () => {
  it('two of them are part of the three', () => {
    const { who, sources } = resolve(
      'It is off, <according to> {three people familiar with the firm}. {Two of them} <said> so on Friday.',
    );
    expect(sources[who[1]!]!.partOf).toBe(who[0]);
    expect(sources[who[1]!]!.count).toBe(2);
  });

  it('one of the people, with what the apposition adds', () => {
    const { sourceOf, who } = resolve(
      'They pay well, <according to> {three people who know the firm}. “Very well,” <said> {one of the people, a rival broker}.',
    );
    expect(sourceOf(1)).toMatchObject({ kind: 'anonymous', partOf: who[0], count: 1, role: 'broker' });
  });

  it('one intelligence source, after three', () => {
    const { sourceOf, who } = resolve(
      '<According to> {three intelligence sources} it leaked. {One intelligence source} <said> twice. {Another intelligence source} <said> once.',
    );
    expect([sourceOf(1).partOf, sourceOf(2).partOf]).toEqual([who[0], who[0]]);
  });

  it('one source, after three of whom more is said', () => {
    const { sourceOf, who } = resolve(
      '<According to> {three harbour sources who spoke to the Corran Gazette} it leaked. {One harbour source} <said> twice. {Another harbour source} <said> once.',
    );
    expect([sourceOf(1).partOf, sourceOf(2).partOf]).toEqual([who[0], who[0]]);
  });

  it('one of whom more is said than of the set is not of it', () => {
    const { sourceOf } = resolve('{Several friends} <said> no. {One longtime friend} <said> yes.');
    expect(sourceOf(1).partOf).toBe(null);
  });

  it('keeps apart what nothing joins, and says so', () => {
    const { who, sources } = resolve(
      '{Two former employees} <said> no. It rained in Ostby. {Two former employees} <said> yes.',
    );
    expect(who).toEqual([0, 1]);
    expect(sources[1]!.unclearFrom).toEqual([0]);
  });

  it('a bullet that sums up the sources adds none', () => {
    const { kinds, sources } = resolve(
      '* Norvane to close the mill <-> {sources}\n\nNorvane will close the mill, <according to> {two people familiar with the plan}.',
    );
    expect(kinds).toEqual(['anonymous', 'anonymous']);
    expect(sources.filter((s) => s.kind === 'anonymous')).toHaveLength(1);
  });
});

it('names all who are named together', () => {
  const { sourceOf } = resolve(
    '{Mara Quill of Norvane and Tom Varga, Leo Brandt, and Ada Finch} <told> the tale.',
  );
  expect(sourceOf(0)).toMatchObject({
    name: 'Mara Quill, Tom Varga, Leo Brandt and Ada Finch',
    kind: 'person',
    entity: null,
  });
});

describe('bad input', () => {
  it('reads nothing from an empty text', () => {
    expect(resolve('')).toMatchObject({ kinds: [], sources: [] });
  });

  it.each(['{…} <said> so.', '{“} <said> so.', '{ } <said> so.', '{and} <said> so.', '{of the} <said> so.'])(
    '%s',
    (marked) => {
      expect(() => resolve(marked)).not.toThrow();
    },
  );

  it('reads a thousand sources in seconds', () => {
    const block =
      '{Two former clerks} <said> the books were wrong. {The clerk} <said> no. {They} <said> so.\n\n';
    const marked = readMarked(block.repeat(300));
    const names = namesIn(marked.text);
    const start = performance.now();
    resolveSources(marked.document, marked.attributions, names);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 60_000);
});
