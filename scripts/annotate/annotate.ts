import { analyse } from '../../src/analysis/analyse.ts';
import type { Report } from '../../src/analysis/report.ts';
import { languageOf } from '../../src/article/language.ts';
import { loadModels } from '../../src/background/models.ts';
import type { Item } from './items.ts';

const models = loadModels();

/** Analyses one text or page. `because`, for the card and for debugging, stays in the report on request only. */
export async function reportOn(item: Exclude<Item, { kind: 'error' }>, explain: boolean): Promise<Report> {
  const report = item.kind === 'text' ? await ofText(item) : await ofPage(item);
  return explain ? report : withoutReasons(report);
}

/** The text is taken as it is: offsets in the report are offsets into the input. */
async function ofText({ id, text }: Extract<Item, { kind: 'text' }>): Promise<Report> {
  const article = {
    title: null,
    byline: [],
    publisher: null,
    published: null,
    // Too short a text shows no language; what is handed over on purpose is taken as English then.
    language: languageOf(text, 'en'),
    url: null,
    text,
  };
  return analyse({ id, article }, await models);
}

async function ofPage({ id, html, url }: Extract<Item, { kind: 'html' }>): Promise<Report> {
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
  return analyse({ id, article: { ...rest, ...info }, limits, notAssessed }, await models);
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
