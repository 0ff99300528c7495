import { useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/schema.ts';
import type { PageLink, SettingsAccess, ViewState } from './types.ts';

/* Layout effects: what is known already is there in the first frame. */

export function usePageState(page: PageLink): ViewState {
  const [state, setState] = useState<ViewState>({ status: 'connecting' });
  useLayoutEffect(() => page.watch(setState), [page]);
  return state;
}

const NONE: ReadonlySet<string> = new Set();

export function useInView(page: PageLink): ReadonlySet<string> {
  const [ids, setIds] = useState(NONE);
  useLayoutEffect(() => page.watchInView(setIds), [page]);
  return ids;
}

export function useHost(page: PageLink): string | null {
  const [host, setHost] = useState<string | null>(null);
  useLayoutEffect(() => {
    let current = true;
    page.host().then(
      (name) => current && setHost(name),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [page]);
  return host;
}

export function useSettings(access: SettingsAccess): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useLayoutEffect(() => access.watch(setSettings), [access]);
  return settings;
}
