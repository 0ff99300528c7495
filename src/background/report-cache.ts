import type { Report } from '../analysis/report.ts';
import { parseReport } from '../messaging/parse.ts';
import { browser } from '../platform/browser.ts';

/** Reports by key, for as long as a tab that asked for them is open; the longest unused go first. */
export interface ReportCache {
  /** @param tab who asks; the report is kept for it too */
  get(key: string, tab?: number): Promise<Report | null>;
  /** Never throws: a report that does not fit is not kept. */
  put(key: string, report: Report, tab?: number): Promise<void>;
  /** Drops what was kept for this tab alone: nothing of a page outlives its tab. */
  forget(tab: number): Promise<void>;
}

const INDEX = 'reports';
/** Well below the 10 MB that `storage.session` holds, in UTF-16 code units of JSON. */
const MOST_SIZE = 4_000_000;
const MOST_REPORTS = 40;

/** Newest last. */
type Index = { key: string; size: number; tabs: number[] }[];

/** A cache in `storage.session`, which outlives the background's worker. */
export function createReportCache(): ReportCache {
  const { session } = browser.storage;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const turn = queue.then(job);
    queue = turn.catch(() => {});
    return turn;
  };
  const place = (key: string) => `report:${key}`;
  const readIndex = async (): Promise<Index> => {
    const kept = (await session.get(INDEX))[INDEX];
    return Array.isArray(kept) ? (kept as Index) : [];
  };

  async function get(key: string, tab?: number): Promise<Report | null> {
    const kept = (await session.get(place(key)))[place(key)];
    const report = parseReport(kept);
    if (!report) return null;
    const index = await readIndex();
    const entry = index.find((e) => e.key === key);
    if (entry)
      await session.set({
        [INDEX]: [...index.filter((e) => e !== entry), { ...entry, tabs: withTab(entry.tabs, tab) }],
      });
    return report;
  }

  async function put(key: string, report: Report, tab?: number): Promise<void> {
    const size = JSON.stringify(report).length;
    if (size > MOST_SIZE) return;
    const index = await readIndex();
    const tabs = withTab(index.find((e) => e.key === key)?.tabs ?? [], tab);
    const others = index.filter((e) => e.key !== key);
    let kept = newest(others, MOST_SIZE - size, MOST_REPORTS - 1);
    for (;;) {
      await session.remove(others.filter((e) => !kept.includes(e)).map((e) => place(e.key)));
      try {
        await session.set({ [place(key)]: report, [INDEX]: [...kept, { key, size, tabs }] });
        return;
      } catch {
        // The browser's quota is smaller than ours: make room until nothing is left to drop.
        if (kept.length === 0) return;
        kept = kept.slice(Math.ceil(kept.length / 2));
      }
    }
  }

  async function forget(tab: number): Promise<void> {
    const index = await readIndex();
    const rest = index.map((e) => ({ ...e, tabs: e.tabs.filter((t) => t !== tab) }));
    const isGone = (i: number) => index[i]!.tabs.includes(tab) && rest[i]!.tabs.length === 0;
    await session.remove(index.filter((_, i) => isGone(i)).map((e) => place(e.key)));
    await session.set({ [INDEX]: rest.filter((_, i) => !isGone(i)) });
  }

  return {
    get: (key, tab) => inTurn(() => get(key, tab)).catch(() => null),
    put: (key, report, tab) => inTurn(() => put(key, report, tab)).catch(() => {}),
    forget: (tab) => inTurn(() => forget(tab)).catch(() => {}),
  };
}

const withTab = (tabs: readonly number[], tab: number | undefined): number[] =>
  tab === undefined || tabs.includes(tab) ? [...tabs] : [...tabs, tab];

/** The newest entries that fit together. */
function newest(index: Index, room: number, most: number): Index {
  const kept: Index = [];
  let size = 0;
  for (const entry of index.toReversed()) {
    size += entry.size;
    if (size > room || kept.length === most) break;
    kept.unshift(entry);
  }
  return kept;
}
