import { describe, expect, it } from 'vitest';
import { find } from './marked.ts';

describe('nothing is attributed', () => {
  it.each([
    'Stir the flour into the butter and cook it for two minutes.',
    'Lund scored twice before the break and Velde hit the post.',
    'The show went on for three hours without a pause.',
    'The path climbs past the old mill and drops to the river.',
    'Add the onions and let them soften over a low heat.',
    'The report card was lost in the mail.',
    'The train leaves at nine and arrives at noon.',
    'He wore the so-called "lucky coat" to every match.',
    'Cells divide when the protein binds to the membrane.',
    '',
    '   \n\n ',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
