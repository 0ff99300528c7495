import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { t } from '../ui/i18n/t.ts';
import { createOutlet } from '../ui/services/outlet.ts';
import { preparePage } from '../ui/services/page.ts';
import { settingsAccess } from '../ui/services/settings-access.ts';
import { linkToTab, NO_PAGE } from '../ui/services/tab-link.ts';
import { App } from './app.tsx';
import { PrintView } from './print.tsx';

/** `?tab=ID` shows that tab's article in a page of its own, `&view=print` the same as a sheet to print. */
const asked = new URLSearchParams(location.search);
const root = preparePage(t('extension_name'));
const tab = asked.has('tab')
  ? await browser.tabs.get(Number(asked.get('tab'))).catch(() => undefined)
  : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
const page = tab?.id === undefined ? NO_PAGE : linkToTab(tab.id);
const isPopup = !asked.has('tab');
const outlet = createOutlet({
  tab: tab?.id,
  panelWindow: tab?.windowId,
  // The panel shows the same; a popup over it would only be in the way.
  onPanel: () => isPopup && window.close(),
});

document.body.classList.toggle('as-popup', isPopup);
render(
  asked.get('view') === 'print' ? (
    <PrintView page={page} version={outlet.version} time={outlet.now()} print={() => window.print()} />
  ) : (
    <App page={page} settings={settingsAccess} outlet={outlet} initiallyOpen={['anonymous']} />
  ),
  root,
);
