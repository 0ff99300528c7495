import type { ComponentChildren } from 'preact';
import { firstWords, type Statement } from '../../export/outline.ts';
import { t } from '../../ui/i18n/t.ts';
import { MarkSample } from '../../ui/marks/mark-sample.tsx';
import type { Mark } from '../marks.ts';
import type { CardActions } from './card.tsx';

interface FrameProps {
  mark: Mark;
  /** The kind in plain words, drawn as the mark is. */
  kind: string;
  words: string;
  /** A sentence at the foot. */
  note?: string;
  actions: CardActions;
  children?: ComponentChildren;
}

/** What every section has: the kind, the words, and the way to say that the mark is wrong. */
export function Frame({ mark, kind, words, note, actions, children }: FrameProps) {
  return (
    <section aria-label={`${kind}: ${words}`}>
      <header>
        <MarkSample category={mark.category}>{kind}</MarkSample>
        <button
          type="button"
          class="wrong"
          aria-label={t('card_wrong_named', [words])}
          onClick={() => actions.wrong(mark)}
        >
          {t('card_wrong')}
        </button>
      </header>
      <p class="words">{words}</p>
      {children}
      {note && <p class="note">{note}</p>}
    </section>
  );
}

export function Facts({ facts }: { facts: readonly string[] }) {
  if (facts.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

interface StepsProps {
  here: string;
  /** Annotation ids in text order. */
  mentions: readonly string[];
  actions: CardActions;
}

/** `Mention 2 of 5` with the ways to the others. */
export function Steps({ here, mentions, actions }: StepsProps) {
  const at = mentions.indexOf(here);
  if (mentions.length < 2 || at < 0) return null;
  const to = (step: number) => actions.goTo(mentions.at((at + step) % mentions.length)!);
  return (
    <div class="steps">
      <button type="button" class="step" aria-label={t('card_previous_mention')} onClick={() => to(-1)}>
        ‹
      </button>
      <span>{t('card_mention', [at + 1, mentions.length])}</span>
      <button type="button" class="step" aria-label={t('card_next_mention')} onClick={() => to(1)}>
        ›
      </button>
    </div>
  );
}

const FIRST = 3;
/** Enough to recognise a statement, short enough for two lines. */
const LENGTH = 90;

interface StatementsProps {
  statements: readonly Statement[];
  actions: CardActions;
}

/** First words of each statement, each leading to its place; a few at first. */
export function Statements({ statements, actions }: StatementsProps) {
  const rest = statements.slice(FIRST);
  return (
    <>
      <StatementList statements={statements.slice(0, FIRST)} actions={actions} />
      {rest.length > 0 && (
        <details>
          <summary>{t('card_more', [rest.length])}</summary>
          <StatementList statements={rest} actions={actions} />
        </details>
      )}
    </>
  );
}

function StatementList({ statements, actions }: StatementsProps) {
  return (
    <ul class="statements">
      {statements.map(({ id, words }) => (
        <li key={id}>
          <button type="button" onClick={() => actions.goTo(id)}>
            {firstWords(words, LENGTH)}
          </button>
        </li>
      ))}
    </ul>
  );
}
