import { firstWords, type Statement } from '../../export/outline.ts';
import { t } from '../../ui/i18n/t.ts';
import type { Mark } from '../marks.ts';
import type { CardActions } from './card.ts';
import { element } from './element.ts';

interface FrameProps {
  mark: Mark;
  /** The kind in plain words, drawn as the mark is. */
  kind: string;
  words: string;
  actions: CardActions;
}

/** What every section has: the kind, the words, and the way to say that the mark is wrong. */
export function frame(
  { mark, kind, words, actions }: FrameProps,
  ...children: (Node | false)[]
): HTMLElement {
  return element(
    'section',
    { ariaLabel: `${kind}: ${words}` },
    element(
      'header',
      {},
      element('span', { className: `mark-sample ${mark.category}` }, kind),
      button(t('card_wrong'), () => actions.wrong(mark), {
        className: 'wrong',
        ariaLabel: t('card_wrong_named', [words]),
      }),
    ),
    line('words', words),
    ...children,
  );
}

export const line = (className: string, words: string) => element('p', { className }, words);

export const button = (words: string, onclick: () => void, properties: Partial<HTMLButtonElement> = {}) =>
  element('button', { type: 'button', onclick, ...properties }, words);

export const facts = (facts: readonly string[]) => facts.length > 0 && list('facts', facts);

/** Ways to other places of the page: their words, each with the annotation it leads to. */
export const links = (places: readonly { id: string; words: string }[], { goTo }: CardActions) =>
  list(
    'statements',
    places.map(({ id, words }) => button(words, () => goTo(id))),
  );

const list = (className: string, items: readonly (Node | string)[]) =>
  element('ul', { className }, ...items.map((item) => element('li', {}, item)));

/**
 * `Mention 2 of 5` with the ways to the others; nothing where there is no other.
 * @param mentions annotation ids in text order
 */
export function steps(here: string, mentions: readonly string[], { goTo }: CardActions) {
  const at = mentions.indexOf(here);
  if (mentions.length < 2 || at < 0) return false;
  const step = (sign: string, ariaLabel: string, by: number) =>
    button(sign, () => goTo(mentions.at((at + by) % mentions.length)!), { className: 'step', ariaLabel });
  return element(
    'div',
    { className: 'steps' },
    step('‹', t('card_previous_mention'), -1),
    element('span', {}, t('card_mention', [at + 1, mentions.length])),
    step('›', t('card_next_mention'), 1),
  );
}

const FIRST = 3;
/** Enough to recognise a statement, short enough for two lines. */
const LENGTH = 90;

/** First words of each statement, each leading to its place; a few at first. */
export function statementList(statements: readonly Statement[], actions: CardActions): (Node | false)[] {
  const places = statements.map(({ id, words }) => ({ id, words: firstWords(words, LENGTH) }));
  const rest = places.slice(FIRST);
  return [
    links(places.slice(0, FIRST), actions),
    rest.length > 0 &&
      element('details', {}, element('summary', {}, t('card_more', [rest.length])), links(rest, actions)),
  ];
}
