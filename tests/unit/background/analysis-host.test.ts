import { describe, expect, it, vi } from 'vitest';
import type { Models } from '../../../src/analysis/analyse.ts';
import type { Report } from '../../../src/analysis/report.ts';
import { createAnalysisHost } from '../../../src/background/analysis-host.ts';
import type { ReportCache } from '../../../src/background/report-cache.ts';
import type { ArticleMessage } from '../../../src/messaging/protocol.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: undefined }));

const article = (text: string): ArticleMessage => ({
  title: 'T',
  publisher: 'Lorne Courier',
  written: {
    authors: ['Edda Lund, Lorne Courier'],
    bylines: [],
    dates: ['4 March 2025'],
    address: '',
    filedUnder: ['Opinion'],
    isLive: false,
    isPartly: false,
  },
  language: 'en',
  url: null,
  text,
});

function setUp() {
  const kept = new Map<string, Report>();
  const cache: ReportCache = {
    get: async (key) => kept.get(key) ?? null,
    put: async (key, report) => void kept.set(key, report),
    forget: async () => {},
  };
  const read = vi.fn(
    (input: { article: { text: string } }) => ({ id: input.article.text }) as unknown as Report,
  );
  const load = vi.fn(async () => ({}) as Models);
  return { read, load, cache, host: createAnalysisHost(cache, load, read) };
}

describe('the analysis', () => {
  it('gets names and date, and why nothing may be said', async () => {
    const { host, read } = setUp();
    await host(article('One.'));
    expect(read.mock.calls[0]![0]).toMatchObject({
      article: { title: 'T', text: 'One.', byline: ['Edda Lund'], published: '2025-03-04' },
      limits: [],
      notAssessed: 'Opinion is not summed up as reporting is.',
    });
    expect(read.mock.calls[0]![0].article).not.toHaveProperty('limits');
  });

  it('runs once for two who ask at the same time, and for one who asks again', async () => {
    const { host, read } = setUp();
    const [a, b] = await Promise.all([host(article('One.')), host(article('One.'))]);
    expect(a).toBe(b);
    await host(article('One.'));
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('runs once when another worker has read the text before', async () => {
    const { host, cache, load } = setUp();
    await host(article('One.'));
    const read = vi.fn();
    await createAnalysisHost(cache, load, read)(article('One.'));
    expect(read).not.toHaveBeenCalled();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('runs for each text', async () => {
    const { host, read } = setUp();
    await host(article('One.'));
    await host(article('Two.'));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('fails with its models, and tries them again for the next', async () => {
    const { host, load } = setUp();
    load.mockRejectedValueOnce(new Error('broken'));
    await expect(host(article('One.'))).rejects.toThrow('broken');
    expect((await host(article('One.'))).id).toBe('One.');
  });
});
