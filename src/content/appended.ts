import type { Annotation, Entity, Range, Report, Source } from '../analysis/report.ts';
import type { Article } from '../article/index.ts';
import { type Reading, readingOf } from './reading.ts';

/** Between two articles' texts, so that no mark is of both. */
const JOINER = '\n\n';

/**
 * A page's article with those that were appended below or above it as one reading: their offsets are moved behind the first
 * text, their ids get the number of their article in front. The first keeps its own.
 */
export function joined(readings: readonly Reading[]): Reading {
  const [first, ...rest] = readings;
  if (rest.length === 0) return first!;
  let { text } = first!.article;
  const segments = [...first!.article.segments];
  const reports = [first!.report];
  rest.forEach(({ article, report }, i) => {
    const by = text.length + JOINER.length;
    text += JOINER + article.text;
    segments.push(...article.segments.map((s) => ({ ...s, start: s.start + by, end: s.end + by })));
    reports.push(moved(report, by, `${i + 2}.`));
  });
  const article: Article = { ...first!.article, text, segments };
  const info = first!.report.article;
  return readingOf(article, {
    ...first!.report,
    article: info && { ...info, text },
    annotations: reports.flatMap((report) => report.annotations),
    entities: reports.flatMap((report) => report.entities),
    sources: reports.flatMap((report) => report.sources),
  });
}

function moved({ annotations, entities, sources, ...rest }: Report, by: number, prefix: string): Report {
  const id = (own: string) => prefix + own;
  const maybe = (own: string | null) => own && id(own);
  const spans = (list: readonly Range[]) => list.map(([start, end]): Range => [start + by, end + by]);
  return {
    ...rest,
    annotations: annotations.map((a): Annotation => {
      const place = { id: id(a.id), start: a.start + by, end: a.end + by };
      if (a.category === 'entity') return { ...a, ...place, entityId: id(a.entityId) };
      if (a.category === 'figure') return { ...a, ...place, sourceId: maybe(a.sourceId) };
      if (a.category === 'reply') return { ...a, ...place };
      const [source, cue, content] = [spans(a.source), spans(a.cue), spans(a.content)];
      return { ...a, ...place, sourceId: maybe(a.sourceId), source, cue, content };
    }),
    entities: entities.map((e): Entity => ({ ...e, id: id(e.id), mentions: e.mentions.map(id) })),
    sources: sources.map(
      (s): Source => ({
        ...s,
        id: id(s.id),
        partOf: maybe(s.partOf),
        unclearFrom: s.unclearFrom?.map(id) ?? [],
        mentions: s.mentions.map(id),
        entityId: maybe(s.entityId ?? null),
      }),
    ),
  };
}
