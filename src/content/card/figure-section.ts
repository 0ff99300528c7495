import type { FigureAnnotation, Source } from '../../analysis/report.ts';
import { t, words } from '../../ui/i18n/t.ts';
import type { Reading } from '../reading.ts';
import type { SectionProps } from './card.ts';
import { figureWords } from './figure-words.ts';
import { facts, frame, line, links } from './parts.ts';

/** A figure: how it was read, and who it is attributed to. */
export function figureSection({ mark, annotation, reading, actions }: SectionProps<FigureAnnotation>) {
  const source = annotation.sourceId === null ? undefined : reading.source.get(annotation.sourceId);
  return frame(
    { mark, kind: t(`card_figure_${annotation.kind}`), words: annotation.exact, actions },
    facts(factsOf(annotation)),
    ...(source
      ? [
          line('label', t('card_figure_from')),
          links(
            [
              {
                id: nearestMention(source, annotation, reading) ?? annotation.id,
                words: source.name ?? source.description,
              },
            ],
            actions,
          ),
        ]
      : [line('muted', t('card_figure_no_source'))]),
  );
}

function factsOf(figure: FigureAnnotation): string[] {
  return [
    t('card_read_as', [figureWords(figure, words())]),
    ...(figure.base ? [t('card_base', [figure.base])] : []),
    ...(figure.direction ? [t(`card_direction_${figure.direction}`)] : []),
    ...(figure.modality ? [t(`card_modality_${figure.modality}`)] : []),
    ...(figure.negated ? [t('card_negated')] : []),
  ];
}

function nearestMention(
  { mentions }: Source,
  { start }: FigureAnnotation,
  { annotation }: Reading,
): string | undefined {
  const distance = (id: string) => Math.abs((annotation.get(id)?.start ?? Number.POSITIVE_INFINITY) - start);
  return [...mentions].sort((a, b) => distance(a) - distance(b))[0];
}
