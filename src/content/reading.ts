import type { Annotation, Entity, Report, Source } from '../analysis/report.ts';
import type { Article } from '../article/index.ts';
import { type Mark, marksOf } from './marks.ts';

/** A page's article as it was read: its place in the page, what was found in it, and quick ways to look things up. */
export interface Reading {
  article: Article;
  report: Report;
  /** Every mark, painted or not, in text order. */
  marks: readonly Mark[];
  mark: ReadonlyMap<string, Mark>;
  annotation: ReadonlyMap<string, Annotation>;
  source: ReadonlyMap<string, Source>;
  entity: ReadonlyMap<string, Entity>;
}

export function readingOf(article: Article, report: Report): Reading {
  const marks = marksOf(report);
  return {
    article,
    report,
    marks,
    mark: byId(marks),
    annotation: byId(report.annotations),
    source: byId(report.sources),
    entity: byId(report.entities),
  };
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
