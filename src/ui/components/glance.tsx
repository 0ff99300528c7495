import type { Report, Summary } from '../../analysis/report.ts';
import type { CountedKind, Outline } from '../../export/outline.ts';
import { limits, phrase, rule } from '../../export/say.ts';
import { Emphasis, emphasised } from '../i18n/emphasis.tsx';
import { t, words } from '../i18n/t.ts';
import type { SectionId } from './findings.tsx';
import { SourceBar } from './source-bar.tsx';

interface Props {
  report: Report;
  summary: Summary;
  view: Outline;
  onReveal(section: SectionId, kind?: CountedKind): void;
}

/** The whole at a glance: phrase and rule, who speaks, what rests on whom; each count opens what it counts. */
export function Glance({ report, summary, view, onReveal }: Props) {
  const { restingOnUnnamed, sourcedSentences } = summary;
  const { reasons, replies, figures } = view;
  const all = figures.sourced.length + figures.unsourced.length;
  const lines: [SectionId, string][] = [
    ['unnamed', t('glance_rests', emphasised(restingOnUnnamed, sourcedSentences))],
    ['anonymous', t('glance_reasons', emphasised(reasons.found, reasons.of))],
    ['replies', t('glance_replies', emphasised(replies.asked, replies.unanswered))],
    ['figures', t('glance_figures', emphasised(all, figures.unsourced.length))],
  ];
  const counted = { unnamed: sourcedSentences, anonymous: reasons.of, replies: replies.asked, figures: all };
  return (
    <section class="glance" aria-labelledby="phrase">
      <h1 id="phrase">{phrase(summary, words())}</h1>
      <p class="rule">{rule(summary, words())}</p>
      <SourceBar
        byKind={view.byKind}
        onKind={(kind) => onReveal(kind === 'anonymous' ? 'anonymous' : 'sources', kind)}
      />
      <ul class="glance-lines">
        {lines.map(
          ([section, line]) =>
            counted[section as keyof typeof counted] > 0 && (
              <li key={section}>
                <button type="button" onClick={() => onReveal(section)}>
                  <span>
                    <Emphasis text={line} />
                  </span>
                </button>
              </li>
            ),
        )}
      </ul>
      <ul class="limits" aria-label={t('section_limits')}>
        {limits(report, words()).map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}
