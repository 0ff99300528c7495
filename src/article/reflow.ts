import type { Line } from './blocks/types.ts';
import { endsSentence, isInCapitals, startsLow } from './blocks/words.ts';
import { BYLINE, CREDIT, DATELINE, MARKER, SLUG } from './label-patterns.ts';

export const LINE_JOINER = ' ';

/** A hard-wrapped line is no longer than this, and text is hard-wrapped when this share of its lines breaks off mid-sentence. */
const LONGEST_LINE = 130;
const BROKEN_OFF = 0.2;
const FEWEST_LINES = 4;

/**
 * Joins lines that were wrapped by hand, whether each is set as a paragraph, ends in a line break, or stands in
 * preformatted text. Text that was not wrapped keeps its paragraphs. Lines that are a list's marker alone are left out.
 * @returns the lines of each paragraph
 */
export function reflow(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const flow of flowsOf(lines)) {
    const width = wrapWidth(flow);
    let isItem = false;
    let openQuote = false;
    let last: Line | null = null;
    for (const line of flow) {
      if (MARKER.test(line.text)) {
        isItem = true;
        last = null;
        continue;
      }
      const joins: boolean =
        last !== null &&
        (width ? continuesWrapped(last, line, width, isItem, openQuote) : continuesLine(last, line));
      if (joins) paragraphs.at(-1)!.push(line);
      else {
        paragraphs.push([line]);
        if (last) isItem = false;
        openQuote = false;
      }
      openQuote = isQuoteOpen(line.text, openQuote);
      last = line;
    }
  }
  return paragraphs;
}

/** Neighbours that could be lines of the same text: of one form, and in one element or in elements side by side. */
function flowsOf(lines: readonly Line[]): Line[][] {
  const flows: Line[][] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const isSame =
      last !== null &&
      last.form === line.form &&
      (last.region === line.region ||
        (line.form !== 'heading' &&
          line.form !== 'item' &&
          last.region.parent === line.region.parent &&
          last.region.zone === line.region.zone &&
          last.region.element.localName === line.region.element.localName));
    if (isSame) flows.at(-1)!.push(line);
    else flows.push([line]);
    last = line;
  }
  return flows;
}

/** The longest line of hard-wrapped text, 0 for text that is not. */
function wrapWidth(flow: readonly Line[]): number {
  if (flow.length < FEWEST_LINES) return 0;
  let longest = 0;
  let broken = 0;
  flow.forEach((line, i) => {
    longest = Math.max(longest, line.text.length);
    const next = flow[i + 1];
    if (next && !endsSentence(line.text) && startsLow(next.text)) broken++;
  });
  return longest <= LONGEST_LINE && broken >= flow.length * BROKEN_OFF ? longest : 0;
}

/** Whether a hard-wrapped line goes on in the next one. */
function continuesWrapped(
  line: Line,
  next: Line,
  width: number,
  isItem: boolean,
  openQuote: boolean,
): boolean {
  if (startsAnew(next.text) || BYLINE.test(line.text)) return false;
  if (startsLow(next.text)) return true;
  if (isItem) return !endsSentence(line.text);
  if (isInCapitals(line.text) && !DATELINE.test(line.text)) return false;
  const firstWord = /^\S+/.exec(next.text)![0].length;
  const isFull = line.text.length + 1 + firstWord > width - 3;
  if (endsSentence(line.text)) return isFull && openQuote;
  return isFull || openQuote || line.text.length > width * 0.6;
}

function startsAnew(text: string): boolean {
  return (
    BYLINE.test(text) || DATELINE.test(text) || SLUG.test(text) || CREDIT.test(text) || isInCapitals(text)
  );
}

/** Whether a line break inside an element is only a line's end. */
function continuesLine(line: Line, next: Line): boolean {
  if (next.breaks !== 1 || next.region !== line.region) return false;
  return startsLow(next.text) || /[,;–—-]$/.test(line.text);
}

function isQuoteOpen(text: string, isOpen: boolean): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const turned = text.lastIndexOf('“') > text.lastIndexOf('”');
  return straight % 2 === 1 ? !isOpen : isOpen || turned;
}
