import { expect, it } from 'vitest';
import { find } from './marked.ts';

/** Time grows with the text, also where markup has lost its full stops: a quadratic step would take minutes. */
it.each([
  [
    'one sentence without an end',
    'officials said the mill of the port of the town , two aides said that they told ',
  ],
  ['quotations without an end', '“We knew it, he said. '],
  ['one paragraph', '"It is old," Lund said. The mill, officials said, will close. '],
])(
  '%s of 20,000 words is read in seconds',
  (_, piece) => {
    const text = piece.repeat(Math.ceil(20000 / piece.split(' ').length));
    const start = performance.now();
    expect(find(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(60000);
  },
  120000,
);
