import type { Draft } from '../draft.ts';
import type { View } from '../features/views.ts';
import { isAct } from './acts.ts';
import { readClaims, settleClaim } from './claims.ts';
import { readClauses } from './clauses.ts';
import { joinHearsay, readDirectives, withoutWordsOf } from './directives.ts';
import { isDoubtful } from './doubts.ts';
import { settleEdges } from './edges.ts';
import { clearOverlaps } from './overlaps.ts';
import { readPassives, settleExpletive, settlePassive } from './passives.ts';
import { fillQuotations, floatQuotations, quotationSpans } from './quotations.ts';
import { settleRecipient } from './recipients.ts';
import {
  cutChannel,
  cutClause,
  supplyContent,
  supplySource,
  takeSubject,
  trimLeading,
  widenPartitive,
} from './sources.ts';
import { keepToSentence, settleSplit } from './split-quotations.ts';
import { inheritSubject, wholePhrase } from './subjects.ts';
import { settleGroup } from './verb-groups.ts';

/** Mends drafts by rule, in the order given here; what is left with neither source nor content goes. */
export function repair(view: View, drafts: readonly Draft[]): Draft[] {
  const spans = quotationSpans(view);
  const grouped = joinHearsay(view, withoutWordsOf(view, drafts)).map((d) => settleGroup(view, d));
  const read = readClauses(view, grouped);
  const taken = takenBy(view, read);
  const mended = [
    ...read,
    ...readPassives(view, taken),
    ...readDirectives(view, taken),
    ...readClaims(view, taken),
  ]
    .map((d) => settlePassive(view, settleExpletive(view, settleClaim(view, d))))
    .map((d) => takeSubject(view, supplyContent(view, supplySource(view, d))))
    .map((d) =>
      wholePhrase(view, cutClause(view, cutChannel(view, widenPartitive(view, trimLeading(view, d))))),
    )
    .map((d) => settleRecipient(view, settleGroup(view, settleEdges(view, d))))
    .map((d) => clearOverlaps(view, settleSplit(view, d, spans)))
    .filter((d) => (d.content.length > 0 || d.source.length > 0) && !isDoubtful(view, d) && !isAct(view, d))
    .map((d) => fillQuotations(view, d, spans));
  return floatQuotations(view, keepToSentence(view, inheritSubject(view, mended), spans), spans);
}

/** 1 for every token in some cue. */
function takenBy({ document: { tokens } }: View, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { cue } of drafts) taken.fill(1, cue[0], cue[1]);
  return taken;
}
