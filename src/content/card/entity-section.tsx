import type { EntityAnnotation } from '../../analysis/report.ts';
import { t } from '../../ui/i18n/t.ts';
import type { SectionProps } from './card.tsx';
import { Facts, Frame, Steps } from './parts.tsx';

/** A name: its kind, the role that the article states, and its other mentions. */
export function EntitySection({ mark, annotation, reading, actions }: SectionProps<EntityAnnotation>) {
  const entity = reading.entity.get(annotation.entityId);
  const name = entity?.name ?? annotation.exact;
  const facts = [
    ...(entity?.role ? [entity.role] : []),
    ...(annotation.exact !== name ? [t('card_here', [annotation.exact])] : []),
    ...((entity?.mentions.length ?? 1) < 2 ? [t('card_once')] : []),
  ];
  return (
    <Frame mark={mark} kind={t(`card_entity_${annotation.kind}`)} words={name} actions={actions}>
      <Facts facts={facts} />
      {entity && <Steps here={annotation.id} mentions={entity.mentions} actions={actions} />}
    </Frame>
  );
}
