import { BLOCKS, BOLD, HEADINGS, SKIPPED } from './elements.ts';
import { hintOf } from './hints.ts';
import { LineBuilder } from './line-builder.ts';
import type { BlockForm, Line, Region, ZoneKind } from './types.ts';
import { type IsShown, isShownByMarkup, visibilityIn } from './visibility.ts';

/** Browsers nest no deeper than 512 when they parse; a DOM library may, on broken markup. */
const DEEPEST = 600;

interface Context {
  region: Region;
  /** The region of the nearest block; `region` may be an inline element's. */
  block: Region;
  form: BlockForm;
  isLink: boolean;
  isBold: boolean;
  isPreformatted: boolean;
  /** Folded away until the reader asks: style hides all of it, so only markup tells what is never shown. */
  isFolded: boolean;
  depth: number;
}

/**
 * Reads the page's text as lines, in document order: inline runs split at block elements and line breaks. Looks into
 * open shadow roots, leaves frames alone, changes nothing. Linear in the number of nodes.
 */
export function collectLines(document: Document): Line[] {
  if (!document.body) return [];
  const walk = new Walk(visibilityIn(document));
  const body = regionOf(document.body, null, null);
  walk.children(document.body, {
    region: body,
    block: body,
    form: 'paragraph',
    isLink: false,
    isBold: false,
    isPreformatted: false,
    isFolded: false,
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
      this.#node(node, context);
    }
  }

  #node(node: Node, context: Context): void {
    if (node.nodeType === 3) this.#text(node as Text, context);
    else if (node.nodeType === 1) this.#element(node as Element, context);
  }

  /** A slot shows what its host's children assign to it, else what it holds. */
  #slotted(slot: HTMLSlotElement, context: Context): void {
    const assigned = slot.assignedNodes?.() ?? [];
    if (assigned.length) for (const node of assigned) this.#node(node, context);
    else this.children(slot, context);
  }

  #element(element: Element, context: Context): void {
    const name = element.localName;
    if (name === 'br') this.#break();
    if (name === 'br' || SKIPPED.has(name) || context.depth > DEEPEST) return;
    if (name === 'sup' && isNoteMark(element)) return;
    const hint = hintOf(element);
    const isBlock = BLOCKS.has(name);
    // Asking for style is the dearest step; bare inline elements are hidden by nobody.
    const mayHide = name !== 'slot' && !hint.isFolded && (isBlock || element.hasAttributes());
    const isShown = context.isFolded ? isShownByMarkup : this.#isShown;
    if (hint.isUnseen || (mayHide && !isShown(element))) return;
    const isFolded = context.isFolded || hint.isFolded || name === 'details';
    const region = isBlock || hint.zone ? regionOf(element, context.region, hint.zone) : context.region;
    const inner: Context = {
      region,
      block: isBlock ? region : context.block,
      form: formOf(name, context.form),
      isLink: context.isLink || name === 'a',
      isBold: context.isBold || BOLD.has(name),
      isPreformatted: context.isPreformatted || name === 'pre',
      isFolded,
      depth: context.depth + 1,
    };
    if (isBlock) this.flush();
    if (name === 'slot') this.#slotted(element as HTMLSlotElement, inner);
    else this.children(element.shadowRoot ?? element, inner);
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
    if (!this.#open && this.#line.text) this.#open = { ...context };
    // A line that only begins in a date or an author's name is the text's, not theirs.
    else if (this.#open && this.#open.region !== context.region && /\S/.test(node.data.slice(from, to)))
      this.#open.region = context.block;
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

/** The number of a footnote, linked to it. */
function isNoteMark(element: Element): boolean {
  return (
    /^\[?(?:\d{1,3}|[a-z*†‡])\]?$/.test((element.textContent ?? '').trim()) && !!element.querySelector('a')
  );
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
