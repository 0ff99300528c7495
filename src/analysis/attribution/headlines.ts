import type { Draft } from './draft.ts';
import type { View } from './features/views.ts';
import { HEADLINE_SOURCES } from './lexicon/headline-sources.ts';

const DASH = /^(?:-|–|—|--)$/;
const LONGEST_LINE = 30;
const LONGEST_SOURCE = 5;

/**
 * Headlines and summary bullets that name their source after a dash: "Halden to sell its bakeries - sources". The
 * dash is the cue. Only lines without a full stop, so that a sentence with an aside is not taken.
 */
export function findHeadlineSources({ document, quotation }: View): Draft[] {
  const { tokens, sentences, paragraphs } = document;
  const drafts: Draft[] = [];
  for (const { first, last } of paragraphs) {
    if (last - first !== 1) continue;
    const line = sentences[first]!;
    if (line.last - line.first > LONGEST_LINE || tokens[line.last - 1]!.pos === 'punctuation') continue;
    if (!HEADLINE_SOURCES.has(tokens[line.last - 1]!.lower)) continue;
    let dash = line.last - 2;
    while (dash > line.first && dash >= line.last - 1 - LONGEST_SOURCE && !DASH.test(tokens[dash]!.text))
      dash--;
    if (!DASH.test(tokens[dash]!.text) || dash < line.first + 2 || quotation[dash]! >= 0) continue;
    if (tokens[dash]!.glued || tokens[dash + 1]!.glued) continue;
    drafts.push({
      cue: [dash, dash + 1],
      source: [[dash + 1, line.last]],
      content: [[line.first, dash]],
      confidence: 0.9,
      because: ['source after a dash at the end of a headline'],
    });
  }
  return drafts;
}
