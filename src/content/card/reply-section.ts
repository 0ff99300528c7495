import type { ReplyAnnotation } from '../../analysis/report.ts';
import { snake } from '../../export/say.ts';
import { t } from '../../ui/i18n/t.ts';
import type { SectionProps } from './card.ts';
import { facts, frame, line, links } from './parts.ts';

/** Who was asked and what came back. */
export function replySection({ mark, annotation, reading, actions }: SectionProps<ReplyAnnotation>) {
  const others = reading.report.annotations.filter(
    (a): a is ReplyAnnotation =>
      a.category === 'reply' &&
      a.id !== annotation.id &&
      a.party.toLowerCase() === annotation.party.toLowerCase(),
  );
  return frame(
    { mark, kind: t('card_reply'), words: annotation.party, actions },
    facts([outcome(annotation)]),
    others.length > 0 && line('label', t('card_reply_others')),
    others.length > 0 &&
      links(
        others.map((other) => ({ id: other.id, words: outcome(other) })),
        actions,
      ),
  );
}

const outcome = ({ outcome }: ReplyAnnotation) => t(`reply_${snake(outcome)}`);
