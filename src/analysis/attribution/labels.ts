import type { Range } from '../report.ts';

/** Outside, then first, inner, last and only token of a span (BILOU, Ratinov and Roth 2009). */
export const CUE_LABELS = 5;
/** Outside, then the four of a source, then the four of a content. */
export const PART_LABELS = 9;
export const SOURCE = 1;
export const CONTENT = 5;

/** Writes a span `[first, last)` with the four labels that begin at `base`. */
export function writeSpan(labels: Uint8Array, first: number, last: number, base: number): void {
  if (last - first === 1) labels[first] = base + 3;
  else {
    labels[first] = base;
    labels.fill(base + 1, first + 1, last - 1);
    labels[last - 1] = base + 2;
  }
}

/** Spans `[first, last)` of the four labels that begin at `base`. */
export function readSpans(labels: Uint8Array, base: number): Range[] {
  const spans: Range[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === base + 3) spans.push([i, i + 1]);
    if (labels[i] !== base) continue;
    const first = i;
    while (i + 1 < labels.length && labels[i + 1]! > base && labels[i + 1]! <= base + 2) {
      i++;
      if (labels[i] === base + 2) break;
    }
    spans.push([first, i + 1]);
  }
  return spans;
}
