import type { Block } from './blocks/types.ts';
import { BYLINE, CAPITALS, CREDIT, DATELINE, MARKER, SLUG } from './label-patterns.ts';

export const LINE_JOINER = ' ';

/** Lines that are one paragraph: their texts are joined by a space. */
export interface Paragraph {
  lines: Block[];
  text: string;
}

const SENTENCE_END = /[.!?…:][)\]"'”’»]*$/;
const STARTS_LOW = /^[("'“‘]*[\p{Ll}]/u;
/** A hard-wrapped line is no longer than this, and text is hard-wrapped when this share of its lines breaks off mid-sentence. */
const LONGEST_LINE = 130;
const BROKEN_OFF = 0.2;
const FEWEST_LINES = 4;

/**
 * Joins lines that were wrapped by hand, whether each is set as a paragraph, ends in a line break, or stands in
 * preformatted text. Text that was not wrapped keeps its paragraphs.
 */
export function reflow(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const flow of flowsOf(blocks)) {
    const width = wrapWidth(flow);
    let isItem = false;
    let openQuote = false;
    let last: Block | null = null;
    for (const block of flow) {
      if (MARKER.test(block.text)) {
        isItem = true;
        last = null;
        continue;
      }
      const joins: boolean =
        last !== null &&
        (width ? continuesWrapped(last, block, width, isItem, openQuote) : continuesLine(last, block));
      if (joins) add(paragraphs.at(-1)!, block);
      else {
        paragraphs.push({ lines: [block], text: block.text });
        if (last) isItem = false;
        openQuote = false;
      }
      openQuote = isQuoteOpen(block.text, openQuote);
      last = block;
    }
  }
  return paragraphs;
}

function add(paragraph: Paragraph, line: Block): void {
  paragraph.lines.push(line);
  paragraph.text += LINE_JOINER + line.text;
}

/** Neighbours that could be lines of the same text: of one form, and in one element or in elements side by side. */
function flowsOf(blocks: readonly Block[]): Block[][] {
  const flows: Block[][] = [];
  let last: Block | null = null;
  for (const block of blocks) {
    const isSame =
      last !== null &&
      last.form === block.form &&
      last.zones.at(-1) === block.zones.at(-1) &&
      (last.element === block.element ||
        (block.form !== 'heading' &&
          block.form !== 'item' &&
          last.element.parentElement === block.element.parentElement &&
          last.element.localName === block.element.localName));
    if (isSame) flows.at(-1)!.push(block);
    else flows.push([block]);
    last = block;
  }
  return flows;
}

/** The longest line of hard-wrapped text, 0 for text that is not. */
function wrapWidth(flow: readonly Block[]): number {
  if (flow.length < FEWEST_LINES) return 0;
  let longest = 0;
  let broken = 0;
  flow.forEach((block, i) => {
    longest = Math.max(longest, block.text.length);
    const next = flow[i + 1];
    if (next && !SENTENCE_END.test(block.text) && STARTS_LOW.test(next.text)) broken++;
  });
  return longest <= LONGEST_LINE && broken >= flow.length * BROKEN_OFF ? longest : 0;
}

/** Whether a hard-wrapped line goes on in the next one. */
function continuesWrapped(
  line: Block,
  next: Block,
  width: number,
  isItem: boolean,
  openQuote: boolean,
): boolean {
  if (startsAnew(next.text) || BYLINE.test(line.text)) return false;
  if (STARTS_LOW.test(next.text)) return true;
  if (isItem) return !SENTENCE_END.test(line.text);
  if (CAPITALS.test(line.text) && !DATELINE.test(line.text)) return false;
  const firstWord = /^\S+/.exec(next.text)![0].length;
  const isFull = line.text.length + 1 + firstWord > width - 3;
  if (SENTENCE_END.test(line.text)) return isFull && openQuote;
  return isFull || openQuote || line.text.length > width * 0.6;
}

function startsAnew(text: string): boolean {
  return (
    BYLINE.test(text) || DATELINE.test(text) || SLUG.test(text) || CREDIT.test(text) || CAPITALS.test(text)
  );
}

/** Whether a line break inside an element is only a line's end. */
function continuesLine(line: Block, next: Block): boolean {
  if (next.breaks !== 1 || next.element !== line.element) return false;
  return STARTS_LOW.test(next.text) || /[,;–—-]$/.test(line.text);
}

function isQuoteOpen(text: string, isOpen: boolean): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const turned = text.lastIndexOf('“') > text.lastIndexOf('”');
  return straight % 2 === 1 ? !isOpen : isOpen || turned;
}
