import type { Attribution } from '../attribution/types.ts';
import type { Range } from '../report.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { quotationsIn, unquoted } from './context.ts';
import type { SourceDecision } from './types.ts';

/** "It would also cost …", "The cuts could save …": what was said goes on, in the tense of reported speech. */
const GOES_ON =
  /^(?:it|its|they|their|that|this|these|those|he|his|she|her|both|all|another|the|as|if|in)\b[^.?!]*\b(?:would|could|might)\b(?! (?:not )?have\b)/i;

/**
 * Who each figure is attributed to: the source of the closest attribution in whose content it stands, or of the one
 * before that goes on without a cue of its own. A quotation goes on when it was not closed at the end of its paragraph, or
 * when the next one of the same paragraph follows with no other attribution between; a paraphrase goes on in the next
 * sentence of the paragraph where that has the tense of reported speech. A sentence of the author's own ends it.
 * @param figures ranges in the text
 * @returns for each figure an index into `SourceReading.sources`, or null
 */
export function sourcesOfFigures(
  document: TextDocument,
  figures: readonly Range[],
  attributions: readonly Attribution[],
  decisions: readonly SourceDecision[],
): (number | null)[] {
  const touching = attributionsBySentence(document, attributions);
  const quoted = speakers(document, attributions, touching);
  const told = tellers(document, touching);
  return figures.map(([start, end]) => {
    const sentence = sentenceAt(document, start);
    const own = (touching[sentence] ?? [])
      .flatMap((a) => attributions[a]!.content.map((range) => ({ a, range })))
      .filter(({ range }) => range[0] < end && start < range[1])
      .sort((x, y) => length(x.range) - length(y.range))[0];
    const quotation = quotationsIn(document, start, end)[0]?.[0];
    const attribution = own?.a ?? (quotation === undefined ? told[sentence] : quoted.get(quotation)) ?? null;
    return attribution === null ? null : (decisions[attribution]?.source ?? null);
  });
}

/** Indices of the attributions with a source, cue or content in each sentence, in the order given. */
function attributionsBySentence(document: TextDocument, attributions: readonly Attribution[]): number[][] {
  const all: number[][] = document.sentences.map(() => []);
  attributions.forEach(({ source, cue, content }, a) => {
    for (const [start, end] of [...source, ...cue, ...content])
      for (let s = sentenceAt(document, start); s <= sentenceAt(document, end - 1); s++)
        if (!all[s]?.includes(a)) all[s]?.push(a);
  });
  return all;
}

/** The attribution of each quotation, by its start: the one that has it in its content, or the one that it goes on from. */
function speakers(
  document: TextDocument,
  attributions: readonly Attribution[],
  touching: readonly number[][],
): Map<number, number | null> {
  const out = new Map<number, number | null>();
  document.quotations.forEach(({ start, end }, i) => {
    const first = sentenceAt(document, start);
    const last = sentenceAt(document, end - 1);
    const own = touching
      .slice(first, last + 1)
      .flat()
      .find((a) => speaks(attributions[a]!, start, end));
    if (own !== undefined || touching[first]?.length) {
      out.set(start, own ?? null);
      return;
    }
    const before = document.quotations[i - 1];
    const paragraph = document.sentences[first]?.paragraph ?? 0;
    const paragraphBefore = before ? document.sentences[sentenceAt(document, before.end - 1)]!.paragraph : -1;
    const runsOn = before?.open && paragraphBefore === paragraph - 1 && opens(document, paragraph, start);
    const isNext = paragraphBefore === paragraph && sentenceAt(document, before!.end - 1) >= first - 1;
    if (before && (runsOn || isNext)) out.set(start, out.get(before.start)!);
    else out.set(start, sameParagraph(document, first) ? (touching[first - 1]!.at(-1) ?? null) : null);
  });
  return out;
}

/** Says the quotation: who is named within it is quoted by its speaker. */
const speaks = ({ source, cue, content }: Attribution, start: number, end: number) =>
  content.some(([s, e]) => s < end && start < e) &&
  ![...source, ...cue].some(([s, e]) => start < s && e < end);

const opens = (document: TextDocument, paragraph: number, start: number) =>
  document.paragraphs[paragraph]!.start === start;

/** For each sentence without an attribution the one that its paraphrase goes on from. */
function tellers(document: TextDocument, touching: readonly number[][]): (number | null)[] {
  const out: (number | null)[] = [];
  document.sentences.forEach(({ start, end }, s) => {
    const before = touching[s - 1]?.at(-1) ?? out[s - 1] ?? null;
    const goesOn =
      before !== null &&
      !touching[s]!.length &&
      sameParagraph(document, s) &&
      GOES_ON.test(unquoted(document, start, end));
    out.push(goesOn ? before : null);
  });
  return out;
}

/** The sentence and the one before stand in one paragraph. */
const sameParagraph = ({ sentences }: TextDocument, s: number) =>
  s > 0 && sentences[s]!.paragraph === sentences[s - 1]!.paragraph;

const length = ([start, end]: Range) => end - start;
