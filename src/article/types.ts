/** How a block of the page was read; `body`, `heading`, `quote` and `list` make up the article's text. */
export type BlockLabel =
  | 'body'
  | 'heading'
  | 'quote'
  | 'list'
  | 'caption'
  | 'embed'
  | 'byline'
  | 'dateline'
  | 'related'
  | 'bio'
  | 'credit'
  | 'pullquote'
  | 'standfirst';

/** A run of the article's text that lies in one text node of the page, character for character. */
export interface Segment {
  /** `[start, end)` in `Article.text`. */
  start: number;
  end: number;
  node: Text;
  /** Offset in `node.data` of the character at `start`; the run is as long there as in the text. */
  nodeStart: number;
  nodeEnd: number;
}

/** A block of the page inside the article, kept in the text or not. */
export interface LabelledBlock {
  label: BlockLabel;
  element: Element;
  /** White space folded. */
  text: string;
  /** `[start, end)` in `Article.text`; null for what is not part of it. */
  range: [start: number, end: number] | null;
}

/** What a page says of its article, who wrote it and when, as it stands there; `finish.ts` reads it. */
export interface Written {
  /** Authors as the page's data have them. */
  authors: string[];
  /** Bylines as the page shows them, the surest first. */
  bylines: string[];
  /** Dates as written, the surest first. */
  dates: string[];
  /** The article's address as far as it is known, else empty. */
  address: string;
  /** Types of schema.org and sections of the site. */
  filedUnder: string[];
  /** Marked up as a live blog. */
  isLive: boolean;
  /** Only the open part of a paid article is there. */
  isPartly: boolean;
}

export interface Article {
  title: string | null;
  publisher: string | null;
  written: Written;
  /** ISO 639-1 in lower case, `en` where the text is; `und` when unknown. */
  language: string;
  url: string | null;
  /** Paragraphs joined by blank lines, hard-wrapped lines by one space. */
  text: string;
  /** Sorted by start, covering every character of `text` but joiners. */
  segments: Segment[];
  /** In the order of the page. */
  blocks: LabelledBlock[];
  /** The element whose changes may change the article. */
  root: Element;
  /** Articles of their own beside this one, in the order of the page. */
  others?: readonly OtherArticle[];
}

export interface OtherArticle {
  root: Element;
  /** @returns null where it is too short to be one */
  read(): Article | null;
}
