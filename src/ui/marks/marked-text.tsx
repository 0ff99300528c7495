import { MARK_CATEGORIES, type MarkCategory } from '../../settings/schema.ts';
import { MarkSample } from './mark-sample.tsx';

type Piece = { category: MarkCategory | null; words: string };

/** `[figures:about 40 jobs] would go` → pieces. What is not a known category stays as it is written. */
export function pieces(text: string): Piece[] {
  const pattern = new RegExp(`\\[(${MARK_CATEGORIES.join('|')}):([^\\]]*)\\]`, 'g');
  const result: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) result.push({ category: null, words: text.slice(from, match.index) });
    result.push({ category: match[1] as MarkCategory, words: match[2]! });
    from = match.index + match[0].length;
  }
  if (from < text.length) result.push({ category: null, words: text.slice(from) });
  return result;
}

/** A text of our own with marks drawn in it, for the options' preview and the first page. */
export function MarkedText({ text }: { text: string }) {
  return pieces(text).map(({ category, words }, i) =>
    category ? (
      <MarkSample key={i} category={category}>
        {words}
      </MarkSample>
    ) : (
      words
    ),
  );
}
