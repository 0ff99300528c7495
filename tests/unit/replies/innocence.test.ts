import { describe, expect, it } from 'vitest';
import { itReads, itReadsNone, type Row, read } from './read.ts';

/** Denials without the word: what is charged, said with "not". */
const ROWS: Row[] = [
  ['Mara Quill, a lawyer, said Monday that her client was innocent.', 'denied', 'Mara Quill'],
  ['Brandt insisted he had never received a cent.', 'denied', 'Brandt'],
  ['Mara Quill told the court that her client had not taken a dollar.', 'denied', 'Mara Quill'],
  ['Norvane said it had not misled investors about the mine.', 'denied', 'Norvane'],
  ['Brandt said he never asked a player to lose.', 'denied', 'Brandt'],
  ['Norvane said it does not discriminate against older workers.', 'denied', 'Norvane'],
  ['Brandt maintains he acted lawfully.', 'denied', 'Brandt'],
  ['Brandt has long maintained that he followed the rules.', 'denied', 'Brandt'],
  ['A spokesman for Norvane said the firm had broken no law.', 'denied', 'A spokesman for Norvane'],
  ['Accused of arson, Brandt said he had nothing to do with the fire.', 'denied', 'Brandt'],
  ['Brandt swore he was not involved in the fraud.', 'denied', 'Brandt'],
  ['Asked about the emails, Brandt said they had been doctored.', 'denied', 'Brandt'],
  ['Norvane said the quotes were taken out of context.', 'denied', 'Norvane'],
  ['Brandt vowed to fight the charges.', 'denied', 'Brandt'],
  // Other words for a charge thrown back.
  ['Brandt blasted the claims as rubbish.', 'denied', 'Brandt'],
  ['Norvane hit back at the allegations.', 'denied', 'Norvane'],
  ['Norvane, which contests this, has sued.', 'denied', 'Norvane'],
  ['Brandt says that’s a lie.', 'denied', 'Brandt'],
  ['Brandt said that wasn’t true.', 'denied', 'Brandt'],
  ['Norvane said it was categorically untrue that it had known.', 'denied', 'Norvane'],
  ['Not so, says Mara Quill, who blames the boiler.', 'denied', 'Mara Quill'],
  ['Nonsense, said Brandt.', 'denied', 'Brandt'],
];

const NEAR_MISSES = [
  'Norvane said it had not decided.',
  'Brandt said he had never been to Velmora.',
  'Ortiz said it had not rained.',
  'The police said he had not stolen the car.',
  'Brandt insisted he never wanted a medal.',
  'The coach said they had not beaten Ostby in years.',
  'The council said it was not involved in the festival.',
  'Prosecutors said the emails had been doctored.',
  'Experts said the letters were forged.',
  'Velmora puts its capital in Ostby, although Corran disputes this.',
  'Brandt blasted the referee.',
  'Norvane hit back with a second goal.',
  'Brandt said that was a shame.',
  'Wrong turns, said Brandt, are part of the race.',
  'Brandt vowed to fight the flood.',
];

describe('denials in other words', () => {
  itReads(ROWS);
  itReadsNone(NEAR_MISSES);

  it('reads of what one is accused in the sentence before', () => {
    expect(
      read(
        'Prosecutors said Dana Ortiz had laundered cash. She has pushed back hard, saying she sold bread.',
      ),
    ).toMatchObject([{ outcome: 'denied', party: 'Dana Ortiz' }]);
  });
});
