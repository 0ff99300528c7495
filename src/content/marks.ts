import type { Annotation, Report, Range as Span } from '../analysis/report.ts';
import { type Density, MARK_CATEGORIES, type MarkCategory, type Settings } from '../settings/schema.ts';

/** One thing that is painted in the page, with what the report says about it. */
export interface Mark {
  id: string;
  category: MarkCategory;
  annotation: Annotation;
  /** The painted parts, as offsets into the article's text, sorted. */
  spans: Span[];
}

export function categoryOf(annotation: Annotation): MarkCategory {
  switch (annotation.category) {
    case 'entity':
      return 'entities';
    case 'figure':
      return 'figures';
    case 'reply':
      return 'replies';
    case 'attribution':
      return annotation.kind === 'anonymous' ? 'anonymous' : 'attributions';
  }
}

/** The report's annotations as marks, in text order. An attribution is painted at its source and cue. */
export function marksOf(report: Report): Mark[] {
  const text = report.article?.text ?? '';
  return report.annotations.map((annotation) => ({
    id: annotation.id,
    category: categoryOf(annotation),
    annotation,
    spans:
      annotation.category === 'attribution'
        ? joinSpans([...annotation.source, ...annotation.cue], text)
        : [[annotation.start, annotation.end]],
  }));
}

const IN_DENSITY: Record<Density, readonly MarkCategory[]> = {
  all: MARK_CATEGORIES,
  sources: ['anonymous', 'attributions'],
  off: [],
};

export function shownMarks(
  marks: readonly Mark[],
  { categories, density }: Pick<Settings, 'categories' | 'density'>,
  hidden: ReadonlySet<string>,
): Mark[] {
  return marks.filter(
    ({ id, category }) => categories[category] && IN_DENSITY[density].includes(category) && !hidden.has(id),
  );
}

/** Spans in text order, joined where only white space or a comma lies between. */
export function joinSpans(spans: readonly Span[], text: string): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && /^[\s,]*$/.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Marks with a painted part that has `offset` inside or at its border, in the order given. */
export const marksAt = (marks: readonly Mark[], offset: number): Mark[] =>
  marks.filter(({ spans }) => spans.some(([start, end]) => start <= offset && offset <= end));

export const startOf = (mark: Mark): number => mark.spans[0]?.[0] ?? mark.annotation.start;
