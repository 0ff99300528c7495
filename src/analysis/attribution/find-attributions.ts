import type { TextDocument } from '../text/document.ts';
import { tagCues } from './cues.ts';
import { viewOf } from './features/views.ts';
import { findHeadlineSources } from './headlines.ts';
import type { AttributionModel } from './model/attribution-model.ts';
import { labelParts } from './parts.ts';
import { repair } from './repair/repair.ts';
import { toAttributions } from './result.ts';
import type { Attribution } from './types.ts';

/**
 * Finds who says what: a tagger finds the cues, a second model labels source and content around each, and rules mend
 * what both get wrong for lack of sight: quotations to their marks, speeches of several paragraphs, spans' edges.
 * In order of the text. Never throws; time is linear in the text.
 */
export function findAttributions(document: TextDocument, model: AttributionModel): Attribution[] {
  const view = viewOf(document, model.classes);
  const cues = tagCues(view, model.cues);
  const drafts = [...repair(view, labelParts(view, model.parts, cues)), ...findHeadlineSources(view)];
  return toAttributions(
    document,
    drafts.sort((a, b) => a.cue[0] - b.cue[0]),
  );
}
