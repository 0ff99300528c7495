import type { ChecklistItem, Report, Source, Summary } from '../analysis/report.ts';
import type { Words } from '../ui/i18n/words.ts';
import { type Outline, outline } from './outline.ts';

export type Snake<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Snake<B>}` : S;

/** `mostly-named` → `mostly_named`: the names of the report as parts of message keys. */
export const snake = <S extends string>(name: S) => name.replaceAll('-', '_') as Snake<S>;

/** The phrase: `Mostly named sources or documents`. */
export const phrase = (summary: Summary, { t }: Words) => t(`label_${snake(summary.label)}`);

/** The rule beside the phrase. Where nothing was assessed the report itself says why. */
export function rule(summary: Summary, { t }: Words): string {
  return summary.label === 'not-assessed' && summary.rule ? summary.rule : t(`rule_${snake(summary.label)}`);
}

/** The counts of a glance, a line each; lines that would count nothing are left out. */
export function headlines(report: Report, words: Words): string[] {
  const { summary } = report;
  if (!summary) return [];
  const { reasons, replies, figures } = outline(report);
  const lines = [words.t('glance_rests', [summary.restingOnUnnamed, summary.sourcedSentences])];
  if (reasons.of > 0) lines.push(words.t('glance_reasons', [reasons.found, reasons.of]));
  if (replies.asked > 0) lines.push(words.t('glance_replies', [replies.asked, replies.unanswered]));
  const all = figures.sourced.length + figures.unsourced.length;
  if (all > 0) lines.push(words.t('glance_figures', [all, figures.unsourced.length]));
  return lines;
}

/** `Anonymous: at least 9`. Unnamed people cannot be counted exactly, so their number is a least number. */
export function countOfKind({ kind, count }: Outline['byKind'][number], words: Words): string {
  return words.t('kind_count', [words.t(`kind_${kind}`), words.t('at_least', [count])]);
}

/** What the article says about an unnamed source, in short clauses: number, closeness, reason, relay. */
export function describe(source: Source, words: Words): string[] {
  const { t } = words;
  if (source.kind !== 'anonymous') {
    const named = (source.name ?? source.description).toLowerCase();
    const said = [source.role, source.affiliation].filter(
      (x): x is string => x !== null && !named.includes(x.toLowerCase()),
    );
    if (source.relayedBy) said.push(t('source_relayed', [source.relayedBy]));
    return said;
  }
  const clauses = [
    source.count === null ? t('source_number_not_stated') : words.plural('source_number', source.count),
    t(`proximity_${source.proximity}`),
    source.reason === null
      ? t('reason_none')
      : t(source.reasonIsBoilerplate ? 'reason_boilerplate' : 'reason_found', [source.reason]),
  ];
  if (source.relayedBy) clauses.push(t('source_relayed', [source.relayedBy]));
  if (source.unclearFrom?.length) clauses.push(t('source_unclear'));
  return clauses;
}

/** `1 of 9`. Of reasons, only those in more than stock words count; the steps show the others. */
export function checkCount({ item, count, of, levels }: ChecklistItem, { t }: Words): string {
  return t('check_count', [item === 'reason' ? (levels?.[0] ?? count) : count, of]);
}

const STEPS = {
  'how-closely-described': ['described_0', 'described_1', 'described_2', 'described_3', 'described_4'],
  proximity: ['step_direct', 'step_briefed', 'step_familiar', 'step_not_stated'],
  reason: ['step_reason', 'step_stock_words', 'step_no_reason'],
} as const;

/** How many sources stand on each step of the item's scale: `direct 2 · briefed 1`; steps with none are left out. */
export function checkSteps({ item, levels }: ChecklistItem, { t }: Words): string {
  const steps: readonly (typeof STEPS)[keyof typeof STEPS][number][] =
    item in STEPS ? STEPS[item as keyof typeof STEPS] : [];
  return steps
    .flatMap((step, i) => (levels?.[i] ? [t('titled_count', [t(step), levels[i]])] : []))
    .join(' · ');
}

/** Limits of the report and the standing ones. */
export const limits = (report: Report, { t }: Words): string[] => [...report.limits, t('limit_machine')];

/** The rules behind what is counted, for exports. */
export function rules(report: Report, words: Words): string[] {
  const { t } = words;
  return [
    ...(report.summary ? [rule(report.summary, words)] : []),
    t('rule_unnamed'),
    t('rule_anonymous'),
    t('rule_reason'),
    t('rule_figure_source'),
  ];
}
