import type { Line, Paragraph, Region } from './blocks/types.ts';
import { countWords, endsSentence } from './blocks/words.ts';
import { AROUND, PROMOTION, RELATED } from './label-patterns.ts';
import { LINE_JOINER } from './reflow.ts';

const FEWEST_WORDS = 8;
const MANY_WORDS = 20;
/** A table's figures are no prose, yet no sign of a navigation either. */
const CELL = 0.25;

/** Makes lines one paragraph and counts it in every region around it. */
export function weigh(lines: Line[]): Paragraph {
  const { region, form } = lines[0]!;
  if (form === 'closed') return weighClosed(lines, region);
  const text = lines.map((line) => line.text).join(LINE_JOINER);
  const words = countWords(text);
  const linked = lines.reduce((sum, line) => sum + line.linkChars, 0) / text.length;
  const isProse =
    form !== 'heading' &&
    linked < 0.5 &&
    words >= FEWEST_WORDS &&
    (words >= MANY_WORDS || endsSentence(text)) &&
    !RELATED.test(text) &&
    !PROMOTION.test(text) &&
    !AROUND.test(text);
  for (let r: Region | null = region; r; r = r.parent) {
    r.words += form === 'cell' && linked < 0.5 ? words * CELL : words;
    if (linked > 0.5 && words > 2) r.linkBlocks++;
    if (isProse) r.prose += words;
  }
  return { lines, region, form, text, words, linked, isProse };
}

const LETTERS_A_WORD = 6;

/** A zone that was not looked into counts by the length of what is in it. */
function weighClosed(lines: Line[], region: Region): Paragraph {
  const words = Math.round(textLength(region.element) / LETTERS_A_WORD);
  for (let r: Region | null = region; r; r = r.parent) r.words += words;
  return { lines, region, form: 'closed', text: '', words, linked: 0, isProse: false };
}

function textLength(element: Element): number {
  let length = element.textContent.length;
  for (const { textContent } of element.querySelectorAll('script, style, noscript'))
    length -= textContent.length;
  return length;
}

/** Takes back what a closed zone counted for, before its paragraphs count themselves. */
export function unweigh({ region, words }: Paragraph): void {
  for (let r: Region | null = region; r; r = r.parent) r.words -= words;
}
