import type { TextDocument } from '../text/document.ts';

/** This share of sentences starts with a capital in a text that keeps to capitals. */
const CASED = 0.9;
/** Lower-case words before and after a capitalized one that may be a part of a name or tell where it ends. */
const BEFORE = 1;
const AFTER = 2;

const MAY_BE_NAME = /[\p{Lu}\p{Lt}\p{N}@]/u;

/**
 * Token ranges outside which no name can stand: in a text that keeps to capitals, words far from any capital or digit
 * are left out, which are more than half of them. Zones never cross a sentence's end.
 */
export function nameZones(document: TextDocument): [first: number, last: number][] {
  const { tokens, sentences } = document;
  if (!keepsToCapitals(document)) return sentences.map(({ first, last }) => [first, last]);
  const zones: [number, number][] = [];
  for (const { first, last } of sentences) {
    let zone: [number, number] | null = null;
    for (let i = first; i < last; i++) {
      if (!MAY_BE_NAME.test(tokens[i]!.text)) continue;
      const from = Math.max(first, i - BEFORE);
      const to = Math.min(last, i + 1 + AFTER);
      if (zone && from <= zone[1]) zone[1] = to;
      else {
        zone = [from, to];
        zones.push(zone);
      }
    }
  }
  return zones;
}

function keepsToCapitals({ tokens, sentences }: TextDocument): boolean {
  let cased = 0;
  let lower = 0;
  for (const { first } of sentences) {
    const { text } = tokens[first]!;
    if (/^\p{Lu}/u.test(text)) cased++;
    else if (/^\p{Ll}/u.test(text)) lower++;
  }
  return cased >= CASED * (cased + lower) && !tokens.some(({ text }) => text === 'i');
}
