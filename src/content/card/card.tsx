import { t } from '../../ui/i18n/t.ts';
import type { Mark } from '../marks.ts';
import type { Reading } from '../reading.ts';
import { AttributionSection } from './attribution-section.tsx';
import { EntitySection } from './entity-section.tsx';
import { FigureSection } from './figure-section.tsx';
import { ReplySection } from './reply-section.tsx';

/** What a reader can do on a card. */
export interface CardActions {
  goTo(annotation: string): void;
  /** Hides the mark here and keeps it in the list of corrections. */
  wrong(mark: Mark): void;
  takeBack(mark: Mark): void;
  close(): void;
}

export interface CardProps {
  marks: readonly Mark[];
  reading: Reading;
  /** Ids of marks that were called wrong while the card was open. */
  wrong: ReadonlySet<string>;
  actions: CardActions;
}

export interface SectionProps<A> {
  mark: Mark;
  annotation: A;
  reading: Reading;
  actions: CardActions;
}

const ORDER = ['anonymous', 'attributions', 'replies', 'figures', 'entities'];

/** The marks in the order in which their sections stand: who says it, then what is said, then the names in it. */
export const inOrder = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort((a, b) => ORDER.indexOf(a.category) - ORDER.indexOf(b.category));

/** One card for all marks under the pointer, a section each. */
export function Card({ marks, reading, wrong, actions }: CardProps) {
  return (
    <>
      <button type="button" class="close" aria-label={t('card_close')} onClick={actions.close}>
        ×
      </button>
      {inOrder(marks).map((mark) =>
        wrong.has(mark.id) ? (
          <section key={mark.id}>
            <p>{t('card_hidden', [mark.annotation.exact])}</p>
            <button type="button" class="wrong" onClick={() => actions.takeBack(mark)}>
              {t('card_take_back')}
            </button>
          </section>
        ) : (
          <Section key={mark.id} mark={mark} reading={reading} actions={actions} />
        ),
      )}
    </>
  );
}

function Section({ mark, reading, actions }: { mark: Mark; reading: Reading; actions: CardActions }) {
  const { annotation } = mark;
  const props = { mark, reading, actions };
  switch (annotation.category) {
    case 'attribution':
      return <AttributionSection {...props} annotation={annotation} />;
    case 'reply':
      return <ReplySection {...props} annotation={annotation} />;
    case 'figure':
      return <FigureSection {...props} annotation={annotation} />;
    case 'entity':
      return <EntitySection {...props} annotation={annotation} />;
  }
}
