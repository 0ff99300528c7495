import { describe, expect, it } from 'vitest';
import { itReads, itReadsNone, type Row, read } from './read.ts';

const ROWS: Row[] = [
  ['Responding to the findings, Norvane said: “Safety comes first.”', 'replied', 'Norvane'],
  ['Answering the criticism, Mara Quill said that she had been ill.', 'replied', 'Mara Quill'],
  ['Asked about the allegations, Mara Quill said she would wait for the inquiry.', 'replied', 'Mara Quill'],
  [
    'Reached on her cellphone Saturday, Mara Quill acknowledged that she had been away.',
    'replied',
    'Mara Quill',
  ],
  [
    'Approached for comment, Norvane apologised to residents and said new filters were coming.',
    'replied',
    'Norvane',
  ],
  ['When approached by the Gazette, Brandt apologised.', 'replied', 'Brandt'],
  ['When we asked Norvane why the tests were held back, the company sent two lines.', 'replied', 'Norvane'],
  [
    'In written answers to this magazine’s questions, Brandt conceded that he had been there.',
    'replied',
    'Brandt',
  ],
  ['In reply to the Gazette’s queries, Norvane pointed to its website.', 'replied', 'Norvane'],
  ['After we published, Norvane got in touch to say that a fix was coming.', 'replied', 'Norvane'],
  [
    'Four weeks after the Gazette first asked about the fire, the Harbour Authority answered.',
    'replied',
    'the Harbour Authority',
  ],
  ['Mara Quill told the Gazette in reply to a query that members had been warned.', 'replied', 'Mara Quill'],
  ['Norvane told us by email that it had paid.', 'replied', 'Norvane'],
  ['Brandt, to whom the Gazette had sent a letter, wrote back that he was glad.', 'replied', 'Brandt'],
  ['Brandt returned a reporter’s call on Sunday.', 'replied', 'Brandt'],
  ['Norvane responded to the Gazette’s questions with a two-page letter.', 'replied', 'Norvane'],
  ['Norvane answered some of our questions by email.', 'replied', 'Norvane'],
  ['A spokesman for Norvane responded: “We have paid.”', 'replied', 'A spokesman for Norvane'],
  ['Brandt said it was a mistake when reached by phone.', 'replied', 'Brandt'],
  ['Brandt shrugged and said it was a mistake when a reporter knocked at his door.', 'replied', 'Brandt'],
  ['Mara Quill addressed the allegations in a letter to the Gazette.', 'replied', 'Mara Quill'],
  [
    'When contacted, executive engineer S. Varga said a notice had been issued.',
    'replied',
    'executive engineer S. Varga',
  ],
  ['Norvane acknowledged the error after being contacted by a reporter.', 'replied', 'Norvane'],
  ['In a statement responding to the accounts, Mr. Brandt said he was ashamed.', 'replied', 'Mr. Brandt'],
  ['Brandt, answering the criticism, said the price was fair.', 'replied', 'Brandt'],
];

const NEAR_MISSES = [
  'Contacted by police, the owner said he had slept.',
  'Approached by a stranger, Ortiz said hello.',
  'Asked about the weather, Brandt said it was fine.',
  'Responding to the alarm, the crew said it saw smoke.',
  'In response to the floods, the ministry said it would build a dam.',
  'Norvane said in a statement that it would pay.',
  'She wrote a letter and he wrote back with a poem.',
  'Brandt returned the call of his mother.',
  'In response to Quill’s charge that he was weak, Brandt said he had won twice.',
  'Asked about his past criticism of Ortiz, Brandt said it was a joke.',
  '“Of course,” Brandt said in response to a question in the hall.',
  '“Absolutely,” Brandt said when asked by a voter if that was his view.',
  'The council answered the call for housing.',
  'After the election, Norvane said it would move.',
  'The crowd responded: the song was sung again.',
];

describe('answers', () => {
  itReads(ROWS);
  itReadsNone(NEAR_MISSES);

  it('has no answer beside a refusal', () => {
    expect(read('Reached by phone, Brandt said he would not comment.')).toMatchObject([
      { outcome: 'declined', party: 'Leo Brandt' },
    ]);
    expect(read('Asked by the Gazette about the fire, Brandt said the claims were false.')).toMatchObject([
      { outcome: 'denied', party: 'Brandt' },
    ]);
  });
});
