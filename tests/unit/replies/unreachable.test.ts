import { describe } from 'vitest';
import { itReads, itReadsNone, type Row } from './read.ts';

const ROWS: Row[] = [
  ['The Gazette was unable to trace Mara Quill.', 'unreachable', 'Mara Quill'],
  ['The CBN was unable to contact Ada Finch before publication.', 'unreachable', 'Ada Finch'],
  ['Efforts to locate Ada Finch through former colleagues were in vain.', 'unreachable', 'Ada Finch'],
  [
    'Attempts to contact Norvane, which has no website and lists a shop as its address, failed.',
    'unreachable',
    'Norvane',
  ],
  ['A working phone number for Tom Varga could not be found.', 'unreachable', 'Tom Varga'],
  ['Contact information for Tom Varga was not immediately available.', 'unreachable', 'Tom Varga'],
  ['A phone number listed for Tom Varga was disconnected.', 'unreachable', 'Tom Varga'],
  ['A lawyer for Tom Varga could not immediately be identified.', 'unreachable', 'A lawyer for Tom Varga'],
  ['Mayor Leo Brandt was traveling and unavailable for comment.', 'unreachable', 'Mayor Leo Brandt'],
  ['Dana Ortiz was not reachable by phone on Monday.', 'unreachable', 'Dana Ortiz'],
  ['Dana Ortiz was unreachable on Monday, her office said.', 'unreachable', 'Dana Ortiz'],
  ['Emails sent to Tom Varga bounced back.', 'unreachable', 'Tom Varga'],
];

const NEAR_MISSES = [
  'The police were unable to locate the driver.',
  'Rescuers were unable to reach the valley.',
  'A working pump for the mill could not be found.',
  'The island was unreachable on Monday.',
  'Attempts to reach the summit failed.',
  'Attempts to contact the probe failed.',
  'The phone number of the mill is new.',
];

describe('those who can not be reached', () => {
  itReads(ROWS);
  itReadsNone(NEAR_MISSES);
});
