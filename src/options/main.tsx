import { render } from 'preact';
import { listShortcuts, openShortcutSettings } from '../platform/shortcuts.ts';
import { clearCorrections, listCorrections } from '../settings/corrections.ts';
import { parseSettings } from '../settings/parse.ts';
import { t } from '../ui/i18n/t.ts';
import { saveFile } from '../ui/services/outlet.ts';
import { preparePage } from '../ui/services/page.ts';
import { settingsAccess } from '../ui/services/settings-access.ts';
import { App } from './app.tsx';

render(
  <App
    settings={settingsAccess}
    shortcuts={{ list: listShortcuts, openSettings: openShortcutSettings }}
    corrections={{ list: listCorrections, clear: clearCorrections }}
    save={saveFile}
    parseSettings={parseSettings}
  />,
  preparePage(t('options_title')),
);
