import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/index.ts';
import type { PageState } from '../../../src/messaging/protocol.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/schema.ts';
import { fakeBrowser } from '../../support/fake-browser.ts';
import { sampleReport } from '../../unit/export/sample-report.ts';

const platform = vi.hoisted(() => ({ browser: undefined as unknown as { runtime: { id?: string } } }));
vi.mock('../../../src/platform/browser.ts', () => platform);
const article = vi.hoisted(() => ({ looksLikeArticle: vi.fn(), findArticle: vi.fn() }));
vi.mock('../../../src/article/index.ts', () => article);
const background = vi.hoisted(() => ({ askBackground: vi.fn() }));
vi.mock('../../../src/messaging/send.ts', () => background);
const { PageReader } = await import('../../../src/content/reader.ts');
const { Lifetime } = await import('../../../src/content/lifetime.ts');
const { LONGEST_TEXT } = await import('../../../src/messaging/parse.ts');

const found = (text: string, rest: Partial<Article> = {}) =>
  ({
    title: 'T',
    publisher: null,
    written: {},
    language: 'en',
    url: null,
    text,
    segments: [],
    root: document.body,
    ...rest,
  }) as unknown as Article;

let states: PageState[];
let readings: unknown[];
let lifetime: InstanceType<typeof Lifetime>;

function start(settings: Partial<Settings> = {}) {
  states = [];
  readings = [];
  lifetime = new Lifetime();
  const reader = new PageReader(
    lifetime,
    { stateChanged: (state) => void states.push(state), read: (reading) => void readings.push(reading) },
    async () => ['a1'],
  );
  void reader.apply({ ...DEFAULTS, ...settings });
  return reader;
}
const statuses = () => states.map(({ status }) => status);
const wait = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  platform.browser = fakeBrowser();
  article.looksLikeArticle.mockReset().mockReturnValue(true);
  article.findArticle.mockReset().mockReturnValue(found('One.'));
  background.askBackground.mockReset().mockResolvedValue(sampleReport());
});
afterEach(() => {
  vi.useRealTimers();
  // Without its extension the script of this test ends.
  delete platform.browser.runtime.id;
  lifetime.isOn();
});

describe('an article appended to the page', () => {
  const next = document.createElement('section');
  const other = { root: next, read: () => found('Two.', { root: next }) };

  it('is read too; what is told stays the report of the first', async () => {
    start();
    await wait(10_000);
    article.findArticle.mockReturnValue(found('One.', { others: [other] }));
    document.body.append('Words enough that the page is looked at again, forty and more.');
    await wait(10_000);
    expect(background.askBackground).toHaveBeenCalledTimes(2);
    expect((readings.at(-1) as { article: Article }).article.text).toBe('One.\n\nTwo.');
    expect((states.at(-1) as { report: unknown }).report).toEqual(sampleReport());
  });

  it('is left alone when it was there from the start', async () => {
    article.findArticle.mockReturnValue(found('One.', { others: [other] }));
    start();
    await wait(10_000);
    expect(background.askBackground).toHaveBeenCalledTimes(1);
  });
});

