import { findAttributions } from './attribution/find-attributions.ts';
import type { AttributionModel } from './attribution/model/attribution-model.ts';
import type { Attribution } from './attribution/types.ts';
import { findEntities } from './entities/find-entities.ts';
import type { EntityModel } from './entities/model.ts';
import type { EntityReading } from './entities/types.ts';
import { findFigures } from './figures/find-figures.ts';
import { withoutSourceCounts } from './figures/source-counts.ts';
import { findReplies } from './replies/find-replies.ts';
import type { Reply } from './replies/types.ts';
import type { Annotation, ArticleInfo, AttributionAnnotation, Range, Report } from './report.ts';
import { sourcesOfFigures } from './sources/figure-sources.ts';
import { resolveSources } from './sources/resolve-sources.ts';
import type { SourceReading } from './sources/types.ts';
import { withWholeSources } from './sources/whole-phrase.ts';
import { summarize } from './summary/summarize.ts';
import { readDocument, type TextDocument } from './text/document.ts';

/** The trained weights, as their files' bytes were loaded by the caller. */
export interface Models {
  entities: EntityModel;
  attribution: AttributionModel;
}

export interface AnalysisInput {
  id: string | null;
  article: Omit<ArticleInfo, 'words'>;
  /** What the article's finder could not read, in words; becomes part of `limits`. */
  limits?: string[];
  /** Why no phrase may be given (opinion, live blog, partly readable), or null. */
  notAssessed?: string | null;
}

/**
 * Reads one article. The stages run in the order of the data: text, entities, figures, attributions, sources,
 * replies, summary. Never throws on any text; a text that is not English is returned without annotations.
 */
export function analyse(input: AnalysisInput, models: Models): Report {
  const { text, language } = input.article;
  const limits = [...(input.limits ?? [])];
  const isEnglish = language === 'en' || language.startsWith('en-');
  const document = readDocument(isEnglish ? text : '');
  const entities = findEntities(document, models.entities);
  const replies = findReplies(document, entities);
  const found = findAttributions(document, models.attribution).filter((a) => !isNoComment(a, replies));
  const attributions = withWholeSources(document, found);
  const sources = resolveSources(document, attributions, entities);
  const report: Report = {
    version: 1,
    id: input.id,
    article: { ...input.article, words: text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0 },
    annotations: [],
    entities: [],
    sources: [],
    summary: null,
    limits,
  };
  assemble(report, document, entities, attributions, sources, replies);
  const notAssessed = isEnglish ? (input.notAssessed ?? null) : 'The text is not English.';
  if (!isEnglish) limits.push('Only English text is read.');
  report.summary = summarize(document, report, notAssessed);
  return report;
}

/** Gives every finding its annotation id, in text order, and ties figures, sources and entities to them. */
function assemble(
  report: Report,
  document: TextDocument,
  entities: EntityReading,
  attributions: Attribution[],
  reading: SourceReading,
  replies: readonly Reply[],
): void {
  const { text } = document;
  const mark = ([start, end]: Range) => ({ id: '', start, end, exact: text.slice(start, end) });
  const sourceId = (i: number | null) => (i === null ? null : `s${i + 1}`);
  const counted = attributions.flatMap((a) => a.source);
  const figures = withoutSourceCounts(text, findFigures(text), counted);
  const ranges = figures.map((f): Range => [f.start, f.end]);
  const figureSources = sourcesOfFigures(document, ranges, attributions, reading.decisions);
  const drafts: Annotation[] = [
    ...entities.mentions.map((m) => ({
      ...mark([m.start, m.end]),
      category: 'entity' as const,
      kind: m.kind,
      entityId: `e${m.entity + 1}`,
      confidence: m.confidence,
    })),
    ...attributions.map((a, i): AttributionAnnotation => {
      const decision = reading.decisions[i]!;
      const { source, cue, content, quoted, channel } = a;
      return {
        ...mark(extent(source, cue)),
        category: 'attribution',
        kind: decision.kind,
        source,
        cue,
        content,
        sourceId: sourceId(decision.source),
        quoted,
        channel: decision.channel ?? channel,
        because: [...a.because, ...decision.because],
      };
    }),
    ...figures.map((f, i) => ({
      ...f,
      ...mark([f.start, f.end]),
      category: 'figure' as const,
      sourceId: sourceId(figureSources[i]!),
    })),
    ...replies.map((r) => ({
      ...r,
      ...mark([r.start, r.end]),
      category: 'reply' as const,
    })),
  ];
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  drafts.forEach((a, i) => {
    a.id = `a${i + 1}`;
  });
  report.annotations = drafts;
  const idsOf = (test: (a: Annotation) => boolean) => drafts.filter(test).map((a) => a.id);
  report.entities = entities.entities.map((e, i) => ({
    id: `e${i + 1}`,
    ...e,
    mentions: idsOf((a) => a.category === 'entity' && a.entityId === `e${i + 1}`),
  }));
  report.sources = reading.sources.map(({ partOf, unclearFrom, entity, ...s }, i) => ({
    id: `s${i + 1}`,
    ...s,
    partOf: sourceId(partOf),
    unclearFrom: unclearFrom.map((u) => `s${u + 1}`),
    entityId: entity === null ? null : `e${entity + 1}`,
    mentions: idsOf((a) => a.category === 'attribution' && a.sourceId === `s${i + 1}`),
  }));
}

/** Declining and not answering are replies, not claims; a denial or an answer is both. */
function isNoComment({ cue }: Attribution, replies: readonly Reply[]): boolean {
  return replies.some(
    (r) =>
      r.outcome !== 'denied' && r.outcome !== 'replied' && cue.some(([s, e]) => s < r.end && r.start < e),
  );
}

/** From the first to the last character of source and cue. */
function extent(source: readonly Range[], cue: readonly Range[]): Range {
  const all = [...source, ...cue];
  return [Math.min(...all.map((r) => r[0])), Math.max(...all.map((r) => r[1]))];
}
