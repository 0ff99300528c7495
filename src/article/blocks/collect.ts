import { BLOCKS, BOLD, HEADINGS, SKIPPED } from './elements.ts';
import { hintOf } from './hints.ts';
import { LineBuilder } from './line-builder.ts';
import type { BlockForm, Line, Region, ZoneKind } from './types.ts';
import { type IsShown, visibilityIn } from './visibility.ts';

/** Browsers nest no deeper than 512 when they parse; a DOM library may, on broken markup. */
const DEEPEST = 600;

interface Context {
  region: Region;
  form: BlockForm;
  isLink: boolean;
  isBold: boolean;
  isPreformatted: boolean;
  depth: number;
}

/**
 * Reads the page's text as lines, in document order: inline runs split at block elements and line breaks. Looks into
 * open shadow roots, leaves frames alone, changes nothing. Linear in the number of nodes.
 */
export function collectLines(document: Document): Line[] {
  if (!document.body) return [];
  const walk = new Walk(visibilityIn(document));
  walk.children(document.body, {
    region: regionOf(document.body, null, null),
    form: 'paragraph',
    isLink: false,
    isBold: false,
    isPreformatted: false,
    depth: 0,
  });
  walk.flush();
  return walk.lines;
}

class Walk {
  readonly lines: Line[] = [];
  readonly #line = new LineBuilder();
  readonly #isShown: IsShown;
  #open: Context | null = null;
  #breaks = 0;

  constructor(isShown: IsShown) {
    this.#isShown = isShown;
  }

  children(parent: Node, context: Context): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.#text(node as Text, context);
      else if (node.nodeType === 1) this.#element(node as Element, context);
    }
  }

  #element(element: Element, context: Context): void {
    const name = element.localName;
    if (name === 'br') this.#break();
    if (name === 'br' || SKIPPED.has(name) || context.depth > DEEPEST) return;
    const hint = hintOf(element);
    if (hint.isUnseen || (!hint.isFolded && name !== 'slot' && !this.#isShown(element))) return;
    const isBlock = BLOCKS.has(name);
    const inner: Context = {
      region: isBlock || hint.zone ? regionOf(element, context.region, hint.zone) : context.region,
      form: formOf(name, context.form),
      isLink: context.isLink || name === 'a',
      isBold: context.isBold || BOLD.has(name),
      isPreformatted: context.isPreformatted || name === 'pre',
      depth: context.depth + 1,
    };
    if (isBlock) this.flush();
    this.children(element.shadowRoot ?? element, inner);
    if (isBlock) this.flush();
  }

  #text(node: Text, context: Context): void {
    let from = 0;
    let to = context.isPreformatted ? node.data.indexOf('\n') : -1;
    for (; to >= 0; to = node.data.indexOf('\n', from)) {
      this.#add(node, from, to, context);
      this.#break();
      from = to + 1;
    }
    this.#add(node, from, node.data.length, context);
  }

  #add(node: Text, from: number, to: number, context: Context): void {
    this.#line.add(node, from, to, context.isLink, context.isBold);
    if (!this.#open && this.#line.text) this.#open = context;
  }

  #break(): void {
    this.#take();
    this.#breaks++;
  }

  /** Ends the line at the border of an element. */
  flush(): void {
    this.#take();
    this.#breaks = 0;
  }

  #take(): void {
    const line = this.#line.take();
    if (this.#open && line) {
      const { region, form } = this.#open;
      this.lines.push({ region, form, breaks: this.#breaks, ...line });
      this.#breaks = 0;
    }
    this.#open = null;
  }
}

function regionOf(element: Element, parent: Region | null, zone: ZoneKind | null): Region {
  return { element, parent, zone, words: 0, prose: 0, own: 0, linkBlocks: 0 };
}

function formOf(name: string, outer: BlockForm): BlockForm {
  if (HEADINGS.has(name)) return 'heading';
  if (name === 'li' || name === 'dt' || name === 'dd') return outer === 'quotation' ? outer : 'item';
  if (name === 'blockquote') return 'quotation';
  if (name === 'pre') return 'preformatted';
  if (name === 'td' || name === 'th') return 'cell';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  return outer;
}
