/** What a region of the page is for, as its element's name, role or class says. */
export type ZoneKind =
  | 'navigation'
  | 'comments'
  | 'related'
  | 'promotion'
  | 'share'
  | 'caption'
  | 'embed'
  | 'byline'
  | 'bio'
  | 'dateline'
  | 'credit'
  | 'pullquote'
  | 'aside';

/** A region that calls itself something other than the article's text. */
export interface Zone {
  kind: ZoneKind;
  element: Element;
  /** Words of prose inside: a "sidebar" that holds most of the page is believed to be the page. */
  prose: number;
}

/** The block's form, from the elements around it. */
export type BlockForm = 'paragraph' | 'heading' | 'item' | 'quotation' | 'preformatted' | 'cell' | 'caption';

/** `text[start, end)` of a block is `node.data` from `nodeStart`, white space characters read as spaces. */
export interface Run {
  start: number;
  end: number;
  node: Text;
  nodeStart: number;
}

/** A line or paragraph of the page: text without a block boundary or a line break inside. */
export interface Block {
  /** The nearest element that starts its own line. */
  element: Element;
  form: BlockForm;
  /** White space folded to single spaces. */
  text: string;
  runs: Run[];
  /** Line breaks between this block and the one before in the same element; 0 for the first. */
  breaks: number;
  words: number;
  /** Share of the text that is link text, and that is set in bold. */
  linked: number;
  bold: number;
  zones: Zone[];
  /** Reads as running text: sentences, few links. */
  isProse: boolean;
}
