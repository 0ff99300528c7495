import { useEffect } from 'preact/hooks';
import { rules } from '../export/say.ts';
import { DEFAULTS } from '../settings/schema.ts';
import { SECTIONS } from '../ui/components/findings.tsx';
import { Notice } from '../ui/components/notice.tsx';
import { SummaryView } from '../ui/components/summary-view.tsx';
import { sayDate, sayList } from '../ui/i18n/format.ts';
import { t, words } from '../ui/i18n/t.ts';
import { markProperties } from '../ui/marks/sample-style.ts';
import { usePageState } from '../ui/services/hooks.ts';
import type { PageLink } from '../ui/services/types.ts';

interface Props {
  page: PageLink;
  version: string;
  /** ISO time of printing. */
  time: string;
  print(): void;
}

/** The summary as a sheet of paper: everything open, where it comes from and by which rules. Prints once it is there. */
export function PrintView({ page, version, time, print }: Props) {
  const state = usePageState(page);
  const ready = state.status === 'done';
  useEffect(() => {
    if (ready) print();
  }, [ready, print]);
  if (!ready)
    return (
      <main class="sheet">
        <Notice state={state} host={null} onRead={() => void page.read()} onSiteOn={null} />
      </main>
    );
  const { report } = state;
  const { article } = report;
  return (
    <main class="sheet" style={markProperties(DEFAULTS)}>
      <header>
        <p class="title">{article?.title ?? t('untitled')}</p>
        {article && article.byline.length > 0 && (
          <p>{t('about_byline', [sayList(article.byline, words())])}</p>
        )}
        {article?.url && <p>{article.url}</p>}
      </header>
      <SummaryView report={report} hidden={[]} initiallyOpen={SECTIONS} page={null} />
      <section>
        <h2>{t('section_rules')}</h2>
        <ul>
          {rules(report, words()).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <footer>
        {t('footer')} {t('about_export', [version, sayDate(time, words())])}
      </footer>
    </main>
  );
}
