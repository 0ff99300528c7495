import type { ReplyAnnotation } from '../../analysis/report.ts';
import { snake } from '../../export/say.ts';
import { t } from '../../ui/i18n/t.ts';
import type { SectionProps } from './card.tsx';
import { Facts, Frame } from './parts.tsx';

/** Who was asked and what came back. */
export function ReplySection({ mark, annotation, reading, actions }: SectionProps<ReplyAnnotation>) {
  const others = reading.report.annotations.filter(
    (a): a is ReplyAnnotation =>
      a.category === 'reply' &&
      a.id !== annotation.id &&
      a.party.toLowerCase() === annotation.party.toLowerCase(),
  );
  return (
    <Frame mark={mark} kind={t('card_reply')} words={annotation.party} actions={actions}>
      <Facts facts={[t(`reply_${snake(annotation.outcome)}`)]} />
      {others.length > 0 && (
        <>
          <p class="label">{t('card_reply_others')}</p>
          <ul class="statements">
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" onClick={() => actions.goTo(other.id)}>
                  {t(`reply_${snake(other.outcome)}`)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Frame>
  );
}
