import { BLOCKS, HEADINGS, SKIPPED } from './elements.ts';
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
  isPreformatted: boolean;
  /** Folded away until the reader asks: style hides all of it, so only markup tells what is never shown. */
  isFolded: boolean;
}

/** Zones that lead elsewhere, and most of a page's elements: not read unless one of them may hold the article. */
const CLOSED: ReadonlySet<ZoneKind | null> = new Set<ZoneKind>([
  'navigation',
  'comments',
  'related',
  'promotion',
  'share',
  'aside',
]);
/** A headline, and a post quoted from a network, are read wherever they stand. */
const NEVER_CLOSED = 'h1, blockquote';

/**
 * Reads a page's text as lines, in document order: inline runs split at block elements and line breaks. Looks into
 * open shadow roots, leaves frames alone, changes nothing. Linear in the number of nodes.
 */
export class PageWalk {
  /** Whether an element calls itself a live blog. */
  isLive = false;
  #lines: Line[] = [];
  #breaks = 0;
  #region: Region | null = null;
  #form: BlockForm = 'paragraph';
  readonly #line = new LineBuilder();
  readonly #isShown: IsShown;
  readonly #closed = new Map<Region, Context>();

  constructor(private readonly document: Document) {
    this.#isShown = visibilityIn(document);
  }

  /** The whole page; a closed zone is one line of the form `closed`, without text. */
  read(): Line[] {
    const { body } = this.document;
    if (!body) return [];
    const region = regionOf(body, null, null);
    this.#closed.set(region, {
      region,
      block: region,
      form: 'paragraph',
      isLink: false,
      isPreformatted: false,
      isFolded: false,
    });
    return this.open(region);
  }

  /** The lines of a closed zone. */
  open(region: Region): Line[] {
    this.#lines = [];
    this.#children(region.element, this.#closed.get(region)!, 0);
    this.#end();
    return this.#lines;
  }

  #children(parent: Node, context: Context, depth: number): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) this.#node(node, context, depth);
  }

  #node(node: Node, context: Context, depth: number): void {
    const { nodeType } = node;
    if (nodeType === 3) this.#text(node as Text, context);
    else if (nodeType === 1) this.#element(node as Element, context, depth);
  }

  /** A slot shows what its host's children assign to it, else what it holds. */
  #slotted(slot: HTMLSlotElement, context: Context, depth: number): void {
    const assigned = slot.assignedNodes?.() ?? [];
    if (assigned.length) for (const node of assigned) this.#node(node, context, depth);
    else this.#children(slot, context, depth);
  }

  #element(element: Element, context: Context, depth: number): void {
    const name = element.localName;
    if (name === 'br') this.#break();
    if (name === 'br' || SKIPPED.has(name) || depth > DEEPEST) return;
    if (name === 'sup' && isNoteMark(element)) return;
    const hint = hintOf(element);
    const isBlock = BLOCKS.has(name);
    // Asking for style is dear; bare inline elements are hidden by nobody.
    const mayHide = name !== 'slot' && !hint.isFolded && (isBlock || element.hasAttributes());
    const isShown = context.isFolded ? isShownByMarkup : this.#isShown;
    if (hint.isUnseen || (mayHide && !isShown(element))) return;
    this.isLive ||= hint.isLive;
    const inner = innerContext(element, name, hint.zone, hint.isFolded, isBlock, context);
    if (isBlock) {
      this.#end();
      if (CLOSED.has(hint.zone) && !element.querySelector(NEVER_CLOSED)) {
        this.#closed.set(inner.region, inner);
        this.#lines.push(closedLine(inner.region));
        return;
      }
    }
    if (name === 'slot') this.#slotted(element as HTMLSlotElement, inner, depth + 1);
    else this.#children(element.shadowRoot ?? element, inner, depth + 1);
    if (isBlock) this.#end();
  }

  #text(node: Text, context: Context): void {
    const { data } = node;
    let from = 0;
    if (context.isPreformatted)
      for (let to = data.indexOf('\n'); to >= 0; to = data.indexOf('\n', from)) {
        this.#add(node, data, from, to, context);
        this.#break();
        from = to + 1;
      }
    this.#add(node, data, from, data.length, context);
  }

  #add(node: Text, data: string, from: number, to: number, { region, block, form, isLink }: Context): void {
    if (!this.#line.add(node, data, from, to, isLink)) return;
    if (!this.#region) [this.#region, this.#form] = [region, form];
    // A line that only begins in a date or an author's name is the text's, not theirs.
    else if (this.#region !== region) this.#region = block;
  }

  #break(): void {
    this.#take();
    this.#breaks++;
  }

  /** Ends the line at the border of an element. */
  #end(): void {
    this.#take();
    this.#breaks = 0;
  }

  #take(): void {
    if (!this.#region) {
      this.#line.clear();
      return;
    }
    this.#lines.push({ region: this.#region, form: this.#form, breaks: this.#breaks, ...this.#line.take() });
    this.#breaks = 0;
    this.#region = null;
  }
}

/** The context itself where the element changes nothing. */
function innerContext(
  element: Element,
  name: string,
  zone: ZoneKind | null,
  isFolded: boolean,
  isBlock: boolean,
  outer: Context,
): Context {
  if (!isBlock && !zone && !isFolded && name !== 'a') return outer;
  const region = isBlock || zone ? regionOf(element, outer.region, zone) : outer.region;
  return {
    region,
    block: isBlock ? region : outer.block,
    form: formOf(name, outer.form),
    isLink: outer.isLink || name === 'a',
    isPreformatted: outer.isPreformatted || name === 'pre',
    isFolded: outer.isFolded || isFolded || name === 'details',
  };
}

function regionOf(element: Element, parent: Region | null, zone: ZoneKind | null): Region {
  const kind = zone ? `${zone} ${element.localName} ${element.className}` : '';
  return { element, parent, zone, kind, words: 0, prose: 0, own: 0, linkBlocks: 0 };
}

function closedLine(region: Region): Line {
  return { region, form: 'closed', text: '', runs: [], breaks: 0, linkChars: 0 };
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
