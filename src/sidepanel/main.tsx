import { render } from 'preact';
import { t } from '../ui/i18n/t.ts';
import { createOutlet } from '../ui/services/outlet.ts';
import { preparePage } from '../ui/services/page.ts';
import { settingsAccess } from '../ui/services/settings-access.ts';
import { Panel } from './app.tsx';
import { watchFrontTab, watchOneTab } from './front-tab.ts';

/** `?tab=ID` shows that tab's article, as in the popup. */
const asked = new URLSearchParams(location.search).get('tab');
const outlet = createOutlet({ tab: undefined, panelWindow: null, onPanel: () => {} });
render(
  <Panel
    watchTab={asked ? watchOneTab(Number(asked)) : watchFrontTab}
    settings={settingsAccess}
    outlet={outlet}
  />,
  preparePage(t('extension_name')),
);
