import type { Report } from '../analysis/report.ts';
import type { Written } from '../article/types.ts';
import type { ArticleMessage, Envelope, FromPage, PageState, ToBackground, ToPage } from './protocol.ts';
import { PAGE_COMMANDS } from './protocol.ts';

/** Longest text that is read, in UTF-16 code units: some 80,000 words, a whole book. */
export const LONGEST_TEXT = 500_000;
const LONGEST_LINE = 10_000;
const LONGEST_LIST = 1_000;

type Shape = Record<string, unknown>;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLine = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_LINE;
const isLineOrNull = (value: unknown): value is string | null => value === null || isLine(value);
const isLines = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= LONGEST_LIST && value.every(isLine);

/** @returns the message with a request of its shape, or null for anything else */
export function parseToBackground(message: unknown): Envelope<ToBackground> | null {
  const { name, request } = open(message);
  if (name === 'analyse') {
    const article = parseArticle(request.article);
    return article && { name, request: { article } };
  }
  if (name === 'look') return isLines(request.papers) ? { name, request: { papers: request.papers } } : null;
  if (name === 'badge') {
    const { anonymous } = request;
    const isCount = anonymous === null || (Number.isSafeInteger(anonymous) && (anonymous as number) >= 0);
    return isCount ? { name, request: { anonymous: anonymous as number | null } } : null;
  }
  return null;
}

/** @returns the message with a request of its shape, or null for anything else */
export function parseToPage(message: unknown): Envelope<ToPage> | null {
  const { name, request } = open(message);
  if (name === 'state' || name === 'site' || name === 'read') return { name, request: {} };
  if (name === 'goTo') {
    const { annotation } = request;
    return isLine(annotation) ? { name, request: { annotation } } : null;
  }
  if (name === 'command') {
    const command = PAGE_COMMANDS.find((known) => known === request.command);
    return command ? { name, request: { command } } : null;
  }
  return null;
}

/** @returns the message with a request of its shape, or null for anything else */
export function parseFromPage(message: unknown): Envelope<FromPage> | null {
  const { name, request } = open(message);
  if (name === 'stateChanged') {
    const state = parsePageState(request.state);
    return state && { name, request: { state } };
  }
  if (name === 'inView')
    return isLines(request.annotations) ? { name, request: { annotations: request.annotations } } : null;
  return null;
}

/** @returns the state when it is one, else null */
export function parsePageState(value: unknown): PageState | null {
  if (!isShape(value)) return null;
  switch (value.status) {
    case 'reading':
      return typeof value.progress === 'number' ? { status: 'reading', progress: value.progress } : null;
    case 'done': {
      const report = parseReport(value.report);
      return report && Array.isArray(value.hidden) && value.hidden.every(isLine)
        ? { status: 'done', report, hidden: value.hidden }
        : null;
    }
    case 'not-english':
      return isLine(value.language) ? { status: 'not-english', language: value.language } : null;
    case 'failed':
      return value.reason === 'too-long' || value.reason === 'update'
        ? { status: 'failed', reason: value.reason }
        : { status: 'failed', reason: 'analysis' };
    case 'no-article':
      return { status: 'no-article' };
    case 'waiting':
      return { status: 'waiting', reason: 'on-click' };
    case 'off':
      return { status: 'off', reason: 'site' };
    default:
      return null;
  }
}

/**
 * Looks at a report's outline only: it comes from the extension's own background, and what it holds is checked there.
 * @returns the report, or null when it is none of this version
 */
export function parseReport(value: unknown): Report | null {
  const looksRight =
    isShape(value) &&
    value.version === 1 &&
    [value.annotations, value.entities, value.sources, value.limits].every(Array.isArray);
  return looksRight ? (value as unknown as Report) : null;
}

function open(message: unknown): { name: unknown; request: Shape } {
  if (!isShape(message)) return { name: null, request: {} };
  return { name: message.name, request: isShape(message.request) ? message.request : {} };
}

function parseArticle(value: unknown): ArticleMessage | null {
  if (!isShape(value)) return null;
  const { title, publisher, language, url, text } = value;
  const written = parseWritten(value.written);
  const fits =
    isLineOrNull(title) &&
    isLineOrNull(publisher) &&
    written &&
    isLine(language) &&
    isLineOrNull(url) &&
    typeof text === 'string' &&
    text.length <= LONGEST_TEXT;
  return fits ? { title, publisher, written, language, url, text } : null;
}

function parseWritten(value: unknown): Written | null {
  if (!isShape(value)) return null;
  const { authors, bylines, dates, address, filedUnder, isLive, isPartly } = value;
  const fits =
    [authors, bylines, dates, filedUnder].every(isLines) &&
    isLine(address) &&
    typeof isLive === 'boolean' &&
    typeof isPartly === 'boolean';
  return fits ? ({ authors, bylines, dates, address, filedUnder, isLive, isPartly } as Written) : null;
}
