import type { Draft } from '../draft.ts';
import type { View } from '../features/views.ts';
import { readClauses } from './clauses.ts';
import { isDoubtful } from './doubts.ts';
import { clearOverlaps } from './overlaps.ts';
import { readPassives, settleExpletive, settlePassive } from './passives.ts';
import { fillQuotations, floatQuotations, quotationSpans } from './quotations.ts';
import { cutClause, supplySource, takeSubject, trimLeading, widenPartitive } from './sources.ts';
import { inheritSubject, wholePhrase } from './subjects.ts';
import { settleGroup } from './verb-groups.ts';

/** Mends drafts by rule, in the order given here; what is left with neither source nor content goes. */
export function repair(view: View, drafts: readonly Draft[]): Draft[] {
  const spans = quotationSpans(view);
  const read = readClauses(
    view,
    drafts.map((d) => settleGroup(view, d)),
  );
  const mended = [...read, ...readPassives(view, takenBy(view, read))]
    .map((d) => settlePassive(view, settleExpletive(view, d)))
    .map((d) => takeSubject(view, supplySource(view, d)))
    .map((d) => wholePhrase(view, cutClause(view, widenPartitive(view, trimLeading(view, d)))))
    .map((d) => settleGroup(view, d))
    .map((d) => clearOverlaps(view, d))
    .filter((d) => (d.content.length > 0 || d.source.length > 0) && !isDoubtful(view, d))
    .map((d) => fillQuotations(view, d, spans));
  return floatQuotations(view, inheritSubject(view, mended), spans);
}

/** 1 for every token in some cue. */
function takenBy({ document: { tokens } }: View, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { cue } of drafts) taken.fill(1, cue[0], cue[1]);
  return taken;
}
