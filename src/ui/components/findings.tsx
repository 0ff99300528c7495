import type { Outline } from '../../export/outline.ts';
import { countOfKind } from '../../export/say.ts';
import { t, words } from '../i18n/t.ts';
import { Checklist } from './checklist.tsx';
import { EntityList, FigureList, ReplyList } from './lists.tsx';
import { Section } from './section.tsx';
import { SourceList } from './source-list.tsx';
import { StatementList } from './statement-list.tsx';

export const SECTIONS = [
  'anonymous',
  'unnamed',
  'sources',
  'detached',
  'replies',
  'figures',
  'entities',
  'checklist',
  'context',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Published counts that a reader may hold this article's against, each with its date and source. */
const CONTEXT = ['context_pej', 'context_pew_2021', 'context_pew_2020'] as const;

interface Props {
  view: Outline;
  open: ReadonlySet<SectionId>;
  onToggle(section: SectionId, open: boolean): void;
}

/** Everything found, in parts that open; each line leads to its place in the page. */
export function Findings({ view, open, onToggle }: Props) {
  const { number } = words();
  const anonymous = view.byKind.find((group) => group.kind === 'anonymous');
  const others = view.byKind.filter((group) => group.kind !== 'anonymous');
  const figures = view.figures.sourced.length + view.figures.unsourced.length;
  const names = view.entities.reduce((sum, group) => sum + group.entities.length, 0);
  const part = (id: SectionId) => ({ id, open: open.has(id), onToggle: (now: boolean) => onToggle(id, now) });
  return (
    <div class="findings">
      {anonymous && (
        <Section
          {...part('anonymous')}
          title={t('section_anonymous')}
          count={t('at_least', [anonymous.count])}
        >
          {() => (
            <>
              <p class="muted">{t('anonymous_note')}</p>
              <SourceList entries={anonymous.entries} />
            </>
          )}
        </Section>
      )}
      {view.onUnnamed.length > 0 && (
        <Section {...part('unnamed')} title={t('section_unnamed')} count={number(view.onUnnamed.length)}>
          {() => (
            <>
              <p class="muted">{t('rule_unnamed')}</p>
              <StatementList statements={view.onUnnamed} />
            </>
          )}
        </Section>
      )}
      {others.length > 0 && (
        <Section {...part('sources')} title={anonymous ? t('section_other_sources') : t('section_sources')}>
          {() =>
            others.map((group) => (
              <section key={group.kind}>
                <h3 id={`kind-${group.kind}`} tabIndex={-1}>
                  {countOfKind(group, words())}
                </h3>
                <SourceList entries={group.entries} />
              </section>
            ))
          }
        </Section>
      )}
      {view.detached.length > 0 && (
        <Section {...part('detached')} title={t('section_detached')} count={number(view.detached.length)}>
          {() => <StatementList statements={view.detached} />}
        </Section>
      )}
      {view.replies.items.length > 0 && (
        <Section {...part('replies')} title={t('section_replies')} count={number(view.replies.items.length)}>
          {() => <ReplyList replies={view.replies.items} />}
        </Section>
      )}
      {figures > 0 && (
        <Section {...part('figures')} title={t('section_figures')} count={number(figures)}>
          {() => (
            <>
              <p class="muted">{t('rule_figure_source')}</p>
              <FigureList title={t('section_figures_unsourced')} figures={view.figures.unsourced} />
              <FigureList title={t('section_figures_sourced')} figures={view.figures.sourced} />
            </>
          )}
        </Section>
      )}
      {names > 0 && (
        <Section {...part('entities')} title={t('section_entities')} count={number(names)}>
          {() => <EntityList groups={view.entities} />}
        </Section>
      )}
      {view.checklist.length > 0 && (
        <Section {...part('checklist')} title={t('section_checklist')} count={number(view.checklist.length)}>
          {() => <Checklist items={view.checklist} annotation={view.annotation} />}
        </Section>
      )}
      {anonymous && (
        <Section {...part('context')} title={t('section_context')}>
          {() => (
            <ul class="context">
              {CONTEXT.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </div>
  );
}
