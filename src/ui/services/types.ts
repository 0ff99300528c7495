import type { PageState } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/schema.ts';

/** What a page shows about a tab: what the tab says, or why it says nothing. */
export type ViewState = PageState | { status: 'connecting' } | { status: 'not-allowed' };

/** Ends a subscription. */
export type Stop = () => void;

/** The article in one tab, as popup and side panel see it. */
export interface PageLink {
  /** Calls with the state now and at each change. */
  watch(listener: (state: ViewState) => void): Stop;
  /** Calls with the ids of the annotations on screen, at each change. */
  watchInView(listener: (annotations: ReadonlySet<string>) => void): Stop;
  /** The tab's host name, null where there is no content script. */
  host(): Promise<string | null>;
  /** Reads the page now, also when it waits for a click. */
  read(): Promise<void>;
  /** @returns whether the place is still in the page */
  goTo(annotation: string): Promise<boolean>;
}

export interface SettingsAccess {
  /** Calls with the settings now and at each change, from whichever page it comes. */
  watch(listener: (settings: Settings) => void): Stop;
  change(change: (settings: Settings) => Settings): Promise<void>;
}

/** Ways out of the popup. */
export interface Outlet {
  version: string;
  copy(text: string): Promise<void>;
  save(name: string, mediaType: string, content: string): void;
  /** Null where the page is the print view already. */
  openPrintView: (() => void) | null;
  openOptions(): void;
  /** Null where the browser has no panel beside the page. */
  openPanel: (() => void) | null;
  now(): string;
}
