import type { Article } from '../article/index.ts';
import { rangesFor } from '../article/index.ts';
import type { Look } from '../messaging/protocol.ts';
import { askBackground } from '../messaging/send.ts';
import { MARK_CATEGORIES, type MarkCategory, type Settings } from '../settings/schema.ts';
import { CONTENT, FLASH, highlightName } from '../ui/marks/highlights.ts';
import type { Mark } from './marks.ts';
import { paperOf } from './paper.ts';
import { Sheet } from './sheet.ts';

/**
 * Paints marks with the CSS Custom Highlight API: the page's DOM stays as it is. The registry of highlights is shared with
 * the page, so only names of ours are touched, and what the page throws out is registered again.
 */
export class Painter {
  readonly #sheet: Sheet;
  readonly #highlights = new Map<string, Highlight>();
  /** An element on each background that was found, with the background. */
  #samples = new Map<string, Element>();
  /** What the look was asked for last. */
  #asked = '';
  #dark: ReadonlySet<string> = new Set();

  /** @param onLook told how marks and card look, at first and when it has changed */
  constructor(
    private readonly document: Document,
    private readonly onLook: (look: Look) => void,
    signal: AbortSignal,
  ) {
    this.#sheet = new Sheet(signal);
    forgetLeftovers();
    signal.addEventListener('abort', () => this.clear());
  }

  /** Paints these marks and nothing else. @returns those that are in the page; text that has changed has none */
  paint(article: Article, marks: readonly Mark[], settings: Settings): Mark[] {
    const known = new Map<Element, string>();
    const papers: string[] = [];
    this.#samples = new Map();
    const roots = new Set<DocumentOrShadowRoot>([this.document]);
    const ranges = new Map<string, { list: Range[]; priority: number }>();
    const painted = marks.filter(({ category, spans }) => {
      const all = spans.map(([start, end]) => rangesFor(article, start, end));
      if (all.includes(null)) return false;
      for (const range of all.flatMap((list) => list ?? [])) {
        const element = range.startContainer.parentElement;
        if (!element) continue;
        const root = range.startContainer.getRootNode();
        if (root instanceof ShadowRoot) roots.add(root);
        const paper = paperOf(element, known);
        if (!this.#samples.has(paper)) this.#samples.set(paper, element);
        const name = highlightName(category, indexOf(papers, paper));
        const entry = ranges.get(name);
        if (entry) entry.list.push(range);
        else ranges.set(name, { list: [range], priority: priorityOf(category) });
      }
      return true;
    });
    for (const name of this.#highlights.keys())
      if (!ranges.has(name) && name !== CONTENT && name !== FLASH) this.#drop(name);
    for (const [name, { list, priority }] of ranges) this.#set(name, list, priority);
    if (papers.length > 0) {
      this.#sheet.show(roots);
      void this.#dress(papers, settings);
    }
    return painted;
  }

  /** Whether the element's words stand on a dark background, as it was when marks were painted. */
  isOnDark(element: Element): boolean {
    return this.#dark.has(paperOf(element, new Map()));
  }

  /** Whether the page's backgrounds have changed since marks were painted. Looks at one element a background. */
  isOutOfTone(): boolean {
    const known = new Map<Element, string>();
    return [...this.#samples].some(([paper, element]) => paperOf(element, known) !== paper);
  }

  /** Shows passages apart from the marks: what a source says, or the place just gone to. None takes it away. */
  show(name: typeof CONTENT | typeof FLASH, ranges: readonly Range[]): void {
    if (ranges.length === 0) this.#drop(name);
    else this.#set(name, ranges, name === FLASH ? 9 : 0);
  }

  /** Registers again what the page has thrown out. */
  keep(): void {
    if (this.#highlights.size === 0) return;
    for (const [name, highlight] of this.#highlights)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    this.#sheet.keep();
  }

  clear(): void {
    for (const name of [...this.#highlights.keys()]) this.#drop(name);
    this.#sheet.remove();
  }

  /** Style sheets are made in the background, so that no page carries what makes them (docs/adr/0067). */
  async #dress(papers: string[], { palette, ownColours, print }: Settings): Promise<void> {
    const asked = JSON.stringify([papers, palette, ownColours, print]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    try {
      const look = await askBackground('look', { papers });
      if (asked !== this.#asked) return;
      this.#dark = new Set(papers.filter((_, i) => look.dark[i]));
      this.#sheet.set(look.marks);
      this.onLook(look);
    } catch {
      // Asked again at the next painting.
      this.#asked = '';
    }
  }

  #set(name: string, ranges: readonly Range[], priority: number): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    this.#highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  #drop(name: string): void {
    this.#highlights.delete(name);
    CSS.highlights.delete(name);
  }
}

/**
 * A script of an earlier version, gone since, may have left its highlights. They are named one by one: Firefox lets a content
 * script not go through the page's registry.
 */
function forgetLeftovers(): void {
  for (const name of [CONTENT, FLASH]) CSS.highlights.delete(name);
  for (const category of MARK_CATEGORIES)
    for (let paper = 0; CSS.highlights.delete(highlightName(category, paper)); paper++);
}

/** Which mark lies above where several overlap, from 1: the most telling. */
const priorityOf = (category: MarkCategory): number =>
  MARK_CATEGORIES.length - MARK_CATEGORIES.indexOf(category);

/** Papers are few: the index in `papers`, to which a new one is added. */
function indexOf(papers: string[], paper: string): number {
  const known = papers.indexOf(paper);
  return known >= 0 ? known : papers.push(paper) - 1;
}
