import { words } from '../../ui/i18n/t.ts';
import type { Lifetime } from '../lifetime.ts';
import { element } from './element.ts';
import css from './host.css?inline';

/** The one element that the extension adds to a page. */
export const HOST = 'whose-word';

/**
 * The host element with its closed shadow root: the card and the region that speaks to screen readers. Made at the first need, so
 * that a page without a card keeps its DOM untouched.
 */
export class CardHost {
  readonly #look = new CSSStyleSheet();
  #parts: { host: HTMLElement; root: ShadowRoot; card: HTMLElement; said: HTMLElement } | null = null;

  constructor(private readonly lifetime: Lifetime) {
    lifetime.signal.addEventListener('abort', () => this.remove());
  }

  get element(): HTMLElement | null {
    return this.#parts?.host ?? null;
  }

  /** The card's element, in the page from now on. It lies in the top layer while it is shown. */
  get card(): HTMLElement {
    return this.#make().card;
  }

  /** Sets how the card looks: the text of its style sheet. */
  dress(text: string): void {
    this.#look.replaceSync(text);
  }

  get isShown(): boolean {
    return this.#parts?.card.matches(':popover-open') ?? false;
  }

  /** Whether the keyboard's focus is on or in the card. */
  get hasFocus(): boolean {
    return this.#parts !== null && document.activeElement === this.#parts.host;
  }

  /** Fills the card anew. The focus stays in it: on the button of the same name, else on the card. */
  draw(parts: readonly Node[]): void {
    const { root, card } = this.#make();
    const focused = root.activeElement;
    card.replaceChildren(...parts);
    if (!focused || focused.isConnected) return;
    const again = [...card.querySelectorAll('button')].find((button) => nameOf(button) === nameOf(focused));
    (again ?? card).focus({ preventScroll: true });
  }

  /** Says something to screen readers without moving the focus. */
  announce(text: string): void {
    const { said } = this.#make();
    said.textContent = '';
    // A region has to be there, and empty, before what is put in it is read out.
    setTimeout(
      this.lifetime.guard(() => {
        said.textContent = text;
      }),
      100,
    );
  }

  remove(): void {
    this.#parts?.host.remove();
    this.#parts = null;
  }

  #make() {
    if (this.#parts?.host.isConnected) return this.#parts;
    this.remove();
    for (const left of document.querySelectorAll(HOST)) left.remove();
    const host = document.createElement(HOST);
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet, this.#look];
    const { language, direction } = words();
    const card = element('div', {
      className: 'card',
      role: 'dialog',
      popover: 'manual',
      tabIndex: -1,
      lang: language,
      dir: direction,
    });
    const said = element('div', { className: 'said', ariaLive: 'polite' });
    root.append(card, said);
    document.documentElement.append(host);
    this.#parts = { host, root, card, said };
    return this.#parts;
  }
}

const nameOf = (button: Element) => button.ariaLabel ?? button.textContent;
