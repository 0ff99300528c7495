import type { Paragraph } from '../blocks/types.ts';
import { wordsOf } from '../blocks/words.ts';

/** How much of the shorter text's words the other has, 0..1. */
function overlap(a: string, b: string): number {
  const inA = new Set(wordsOf(a));
  const inB = wordsOf(b);
  if (!inA.size || !inB.length) return 0;
  return inB.filter((w) => inA.has(w)).length / Math.min(inA.size, inB.length);
}

const SAME = 0.6;

/** Whether both name the same article. */
export function isSameTitle(a: string, b: string | null): boolean {
  return overlap(a, b ?? '') > SAME;
}

/**
 * The headline: the heading that repeats the page's title, of the first levels and not too far down, else the
 * page's only `h1`; null when there is neither. Where a page's data and the browser's tab name different articles, as after
 * going to another one without loading, the tab is right.
 */
export function titleHeading(
  paragraphs: readonly Paragraph[],
  declared: string | null,
  shown: string | null,
): Paragraph | null {
  const headings = paragraphs.filter(({ form }) => form === 'heading').slice(0, 60);
  const isMoved = declared !== null && shown !== null && !isSameTitle(declared, shown);
  const first = headings.filter(({ region }) => region.element.localName === 'h1');
  return (
    (isMoved && headingOf(headings, shown)) ||
    headingOf(headings, declared ?? '') ||
    (first.length === 1 && wordsOf(first[0]!.text).length > 1 ? first[0]! : null)
  );
}

function headingOf(headings: readonly Paragraph[], title: string): Paragraph | null {
  let best: Paragraph | null = null;
  let bestScore = SAME;
  for (const paragraph of headings) {
    const { text, region } = paragraph;
    const level = region.element.localName;
    if (wordsOf(text).length < 2 || text.length > 300 || level > 'h2') continue;
    const score = overlap(title, text) * (level === 'h1' ? 1 : 0.8);
    if (score > bestScore) [best, bestScore] = [paragraph, score];
  }
  return best;
}

/** Cuts the site's name off a document title: "Harbour plan delayed | Harbour Post". */
export function cleanTitle(title: string, publisher: string | null): string | null {
  const text = title.replace(/\s+/g, ' ').trim();
  const cut = /^(.{12,}?)\s+[|–—»:-]{1,2}\s+([^|–—»]{2,40})$/.exec(text);
  if (cut && (cut[2] === publisher || wordsOf(cut[2]!).length <= 4)) return cut[1]!;
  return text || null;
}
