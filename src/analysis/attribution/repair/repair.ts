import type { Draft } from '../draft.ts';
import type { View } from '../features/views.ts';
import { fillQuotations, floatQuotations, quotationSpans } from './quotations.ts';
import { cutClause, supplySource, trimLeading, widenPartitive } from './sources.ts';

/** Mends drafts by rule, in the order given here; what is left with neither source nor content goes. */
export function repair(view: View, drafts: readonly Draft[]): Draft[] {
  const spans = quotationSpans(view);
  const filled = drafts
    .filter((d) => d.content.length > 0 || d.source.length > 0)
    .map((d) => supplySource(view, d))
    .map((d) => cutClause(view, widenPartitive(view, trimLeading(view, d))))
    .map((d) => fillQuotations(view, d, spans));
  return floatQuotations(view, filled, spans);
}
