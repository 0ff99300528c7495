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
  | 'standfirst'
  | 'aside';

/** An element that bounds blocks, with what was counted inside. */
export interface Region {
  element: Element;
  parent: Region | null;
  /** What it calls itself, if anything but the article's text. */
  zone: ZoneKind | null;
  /** Alike for zones of one element name and class; empty where there is no zone. */
  kind: string;
  words: number;
  /** Words of prose, and of prose that is part of no zone and no teaser. */
  prose: number;
  own: number;
  /** Lines inside that are a link. */
  linkBlocks: number;
}

/** A line's form, from the elements around it; `closed`: a zone that was not looked into. */
export type BlockForm =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quotation'
  | 'preformatted'
  | 'cell'
  | 'caption'
  | 'closed';

/** `text[start, end)` of a block is `node.data` from `nodeStart`, white space characters read as spaces. */
export interface Run {
  start: number;
  end: number;
  node: Text;
  nodeStart: number;
}

/** Text of the page without a block boundary or a line break inside. */
export interface Line {
  /** The innermost region around it. */
  region: Region;
  form: BlockForm;
  /** White space folded to single spaces. */
  text: string;
  runs: Run[];
  /** Line breaks between this line and the one before in the same element; 0 for the first. */
  breaks: number;
  /** Characters that are link text. */
  linkChars: number;
}

/** Lines that are one paragraph: their texts are joined by a space. */
export interface Paragraph {
  lines: Line[];
  /** Of the first line. */
  region: Region;
  form: BlockForm;
  text: string;
  words: number;
  /** Share of the text that is link text. */
  linked: number;
  /** Reads as running text: sentences, few links. */
  isProse: boolean;
}
