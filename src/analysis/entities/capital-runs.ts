import type { TextDocument } from '../text/document.ts';

/** Runs of capitalized words inside a sentence, token ranges by token; empty (`end` 0) at other tokens. */
export interface CapitalRuns {
  start: Int32Array;
  end: Int32Array;
  /** The same, joined over bridges: "Bank of England", "Harlow and Sons". */
  wideStart: Int32Array;
  wideEnd: Int32Array;
}

const BRIDGES = new Set([
  'of',
  'and',
  'the',
  'for',
  '&',
  'de',
  'la',
  'du',
  'von',
  'van',
  'al',
  'in',
  'on',
  "'s",
  "'",
]);

export const isCapitalized = (text: string): boolean => /^[\p{Lu}\p{Lt}]|^\p{Ll}{1,2}\p{Lu}/u.test(text);

export function findCapitalRuns(document: TextDocument): CapitalRuns {
  const { tokens, sentences } = document;
  const table = () => new Int32Array(tokens.length);
  const runs = {
    start: table(),
    end: table(),
    wideStart: table(),
    wideEnd: table(),
  };
  const fill = (start: Int32Array, end: Int32Array, from: number, to: number) => {
    for (let k = from; k < to; k++) {
      start[k] = from;
      end[k] = to;
    }
  };
  for (const { first, last } of sentences) {
    const found: [number, number][] = [];
    for (let i = first; i < last; i++) {
      if (!isCapitalized(tokens[i]!.text)) continue;
      const from = i;
      while (i + 1 < last && (isCapitalized(tokens[i + 1]!.text) || isHyphenated(i + 1, last))) i++;
      found.push([from, i + 1]);
      fill(runs.start, runs.end, from, i + 1);
    }
    for (let a = 0; a < found.length; a++) {
      let b = a;
      while (b + 1 < found.length && isBridge(found[b]![1], found[b + 1]![0])) b++;
      fill(runs.wideStart, runs.wideEnd, found[a]![0], found[b]![1]);
      a = b;
    }
  }
  return runs;

  /** A hyphen, or a number, between capitalized words. */
  function isHyphenated(i: number, last: number): boolean {
    const { text, glued } = tokens[i]!;
    return (
      text === '-' && glued && i + 1 < last && tokens[i + 1]!.glued && isCapitalized(tokens[i + 1]!.text)
    );
  }

  function isBridge(from: number, to: number): boolean {
    if (to - from > 2) return false;
    for (let k = from; k < to; k++) if (!BRIDGES.has(tokens[k]!.lower)) return false;
    return true;
  }
}
