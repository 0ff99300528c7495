import { describe, expect, it } from 'vitest';
import { itReads, type Row, read } from './read.ts';

const ROWS: Row[] = [
  ['The Ortiz campaign did not respond to a request for comment.', 'no-response', 'The Ortiz campaign'],
  [
    'A spokesman for Brandt’s 2016 campaign didn’t respond to a request for comment.',
    'no-response',
    'A spokesman for Brandt’s 2016 campaign',
  ],
  ['Brandt and his lawyers have vigorously denied the fraud claims.', 'denied', 'Brandt and his lawyers'],
  ['None of the Varga brothers would comment for this column.', 'declined', 'the Varga brothers'],
  ['Neither company would comment on the reports.', 'declined', 'Neither company'],
  ['Neither company responded to requests for comment.', 'no-response', 'Neither company'],
  ['Neither man returned calls.', 'no-response', 'Neither man'],
  ['Neither responded to messages.', 'no-response', 'Neither'],
  ['Neither woman could be reached for comment.', 'unreachable', 'Neither woman'],
  ['None of the council members responded to emails.', 'no-response', 'the council members'],
  ['No one at Norvane would comment.', 'declined', 'Norvane'],
  ['No one from Tidewell Bank responded to an email.', 'no-response', 'Tidewell Bank'],
  [
    'Asked whether he was worried that Ada Finch, the favourite, who has called the bridge a folly and a waste of money and time, could be the next mayor, Brandt demurred.',
    'declined',
    'Brandt',
  ],
  ['Norvane was sent questions but did not reply.', 'no-response', 'Norvane'],
  ['A charge that Brandt has faced in the past and has always denied.', 'denied', 'Brandt'],
  [
    'It seems that Ortiz and Brandt had helped to bring this on by publicly denying that Quill told the truth.',
    'denied',
    'Ortiz and Brandt',
  ],
  ['Brandt left the room and declined to comment.', 'declined', 'Brandt'],
  ['Ortiz said on Monday that Brandt, the mayor, declined to comment.', 'declined', 'Brandt'],
  ['Ortiz said that Brandt, who runs the mill, had declined to comment.', 'declined', 'Brandt'],
  ['A lawyer for Brandt, Tom Varga, declined to comment.', 'declined', 'A lawyer for Brandt'],
  ['Leo Brandt, who through his office declined to comment, was born in Ostby.', 'declined', 'Leo Brandt'],
  ['Brandt through a spokesman declined to comment.', 'declined', 'Brandt'],
  ['Both firms declined to comment.', 'declined', 'Both firms'],
  ['Both deny the charges.', 'denied', 'Both'],
  ['A claim Brandt denied earlier in the day was printed again.', 'denied', 'Brandt'],
  ['It was a prospect Brandt denied in May.', 'denied', 'Brandt'],
  [
    'Brandt, Norvane and the county did not respond to requests for comment.',
    'no-response',
    'Brandt, Norvane and the county',
  ],
  ['Brandt, Ortiz and Quill declined to comment.', 'declined', 'Brandt, Ortiz and Quill'],
  ['The mayor’s office said Monday it would not comment.', 'declined', 'The mayor’s office'],
  [
    'A spokesman for the Harbour Authority, Tom Varga, declined to comment on the report.',
    'declined',
    'A spokesman for the Harbour Authority',
  ],
  ['Norvane on Thursday denied the charges.', 'denied', 'Norvane'],
  ['A spokesman for Norvane late on Monday declined to comment.', 'declined', 'A spokesman for Norvane'],
  ['Ortiz and Brandt last week rejected the allegations.', 'denied', 'Ortiz and Brandt'],
  ['The council in March denied the claims.', 'denied', 'The council'],
  ['Prosecutors in Ostby on Friday night declined to comment.', 'declined', 'Prosecutors in Ostby'],
  ['Brandt, 52, of Station Road, Ostby, denies two counts of fraud.', 'denied', 'Brandt'],
  ['It is a charge the party rejects.', 'denied', 'the party'],
  [
    'The three members named in the complaint all declined to comment.',
    'declined',
    'The three members named in the complaint',
  ],
  ['But Brandt denied it.', 'denied', 'Brandt'],
  ['Yet in May Brandt denied it.', 'denied', 'Brandt'],
  ['At a hearing on Monday Brandt denied the claims.', 'denied', 'Brandt'],
  ['After weeks of silence Brandt has denied the claims.', 'denied', 'Brandt'],
];

describe('parties', () => {
  itReads(ROWS);

  it.each([
    [
      'Several councillors backing Ortiz declined to comment, didn’t respond to requests for comment or sent a leaflet.',
      ['no-response', 'declined'],
      'Several councillors backing Ortiz',
    ],
    [
      'Norvane denied the claims and did not respond to further questions.',
      ['no-response', 'denied'],
      'Norvane',
    ],
  ])('has one party for two replies: %s', (sentence, outcomes, party) => {
    const found = read(sentence);
    expect(found.map((r) => r.outcome).sort()).toEqual([...outcomes].sort());
    for (const reply of found) expect(reply.party).toBe(party);
  });

  it('names the two of the sentence before for “both”', () => {
    expect(read('The suit names Dana Ortiz and Tom Varga. Both deny the charges.')).toMatchObject([
      { outcome: 'denied', party: 'Dana Ortiz and Tom Varga' },
    ]);
  });

  it('names the one person of the sentence for a pronoun', () => {
    expect(
      read('Ada Finch left the city, and attempts to reach her for comment were unsuccessful.'),
    ).toMatchObject([{ outcome: 'unreachable', party: 'Ada Finch' }]);
  });
});
