import { options } from 'preact';
import type { Settings } from '../../../src/settings/schema.ts';
import { DEFAULTS } from '../../../src/settings/schema.ts';
import type { Outlet, PageLink, SettingsAccess, ViewState } from '../../../src/ui/services/types.ts';

/** A tab that says what the test tells it to. */
export function fakePage(state: ViewState, host: string | null = 'www.example.org') {
  const states = new Set<(state: ViewState) => void>();
  const views = new Set<(ids: ReadonlySet<string>) => void>();
  const went: string[] = [];
  let reads = 0;
  const link: PageLink = {
    watch(listener) {
      states.add(listener);
      listener(state);
      return () => states.delete(listener);
    },
    watchInView(listener) {
      views.add(listener);
      return () => views.delete(listener);
    },
    host: async () => host,
    read: async () => {
      reads += 1;
    },
    goTo: async (id) => went.push(id) > 0 && id !== 'gone',
  };
  return {
    link,
    went,
    reads: () => reads,
    tell: (next: ViewState) =>
      states.forEach((listener) => {
        listener(next);
      }),
    see: (ids: string[]) =>
      views.forEach((listener) => {
        listener(new Set(ids));
      }),
    listeners: () => states.size + views.size,
  };
}

export function fakeSettings(change: Partial<Settings> = {}) {
  let settings: Settings = { ...structuredClone(DEFAULTS), ...change };
  const listeners = new Set<(settings: Settings) => void>();
  const access: SettingsAccess = {
    watch(listener) {
      listeners.add(listener);
      listener(settings);
      return () => listeners.delete(listener);
    },
    async change(next) {
      settings = next(settings);
      for (const listener of listeners) listener(settings);
    },
  };
  return { access, now: () => settings };
}

export function fakeOutlet() {
  const copied: string[] = [];
  const saved: { name: string; mediaType: string; content: string }[] = [];
  const outlet: Outlet = {
    version: '1.2.3',
    copy: async (text) => {
      copied.push(text);
    },
    save: (name, mediaType, content) => saved.push({ name, mediaType, content }),
    openPrintView: () => {},
    openOptions: () => {},
    openPanel: null,
    now: () => '2026-03-02T09:30:00.000Z',
  };
  return { outlet, copied, saved };
}

/** The element with these words, of this selector; fails when there is none. */
export function byText<E extends HTMLElement = HTMLElement>(selector: string, words: string | RegExp): E {
  const all = [...document.querySelectorAll<E>(selector)];
  const found = all.find((e) => {
    const text = e.textContent!.replace(/\s+/g, ' ').trim();
    return typeof words === 'string' ? text === words : words.test(text);
  });
  if (!found) throw new Error(`no ${selector} says ${words}: ${all.map((e) => e.textContent).join(' | ')}`);
  return found;
}

/** Effects run in the next turn, not by a clock, so that a busy machine does not fail a test. */
(options as { requestAnimationFrame?: (run: () => void) => void }).requestAnimationFrame = (run) =>
  void setTimeout(run, 0);

/** Lets effects, promises and what they bring about run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
