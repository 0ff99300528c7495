/**
 * A style sheet of ours beside the page's own, in the document and in the shadow roots that hold marks: rules of the
 * document do not reach highlights in a shadow root in every browser.
 */
export class Sheet {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<DocumentOrShadowRoot>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.remove());
  }

  set(text: string): void {
    this.#sheet.replaceSync(text);
  }

  /** @param roots the document and every shadow root that holds marks */
  show(roots: Iterable<DocumentOrShadowRoot>): void {
    for (const root of roots) this.#roots.add(root);
    this.keep();
  }

  /** Adopts it again where the page has set its sheets anew. */
  keep(): void {
    for (const root of this.#roots)
      if (!root.adoptedStyleSheets.includes(this.#sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  remove(): void {
    for (const root of this.#roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }
}
