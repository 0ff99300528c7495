import { describe, expect, it } from 'vitest';
import { findReplies } from '../../../src/analysis/replies/find-replies.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';
import { namesIn } from '../sources/marked.ts';

const read = (text: string) => findReplies(readDocument(text), namesIn(text));

const ROWS: [sentence: string, outcome: string, party: string][] = [
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
];

describe('replies', () => {
  it.each(ROWS)('%s', (sentence, outcome, party) => {
    const [reply, ...others] = read(sentence);
    expect(others).toEqual([]);
    expect(reply).toMatchObject({ outcome, party });
  });

  it.each(NEAR_MISSES)('no reply: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('names the party of a pronoun', () => {
    expect(read('Dana Ortiz left early. She declined to comment.')).toMatchObject([
      { outcome: 'declined', party: 'Dana Ortiz' },
    ]);
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

  it('reads long sentences without end in no time', () => {
    const start = performance.now();
    read(`${'neither this nor that not or did not '.repeat(60)}. `.repeat(20));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
