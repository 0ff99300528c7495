import type { AttributionAnnotation, Source } from '../../analysis/report.ts';
import type { Statement } from '../../export/outline.ts';
import { describe } from '../../export/say.ts';
import { plural, t, words } from '../../ui/i18n/t.ts';
import type { Reading } from '../reading.ts';
import type { SectionProps } from './card.ts';
import { facts, frame, line, statementList, steps } from './parts.ts';

/** Who says it: for an unnamed source what the article tells about it, for a named one its role, and what rests on it. */
export function attributionSection({
  mark,
  annotation,
  reading,
  actions,
}: SectionProps<AttributionAnnotation>) {
  const source = annotation.sourceId === null ? undefined : reading.source.get(annotation.sourceId);
  const here = textOf(annotation.source, reading) || annotation.exact;
  const title = source ? (source.name ?? source.description) : here;
  const statements = source ? statementsOf(source, reading) : [statementOf(annotation, reading)];
  return frame(
    { mark, kind: t(`card_kind_${annotation.kind}`), words: title, actions },
    here.toLowerCase() !== title.toLowerCase() && line('muted', t('card_here', [here])),
    facts(factsOf(annotation, source, reading)),
    line('label', heading(source, statements)),
    ...statementList(statements, actions),
    steps(annotation.id, source?.mentions ?? [], actions),
    annotation.kind === 'anonymous' && line('note', t('anonymous_note')),
  );
}

function factsOf(annotation: AttributionAnnotation, source: Source | undefined, reading: Reading): string[] {
  const facts = source ? describe(source, words()) : [];
  const whole = source?.partOf ? reading.source.get(source.partOf) : undefined;
  if (whole) facts.unshift(t('card_part_of', [whole.name ?? whole.description]));
  if (annotation.channel) facts.push(t(`card_channel_${annotation.channel}`));
  return facts;
}

function heading(source: Source | undefined, statements: readonly Statement[]): string {
  if (!source) return t('card_claim');
  const quoted = statements.filter((statement) => statement.quoted).length;
  const count = plural('card_rests', statements.length);
  return quoted > 0 ? t('card_rests_quoted', [count, quoted]) : count;
}

/** What the source says itself and what parts of it say, in text order. */
function statementsOf(source: Source, reading: Reading): Statement[] {
  const ids = new Set([source.id]);
  for (const other of reading.report.sources) if (other.partOf && ids.has(other.partOf)) ids.add(other.id);
  return reading.report.annotations.flatMap((a) =>
    a.category === 'attribution' && a.sourceId !== null && ids.has(a.sourceId)
      ? [statementOf(a, reading)]
      : [],
  );
}

function statementOf(annotation: AttributionAnnotation, reading: Reading): Statement {
  const { id, content, exact, quoted = false } = annotation;
  return { id, words: textOf(content, reading) || exact, quoted };
}

function textOf(spans: AttributionAnnotation['content'], { article }: Reading): string {
  const parts = spans.map(([start, end]) => article.text.slice(start, end).trim()).filter(Boolean);
  return parts.join(' … ').replace(/\s+/g, ' ');
}
