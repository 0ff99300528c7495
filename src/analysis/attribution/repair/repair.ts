import type { Draft } from '../draft.ts';
import type { View } from '../features/views.ts';
import { isAct } from './acts.ts';
import { readClaims, settleClaim } from './claims.ts';
import { readClauses } from './clauses.ts';
import { endAtNext, joinHalves, passFronted, startAtClause } from './content-edges.ts';
import { wholeDescription } from './descriptions.ts';
import { joinHearsay, readDirectives, withoutWordsOf } from './directives.ts';
import { isDoubtful } from './doubts.ts';
import { settleEdges } from './edges.ts';
import { readForms } from './forms.ts';
import { isNoClaim, withoutCited } from './no-claims.ts';
import { clearOverlaps } from './overlaps.ts';
import { readPassives, settleExpletive, settlePassive } from './passives.ts';
import { fillQuotations, floatQuotations, quotationSpans, withoutQuoted } from './quotations.ts';
import { settleRecipient } from './recipients.ts';
import { ownParticiple, ownVerbs, supplyHolder, supplyPer, takeConjuncts, trimTail } from './source-edges.ts';
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
  const forms = readForms(view, takenBy(view, withContent(read)));
  const byForm = takenBy(view, forms);
  const kept = read.filter((d) => d.content.length > 0 || !byForm[d.cue[1] - 1]);
  const mended = [
    ...kept,
    ...readPassives(view, taken),
    ...readDirectives(view, taken),
    ...readClaims(view, taken),
    ...forms,
  ]
    .map((d) => settlePassive(view, settleExpletive(view, settleClaim(view, d))))
    .map((d) => takeSubject(view, supplyContent(view, supplySource(view, d))))
    .map((d) =>
      wholePhrase(
        view,
        cutClause(view, cutChannel(view, widenPartitive(view, wholeDescription(view, trimLeading(view, d))))),
      ),
    )
    .map((d) =>
      takeConjuncts(view, trimTail(view, supplyPer(view, supplyHolder(view, ownParticiple(view, d))))),
    )
    .map((d) => settleRecipient(view, settleGroup(view, settleEdges(view, d))))
    .map((d) => passFronted(view, joinHalves(view, startAtClause(view, d))))
    .map((d) => clearOverlaps(view, settleSplit(view, d, spans)))
    .filter((d) => (d.content.length > 0 || d.source.length > 0) && !isDoubtful(view, d) && !isAct(view, d))
    .filter((d) => !isNoClaim(view, d))
    .map((d) => fillQuotations(view, withoutQuoted(view, d), spans));
  const owned = ownVerbs(view, inheritSubject(view, withoutCited(view, mended)));
  return floatQuotations(view, keepToSentence(view, endAtNext(view, owned), spans), spans);
}

const withContent = (drafts: readonly Draft[]) => drafts.filter(({ content }) => content.length > 0);

/** 1 for every token in some cue. */
function takenBy({ document: { tokens } }: View, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { cue } of drafts) taken.fill(1, cue[0], cue[1]);
  return taken;
}
