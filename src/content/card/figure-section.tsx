import type { FigureAnnotation, Source } from '../../analysis/report.ts';
import { t, words } from '../../ui/i18n/t.ts';
import type { SectionProps } from './card.tsx';
import { figureWords } from './figure-words.ts';
import { Facts, Frame } from './parts.tsx';

/** A figure: how it was read, and who it is attributed to. */
export function FigureSection({ mark, annotation, reading, actions }: SectionProps<FigureAnnotation>) {
  const source = annotation.sourceId === null ? undefined : reading.source.get(annotation.sourceId);
  const to = source && nearestMention(source, annotation, reading.annotation);
  return (
    <Frame mark={mark} kind={t(`card_figure_${annotation.kind}`)} words={annotation.exact} actions={actions}>
      <Facts facts={factsOf(annotation)} />
      {source ? (
        <>
          <p class="label">{t('card_figure_from')}</p>
          <ul class="statements">
            <li>
              <button type="button" onClick={() => actions.goTo(to ?? annotation.id)}>
                {source.name ?? source.description}
              </button>
            </li>
          </ul>
        </>
      ) : (
        <p class="muted">{t('card_figure_no_source')}</p>
      )}
    </Frame>
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
  source: Source,
  { start }: FigureAnnotation,
  annotation: SectionProps<FigureAnnotation>['reading']['annotation'],
): string | undefined {
  const distance = (id: string) => Math.abs((annotation.get(id)?.start ?? Number.POSITIVE_INFINITY) - start);
  return [...source.mentions].sort((a, b) => distance(a) - distance(b))[0];
}
