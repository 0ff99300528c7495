import type { EntityAnnotation } from '../../analysis/report.ts';
import { t } from '../../ui/i18n/t.ts';
import type { SectionProps } from './card.ts';
import { facts, frame, steps } from './parts.ts';

/** A name: its kind, the role that the article states, and its other mentions. */
export function entitySection({ mark, annotation, reading, actions }: SectionProps<EntityAnnotation>) {
  const entity = reading.entity.get(annotation.entityId);
  const name = entity?.name ?? annotation.exact;
  return frame(
    { mark, kind: t(`card_entity_${annotation.kind}`), words: name, actions },
    facts([
      ...(entity?.role ? [entity.role] : []),
      ...(annotation.exact !== name ? [t('card_here', [annotation.exact])] : []),
      ...((entity?.mentions.length ?? 1) < 2 ? [t('card_once')] : []),
    ]),
    steps(annotation.id, entity?.mentions ?? [], actions),
  );
}
