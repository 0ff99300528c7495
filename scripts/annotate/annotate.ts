import { analyse, type Models } from '../../src/analysis/analyse.ts';
import { type ModelBytes, readModels } from '../../src/analysis/read-models.ts';
import type { Report } from '../../src/analysis/report.ts';
import { languageOf } from '../../src/article/language.ts';
import type { Item } from './items.ts';
import { plainArticle } from './plain-article.ts';

type Readable = Exclude<Item, { kind: 'error' }>;

/**
 * What analyses one text or page. `because`, for the card and for debugging, stays in the report on request only.
 * @throws RangeError when a model file is broken
 */
export function createReader(bytes: ModelBytes, explain: boolean): (item: Readable) => Promise<Report> {
  const models = readModels(bytes);
  return async (item) => {
    const report = item.kind === 'text' ? ofText(item, models) : await ofPage(item, models);
    return explain ? report : withoutReasons(report);
  };
}

/** The text is taken as it is: offsets in the report are offsets into the input. */
function ofText({ id, text }: Extract<Item, { kind: 'text' }>, models: Models): Report {
  // Too short a text shows no language; what is handed over on purpose is taken as English then.
  const article = plainArticle(text, languageOf(text, 'en'));
  return analyse({ id, article }, models);
}

async function ofPage({ id, html, url }: Extract<Item, { kind: 'html' }>, models: Models): Promise<Report> {
  // The DOM library is loaded for pages only; plain text starts quicker without it.
  const [{ parsePage }, { findArticle }, { finish }] = await Promise.all([
    import('../parse-page.ts'),
    import('../../src/article/index.ts'),
    import('../../src/article/finish.ts'),
  ]);
  const found = findArticle(parsePage(html), url);
  if (!found) return noArticle(id, html);
  const { segments: _, blocks: __, root: ___, written, ...rest } = found;
  const { limits, notAssessed, ...info } = finish(written, rest.publisher);
  return analyse({ id, article: { ...rest, ...info }, limits, notAssessed }, models);
}

function noArticle(id: string | null, html: string): Report {
  const why = html.trim() ? 'No article was found on this page.' : 'The page is empty.';
  return {
    version: 1,
    id,
    article: null,
    annotations: [],
    entities: [],
    sources: [],
    summary: null,
    limits: [why],
  };
}

function withoutReasons(report: Report): Report {
  const annotations = report.annotations.map((a) => {
    if (!('because' in a)) return a;
    const { because: _, ...rest } = a;
    return rest;
  });
  return { ...report, annotations };
}
