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

describe('a text that reports little is read more strictly', () => {
  const guide = (
    line: string,
  ) => `Fill the kettle and bring the water to a boil. Rinse the rice twice and leave it in a wide bowl for an hour. Chop the onions, the carrots and a small piece of ginger. Warm the oil in a heavy pan over a low flame and add the onions. Stir them until they are soft and golden, which takes about ten minutes.

Add the carrots and the ginger with a spoon of salt. Pour in half of the stock and cover the pan. The lid should fit tightly so that no steam is lost. After a quarter of an hour lift the lid and put in the rice. Smooth it with the back of a spoon and pour the rest of the stock over it.

${line}

Turn the heat down as far as it goes. Do not stir the rice while it cooks. Set the table, cut the bread and wash the herbs in cold water. When the stock is gone, take the pan from the fire and let it rest under a cloth for five minutes.

Serve the rice in warm bowls with the herbs on top and a slice of lemon on the side. What is left keeps for two days in a cool place. Warm it slowly with a little water the next day, or fry it in a pan with an egg.`;

  it.each(['The rice tells you when it is done.', 'The box says to rinse it once.'])('%s', (line) => {
    expect(find(guide(line))).toEqual([]);
  });

  it.each([
    'A person who works for the maker said the pan was unsafe.',
    'The pan was sold for years, according to two former employees.',
    '“I never use salt,” said Mara Quill, a cook in Ostby.',
    'Norvane, which makes the pan, says it has sold ten thousand of them.',
  ])('and still: %s', (line) => {
    expect(find(guide(line))).toHaveLength(1);
  });
});
