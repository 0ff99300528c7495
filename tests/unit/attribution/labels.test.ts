import { describe, expect, it } from 'vitest';
import { readAttributionLabels } from '../../../scripts/train/attribution-labels.ts';

const TEXT = `Mara Velde said the harbour would close by May. She said it twice.

Two people familiar with the talks said Norvane would move.
"It is late," one of them said.
Norvane did not respond.`;

const words = (spans: readonly (readonly [number, number])[]) => spans.map(([a, b]) => TEXT.slice(a, b));

describe('labels written while reading', () => {
  it('are offsets of the words they name', () => {
    const { attributions, kinds, anonymous, replies } = readAttributionLabels(
      `# an id
0 | person | Mara Velde | said | the harbour … by May
0 | person | She | said #2 | it twice
1 | anonymous | Two people familiar with the talks | said | Norvane … move ;; 2> "It is late," | g=1 n=2
2 | anonymous | one of them | said | It is late | g=1 n=1 subset=1
1 | none | - | would | move
R | 3 | Norvane did not respond | Norvane | no-response`,
      TEXT,
    );
    expect(attributions.map((a) => words(a.sourceParts))).toEqual([
      ['Mara Velde'],
      ['She'],
      ['Two people familiar with the talks'],
      ['one of them'],
      [],
    ]);
    expect(words(attributions[0]!.contentParts)).toEqual(['the harbour would close by May']);
    expect(attributions[1]!.cueParts[0]![0]).toBe(TEXT.lastIndexOf('said it twice'));
    expect(words(attributions[2]!.contentParts)).toEqual(['Norvane would move', '"It is late,"']);
    expect(kinds.E5).toBe('none');
    expect(anonymous).toEqual({
      E3: { group: 1, count: 2, subset: false },
      E4: { group: 1, count: 1, subset: true },
    });
    expect(replies.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Norvane did not respond']);
  });

  it.each([
    ['0 | person | Ana Lund | said | the harbour', 'line 1: not there: «Ana Lund»'],
    ['0 | somebody | Mara Velde | said | the harbour', 'line 1: unknown kind somebody'],
    ['9 | person | Mara Velde | said | the harbour', 'line 1: no paragraph'],
    ['0 | anonymous | Mara Velde | said | the harbour', 'line 1: an anonymous source needs g='],
    ['R | 3 | Norvane did not respond | Norvane | silent', 'line 1: unknown outcome silent'],
  ])('are refused where they do not fit: %s', (line, message) => {
    expect(() => readAttributionLabels(line, TEXT)).toThrow(message);
  });
});