describe('a page', () => {
  it('is read once, and its text sent without its nodes', async () => {
    start();
    await wait(10_000);
    expect(statuses()).toEqual(['reading', 'done']);
    expect(states.at(-1)).toMatchObject({ hidden: ['a1'] });
    expect(background.askBackground).toHaveBeenCalledTimes(1);
    const [, { article: sent }] = background.askBackground.mock.calls[0]!;
    expect(Object.keys(sent).sort()).toEqual(['language', 'publisher', 'text', 'title', 'url', 'written']);
  });

  it('that does not look like an article costs no more than the look', async () => {
    article.looksLikeArticle.mockReturnValue(false);
    start();
    await wait(60_000);
    expect(article.findArticle).not.toHaveBeenCalled();
    expect(background.askBackground).not.toHaveBeenCalled();
    expect(article.looksLikeArticle.mock.calls.length).toBeLessThan(6);
    expect(new Set(statuses())).toEqual(new Set(['no-article']));
  });

  it('on a site that is switched off is not even looked at', async () => {
    start({ sitesOff: [location.hostname] });
    await wait(60_000);
    expect(article.looksLikeArticle).not.toHaveBeenCalled();
    expect(states).toEqual([{ status: 'off', reason: 'site' }]);
  });

  it('waits for a click where its reader wants that, and is read then', async () => {
    const reader = start({ mode: 'click' });
    await wait(10_000);
    expect(statuses()).toEqual(['waiting']);
    void reader.read();
    await wait(10_000);
    expect(statuses()).toEqual(['waiting', 'reading', 'done']);
  });

  it('is read on request even when it does not look like an article', async () => {
    article.looksLikeArticle.mockReturnValue(false);
    const reader = start();
    await wait(10_000);
    void reader.read();
    await wait(10_000);
    expect(statuses().at(-1)).toBe('done');
  });

  it.each<[string, Article | null, PageState]>([
    ['without an article', null, { status: 'no-article' }],
    ['in another language', found('Eins.', { language: 'de' }), { status: 'not-english', language: 'de' }],
    [
      'in a language that only the browser knows',
      found('Een.', { language: 'und' }),
      { status: 'not-english', language: 'nl' },
    ],
    ['as long as a library', found('a'.repeat(LONGEST_TEXT + 1)), { status: 'failed', reason: 'too-long' }],
  ])('%s is told so and nothing is sent', async (_, page, state) => {
    article.findArticle.mockReturnValue(page);
    start();
    await wait(10_000);
    expect(states.at(-1)).toEqual(state);
    expect(background.askBackground).not.toHaveBeenCalled();
  });

  it('says when the analysis failed, and can be tried again', async () => {
    background.askBackground.mockRejectedValue(new Error('no models'));
    const reader = start();
    await wait(10_000);
    expect(states.at(-1)).toEqual({ status: 'failed', reason: 'analysis' });
    background.askBackground.mockResolvedValue(sampleReport());
    void reader.read();
    await wait(10_000);
    expect(statuses().at(-1)).toBe('done');
  });

  it('is found when its article comes late', async () => {
    article.findArticle.mockReturnValueOnce(null).mockReturnValueOnce(null);
    start();
    await wait(10_000);
    expect(statuses().at(-1)).toBe('done');
  });

  it('is switched off while open, and on again', async () => {
    const reader = start();
    await wait(10_000);
    void reader.apply({ ...DEFAULTS, sitesOff: [location.hostname] });
    await wait(10_000);
    expect(readings.at(-1)).toBeNull();
    expect(statuses().at(-1)).toBe('off');
    void reader.apply(DEFAULTS);
    await wait(10_000);
    expect(statuses().at(-1)).toBe('done');
  });

  it('is not read anew for a setting that changes only looks', async () => {
    const reader = start();
    await wait(10_000);
    void reader.apply({ ...DEFAULTS, density: 'sources' });
    await wait(10_000);
    expect(article.findArticle).toHaveBeenCalledTimes(1);
  });
});

describe('another address in the same page', () => {
  const goTo = (path: string) => {
    history.pushState({}, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  };

  it('has its own article read', async () => {
    start();
    await wait(10_000);
    article.findArticle.mockReturnValue(found('Two.'));
    goTo('/two');
    await wait(10_000);
    expect(background.askBackground).toHaveBeenCalledTimes(2);
    expect(readings.at(-1)).toMatchObject({ article: { text: 'Two.' } });
  });

  it('that still shows the old text is looked at until it has settled', async () => {
    start();
    await wait(10_000);
    goTo('/later');
    await wait(500);
    article.findArticle.mockReturnValue(found('Later.'));
    await wait(10_000);
    expect(readings.at(-1)).toMatchObject({ article: { text: 'Later.' } });
  });

  it('makes an answer for the old one void', async () => {
    let answer: (report: unknown) => void = () => {};
    background.askBackground.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    start();
    await wait(100);
    article.findArticle.mockReturnValue(found('Two.'));
    goTo('/void');
    await wait(10_000);
    answer(sampleReport());
    await wait(10_000);
    expect(readings.at(-1)).toMatchObject({ article: { text: 'Two.' } });
    expect(readings).toHaveLength(1);
  });
});
