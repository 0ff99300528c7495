import type { Range } from '../../report.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../features/part-features.ts';
import { opensQuotation, type View } from '../features/views.ts';
import { lemmaOf } from '../lexicon/cue-words.ts';

/** Shorter quotations may be scare quotes: `the so-called "mill tax"`. */
const SHORT = 5;

/** Tokens `[first, last)` of each quotation, marks included. */
export function quotationSpans({ quotation, document }: View): Range[] {
  const spans: [number, number][] = document.quotations.map(() => [-1, -1]);
  quotation.forEach((q, i) => {
    if (q < 0) return;
    if (spans[q]![0] < 0) spans[q]![0] = i;
    spans[q]![1] = i + 1;
  });
  return spans;
}

/**
 * A content that takes in part of a quotation takes in all of it, up to the attribution's own cue and source.
 * `"We will close the mill. We had no choice," Ortiz said.`
 */
export function fillQuotations(view: View, draft: Draft, spans: readonly Range[]): Draft {
  const { quotation } = view;
  const stops = [draft.cue, ...draft.source];
  let changed = false;
  // "Another user said: “The ship is coming back.”"
  const isOpener = !draft.content.length && opensQuotation(view, draft.cue[1] - 1);
  const given = isOpener ? [spans[quotation[draft.cue[1] + 1]!]!] : draft.content;
  const content = given.map(([a, b]): Range => {
    let first = a;
    let last = b;
    const left = quotation[a]!;
    if (left >= 0 && quotation[draft.cue[0]] !== left) {
      const wanted = spans[left]![0];
      if (wanted < first && isFree(wanted, first, stops)) first = wanted;
    }
    const right = quotation[b - 1]!;
    if (right >= 0 && quotation[draft.cue[0]] !== right) {
      const wanted = spans[right]![1];
      if (wanted > last && isFree(last, wanted, stops)) last = wanted;
    }
    if (first !== a || last !== b) changed = true;
    return [first, last];
  });
  if (!changed && given === draft.content) return draft;
  return { ...draft, content: merged(content), because: [...draft.because, 'quotation to its marks'] };
}

/** "“We took that to heart,” he said": who speaks is not found inside the words that are said, where somebody stands outside. */
export function withoutQuoted({ quotation }: View, draft: Draft): Draft {
  const isInside = ([a]: Range) => quotation[a]! >= 0;
  if (isInside(draft.cue) || !draft.source.some(isInside) || draft.source.every(isInside)) return draft;
  const source = draft.source.filter((s) => !isInside(s));
  return { ...draft, source, because: [...draft.because, 'who stands outside the quotation'] };
}

const isFree = (from: number, to: number, stops: readonly Range[]) =>
  stops.every(([a, b]) => b <= from || a >= to);

/** Sorted, with touching and overlapping spans joined. */
export function merged(spans: readonly Range[]): Range[] {
  const out: [number, number][] = [];
  for (const [a, b] of [...spans].sort((x, y) => x[0] - y[0])) {
    const last = out.at(-1);
    if (last && a <= last[1]) last[1] = Math.max(last[1], b);
    else out.push([a, b]);
  }
  return out;
}

/**
 * Quotations that no attribution covers and that stand alone as sentences go to the speaker of the sentence before,
 * in the same paragraph or as a paragraph of nothing else after it.
 */
export function floatQuotations(view: View, drafts: readonly Draft[], spans: readonly Range[]): Draft[] {
  const { document } = view;
  const { tokens, sentences, paragraphs } = document;
  const out = drafts.map((d) => ({ ...d }));
  const covered = new Set<number>();
  for (const d of out)
    for (const [a, b] of d.content)
      for (let i = a; i < b; i++) if (view.quotation[i]! >= 0) covered.add(view.quotation[i]!);
  let speaker: Draft | null = null;
  let speakerEnd = -1;
  let next = 0;
  const byStart = out
    .filter(
      (d) => d.source.length && (d.content.some(([a, b]) => isQuoted(view, a, b)) || isTelling(view, d)),
    )
    .sort((x, y) => extent(x)[0] - extent(y)[0]);
  spans.forEach(([a, b], q) => {
    if (a < 0) return;
    while (next < byStart.length && extent(byStart[next]!)[0] < b) {
      const d = byStart[next++]!;
      if (extent(d)[1] >= speakerEnd) {
        speaker = d;
        speakerEnd = extent(d)[1];
      }
    }
    if (covered.has(q) || !speaker) return;
    const s = sentences[tokens[a]!.sentence]!;
    const e = sentences[tokens[b - 1]!.sentence]!;
    if (a !== s.first || b < e.last - 1) return;
    const from = paragraphs[s.paragraph]!;
    const home = sentences[tokens[speakerEnd - 1]!.sentence]!;
    const follows = home.index === s.index - 1 || speakerEnd >= a;
    const isShort = b - a < SHORT + 2;
    const sameParagraph = follows && home.paragraph === s.paragraph;
    const wasOpen = !isShort && q > 0 && document.quotations[q - 1]!.open && spans[q - 1]![1] >= a - 1;
    const wholeParagraph = a === sentences[from.first]!.first && b >= sentences[from.last - 1]!.last - 1;
    // A quoted line without a full stop is a heading.
    const isHeading = !/[.?!,…–—-]/.test(tokens[b - 2]!.text) && !/[.?!,…]/.test(tokens[b - 1]!.text);
    const nextParagraph =
      wholeParagraph && !isShort && !isHeading && follows && home.paragraph === s.paragraph - 1;
    if (!(sameParagraph || wasOpen || nextParagraph)) return;
    const target: Draft = speaker;
    target.content = merged([...target.content, [a, b]]);
    target.because = [...target.because, 'quotation goes on with the same speaker'];
    speakerEnd = b;
    covered.add(q);
  });
  return out;
}

/** "Lund said that the firm was sold." The words that bear it out may follow. */
function isTelling(view: View, { cue, content }: Draft): boolean {
  const lemma = lemmaOf(view.document.tokens[headOf(view, ...cue)]!.lower);
  return content.length > 0 && (lemma === 'say' || lemma === 'tell');
}

const isQuoted = ({ quotation }: View, a: number, b: number) => {
  for (let i = a; i < b; i++) if (quotation[i]! >= 0) return true;
  return false;
};

/** First token and the token after the last of all parts. */
export function extent({ source, cue, content }: Draft): Range {
  const all = [cue, ...source, ...content];
  return [Math.min(...all.map((r) => r[0])), Math.max(...all.map((r) => r[1]))];
}
