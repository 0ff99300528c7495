import type { Candidate } from '../../../src/analysis/entities/decode.ts';
import type { EntityType } from '../../../src/analysis/entities/labels.ts';
import { readDocument, type TextDocument } from '../../../src/analysis/text/document.ts';

/**
 * A text with its names written as `[Ada Quill|PER]`: the document without the marks, and a candidate for each name
 * in place of what the model would find.
 */
export function readMarked(marked: string): {
  document: TextDocument;
  candidates: Candidate[];
} {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([A-Z]+)\]/g)) {
    text += marked.slice(at, match.index);
    spans.push({
      start: text.length,
      end: text.length + match[1]!.length,
      type: match[2] as EntityType,
    });
    text += match[1]!;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const document = readDocument(text);
  const candidates = spans.map(({ start, end, type }) => {
    const first = document.tokens.findIndex((t) => t.end > start);
    const last = document.tokens.findLastIndex((t) => t.start < end) + 1;
    return { first, last, type, probability: 0.95, isName: 0.95 };
  });
  return { document, candidates };
}
