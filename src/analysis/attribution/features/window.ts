import type { TextDocument } from '../../text/document.ts';

/** The stretch of text in which a cue's source and content are looked for. All numbers are token indices. */
export interface Window {
  first: number;
  last: number;
  cueFirst: number;
  cueLast: number;
  /** 1 for every token of the document that is in some cue. */
  cues: Uint8Array;
  hasQuoteLeft: number;
  hasQuoteRight: number;
}

/** A sentence longer than this on one side of the cue is cut. */
const REACH = 160;
/** Sentences of more tokens are lists or broken markup, not prose, and are looked at closer by. */
const ENDLESS = 300;
const REACH_IN_ENDLESS = 30;
const SENTENCES_BEFORE = 3;
const SENTENCES_AFTER = 4;

/**
 * The cue's sentence; before it the sentences of its paragraph as long as they are quotations, after it the same.
 * @param quotation index of the quotation of each token, -1 outside
 */
export function windowOf(
  { tokens, sentences }: TextDocument,
  quotation: Int32Array,
  cues: Uint8Array,
  cueFirst: number,
  cueLast: number,
): Window {
  const home = tokens[cueFirst]!.sentence;
  const { paragraph } = sentences[home]!;
  const reach = sentences[home]!.last - sentences[home]!.first > ENDLESS ? REACH_IN_ENDLESS : REACH;
  let first = Math.max(sentences[home]!.first, cueFirst - reach);
  let last = Math.min(Math.max(sentences[home]!.last, cueLast), cueLast + reach);
  for (let k = home - 1; k >= 0 && k >= home - SENTENCES_BEFORE; k--) {
    const s = sentences[k]!;
    if (s.paragraph !== paragraph || quotation[s.last - 1]! < 0 || cueFirst - s.first > REACH) break;
    first = s.first;
  }
  for (let k = tokens[cueLast - 1]!.sentence + 1; k < sentences.length && k <= home + SENTENCES_AFTER; k++) {
    const s = sentences[k]!;
    if (s.paragraph !== paragraph || quotation[s.first]! < 0 || s.last - cueLast > REACH) break;
    last = s.last;
  }
  let hasQuoteLeft = 0;
  let hasQuoteRight = 0;
  for (let i = Math.max(sentences[home]!.first, first); i < cueFirst; i++)
    if (quotation[i]! >= 0) hasQuoteLeft = 1;
  for (let i = cueLast; i < Math.min(sentences[home]!.last, last); i++)
    if (quotation[i]! >= 0) hasQuoteRight = 1;
  return { first, last, cueFirst, cueLast, cues, hasQuoteLeft, hasQuoteRight };
}
