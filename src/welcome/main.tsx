import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { t } from '../ui/i18n/t.ts';
import { preparePage } from '../ui/services/page.ts';
import { App } from './app.tsx';

async function close() {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

render(
  <App close={() => void close()} openOptions={() => void browser.runtime.openOptionsPage()} />,
  preparePage(t('welcome_title')),
);
