import type { Sentence, Token } from '../text/document.ts';
import type { Draft } from './draft.ts';
import type { View } from './features/views.ts';
import { HEADLINE_SOURCES, OPENING_SOURCES } from './lexicon/headline-sources.ts';

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
    const opening = openingSource(tokens, line);
    if (opening) drafts.push(opening);
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

/** "Sources: Halden to sell its bakeries": a line without a full stop whose first word is its source. */
function openingSource(tokens: readonly Token[], { first, last }: Sentence): Draft | null {
  const isHeadline =
    last - first > 4 && last - first <= LONGEST_LINE && tokens[last - 1]!.pos !== 'punctuation';
  if (!isHeadline || tokens[first + 1]!.text !== ':' || !OPENING_SOURCES.has(tokens[first]!.lower))
    return null;
  return {
    cue: [first + 1, first + 2],
    source: [[first, first + 1]],
    content: [[first + 2, last]],
    confidence: 0.9,
    because: ['source before a colon at the head of a headline'],
  };
}
