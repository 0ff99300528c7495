import { type AnalysisInput, analyse, type Models } from '../analysis/analyse.ts';
import type { Report } from '../analysis/report.ts';
import { finish } from '../article/finish.ts';
import type { ArticleMessage } from '../messaging/protocol.ts';
import type { ReportCache } from './report-cache.ts';

export type Analyse = (input: AnalysisInput, models: Models) => Report;

/**
 * Reads each article once: a second tab, a reload or the way back gets the report that is there, and two who ask at
 * the same time get the same.
 * @param loadModels called at the first text that is not in the cache
 * @returns which throws when the models cannot be loaded; the next call tries again
 */
export function createAnalysisHost(
  cache: ReportCache,
  loadModels: () => Promise<Models>,
  read: Analyse = analyse,
): (article: ArticleMessage, tab?: number) => Promise<Report> {
  const underway = new Map<string, Promise<Report>>();
  let models: Promise<Models> | null = null;

  async function report(key: string, article: ArticleMessage, tab?: number): Promise<Report> {
    const known = await cache.get(key, tab);
    if (known) return known;
    models ??= loadModels();
    models.catch(() => {
      models = null;
    });
    const { written, ...rest } = article;
    const { limits, notAssessed, ...info } = finish(written, rest.publisher);
    const input = { id: null, article: { ...rest, ...info }, limits, notAssessed };
    const fresh = read(input, await models);
    void cache.put(key, fresh, tab);
    return fresh;
  }

  return async (article, tab) => {
    const key = await keyOf(article);
    const known = underway.get(key);
    if (known) return known;
    const started = report(key, article, tab).finally(() => underway.delete(key));
    underway.set(key, started);
    return started;
  };
}

/** SHA-256 of all that the report is made from, in hexadecimal. */
async function keyOf(article: ArticleMessage): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(article));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
