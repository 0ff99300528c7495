import { describe, expect, it } from 'vitest';
import {
  LONGEST_TEXT,
  parseFromPage,
  parsePageState,
  parseToBackground,
  parseToPage,
} from '../../../src/messaging/parse.ts';
import { sampleReport } from '../export/sample-report.ts';

const article = {
  title: 'A title',
  publisher: null,
  written: {
    authors: [],
    bylines: ['By Petra Vance'],
    dates: [],
    address: '',
    filedUnder: [],
    isLive: false,
    isPartly: false,
  },
  language: 'en',
  url: 'https://example.org/a',
  text: 'Some text.',
};

describe('messages to the background', () => {
  it('takes an article and drops what it does not know', () => {
    const message = { name: 'analyse', request: { article: { ...article, extra: 1 } }, more: true };
    expect(parseToBackground(message)).toEqual({ name: 'analyse', request: { article } });
  });

  it.each([
    ['no message', undefined],
    ['a string', 'analyse'],
    ['an unknown name', { name: 'fetch', request: {} }],
    ['a name of every object', { name: 'constructor', request: {} }],
    ['no request', { name: 'analyse' }],
    ['nothing on who wrote it', { name: 'analyse', request: { article: { ...article, written: null } } }],
    [
      'a byline that is no list',
      {
        name: 'analyse',
        request: { article: { ...article, written: { ...article.written, bylines: 'Petra' } } },
      },
    ],
    ['a number for a text', { name: 'analyse', request: { article: { ...article, text: 7 } } }],
    [
      'a text longer than is read',
      { name: 'analyse', request: { article: { ...article, text: 'a'.repeat(LONGEST_TEXT + 1) } } },
    ],
    ['backgrounds that are no list', { name: 'look', request: { papers: 'rgb(0, 0, 0)' } }],
    ['a background that is no text', { name: 'look', request: { papers: [0] } }],
    ['a negative count', { name: 'badge', request: { anonymous: -1 } }],
    ['a count that is no number', { name: 'badge', request: { anonymous: '9' } }],
  ])('refuses %s', (_, message) => {
    expect(parseToBackground(message)).toBeNull();
  });

  it('takes a badge, and none', () => {
    expect(parseToBackground({ name: 'badge', request: { anonymous: 9 } })).not.toBeNull();
    expect(parseToBackground({ name: 'badge', request: { anonymous: null } })).not.toBeNull();
  });
});

describe('messages to a page', () => {
  it.each(['state', 'site', 'read'])('takes %s without a request', (name) => {
    expect(parseToPage({ name })).toEqual({ name, request: {} });
  });

  it('takes known commands only', () => {
    expect(parseToPage({ name: 'command', request: { command: 'next-mark' } })).not.toBeNull();
    expect(parseToPage({ name: 'command', request: { command: 'close-tab' } })).toBeNull();
  });

  it('refuses a place that is no id', () => {
    expect(parseToPage({ name: 'goTo', request: { annotation: 3 } })).toBeNull();
  });
});

describe('messages from a page', () => {
  it('takes a report of this version', () => {
    const state = { status: 'done', report: sampleReport(), hidden: ['a1'] };
    expect(parseFromPage({ name: 'stateChanged', request: { state } })?.request).toEqual({ state });
  });

  it.each([
    ['of another version', { ...sampleReport(), version: 2 }],
    ['without sources', { ...sampleReport(), sources: undefined }],
    ['that is none', null],
  ])('refuses a report %s', (_, report) => {
    expect(parsePageState({ status: 'done', report, hidden: [] })).toBeNull();
  });

  it.each([
    [{ status: 'reading', progress: 0.4 }],
    [{ status: 'no-article' }],
    [{ status: 'not-english', language: 'de' }],
    [{ status: 'waiting', reason: 'on-click' }],
    [{ status: 'off', reason: 'site' }],
    [{ status: 'failed', reason: 'too-long' }],
  ])('takes the state %j', (state) => {
    expect(parsePageState(state)).toEqual(state);
  });

  it('refuses a state that it does not know', () => {
    expect(parsePageState({ status: 'asleep' })).toBeNull();
  });
});
