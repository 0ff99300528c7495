import { describe } from 'vitest';
import { itReads, type Row } from './read.ts';

const ROWS: Row[] = [
  ['A spokesman for Ortiz had no response.', 'no-response', 'A spokesman for Ortiz'],
  ['Norvane offered no response.', 'no-response', 'Norvane'],
  ['Phone calls to Ada Finch rang unanswered.', 'no-response', 'Ada Finch'],
  ['Attempts to reach Ada Finch for comment were not immediately successful.', 'unreachable', 'Ada Finch'],
  ['The Gazette was unable to contact Ada Finch.', 'unreachable', 'Ada Finch'],
  ['Norvane could not immediately comment.', 'no-response', 'Norvane'],
  ['Reached by phone on Monday, Ada Finch said she was glad.', 'replied', 'Ada Finch'],
  ['Contacted by the Gazette, Ada Finch said she was glad.', 'replied', 'Ada Finch'],
  ['Ada Finch, reached by phone, said she was glad.', 'replied', 'Ada Finch'],
  ['Asked for comment, Ada Finch pointed to a letter.', 'replied', 'Ada Finch'],
  ['Responding to a request for comment, Norvane said it had paid.', 'replied', 'Norvane'],
  ['Norvane, in response to questions from the Gazette, said it had paid.', 'replied', 'Norvane'],
  ['The Gazette said Ada Finch provided a statement in response to its questions.', 'replied', 'Ada Finch'],
  ['Ada Finch’s office, when contacted by the Gazette, said she had paid.', 'replied', 'Ada Finch’s office'],
  ['The Gazette asked Tidewell Bank for comment but did not hear back.', 'no-response', 'Tidewell Bank'],
  [
    'The Gazette reached out to Tidewell Bank but has not received a response.',
    'no-response',
    'Tidewell Bank',
  ],
  [
    'Tidewell Bank was contacted for comment but had not replied at the time of writing.',
    'no-response',
    'Tidewell Bank',
  ],
  ['Norvane had not commented by Monday night.', 'no-response', 'Norvane'],
  ['It was not immediately possible to reach Brandt for comment.', 'unreachable', 'Brandt'],
  ['Reporters were not able to reach Brandt.', 'unreachable', 'Brandt'],
  ['It was not immediately possible to contact lawyers for Brandt.', 'unreachable', 'lawyers for Brandt'],
  ['Efforts by the Gazette to reach Mr. Brandt were unsuccessful.', 'unreachable', 'Mr. Brandt'],
  ['Repeated attempts to contact Brandt by phone and email failed.', 'unreachable', 'Brandt'],
  ['Brandt was traveling and not available for comment.', 'unreachable', 'Brandt'],
  ['The Gazette could not reach a lawyer for Quill.', 'unreachable', 'a lawyer for Quill'],
  ['Norvane has so far not responded to questions about the fire.', 'no-response', 'Norvane'],
  [
    'By Tuesday afternoon, Norvane had still not replied to the newspaper’s questions.',
    'no-response',
    'Norvane',
  ],
  ['Repeated calls to Dana Ortiz went straight to voicemail.', 'no-response', 'Dana Ortiz'],
  ['Norvane’s press office did not pick up the phone.', 'no-response', 'Norvane’s press office'],
  [
    'The two firms did not respond to requests for comment outside business hours.',
    'no-response',
    'The two firms',
  ],
  [
    'Mara Quill and Tom Varga, who left the board in May, did not return messages.',
    'no-response',
    'Mara Quill and Tom Varga',
  ],
  ['There was no immediate reaction from the regulator.', 'no-response', 'the regulator'],
  ['Attempts to contact the captain have so far failed.', 'unreachable', 'the captain'],
  ['Quill is on holiday and was unavailable for comment.', 'unreachable', 'Quill'],
  ['When contacted, Norvane said it had paid.', 'replied', 'Norvane'],
  ['Reached at her home, Ada Finch said she was glad.', 'replied', 'Ada Finch'],
  ['Others did not return calls and emails seeking comment.', 'no-response', 'Others'],
];

describe('silence and answers', () => {
  itReads(ROWS);
});
