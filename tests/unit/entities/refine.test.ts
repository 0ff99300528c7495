import { describe, expect, it } from 'vitest';
import { surfaceOf } from '../../../src/analysis/entities/consistency.ts';
import { refine } from '../../../src/analysis/entities/refine.ts';
import { readMarked } from './marked.ts';

const kept = (marked: string): string[] => {
  const { document, candidates } = readMarked(marked);
  return refine(document, candidates).map((c) => surfaceOf(document, c));
};

describe('refine', () => {
  it.each([
    ['titles', 'On Monday [Sen. Dana Ortiz|PER] met [Mr. Harlow|PER].', ['Dana Ortiz', 'Harlow']],
    ['a title alone', 'She was with [Mrs.|PER] and him.', []],
    ['party letters', 'Dana Ortiz ([R-Texas|LOC]) and Tom Quill ([D-Minn.|LOC]) voted.', ['Texas', 'Minn.']],
    ['the article', 'He called [the Harlow Fund|ORG].', ['Harlow Fund']],
    ['the genitive', "[Harlow's|ORG] shares fell.", ['Harlow']],
    ['a genitive that is a part of the name', "They ate at [McDonald's|ORG] again.", ["McDonald's"]],
    ['nationalities', 'The [Chinese|MISC] firm hired a [South Korean|LOC] lawyer.', []],
    ['a name that holds one', 'The [Korean Exchange Office|ORG] opened.', ['Korean Exchange Office']],
    ['credit lines', 'It rained.\n\n(Reporting by [Ada Quill|PER]; editing by [Tom Harlow|PER])', []],
    [
      'tickers',
      '[Quillon|ORG] ([QLLN|ORG]) and [Harlow|ORG] ([NYSE|ORG]: [HRW|ORG]) rose.',
      ['Quillon', 'Harlow'],
    ],
    ['acronyms in brackets', 'The [World Reef Office|ORG] ([WRO|ORG]) agreed.', ['World Reef Office', 'WRO']],
    [
      'the longest name',
      'the [Dana Ortiz|PER] [School of Marine Law|ORG]',
      ['Dana Ortiz School of Marine Law'],
    ],
    ['a capital that is the sentence’s', '[Shares of Harlow Reef Inc.|ORG] fell.', ['Harlow Reef Inc.']],
    [
      'common nouns after a name',
      'the [Harlow brokerage|ORG] and [Quillon V9 chips|MISC]',
      ['Harlow', 'Quillon V9'],
    ],
    ['an event in small letters', 'after the [Harlow massacre|MISC]', ['Harlow massacre']],
    ['the small half of a name', 'met [Ren Da-|PER]wei there', ['Ren Da-wei']],
    ['small letters throughout', 'i live in [harlow bay|LOC]', ['harlow bay']],
    ['abbreviations of things', 'an [AI|MISC] firm, an [AI expert|MISC]', []],
    [
      'tickers set off by spaces',
      '[Harlow|ORG] ( [ZZQ|ORG] ) and [Quillon|ORG] ([QNXXF|ORG]) fell',
      ['Harlow', 'Quillon'],
    ],
    ['contributors', 'It rained. Contributing: [Ada Quill|PER] and [Tom Harlow|PER], [Quillon|ORG]', []],
    ['offices', 'the secretary of [State|ORG] and the deputy Secretary of [Energy|ORG]', []],
    ['a department', 'The [State|ORG] and [Energy|ORG] departments agreed.', ['State', 'Energy']],
    ['handles', 'Write to [@adaquill|PER] today.', []],
    ['a letter for a speaker', '[Q|PER]: Where were you? I was at home.', []],
  ])('%s', (_, marked, expected) => expect(kept(marked)).toEqual(expected));
});
