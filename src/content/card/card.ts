import { MARK_CATEGORIES } from '../../settings/schema.ts';
import { t } from '../../ui/i18n/t.ts';
import type { Mark } from '../marks.ts';
import type { Reading } from '../reading.ts';
import { attributionSection } from './attribution-section.ts';
import { element } from './element.ts';
import { entitySection } from './entity-section.ts';
import { figureSection } from './figure-section.ts';
import { button } from './parts.ts';
import { replySection } from './reply-section.ts';

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

/** The marks in the order in which their sections stand: who says it, then what is said, then the names in it. */
export const inOrder = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort((a, b) => MARK_CATEGORIES.indexOf(a.category) - MARK_CATEGORIES.indexOf(b.category));

/** One card for all marks under the pointer: the way to close it, and a section each. */
export function cardParts({ marks, reading, wrong, actions }: CardProps): HTMLElement[] {
  return [
    button('×', actions.close, { className: 'close', ariaLabel: t('card_close') }),
    ...inOrder(marks).map((mark) =>
      wrong.has(mark.id) ? takenAway(mark, actions) : section(mark, reading, actions),
    ),
  ];
}

const takenAway = (mark: Mark, actions: CardActions) =>
  element(
    'section',
    {},
    element('p', {}, t('card_hidden', [mark.annotation.exact])),
    button(t('card_take_back'), () => actions.takeBack(mark), { className: 'wrong' }),
  );

function section(mark: Mark, reading: Reading, actions: CardActions): HTMLElement {
  const { annotation } = mark;
  const props = { mark, reading, actions };
  switch (annotation.category) {
    case 'attribution':
      return attributionSection({ ...props, annotation });
    case 'reply':
      return replySection({ ...props, annotation });
    case 'figure':
      return figureSection({ ...props, annotation });
    case 'entity':
      return entitySection({ ...props, annotation });
  }
}
