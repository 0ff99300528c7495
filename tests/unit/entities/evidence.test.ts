import { describe, expect, it } from 'vitest';
import { settle, surfaceOf } from '../../../src/analysis/entities/consistency.ts';
import { weighEvidence } from '../../../src/analysis/entities/evidence.ts';
import {
  hashPhrase,
  LISTS,
  readGazetteer,
  writeGazetteer,
} from '../../../src/analysis/entities/gazetteer.ts';
import { readTeams } from '../../../src/analysis/entities/teams.ts';
import { readMarked } from './marked.ts';

const gazetteer = readGazetteer(
  writeGazetteer(
    new Map([
      [hashPhrase(['maine']), LISTS.region],
      [hashPhrase(['quillon']), LISTS.body],
    ]),
  ),
);

const typed = (marked: string, probability = 0.5): string[] => {
  const { document, candidates } = readMarked(marked);
  const unsure = candidates.map((c) => ({ ...c, probability }));
  return weighEvidence(document, unsure, gazetteer).map((c) => `${surfaceOf(document, c)} ${c.type}`);
};

describe('weighEvidence', () => {
  it.each([
    ['the startup [Harlow|PER] closed', ['Harlow ORG']],
    ['[Harlow|MISC], a lender in the north, closed', ['Harlow ORG']],
    [
      '[Harlow|LOC] closed; [Harlow|LOC] shares fell; [Harlow|LOC] employees left',
      ['Harlow ORG', 'Harlow ORG', 'Harlow ORG'],
    ],
    ['[DeepReef|PER] closed', ['DeepReef ORG']],
    ['[McQuill|PER] left', ['McQuill PER']],
    ['Mr. [Harlow|PER], who runs a bank, a lender, left', ['Harlow PER']],
    ['[Maine|LOC], a state of the union, voted', ['Maine LOC']],
    ['[Quillon|LOC] closed', ['Quillon ORG']],
    ['an analyst at Harlow said so', ['Harlow ORG']],
    ['the services provider Harlow Reef said so', ['Harlow Reef ORG']],
    ['the services provider said so', []],
    ['as did Harlow Reef CEO [Ada Quill|PER]', ['Harlow Reef ORG', 'Ada Quill PER']],
    ['as did its CEO [Ada Quill|PER]', ['Ada Quill PER']],
    ['as did rival Sen. [Ada Quill|PER]', ['Ada Quill PER']],
    ["[Harlow|MISC]'s chief executive left", ['Harlow ORG']],
    ["[Harlow|LOC]'s chief executive left", ['Harlow LOC']],
    ['[Harlow|MISC] declined to say', ['Harlow ORG']],
    ["[Maine|LOC]'s [Harlow|MISC] has developed a pump", ['Maine LOC', 'Harlow ORG']],
    ['[Harlow|MISC] has developed a following', ['Harlow MISC']],
    ['The second cluster, [Reef-Flyer II|PER], was larger', ['Reef-Flyer II MISC']],
    ['the spacecraft [Ada Quill|PER] landed', ['Ada Quill MISC']],
    ['His aunt, [Ada Quill|PER], left', ['Ada Quill PER']],
  ])('%s', (marked, expected) => expect(typed(marked)).toEqual(expected));

  it('leaves alone what the model is sure of', () => {
    expect(typed('the startup [Harlow|PER] closed', 0.99)).toEqual(['Harlow PER']);
  });
});

describe('settle', () => {
  const settled = (marked: string) => {
    const { document, candidates } = readMarked(marked);
    return settle(document, candidates).map((c) => `${surfaceOf(document, c)} ${c.type}`);
  };
  it.each([
    [
      'gives a name one type',
      '[Harlow|PER] and [Harlow|PER] and [Harlow|MISC]',
      ['Harlow PER', 'Harlow PER', 'Harlow PER'],
    ],
    [
      'keeps a city and its team apart',
      '[Harlow|LOC] and [Harlow|LOC] and [Harlow|ORG]',
      ['Harlow LOC', 'Harlow LOC', 'Harlow ORG'],
    ],
    [
      'marks the other places of a name',
      '[DeepReef|ORG] rose. Then DEEPREEF fell, and Deepreef rose.',
      ['DeepReef ORG', 'DEEPREEF ORG', 'Deepreef ORG'],
    ],
    [
      'takes the type of a headline in capitals from the text',
      '[HARLOW MINES|PER] OPEN\n\nThe [Harlow Mines|ORG] opened.',
      ['HARLOW MINES ORG', 'Harlow Mines ORG'],
    ],
    ['but not short words that look alike', 'The [US|LOC] agreed. Us, we did not.', ['US LOC']],
    ['nor a part of a longer name', '[Harlow|PER] left the Harlow Fund.', ['Harlow PER']],
  ])('%s', (_, marked, expected) => expect(settled(marked)).toEqual(expected));
});

describe('readTeams', () => {
  const sport =
    ' The coach said the match was a good game for the team, and the goal was scored late. The players and the club go on to the final of the league next season.'.repeat(
      4,
    );
  it('takes places for teams in a match report, not after words of place or in an address', () => {
    const { document, candidates } = readMarked(
      `[Quillon|LOC] beat [Ortiz|LOC] 2-0 in [Harlow|LOC], [Maine|LOC].${sport}`,
    );
    expect(readTeams(document, candidates).map((c) => c.type)).toEqual(['ORG', 'ORG', 'LOC', 'LOC']);
  });
  it('leaves other texts alone', () => {
    const { document, candidates } = readMarked('[Quillon|LOC] beat [Ortiz|LOC] in the vote.');
    expect(readTeams(document, candidates).map((c) => c.type)).toEqual(['LOC', 'LOC']);
  });
});
