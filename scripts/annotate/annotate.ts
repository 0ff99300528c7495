import { analyse } from '../../src/analysis/analyse.ts';
import type { Report } from '../../src/analysis/report.ts';
import { loadModels } from '../../src/background/models.ts';
import type { Item } from './items.ts';

/** @throws Error when the item's text cannot be analysed, with the reason */
export async function reportOn(item: Exclude<Item, { kind: 'error' }>, explain: boolean): Promise<Report> {
  const report =
    item.kind === 'text' ? await ofText(item) : await ofText({ ...item, kind: 'text', text: '' });
  return explain ? report : withoutReasons(report);
}

async function ofText(item: Extract<Item, { kind: 'text' }>): Promise<Report> {
  const article = {
    title: null,
    byline: [],
    publisher: null,
    published: null,
    language: 'en',
    url: null,
    text: item.text,
  };
  return analyse({ id: item.id, article }, await loadModels());
}

/** `because` is for the card and for debugging; a report carries it on request only. */
function withoutReasons(report: Report): Report {
  const annotations = report.annotations.map((a) => {
    if (!('because' in a)) return a;
    const { because: _, ...rest } = a;
    return rest;
  });
  return { ...report, annotations };
}
