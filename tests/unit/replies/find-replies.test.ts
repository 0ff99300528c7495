import { describe, expect, it } from 'vitest';
import { itReads, itReadsNone, type Row, read } from './read.ts';

const ROWS: Row[] = [
  ['Norvane did not respond to a request for comment.', 'no-response', 'Norvane'],
  ['Ms. Ortiz did not immediately respond to requests for comment on Monday.', 'no-response', 'Ms. Ortiz'],
  ['The bank has not responded to Brandt’s claims.', 'no-response', 'The bank'],
  ['The mill didn’t return several calls seeking comment.', 'no-response', 'The mill'],
  ['Leo Brandt, who did not answer questions sent by email, left.', 'no-response', 'Leo Brandt'],
  ['Norvane and Tidewell Bank did not respond to emails.', 'no-response', 'Norvane and Tidewell Bank'],
  [
    'Velmora’s cabinet and trade ministry, as well as its central bank, did not respond to requests for comment.',
    'no-response',
    'Velmora’s cabinet and trade ministry, as well as its central bank',
  ],
  ['Neither Norvane nor the county responded to questions.', 'no-response', 'Norvane nor the county'],
  ['The mill has not shown its books or responded to requests for proof.', 'no-response', 'The mill'],
  ['Messages left with the Harbour Authority were not returned.', 'no-response', 'the Harbour Authority'],
  ['Tidewell Bank failed to reply to a letter.', 'no-response', 'Tidewell Bank'],
  ['The captain did not offer a response when asked.', 'no-response', 'The captain'],
  ['Dana Ortiz could not be reached for comment.', 'unreachable', 'Dana Ortiz'],
  ['Dana Ortiz could not immediately be reached.', 'unreachable', 'Dana Ortiz'],
  ['The minister was not available for comment.', 'unreachable', 'The minister'],
  ['Attempts to reach Mara Quill were unsuccessful.', 'unreachable', 'Mara Quill'],
  ['Neither Ortiz nor Brandt could be reached for comment.', 'unreachable', 'Ortiz nor Brandt'],
  ['Norvane declined to comment.', 'declined', 'Norvane'],
  ['Through a lawyer, Brandt declined to comment on the sale.', 'declined', 'Brandt'],
  ['Brandt declined, through a lawyer, to comment.', 'declined', 'Brandt'],
  ['Mara Quill, 61, declined several requests for an interview.', 'declined', 'Mara Quill'],
  ['The council refused to discuss the matter.', 'declined', 'The council'],
  ['The agency does not comment on pending cases.', 'declined', 'The agency'],
  ['Brandt wouldn’t comment for this story.', 'declined', 'Brandt'],
  ['The county had no comment.', 'declined', 'The county'],
  ['Norvane declined to say whether the mill would close.', 'declined', 'Norvane'],
  ['Neither Mr. Brandt nor his firm would comment.', 'declined', 'Mr. Brandt nor his firm'],
  ['His aides referred questions to the party.', 'declined', 'His aides'],
  ['Brandt denied the charges.', 'denied', 'Brandt'],
  ['Tidewell Bank has repeatedly denied that it knew.', 'denied', 'Tidewell Bank'],
  ['The sale was denied by Brandt.', 'denied', 'Brandt'],
  ['The mill rejected the allegations.', 'denied', 'The mill'],
  ['Norvane responded to the allegations in a letter.', 'replied', 'Norvane'],
  // Nothing from them, with the party after the words.
  ['There was no immediate comment from Norvane.', 'no-response', 'Norvane'],
  ['There was no immediate response from Mr. Brandt on Monday.', 'no-response', 'Mr. Brandt'],
  [
    'No comment was immediately available from the Harbour Authority.',
    'no-response',
    'the Harbour Authority',
  ],
  ['The mayor made no immediate comment.', 'no-response', 'The mayor'],
  ['The county had no immediate comment.', 'no-response', 'The county'],
  ['The Gazette has not heard back from Tidewell Bank.', 'no-response', 'Tidewell Bank'],
  ['The Gazette received no reply from Tidewell Bank.', 'no-response', 'Tidewell Bank'],
  ['We are awaiting a response from Leo Brandt.', 'no-response', 'Leo Brandt'],
  // Asked, and nothing said of an answer.
  [
    'We reached out to Norvane and Tidewell Bank for more information and will update this page if we hear back.',
    'no-response',
    'Norvane and Tidewell Bank',
  ],
  ['The Gazette has contacted Norvane for comment.', 'no-response', 'Norvane'],
  ['Norvane has been approached for comment.', 'no-response', 'Norvane'],
  ['Comment has been sought from Norvane.', 'no-response', 'Norvane'],
  // Further ways to be silent.
  ['Norvane is yet to respond.', 'no-response', 'Norvane'],
  ['The mill did not respond in time for publication.', 'no-response', 'The mill'],
  ['A lawyer for Mara Quill did not return messages.', 'no-response', 'A lawyer for Mara Quill'],
  ['Ortiz did not answer her phone.', 'no-response', 'Ortiz'],
  ['The clerk never got back to us.', 'no-response', 'The clerk'],
  ['The ministry ignored several requests for comment.', 'no-response', 'The ministry'],
  ['Emails to Norvane received no response.', 'no-response', 'Norvane'],
  ['Requests for comment sent to Leo Brandt went unanswered.', 'no-response', 'Leo Brandt'],
  ['The mayor has not publicly commented on the ruling.', 'no-response', 'The mayor'],
  ['The Gazette was unable to reach Mara Quill for comment.', 'unreachable', 'Mara Quill'],
  ['No one at the mill was available for comment.', 'unreachable', 'the mill'],
  ['Efforts to obtain comment from Tom Varga were unsuccessful.', 'unreachable', 'Tom Varga'],
  // Further refusals.
  ['The bank chose not to comment.', 'declined', 'The bank'],
  ['The council would neither confirm nor deny the sale.', 'declined', 'The council'],
  ['Asked about the sale, Brandt replied “no comment”.', 'declined', 'Brandt'],
  ['The bank will not yet say whether it can pay.', 'declined', 'The bank'],
  ['Asked about the sale, Brandt declined.', 'declined', 'Brandt'],
  ['The minister declined to weigh in.', 'declined', 'The minister'],
  ['The mill deferred questions to its lawyers.', 'declined', 'The mill'],
  // Further denials.
  ['Party officials deny any wrongdoing.', 'denied', 'Party officials'],
  ['Norvane rejected claims that it had known.', 'denied', 'Norvane'],
  ['Brandt disputed the allegations.', 'denied', 'Brandt'],
  ['The minister dismissed suggestions of a split.', 'denied', 'The minister'],
  ['Brandt has always maintained his innocence.', 'denied', 'Brandt'],
  ['Tom Varga pleaded not guilty to the charges.', 'denied', 'Tom Varga'],
  ['The mill called Quill’s claims “completely baseless”.', 'denied', 'The mill'],
  ['Norvane said the accusations were untrue.', 'denied', 'Norvane'],
  ['The minister said there was no truth to the rumours.', 'denied', 'The minister'],
  ['Brandt insists he did nothing wrong.', 'denied', 'Brandt'],
  // Answers to a request.
  ['In response to questions from the Gazette, Norvane said it had paid.', 'replied', 'Norvane'],
  ['Reached for comment, Mara Quill said she was glad.', 'replied', 'Mara Quill'],
  ['Norvane responded in a statement that it had paid.', 'replied', 'Norvane'],
  ['The agency confirmed receipt of the questions.', 'replied', 'The agency'],
  ['When reached by the Gazette, Brandt had little to say.', 'replied', 'Brandt'],
  [
    'Mara Quill and her brother Tom Varga agreed to an interview, by email only.',
    'replied',
    'Mara Quill and her brother Tom Varga',
  ],
  ['Brandt has responded to inquiries into his absence by pointing to his diary.', 'replied', 'Brandt'],
];

