import { useEffect, useState } from 'preact/hooks';
import { App } from '../popup/app.tsx';
import type { Outlet, PageLink, SettingsAccess, Stop } from '../ui/services/types.ts';
import { follow } from './follow.ts';

interface Props {
  /** Calls with the tab in front now and whenever another comes to the front or goes to another page. */
  watchTab(listener: (page: PageLink, key: string) => void): Stop;
  settings: SettingsAccess;
  outlet: Outlet;
}

/** The popup's lists beside the page: for the tab in front, following what is on screen there. */
export function Panel({ watchTab, settings, outlet }: Props) {
  const [tab, setTab] = useState<{ page: PageLink; key: string } | null>(null);
  useEffect(() => watchTab((page, key) => setTab({ page, key })), [watchTab]);
  const page = tab?.page;
  useEffect(() => page && follow(page, document), [page]);
  return (
    tab && (
      <App
        key={tab.key}
        page={tab.page}
        settings={settings}
        outlet={outlet}
        initiallyOpen={['anonymous', 'sources']}
      />
    )
  );
}
