import { browser, type Storage } from '../platform/browser.ts';
import { listen } from '../platform/listen.ts';
import { readSettings } from './parse.ts';
import type { Settings } from './schema.ts';

const KEY = 'settings';

/**
 * The settings as kept. `storage.sync` carries them to the reader's other devices; what it refuses (too large, too
 * many writes, switched off) is kept in `storage.local`, which then goes before it. Never throws.
 */
export async function loadSettings(): Promise<Settings> {
  const [local, synced] = await Promise.all([read(browser.storage.local), read(browser.storage.sync)]);
  return readSettings(local ?? synced);
}

async function read(area: Storage.StorageArea): Promise<unknown> {
  try {
    return (await area.get(KEY))[KEY];
  } catch {
    return undefined;
  }
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings as they are kept now, one change after the other.
 * @throws when neither place takes them
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const turn = queue.then(async () => save(change(await loadSettings())));
  queue = turn.catch(() => {});
  return turn;
}

async function save(settings: Settings): Promise<void> {
  try {
    await browser.storage.sync.set({ [KEY]: settings });
  } catch {
    return browser.storage.local.set({ [KEY]: settings });
  }
  await browser.storage.local.remove(KEY);
}

/** Calls with the settings now and at each change, from whichever page it comes, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = async () => {
    const settings = await loadSettings();
    if (!signal.aborted) listener(settings);
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (KEY in changes && (area === 'sync' || area === 'local')) void tell();
  };
  listen(browser.storage.onChanged, changed, signal);
  void tell();
}
