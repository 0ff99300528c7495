import { describe, expect, it } from 'vitest';
import { itReads, itReadsNone, type Row, read } from './read.ts';

/** What was sent, and that nothing came back. */
const ROWS: Row[] = [
  ['Emails to Norvane’s press office got only an automated reply.', 'no-response', 'Norvane’s press office'],
  ['Messages sent to Mara Quill drew no response.', 'no-response', 'Mara Quill'],
  [
    'Emails to Tidewell Bank Monday and Tuesday produced nothing but an automatic acknowledgment.',
    'no-response',
    'Tidewell Bank',
  ],
  ['Questions put to Norvane had not been answered by Monday.', 'no-response', 'Norvane'],
  ['A questionnaire mailed to Tidewell Bank remained unanswered.', 'no-response', 'Tidewell Bank'],
  ['Calls and a letter to Tom Varga did not elicit a response.', 'no-response', 'Tom Varga'],
  [
    'Repeated requests to the Harbour Authority were met with silence.',
    'no-response',
    'the Harbour Authority',
  ],
  ['A note left at Tom Varga’s home went unanswered.', 'no-response', 'Tom Varga’s home'],
  [
    'No response was received from the Harbour Authority by deadline.',
    'no-response',
    'the Harbour Authority',
  ],
  ['No reply had come from Norvane by Friday.', 'no-response', 'Norvane'],
  ['We have yet to receive a reply from Norvane.', 'no-response', 'Norvane'],
  ['Norvane acknowledged receiving our questions but did not answer them.', 'no-response', 'Norvane'],
  [
    'We’ve asked Norvane whether the price will rise and will update this post if we hear back.',
    'no-response',
    'Norvane',
  ],
  ['The Gazette has requested comment from Norvane.', 'no-response', 'Norvane'],
  ['Norvane was asked for comment.', 'no-response', 'Norvane'],
  ['Norvane was invited to comment but had not done so by Friday.', 'no-response', 'Norvane'],
  ['A reporter left two messages for Tom Varga, but he never called back.', 'no-response', 'Tom Varga'],
  ['Brandt did not write back when the Gazette sent him its findings.', 'no-response', 'Brandt'],
  ['Norvane stayed silent in the face of repeated questions from the Gazette.', 'no-response', 'Norvane'],
  ['Norvane did not provide answers to questions about the fire.', 'no-response', 'Norvane'],
  ['Norvane did not take up an offer to comment.', 'no-response', 'Norvane'],
  ['Norvane: no response to three emails.', 'no-response', 'Norvane'],
  // Refused in the passive.
  ['Comment was declined by the Harbour Authority.', 'declined', 'the Harbour Authority'],
  ['A request to interview Mara Quill was turned down.', 'declined', 'Mara Quill'],
  ['Requests for interviews with Mara Quill were refused.', 'declined', 'Mara Quill'],
  ['An interview request was declined by Norvane.', 'declined', 'Norvane'],
];

const NEAR_MISSES = [
  'His letters to the council went unanswered.',
  'Customers’ calls to Norvane were not returned.',
  'Calls to the fire brigade went unanswered.',
  'She never called back, her mother said.',
  'He sent the council questions for which he did not receive answers.',
  'Her prayers remained unanswered.',
  'Emails to the team are answered within a day.',
  'The request to move the statue was turned down.',
  'A request to interview for the job was turned down.',
  'No response was received from the probe.',
  'No reply had come from the ship.',
  'Regulators wrote to the bank twice, and it failed to respond within a month.',
  'Norvane was asked for comment and said it had paid its taxes.',
  'Brandt stayed silent through the film.',
  'The firm asked customers whether the price was right and will update its list.',
];

describe('requests and what came back', () => {
  itReads(ROWS);
  itReadsNone(NEAR_MISSES);

  it.each([
    ['A reporter left two voicemails for Tom Varga. He never called back.', 'no-response', 'Tom Varga'],
    [
      'Over a month the Gazette sent Tom Varga ten questions. There was no reply from him.',
      'no-response',
      'Tom Varga',
    ],
    [
      'The suit names Dana Ortiz and Tom Varga. Neither had responded as of Monday night.',
      'no-response',
      'Dana Ortiz and Tom Varga',
    ],
    [
      'Two clerks, Dana Ortiz and Tom Varga, were dismissed. Neither could be reached.',
      'unreachable',
      'Dana Ortiz and Tom Varga',
    ],
  ])('reads the sentence before: %s', (text, outcome, party) => {
    expect(read(text)).toMatchObject([{ outcome, party }]);
  });
});
