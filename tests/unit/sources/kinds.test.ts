import { describe, expect, it } from 'vitest';
import { resolve } from './marked.ts';

/** One row a border of the specification, with near misses; the kind of the last source decides. */
const TABLES: Record<string, [marked: string, kind: string][]> = {
  'named people': [
    ['{Dana Ortiz} <said> the dam would hold.', 'person'],
    ['“It will hold,” <said> {Dana Ortiz, an engineer who has never seen it}.', 'person'],
    ['{Another delegate on the slate, Leo Brandt}, <said> he was torn.', 'person'],
    ['{Lantern Party strategist Mara Quill} <said> so.', 'person'],
    ['{One of them, the Corran Gazette’s Mara Quill,} <said> so.', 'person'],
    ['Leo Brandt met Tom Varga. {The two} <wrote> a letter.', 'person'],
    ['{Lobbyist and party strategist Mara Quill} <said> so.', 'person'],
    ['{Secretary of State Mara Quill} <said> so.', 'person'],
    ['{Norvane editor-in-chief Mara Quill} <said> so.', 'person'],
    ['It was signed by two politicians: Leo Brandt and Mara Quill. {They} <criticised> the sale.', 'person'],
    ['{Leo Brandt and other leaders} <said> they were ready.', 'person'],
    [
      '{Some founders, like Norvane chief executive Ada Finch}, <have claimed> the chips were copied.',
      'person',
    ],
    ['Mara Quill left. {She} <said> nothing was settled.', 'person'],
    ['{Mara Quill} <said> yes. {Her speech} <was full of> doubts.', 'person'],
  ],
  'named bodies': [
    ['{Norvane} <said> it would appeal.', 'organization'],
    ['Norvane fell. {The company} <said> it would appeal.', 'organization'],
    ['{The Ortiz campaign} <said> it had won.', 'organization'],
    ['{Velmora} <accused> its neighbour of spying.', 'organization'],
    ['{Health authorities in Ostby} <confirmed> the case.', 'organization'],
    ['{Norvane Records} <issued a statement> that it was over.', 'organization'],
    ['Prosecutors in Ostby have closed the case. {Prosecutors} <said> it was old.', 'organization'],
    ['Velmoran prosecutors closed the case. {The prosecutors} <said> it was old.', 'organization'],
    ['{The Brandt and Ortiz campaigns} <declined>.', 'organization'],
    ['{WHO} <says> the virus is mild.', 'organization'],
  ],
  spokespeople: [
    ['{A Norvane spokeswoman} <said> the plant was safe.', 'spokesperson'],
    ['{A representative for Mara Quill} <said> no.', 'spokesperson'],
    ['{A Harbour Authority official} <said in a statement> that it regretted the delay.', 'spokesperson'],
    ['{A spokesman, who spoke on condition of anonymity,} <said> the plant was not safe.', 'anonymous'],
    ['{A Harbour Authority official} <said> that it regretted the delay.', 'anonymous'],
  ],
  'withheld individuals': [
    ['{Sources} <said> the sale was off.', 'anonymous'],
    ['{Party insiders} <said> the sale was off.', 'anonymous'],
    ['{People familiar with the matter} <said> the sale was off.', 'anonymous'],
    ['<According to> {people close to the chairman}, the sale was off.', 'anonymous'],
    ['{Those involved in the talks} <said> the sale was off.', 'anonymous'],
    ['{A person with direct knowledge of the talks} <said> the sale was off.', 'anonymous'],
    ['{Two former employees} <said> the mill was unsafe.', 'anonymous'],
    ['{Several officials} <said> the mill was unsafe.', 'anonymous'],
    ['{A dozen guards} <said> they were not paid.', 'anonymous'],
    ['{A handful of lawmakers} <said> they would resign.', 'anonymous'],
    ['{A senior administration official} <said> the list was ready.', 'anonymous'],
    ['{One Ostby Democrat} <said> the list was ready.', 'anonymous'],
    ['{Three analysts} <said> the bank was sound.', 'anonymous'],
    ['{Officials who declined to be named} <said> the bank was sound.', 'anonymous'],
    ['{Officials} <said> the bank was sound, speaking on condition of anonymity.', 'anonymous'],
    ['{Officials} <said> the bank was sound. The officials asked not to be identified.', 'anonymous'],
    ['Privately, {two Democrats} <acknowledge> the bill is dead.', 'anonymous'],
    ['{Many backers} <privately say> the race is lost.', 'anonymous'],
    ['Interviews: <according to> {interviews with nine current and former aides}, she shouts.', 'anonymous'],
    ['{Her friend} <said> she had called at noon.', 'anonymous'],
    ['{Half a dozen people} <said> they were cold.', 'anonymous'],
    [
      '{A source inside the Ostby camp, a refugee who feared reprisals and asked not to be identified}, <said> so.',
      'anonymous',
    ],
    ['{A security source} <said> two were held.', 'anonymous'],
  ],
  'known by role only': [
    ['{Officials} <said> the bank was sound.', 'role'],
    ['{Prosecutors} <said> the case was old.', 'role'],
    ['{Aides} <said> the mayor was tired.', 'role'],
    ['{Many officials} <said> the bank was sound.', 'role'],
    ['{Dozens of lawmakers} <said> they would resign.', 'role'],
    ['{Nearly 140 lawmakers} <signed> a letter.', 'role'],
    ['{Analysts at Tidewell Bank} <said> the price would fall.', 'role'],
    ['{Senior Republicans} <said> the bill was dead.', 'role'],
    ['{Tidewell Bank analysts} <said> the price would fall.', 'role'],
    ['{Velmoran and Ostby officials} <said> talks went on.', 'role'],
    ['{A top executive} <said> in 2020 that chips were the future.', 'role'],
    ['“We close in May,” {a Norvane executive} <told> workers at the mill.', 'role'],
    ['{A harbour official} <said> last year that the dam was safe.', 'role'],
    ['{Several prominent Republicans} <have begun to speak out> against the toll.', 'role'],
    ['{A man in the audience} <said> the mayor lied.', 'role'],
    ['{One commenter} <wrote> that the dam was cracked.', 'role'],
    ['{A neighbour} <said> on Facebook that the house was empty.', 'role'],
    ['{His mother} <said> he had left at noon.', 'role'],
    ['{A judge} <ordered> the mill to close.', 'role'],
    ['{Former officers with no knowledge of the case} <said> it was odd.', 'role'],
  ],
  'vague masses': [
    ['{Critics} <said> the toll was unfair.', 'collective'],
    ['{Experts} <said> the toll was unfair.', 'collective'],
    ['{Some} <said> the toll was unfair.', 'collective'],
    ['{Many investors} <said> the toll was unfair.', 'collective'],
    ['{Republicans} <said> the bill was dead.', 'collective'],
    ['{28 percent of voters} <said> they were tired.', 'collective'],
    ['{Nearly three in 10} <said> they were tired.', 'collective'],
    ['{Those surveyed} <said> they were tired.', 'collective'],
    ['{Dozens of companies} <said> they used the model.', 'collective'],
    ['{10 state-owned energy companies} <say> they used the model.', 'collective'],
    ['{68% of those aged 55-64} <said> they would march.', 'collective'],
    ['{The number of adults who} <said> they were tired fell.', 'collective'],
    ['{Fifty-one percent} <say> the toll was wrong.', 'collective'],
    ['{Your car company} <tells> you to use its parts.', 'collective'],
    ['{At least 21,000} <said> they would march.', 'collective'],
  ],
  documents: [
    ['{Court filings} <show> the firm owed three million.', 'document'],
    ['{A Tidewell Bank poll} <found> support falling.', 'document'],
    ['{Its research papers} <show> lower costs.', 'document'],
    ['{The law} <bars> such fees.', 'document'],
    ['{A case report published in the Corran Gazette} <says> so.', 'document'],
  ],
  media: [
    ['{State media} <reported> the visit.', 'media'],
    ['{The Corran Gazette} <reported> the visit.', 'media'],
    ['{The Harrow Post} <reported> the visit.', 'media'],
    ['{News reports} <said> the visit was short.', 'media'],
    ['{A Corran Gazette review} <found> forty errors.', 'media'],
  ],
};

for (const [name, rows] of Object.entries(TABLES))
  describe(name, () => {
    it.each(rows)('%s', (marked, kind) => {
      expect(resolve(marked).kinds.at(-1)).toBe(kind);
    });
  });

describe('no source', () => {
  it('is kind none', () => {
    const reading = resolve('The mill reportedly burned.');
    expect(reading.kinds).toEqual([]);
  });
});
