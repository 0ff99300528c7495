/** The background: listeners are set before anything is awaited, so that the event that wakes the worker is heard. */
import { parseToBackground } from '../messaging/parse.ts';
import type { ToBackground } from '../messaging/protocol.ts';
import { answer } from '../messaging/receive.ts';
import { createAnalysisHost } from './analysis-host.ts';
import { showBadge } from './badge.ts';
import { forwardCommands } from './commands.ts';
import { openFirstPageOnce } from './first-run.ts';
import { loadModels } from './models.ts';
import { createReportCache } from './report-cache.ts';

const report = createAnalysisHost(createReportCache(), loadModels);

answer<ToBackground>(parseToBackground, {
  analyse: ({ article }) => report(article),
  badge: async ({ anonymous }, { tab }) => {
    if (tab?.id !== undefined) await showBadge(tab.id, anonymous);
    return null;
  },
});
forwardCommands();
openFirstPageOnce();
