/**
 * Every message between the parts of the extension, as one map of request → response a direction. Nothing else is
 * sent; what arrives is parsed at the boundary (`parse.ts`) before it is believed.
 */
import type { Report } from '../analysis/report.ts';
import type { MarkCategory } from '../settings/schema.ts';

/** What the finder read, as it leaves the page: plain data, no nodes. */
export interface ArticleMessage {
  title: string | null;
  byline: string[];
  publisher: string | null;
  published: string | null;
  language: string;
  url: string | null;
  text: string;
  limits: string[];
  notAssessed: string | null;
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

/** Content script → background. */
export interface ToBackground {
  analyse: { request: { article: ArticleMessage }; response: Report };
  /** Number of distinct anonymous sources for the badge; null clears it. */
  badge: { request: { anonymous: number | null }; response: null };
}

/** Popup and side panel → content script of one tab. */
export interface ToPage {
  state: { request: Record<string, never>; response: PageState };
  /** Reads the page now, also when it waits for a click. */
  read: { request: Record<string, never>; response: null };
  /** Scrolls to an annotation and flashes it. */
  goTo: { request: { annotation: string }; response: { found: boolean } };
  command: { request: { command: PageCommand }; response: null };
}

/** Content script → whoever shows its state (popup, side panel). Not answered. */
export interface FromPage {
  stateChanged: { request: { state: PageState }; response: null };
  /** The annotations now in view, so that the side panel can follow. */
  inView: { request: { annotations: string[] }; response: null };
}

export type PageCommand = 'next-mark' | 'previous-mark' | 'next-anonymous' | 'open-card' | 'toggle-marks';

export type { MarkCategory };
