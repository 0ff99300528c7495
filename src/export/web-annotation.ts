import type { Annotation, Report } from '../analysis/report.ts';
import { limits, phrase, rules } from './say.ts';
import type { ExportContext } from './types.ts';

/** Characters of context on each side of a quote, as Hypothesis keeps. */
const CONTEXT = 32;

/**
 * W3C Web Annotation JSON-LD, one annotation a mark, with TextQuote and TextPosition selectors as Hypothesis reads
 * them. Positions count UTF-16 units in the article's text, which the reader of the file may not have cut the same
 * way: the quote with its context is what finds the place.
 */
export function toWebAnnotation(report: Report, { time, version, words }: ExportContext): string {
  const text = report.article?.text ?? '';
  const source = report.article?.url ?? `urn:whose-word:${encodeURIComponent(report.id ?? 'article')}`;
  const id = (part: string) => `${source}#whose-word-${encodeURIComponent(time)}-${part}`;
  const generator = {
    type: 'Software',
    name: 'Whose Word',
    'schema:softwareVersion': version,
  };
  const items = report.annotations.map((a) => ({
    id: id(a.id),
    type: 'Annotation',
    motivation: 'classifying',
    created: time,
    generator,
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: a.category },
      { type: 'TextualBody', purpose: 'tagging', value: a.category === 'reply' ? a.outcome : a.kind },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: comment(a, report) },
    ],
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: a.exact,
          prefix: text.slice(Math.max(0, a.start - CONTEXT), a.start),
          suffix: text.slice(a.end, a.end + CONTEXT),
        },
        { type: 'TextPositionSelector', start: a.start, end: a.end },
      ],
    },
  }));
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
    id: id('collection'),
    type: 'AnnotationCollection',
    label: report.article?.title ?? words.t('untitled'),
    summary: report.summary ? phrase(report.summary, words) : words.t('state_no_article_title'),
    'schema:usageInfo': [...rules(report, words), ...limits(report, words), words.t('footer')],
    created: time,
    generator,
    total: items.length,
    first: { id: id('page-1'), type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function comment(a: Annotation, { sources, entities }: Report): string {
  switch (a.category) {
    case 'entity':
      return entities.find((e) => e.id === a.entityId)?.name ?? a.exact;
    case 'figure': {
      const { lo, hi } = a.value;
      return [lo === hi ? lo : `${lo ?? '…'}–${hi ?? '…'}`, a.unit, a.per && `per ${a.per}`]
        .filter((x) => x !== null && x !== '')
        .join(' ');
    }
    case 'reply':
      return a.party;
    case 'attribution': {
      const source = sources.find((s) => s.id === a.sourceId);
      return source?.name ?? source?.description ?? a.exact;
    }
  }
}
