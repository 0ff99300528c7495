import { parseToPage } from '../messaging/parse.ts';
import type { PageState, ToPage } from '../messaging/protocol.ts';
import { answer } from '../messaging/receive.ts';
import { askBackground } from '../messaging/send.ts';
import { openToViewers } from '../messaging/viewers.ts';
import { watchCorrections } from '../settings/corrections.ts';
import type { Density, Settings } from '../settings/schema.ts';
import { changeSettings, watchSettings } from '../settings/store.ts';
import { t } from '../ui/i18n/t.ts';
import { hiddenIn } from './corrections.ts';
import { annotationsInView, watchScroll } from './in-view.ts';
import { untilSeen } from './life.ts';
import { Lifetime } from './lifetime.ts';
import { PageReader } from './reader.ts';
import { PageView } from './view.ts';

/** Starts in a page, once. Nothing it does can fail into the page. */
export function startPage(): void {
  const lifetime = new Lifetime();
  lifetime.guard(() => begin(lifetime))();
}

function begin(lifetime: Lifetime): void {
  const { signal } = lifetime;
  const view = new PageView(lifetime);
  let badge: number | null = null;
  let density: Density = 'all';
  let stopScroll: (() => void) | null = null;

  const reader = new PageReader(
    lifetime,
    {
      read: (reading) => view.show(reading),
      stateChanged: (state) => {
        if (state.status === 'done') view.hide(state.hidden);
        viewers.tell('stateChanged', { state });
        tellInView();
        lifetime.guard(() => setBadge(state))();
      },
    },
    hiddenIn,
  );
  const tellInView = () => {
    if (viewers.any && view.reading) viewers.tell('inView', { annotations: annotationsInView(view.reading) });
  };
  const viewers = openToViewers(
    lifetime.guard((tell) => {
      tell('stateChanged', { state: reader.state });
      if (view.reading) tell('inView', { annotations: annotationsInView(view.reading) });
      stopScroll ??= watchScroll(tellInView, lifetime);
    }),
    () => {
      if (viewers.any) return;
      stopScroll?.();
      stopScroll = null;
    },
    signal,
  );

  async function setBadge(state: PageState): Promise<void> {
    const count = state.status === 'done' ? (state.report.summary?.sources.anonymous ?? 0) : null;
    if (count === badge) return;
    badge = count;
    await askBackground('badge', { anonymous: count });
  }

  const settingsChanged = async (settings: Settings) => {
    if (settings.density !== 'off') density = settings.density;
    view.apply(settings);
    await reader.apply(settings);
  };

  answer<ToPage>(
    parseToPage,
    {
      state: () => reader.state,
      site: () => ({ host: location.hostname }),
      read: async () => {
        await reader.read();
        return null;
      },
      goTo: async ({ annotation }) => ({ found: await view.goTo(annotation) }),
      command: async ({ command }) => {
        if (command === 'open-card') await view.openCard();
        else if (command !== 'toggle-marks') await view.step(command);
        else {
          await changeSettings((s) => ({ ...s, density: s.density === 'off' ? density : 'off' }));
          view.announce(t('mark_toggled'));
        }
        return null;
      },
    },
    signal,
  );
  watchCorrections(
    lifetime.guard(() => reader.tellHidden()),
    signal,
  );
  void untilSeen(signal).then(lifetime.guard(() => watchSettings(lifetime.guard(settingsChanged), signal)));
}
