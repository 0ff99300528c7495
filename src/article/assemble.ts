import type { Paragraph } from './blocks/types.ts';
import { LINE_JOINER } from './reflow.ts';
import type { Segment } from './types.ts';

const PARAGRAPH_JOINER = '\n\n';

export interface Assembled {
  text: string;
  segments: Segment[];
  /** `[start, end)` of each paragraph in `text`. */
  ranges: Map<Paragraph, [start: number, end: number]>;
}

/** Lays paragraphs into one text and remembers where each of its characters stands on the page. */
export function assemble(paragraphs: readonly Paragraph[]): Assembled {
  const parts: string[] = [];
  const segments: Segment[] = [];
  const ranges: Assembled['ranges'] = new Map();
  let length = 0;
  const put = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const paragraph of paragraphs) {
    if (length) put(PARAGRAPH_JOINER);
    const start = length;
    paragraph.lines.forEach((line, i) => {
      if (i) put(LINE_JOINER);
      for (const run of line.runs)
        segments.push({
          start: length + run.start,
          end: length + run.end,
          node: run.node,
          nodeStart: run.nodeStart,
          nodeEnd: run.nodeStart + run.end - run.start,
        });
      put(line.text);
    });
    ranges.set(paragraph, [start, length]);
  }
  return { text: parts.join(''), segments, ranges };
}