const NEAR_MISSES = [
  'Brandt declined to elaborate.',
  'The clerk declined to give her name.',
  'The clerk declined to be named.',
  'Brandt declined the invitation to the dinner.',
  'Sales declined to 40 million.',
  'The nurse declined to speak on the record.',
  'The judge denied the motion.',
  'The ministry denied him a visa.',
  'The prisoners were denied access to a lawyer.',
  'Brandt never denied it.',
  'The team responded to the alarm within minutes.',
  'Officers did not respond to the noise.',
  'The debate failed to answer the question that mattered.',
  '“She did not respond to a request for comment,” Brandt joked.',
  'Ortiz returned the call of the sea.',
  'The president refused to say which side he was on.',
  'There was no response from the patient.',
  'Rescuers could not reach the climbers.',
  'The village could not be reached by road.',
  'The judge dismissed the charges.',
  'The court rejected the claims.',
  'The council rejected the plan.',
  'The league reached out to fans for ideas.',
  'Ministers ignored calls for reform.',
  'Brandt disputed the election.',
  'The firm contacted the police.',
  'Ortiz maintained her lead.',
  'Sales declined, and profits fell.',
  'Courts deny most motions.',
  'Forty percent said she did nothing wrong.',
];

describe('replies', () => {
  itReads(ROWS);
  itReadsNone(NEAR_MISSES);

  it('names the party of a pronoun', () => {
    expect(read('Dana Ortiz left early. She declined to comment.')).toMatchObject([
      { outcome: 'declined', party: 'Dana Ortiz' },
    ]);
  });

  it.each([
    ['Norvane shut the mill. The company declined to comment.', 'Norvane'],
    ['Norvane shut the mill. It declined to comment.', 'Norvane'],
    ['Tidewell Bank sued. The company that runs the prize, Norvane, denied the claims.', 'Norvane'],
    ['Dana Ortiz, heir of Tom Varga, left. The royal denied the claims.', 'Dana Ortiz'],
    ['Leo Brandt, the mayor, left. The mayor did not respond to questions.', 'Leo Brandt'],
    ['It rained. The company declined to comment.', 'The company'],
    ['Norvane shut the mill. The council declined to comment.', 'The council'],
    ['Norvane shut the mill. The transport company declined to comment.', 'The transport company'],
    [
      'Ortiz accused Brandt and Norvane of barring a Tidewell Bank advert. The company denied the claims.',
      'Norvane',
    ],
    ['A row between Norvane and Tidewell Bank went on. The company denied the claims.', 'The company'],
  ])('names the party: %s', (text, party) => {
    expect(read(text)).toMatchObject([{ party }]);
  });

  it('finds two in one sentence', () => {
    const found = read('Norvane denied the claims and did not respond to further questions.');
    expect(found.map((r) => r.outcome).sort()).toEqual(['denied', 'no-response']);
  });

  it('covers the party and the words about it', () => {
    const text = 'It rained. Norvane did not respond to a request for comment.';
    const [reply] = read(text);
    expect(text.slice(reply!.start, reply!.end)).toBe('Norvane did not respond to a request for comment');
  });

  it('leaves what else the party said out', () => {
    const text = 'Norvane said on Monday it would pay and declined to comment on the sale.';
    const [reply] = read(text);
    expect(reply!.party).toBe('Norvane');
    expect(text.slice(reply!.start, reply!.end)).toBe('declined to comment on the sale');
  });

  it('reads long sentences without end in no time', () => {
    const start = performance.now();
    read(`${'neither this nor that not or did not '.repeat(60)}. `.repeat(20));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
