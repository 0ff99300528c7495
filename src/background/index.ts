/** The background: listeners are set before anything is awaited, so that the event that wakes the worker is heard. */
import { parseToBackground } from '../messaging/parse.ts';
import type { ToBackground } from '../messaging/protocol.ts';
import { answer } from '../messaging/receive.ts';
import { browser } from '../platform/browser.ts';
import { loadSettings } from '../settings/store.ts';
import { createAnalysisHost } from './analysis-host.ts';
import { showBadge } from './badge.ts';
import { forwardCommands } from './commands.ts';
import { openFirstPageOnce } from './first-run.ts';
import { lookOn } from './look.ts';
import { loadModels } from './models.ts';
import { createReportCache } from './report-cache.ts';

const cache = createReportCache();
const report = createAnalysisHost(cache, loadModels);

answer<ToBackground>(parseToBackground, {
  analyse: ({ article }, { tab }) => report(article, tab?.id),
  look: async ({ papers }) => lookOn(papers, await loadSettings()),
  badge: async ({ anonymous }, { tab }) => {
    if (tab?.id !== undefined) await showBadge(tab.id, anonymous);
    return null;
  },
});
browser.tabs.onRemoved.addListener((tab) => void cache.forget(tab));
forwardCommands();
openFirstPageOnce();
