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

/** What a page says of who wrote its article and when, as it stands there; `finish.ts` reads it. */
export interface Written {
  /** Authors as the page's data have them. */
  authors: string[];
  /** Bylines as the page shows them, the surest first. */
  bylines: string[];
  /** Dates as written, the surest first. */
  dates: string[];
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
  /** In words, e.g. that only the open part of a paid article was read. */
  limits: string[];
  /** Why no phrase may be given (opinion, live blog, partly readable), or null. */
  notAssessed: string | null;
}
