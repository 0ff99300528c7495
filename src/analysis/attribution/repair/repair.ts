import type { Draft } from '../draft.ts';
import type { View } from '../features/views.ts';
import { readClauses } from './clauses.ts';
import { isDoubtful } from './doubts.ts';
import { clearOverlaps } from './overlaps.ts';
import { fillQuotations, floatQuotations, quotationSpans } from './quotations.ts';
import { cutClause, supplySource, takeSubject, trimLeading, widenPartitive } from './sources.ts';
import { inheritSubject, wholePhrase } from './subjects.ts';

/** Mends drafts by rule, in the order given here; what is left with neither source nor content goes. */
export function repair(view: View, drafts: readonly Draft[]): Draft[] {
  const spans = quotationSpans(view);
  const mended = readClauses(view, drafts)
    .map((d) => takeSubject(view, supplySource(view, d)))
    .map((d) => wholePhrase(view, cutClause(view, widenPartitive(view, trimLeading(view, d)))))
    .map((d) => clearOverlaps(view, d))
    .filter((d) => (d.content.length > 0 || d.source.length > 0) && !isDoubtful(view, d))
    .map((d) => fillQuotations(view, d, spans));
  return floatQuotations(view, inheritSubject(view, mended), spans);
}
