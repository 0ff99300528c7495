import type { Line, Run } from './types.ts';

/** White space that folds to one, and characters that are not shown: soft hyphen, zero-width space and joiner, byte order mark. */
const FOLD = /\s{2,}|[\u00ad\u200b\u2060\ufeff]+/g;
const SHOWN = /[^\s\u00ad\u200b\u2060]/;

/** Gathers the text nodes of one line, folding white space as a browser does, and remembers where each part lies. */
export class LineBuilder {
  #text = '';
  #runs: Run[] = [];
  #linkChars = 0;

  /** Adds `data[from, to)` of the node. @returns whether that has text to see */
  add(node: Text, data: string, from: number, to: number, isLink: boolean): boolean {
    const isText = SHOWN.test(from || to < data.length ? data.slice(from, to) : data);
    // White space between blocks, most text nodes of a page.
    if (!isText && !this.#text) return false;
    const before = this.#text.length;
    let at = from;
    FOLD.lastIndex = from;
    for (let fold = FOLD.exec(data); fold && fold.index < to; fold = FOLD.exec(data)) {
      const isSpace = /\s/.test(fold[0][0]!) && fold[0][0] !== '\ufeff';
      this.#copy(node, data, at, Math.min(to, fold.index + (isSpace ? 1 : 0)));
      at = Math.min(to, fold.index + fold[0].length);
    }
    this.#copy(node, data, at, to);
    const added = this.#text.length - before;
    if (isLink) this.#linkChars += added;
    return isText;
  }

  #copy(node: Text, data: string, from: number, to: number): void {
    const folds = this.#text === '' || this.#text.endsWith(' ');
    if (folds && from < to && /\s/.test(data[from]!)) from++;
    if (from >= to) return;
    const start = this.#text.length;
    this.#text += data.slice(from, to).replace(/\s/g, ' ');
    this.#runs.push({ start, end: this.#text.length, node, nodeStart: from });
  }

  /** Cuts the white space at the end and hands over what was gathered, which has text to see. */
  take(): Pick<Line, 'text' | 'runs' | 'linkChars'> {
    const runs = this.#runs;
    const taken = {
      text: this.#text.trimEnd(),
      runs,
      linkChars: this.#linkChars,
    };
    const { length } = taken.text;
    this.clear();
    while (runs.at(-1)!.start >= length) runs.pop();
    const last = runs.at(-1)!;
    last.end = Math.min(last.end, length);
    return taken;
  }

  clear(): void {
    this.#text = '';
    this.#runs = [];
    this.#linkChars = 0;
  }
}
