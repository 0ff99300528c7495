import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/analysis/report.ts';
import { type FakeBrowser, fakeBrowser } from '../../support/fake-browser.ts';

const platform = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../../src/platform/browser.ts', () => platform);
const { createReportCache } = await import('../../../src/background/report-cache.ts');

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  platform.browser = browser;
});

const report = (id: string, size = 10): Report => ({
  version: 1,
  id,
  article: null,
  annotations: [],
  entities: [],
  sources: [],
  summary: null,
  limits: ['x'.repeat(size)],
});

describe('reports', () => {
  it('outlive the worker', async () => {
    await createReportCache().put('a', report('a'));
    expect((await createReportCache().get('a'))?.id).toBe('a');
  });

  it('do not outlive the last tab that asked for them', async () => {
    const cache = createReportCache();
    await cache.put('a', report('a'), 1);
    await cache.get('a', 2);
    await cache.put('b', report('b'), 2);
    await cache.forget(1);
    expect((await cache.get('a'))?.id).toBe('a');
    await cache.forget(2);
    expect(await cache.get('a')).toBeNull();
    expect(await cache.get('b')).toBeNull();
    expect(await browser.storage.session.get('report:b')).toEqual({});
  });

  it('that are not there are null', async () => {
    expect(await createReportCache().get('a')).toBeNull();
  });

  it('are bounded in number, the longest unused dropped first', async () => {
    const cache = createReportCache();
    for (let i = 0; i < 40; i++) await cache.put(`r${i}`, report(`r${i}`));
    await cache.get('r0');
    await cache.put('new', report('new'));
    expect(await cache.get('r0')).not.toBeNull();
    expect(await cache.get('r1')).toBeNull();
    expect(browser.storage.session.data.size).toBe(41);
  });

  it('are bounded in size', async () => {
    const cache = createReportCache();
    for (const key of ['a', 'b', 'c']) await cache.put(key, report(key, 1_500_000));
    expect(await cache.get('a')).toBeNull();
    expect(await cache.get('c')).not.toBeNull();
  });

  it('make room when the browser has less than expected', async () => {
    const cache = createReportCache();
    for (const key of ['a', 'b', 'c']) await cache.put(key, report(key, 1000));
    browser.storage.session.quota = 3000;
    await cache.put('d', report('d', 1000));
    expect(await cache.get('d')).not.toBeNull();
    expect(await cache.get('a')).toBeNull();
  });

  it('that fit nowhere are left out without harm', async () => {
    const cache = createReportCache();
    browser.storage.session.quota = 500;
    await cache.put('a', report('a', 1000));
    expect(await cache.get('a')).toBeNull();
    await cache.put('b', report('b', 5_000_000));
    expect(await cache.get('b')).toBeNull();
  });

  it('never throw when storage fails', async () => {
    const cache = createReportCache();
    browser.storage.session.broken = true;
    await cache.put('a', report('a'));
    expect(await cache.get('a')).toBeNull();
  });

  it('put at the same time are all kept', async () => {
    const cache = createReportCache();
    await Promise.all(['a', 'b', 'c'].map((key) => cache.put(key, report(key))));
    for (const key of ['a', 'b', 'c']) expect(await cache.get(key)).not.toBeNull();
  });
});
