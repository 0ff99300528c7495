/** A quotation as printed: `start` is its opening mark, `end` is after its closing mark. */
export interface Quotation {
  start: number;
  end: number;
  /** No closing mark: the speaker goes on in the next paragraph. */
  open: boolean;
  /** Single marks used as the article's outer quotation marks. */
  single: boolean;
}

const OPEN_BEFORE = /^$|[\s([{—–:\-/]/;

/**
 * Outermost quotations, in order. A quotation that is not closed runs to the end of its paragraph; the next
 * paragraph may open another one (the convention for a speech of several paragraphs). Curly, straight and guillemet
 * marks; single marks only where the article has no double ones, since apostrophes look the same.
 * @param paragraphs half-open offset ranges, in order
 */
export function findQuotations(
  text: string,
  paragraphs: readonly { start: number; end: number }[],
): Quotation[] {
  const out: Quotation[] = [];
  const isSingle = !/["“«]/.test(text);
  for (const { start, end } of paragraphs) {
    let from = -1;
    let closer = '';
    for (let i = start; i < end; i++) {
      const c = text[i]!;
      if (from < 0) {
        const opens = isSingle
          ? opensSingle(text, i, start)
          : c === '“' || c === '«' || (c === '"' && opensStraight(text, i, start));
        if (!opens) continue;
        from = i;
        closer = c === '“' ? '”"' : c === '«' ? '»' : c === '"' ? '"”' : "’'";
      } else if (!isSingle && isDoubled(text, i, end)) {
        out.push({ start: from, end: i + 2, open: false, single: false });
        from = -1;
        i++;
      } else if (closer.includes(c) && (!isSingle || closesSingle(text, i, end))) {
        out.push({ start: from, end: i + 1, open: false, single: isSingle });
        from = -1;
      }
    }
    if (from >= 0 && !isSingle) out.push({ start: from, end, open: true, single: false });
  }
  return out;
}

/** A closing mark typed as two single ones: “The port is full.’’ */
const isDoubled = (text: string, i: number, end: number) =>
  i + 1 < end && (text[i] === '’' || text[i] === "'") && text[i + 1] === text[i];

const opensStraight = (text: string, i: number, start: number) =>
  i === start || OPEN_BEFORE.test(text[i - 1]!) || /\S/.test(text[i + 1] ?? ' ');

const opensSingle = (text: string, i: number, start: number) =>
  (text[i] === '‘' || text[i] === "'") &&
  (i === start || OPEN_BEFORE.test(text[i - 1]!)) &&
  /[\p{L}\p{N}[]/u.test(text[i + 1] ?? ' ') &&
  !/^['‘](?:\d\ds?|em|til|tis|twas|n)\b/i.test(text.slice(i, i + 6));

/** Not an apostrophe: after punctuation, or after a word that is followed by a space or punctuation and no genitive s. */
const closesSingle = (text: string, i: number, end: number) =>
  /[.,?!…]/.test(text[i - 1] ?? '') ||
  (!/[\p{L}\p{N}]/u.test(i + 1 < end ? text[i + 1]! : ' ') && text[i - 1] !== 's');
