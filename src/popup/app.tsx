import { DEFAULTS } from '../settings/schema.ts';
import { ExportBar } from '../ui/components/export-bar.tsx';
import type { SectionId } from '../ui/components/findings.tsx';
import { MarkSwitches } from '../ui/components/mark-switches.tsx';
import { Notice } from '../ui/components/notice.tsx';
import { SummaryView } from '../ui/components/summary-view.tsx';
import { Toggle } from '../ui/components/toggle.tsx';
import { t } from '../ui/i18n/t.ts';
import { markProperties } from '../ui/marks/sample-style.ts';
import { useHost, useInView, usePageState, useSettings } from '../ui/services/hooks.ts';
import type { Outlet, PageLink, SettingsAccess } from '../ui/services/types.ts';
import { siteIsOff, withSite } from '../ui/site.ts';

export interface Props {
  page: PageLink;
  settings: SettingsAccess;
  outlet: Outlet;
  /** Lists that are open from the start. */
  initiallyOpen: readonly SectionId[];
}

/**
 * The popup, and the panel beside the page: the summary of one tab's article, its lists and the switches. The summary
 * does not wait for the settings, which come later.
 */
export function App({ page, settings: access, outlet, initiallyOpen }: Props) {
  const state = usePageState(page);
  const host = useHost(page);
  const inView = useInView(page);
  const settings = useSettings(access);
  const change = (next: Parameters<typeof access.change>[0]) => void access.change(next);
  const setSite = (on: boolean) => host !== null && change((s) => withSite(s, host, on));
  return (
    <div class="app" style={markProperties(settings ?? DEFAULTS)}>
      <header>
        <span class="wordmark">{t('extension_name')}</span>
        <nav>
          {outlet.openPanel && (
            <button type="button" class="quiet" onClick={outlet.openPanel}>
              {t('open_panel')}
            </button>
          )}
          <button type="button" class="quiet" onClick={outlet.openOptions}>
            {t('options')}
          </button>
        </nav>
      </header>
      <main>
        {state.status === 'done' ? (
          <SummaryView
            report={state.report}
            hidden={state.hidden}
            initiallyOpen={initiallyOpen}
            page={{ goTo: page.goTo, inView }}
          />
        ) : (
          <Notice state={state} host={host} onRead={() => void page.read()} onSiteOn={() => setSite(true)} />
        )}
        {settings && (
          <section class="switches" aria-labelledby="marks-title">
            <h2 id="marks-title">{t('marks_on_page')}</h2>
            <MarkSwitches settings={settings} onChange={change} />
            {host !== null && (
              <Toggle checked={!siteIsOff(settings, host)} onChange={setSite}>
                {t('read_on_site', [host])}
              </Toggle>
            )}
          </section>
        )}
        {state.status === 'done' && <ExportBar report={state.report} outlet={outlet} />}
      </main>
      <footer>{t('footer')}</footer>
    </div>
  );
}
