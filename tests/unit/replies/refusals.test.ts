import { describe } from 'vitest';
import { itReads, type Row } from './read.ts';

const ROWS: Row[] = [
  ['Norvane said it would be inappropriate to comment.', 'declined', 'Norvane'],
  ['Norvane isn’t commenting.', 'declined', 'Norvane'],
  ['Norvane said it was not commenting on the sale.', 'declined', 'Norvane'],
  ['Norvane declined on Monday to comment.', 'declined', 'Norvane'],
  ['Norvane neither confirmed nor denied the sale.', 'declined', 'Norvane'],
  ['Norvane did not confirm or deny the sale.', 'declined', 'Norvane'],
  ['Norvane referred a reporter to its website.', 'declined', 'Norvane'],
  ['Norvane referred the Gazette to an earlier statement.', 'declined', 'Norvane'],
  ['The clerk hung up when reached by phone.', 'declined', 'The clerk'],
  ['The clerk hung up on a reporter.', 'declined', 'The clerk'],
  ['The mayor left without speaking to reporters.', 'declined', 'The mayor'],
  ['The mayor walked out without answering questions.', 'declined', 'The mayor'],
  ['The mayor declined to speculate on the date.', 'declined', 'The mayor'],
  ['Brandt wouldn’t discuss on the radio show whether he hoped for a seat.', 'declined', 'Brandt'],
  ['Norvane declined to provide the contract, saying it could not discuss the case.', 'declined', 'Norvane'],
  [
    'Mara Quill, who is leaving the board and is said to want a seat in Velmora, declined a question about whether she would run.',
    'declined',
    'Mara Quill',
  ],
  ['Norvane rejected requests for an interview.', 'declined', 'Norvane'],
  ['Norvane did not grant an interview.', 'declined', 'Norvane'],
  ['Norvane did not agree to an interview.', 'declined', 'Norvane'],
  ['Norvane would not answer questions.', 'declined', 'Norvane'],
  ['Officials were unwilling to talk about the fire.', 'declined', 'Officials'],
  ['Officials are not commenting.', 'declined', 'Officials'],
  ['Ostby police declined to give further comment.', 'declined', 'Ostby police'],
  ['Brandt dodged reporters and refused to take questions.', 'declined', 'Brandt'],
  ['Tidewell Bank would not be drawn on the price.', 'declined', 'Tidewell Bank'],
  ['Tidewell Bank cited bank secrecy and declined to comment.', 'declined', 'Tidewell Bank'],
  ['The school said it would not discuss individual pupils.', 'declined', 'The school'],
  ['Officials in Velmora refused to confirm or deny the report.', 'declined', 'Officials in Velmora'],
  ['Brandt declined to describe the talks.', 'declined', 'Brandt'],
  ['Brandt declined to predict the outcome.', 'declined', 'Brandt'],
  ['Norvane declined to give an estimate of the cost.', 'declined', 'Norvane'],
  ['Norvane would not give a date.', 'declined', 'Norvane'],
  ['Asked who had paid, Brandt would not say.', 'declined', 'Brandt'],
  ['Brandt would not specify the amount.', 'declined', 'Brandt'],
  ['Norvane won’t say how many left.', 'declined', 'Norvane'],
  ['Brandt said he was not going to comment.', 'declined', 'Leo Brandt'],
  ['The agency declined to publicly detail the inquiry’s scope.', 'declined', 'The agency'],
  ['The centre has declined for years to reveal who pays for it.', 'declined', 'The centre'],
];

describe('refusals', () => {
  itReads(ROWS);
});
