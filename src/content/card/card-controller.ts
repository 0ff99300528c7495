import { t } from '../../ui/i18n/t.ts';
import type { Lifetime } from '../lifetime.ts';
import type { Mark } from '../marks.ts';
import type { Reading } from '../reading.ts';
import { type CardActions, cardParts, inOrder } from './card.ts';
import { CardHost } from './card-host.ts';
import { type Box, placeCard } from './place-card.ts';

/** What the card is about, and where. */
export interface Subject {
  marks: readonly Mark[];
  reading: Reading;
  /** Boxes of the marked words now; none when they are no longer shown. */
  boxes(): readonly Box[];
  scheme: 'light' | 'dark';
}

/**
 * Opens the card on a subject, keeps it beside its words, closes it. The focus stays where it is unless the reader asks for the
 * card by keyboard; then it goes back to where it was.
 */
export class CardController {
  readonly host: CardHost;
  #subject: Subject | null = null;
  #wrong = new Set<string>();
  #focusBefore: Element | null = null;
  #frame = 0;

  constructor(
    private readonly lifetime: Lifetime,
    private readonly actions: Omit<CardActions, 'close'>,
    /** Told what the card is about, null when it closes. */
    private readonly onSubject: (subject: Subject | null) => void,
  ) {
    this.host = new CardHost(lifetime);
    const options = { signal: lifetime.signal, passive: true, capture: true };
    const follow = lifetime.guard(() => this.#follow());
    addEventListener('scroll', follow, options);
    addEventListener('resize', follow, options);
    document.addEventListener(
      'keydown',
      lifetime.guard((event: KeyboardEvent) => this.#onKey(event)),
      { signal: lifetime.signal, capture: true },
    );
  }

  get subject(): Subject | null {
    return this.#subject;
  }

  open(subject: Subject): void {
    const isSame = this.#subject && sameMarks(this.#subject.marks, subject.marks);
    this.#subject = subject;
    if (!isSame) {
      this.#wrong = new Set();
      this.host.card.scrollTop = 0;
    }
    this.host.card.style.colorScheme = subject.scheme;
    // Drawn once: what the reader has unfolded stays unfolded.
    if (!isSame) this.#draw(subject);
    this.#place();
    this.onSubject(subject);
  }

  close(): void {
    if (!this.#subject) return;
    const hadFocus = this.host.hasFocus;
    this.#subject = null;
    if (this.host.isShown) this.host.card.hidePopover();
    this.host.draw([]);
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
    this.onSubject(null);
  }

  /** Puts the focus on the open card. */
  focus(): void {
    if (!this.#subject || this.host.hasFocus) return;
    this.#focusBefore = document.activeElement;
    this.host.card.focus({ preventScroll: true });
  }

  setWrong(mark: Mark, isWrong: boolean): void {
    if (isWrong) this.#wrong.add(mark.id);
    else this.#wrong.delete(mark.id);
    if (this.#subject) this.#draw(this.#subject);
  }

  #draw({ marks, reading }: Subject): void {
    this.host.card.ariaLabel = `${t('card_label')}: ${inOrder(marks)[0]!.annotation.exact}`;
    const actions = { ...this.actions, close: this.lifetime.guard(() => this.close()) };
    this.host.draw(cardParts({ marks, reading, wrong: this.#wrong, actions }));
  }

  #place(): void {
    const boxes = this.#subject?.boxes() ?? [];
    const shown = boxes.filter((box) => box.bottom > 0 && box.top < innerHeight);
    if (shown.length === 0) {
      this.close();
      return;
    }
    const { card } = this.host;
    if (!this.host.isShown) card.showPopover();
    card.style.maxHeight = 'none';
    const { width, height } = card.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const place = placeCard(shown, { width, height }, view);
    card.style.left = `${place.left}px`;
    card.style.top = `${place.top}px`;
    card.style.maxHeight = `${place.maxHeight}px`;
  }

  #follow(): void {
    if (!this.#subject || this.#frame) return;
    this.#frame = requestAnimationFrame(
      this.lifetime.guard(() => {
        this.#frame = 0;
        this.#place();
      }),
    );
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#subject) return;
    // Only a reader who is in the card means the card alone.
    if (this.host.hasFocus) {
      event.preventDefault();
      event.stopPropagation();
    }
    this.close();
  }
}

export const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, i) => mark.id === b[i]!.id);
