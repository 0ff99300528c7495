/**
 * Every message between the parts of the extension, as one map of request → response a direction. Nothing else is
 * sent; what arrives is parsed at the boundary (`parse.ts`) before it is believed.
 */
import type { Report } from '../analysis/report.ts';
import type { Written } from '../article/types.ts';
import type { MarkCategory } from '../settings/schema.ts';

/** What the finder read, as it leaves the page: plain data, no nodes. */
export interface ArticleMessage {
  title: string | null;
  publisher: string | null;
  written: Written;
  language: string;
  url: string | null;
  text: string;
}

/** What goes on in a tab, as popup and side panel show it. */
export type PageState =
  | { status: 'reading' /** 0..1 */; progress: number }
  | { status: 'done'; report: Report /** Ids the reader has marked as wrong. */; hidden: string[] }
  | { status: 'no-article' }
  | { status: 'not-english'; language: string }
  | { status: 'waiting' /** Reads on click only. */; reason: 'on-click' }
  | { status: 'off'; reason: 'site' }
  | { status: 'failed'; reason: 'analysis' | 'too-long' | 'update' };

/** How marks and card look, as text of style sheets. */
export interface Look {
  /** For the document and the shadow roots that hold marks. */
  marks: string;
  /** For the card's shadow root. */
  card: string;
  /** Of each background asked for, whether it is dark. */
  dark: boolean[];
}

/** Content script → background. */
export interface ToBackground {
  analyse: { request: { article: ArticleMessage }; response: Report };
  /** By the reader's settings. `papers`: what lies behind marked words, as `ui/marks/paper-colour.ts` reads it. */
  look: { request: { papers: string[] }; response: Look };
  /** Number of distinct anonymous sources for the badge; null clears it. */
  badge: { request: { anonymous: number | null }; response: null };
}

/** Popup and side panel → content script of one tab. */
export interface ToPage {
  state: { request: Record<string, never>; response: PageState };
  /** `location.hostname`, for the switch for this site: without the permission `tabs` only the page knows it. */
  site: { request: Record<string, never>; response: { host: string } };
  /** Reads the page now, also when it waits for a click. */
  read: { request: Record<string, never>; response: null };
  /** Scrolls to an annotation and flashes it. */
  goTo: { request: { annotation: string }; response: { found: boolean } };
  command: { request: { command: PageCommand }; response: null };
}

/** Content script → popup and side panel, over the port that they open (`viewers.ts`). Not answered. */
export interface FromPage {
  /** Sent once when the port opens, then at each change. */
  stateChanged: { request: { state: PageState }; response: null };
  /** The annotations now in view, so that the side panel can follow. */
  inView: { request: { annotations: string[] }; response: null };
}

export const PAGE_COMMANDS = [
  'next-mark',
  'previous-mark',
  'next-anonymous',
  'open-card',
  'toggle-marks',
] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

export type { MarkCategory };

/** One direction of the protocol. */
export type Direction<D> = { [N in keyof D]: { request: object; response: unknown } };

/** A message as it travels. */
export type Envelope<D, N extends keyof D = keyof D> = {
  [K in N]: { name: K; request: D[K] extends { request: infer R } ? R : never };
}[N];
