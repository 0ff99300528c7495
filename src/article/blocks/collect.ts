import { BlockBuilder } from './block-builder.ts';
import { BLOCKS, BOLD, HEADINGS, SKIPPED } from './elements.ts';
import { hintOf } from './hints.ts';
import type { Block, BlockForm, Zone } from './types.ts';
import { type IsShown, visibilityIn } from './visibility.ts';

/** Browsers nest no deeper than 512 when they parse; a DOM library may, on broken markup. */
const DEEPEST = 600;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;
const SENTENCE_END = /[.!?…:][)\]"'”’»]*$/;

interface Context {
  block: Element;
  form: BlockForm;
  zones: Zone[];
  isLink: boolean;
  isBold: boolean;
  isPreformatted: boolean;
  depth: number;
}

/**
 * Reads the page's text as blocks, in document order: inline runs split at block elements and line breaks. Looks into
 * open shadow roots, leaves frames alone, changes nothing. Linear in the number of nodes.
 */
export function collectBlocks(document: Document): Block[] {
  if (!document.body) return [];
  const walk = new Walk(visibilityIn(document));
  walk.children(document.body, {
    block: document.body,
    form: 'paragraph',
    zones: [],
    isLink: false,
    isBold: false,
    isPreformatted: false,
    depth: 0,
  });
  walk.flush(null);
  return walk.blocks;
}

class Walk {
  readonly blocks: Block[] = [];
  readonly #line = new BlockBuilder();
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
    if (name === 'br' || name === 'hr') this.#break(context);
    if (name === 'br' || SKIPPED.has(name) || context.depth > DEEPEST) return;
    const isBlock = BLOCKS.has(name);
    const hint = hintOf(element);
    if (hint.isUnseen || (!hint.isFolded && !this.#isShown(element) && name !== 'slot')) return;
    const inner: Context = {
      block: isBlock ? element : context.block,
      form: formOf(name, context.form),
      zones: hint.zone ? [...context.zones, { kind: hint.zone, element, prose: 0 }] : context.zones,
      isLink: context.isLink || name === 'a',
      isBold: context.isBold || BOLD.has(name),
      isPreformatted: context.isPreformatted || name === 'pre',
      depth: context.depth + 1,
    };
    if (isBlock) this.flush(null);
    this.children(element.shadowRoot ?? element, inner);
    if (isBlock) this.flush(null);
  }

  #text(node: Text, context: Context): void {
    const { isLink, isBold } = context;
    if (!context.isPreformatted) {
      if (!this.#open && !/\S/.test(node.data)) return;
      this.#open ??= context;
      this.#line.add(node, 0, node.data.length, isLink, isBold);
      return;
    }
    let from = 0;
    for (;;) {
      const newline = node.data.indexOf('\n', from);
      const to = newline < 0 ? node.data.length : newline;
      this.#open ??= context;
      this.#line.add(node, from, to, isLink, isBold);
      if (newline < 0) return;
      this.#break(context);
      from = newline + 1;
    }
  }

  #break(context: Context): void {
    this.flush(context);
    this.#breaks++;
  }

  /** Ends the line. `within` is given at a line break inside an element, null at the element's border. */
  flush(within: Context | null): void {
    const open = this.#open;
    const line = this.#line.take();
    this.#open = null;
    if (open && line) {
      this.blocks.push(blockOf(open, line, this.#breaks));
      this.#breaks = 0;
    }
    if (!within) this.#breaks = 0;
  }
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

function blockOf(
  open: Context,
  line: { text: string; runs: Block['runs']; linkChars: number; boldChars: number },
  breaks: number,
): Block {
  const { text, runs } = line;
  const words = text.match(WORD)?.length ?? 0;
  const linked = line.linkChars / text.length;
  const isProse =
    open.form !== 'heading' &&
    linked < 0.5 &&
    ((words >= 8 && SENTENCE_END.test(text)) || words >= 20 || (breaks > 0 && words >= 6));
  if (isProse) for (const zone of open.zones) zone.prose += words;
  return {
    element: open.block,
    form: open.form,
    text,
    runs,
    breaks,
    words,
    linked,
    bold: line.boldChars / text.length,
    zones: open.zones,
    isProse,
  };
}
