import type { Line, Run } from './types.ts';

/** Characters that are not shown: soft hyphen, zero-width space and joiner, byte order mark. */
const FOLD = /\s{2,}|[\u00ad\u200b\u2060\ufeff]+/g;

/** Gathers the text nodes of one line, folding white space as a browser does, and remembers where each part lies. */
export class LineBuilder {
  text = '';
  runs: Run[] = [];
  linkChars = 0;
  boldChars = 0;

  /** Adds `node.data[from, to)`. */
  add(node: Text, from: number, to: number, isLink: boolean, isBold: boolean): void {
    const data = node.data;
    const before = this.text.length;
    let at = from;
    FOLD.lastIndex = from;
    for (let fold = FOLD.exec(data); fold && fold.index < to; fold = FOLD.exec(data)) {
      const isSpace = /\s/.test(fold[0][0]!) && fold[0][0] !== '\ufeff';
      this.#copy(node, at, Math.min(to, fold.index + (isSpace ? 1 : 0)));
      at = Math.min(to, fold.index + fold[0].length);
    }
    this.#copy(node, at, to);
    const added = this.text.length - before;
    if (isLink) this.linkChars += added;
    if (isBold) this.boldChars += added;
  }

  #copy(node: Text, from: number, to: number): void {
    const folds = /\s$/.test(this.text) || this.text === '';
    if (folds && from < to && /\s/.test(node.data[from]!)) from++;
    if (from >= to) return;
    const start = this.text.length;
    this.text += node.data.slice(from, to).replace(/\s/g, ' ');
    this.runs.push({ start, end: this.text.length, node, nodeStart: from });
  }

  /** Cuts the white space at the end and hands over what was gathered; null when nothing is left. */
  take(): Pick<Line, 'text' | 'runs' | 'linkChars' | 'boldChars'> | null {
    const { runs, linkChars, boldChars } = this;
    const text = this.text.trimEnd();
    this.text = '';
    this.runs = [];
    this.linkChars = 0;
    this.boldChars = 0;
    if (!text) return null;
    while (runs.at(-1)!.start >= text.length) runs.pop();
    const last = runs.at(-1)!;
    last.end = Math.min(last.end, text.length);
    return { text, runs, linkChars, boldChars };
  }
}
