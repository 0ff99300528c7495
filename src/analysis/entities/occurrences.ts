import { mix } from '../packed/hash.ts';
import type { TextDocument } from '../text/document.ts';
import { type CapitalRuns, isCapitalized } from './capital-runs.ts';
import type { WordView } from './features.ts';
import { LISTS } from './gazetteer.ts';

/** How many other places of a word are looked at. */
const MAX_OTHERS = 5;

/** What the rest of the document shows about a word: Krishnan and Manning 2006, without a second pass. */
export interface Occurrences {
  add(
    i: number,
    views: readonly WordView[],
    flags: Uint16Array,
    template: number,
    out: Int32Array,
    size: number,
  ): number;
}

export function readOccurrences(document: TextDocument, runs: CapitalRuns): Occurrences {
  const { tokens, sentences } = document;
  const places = new Map<string, number[]>();
  const lowered = new Map<string, number>();
  const longest = new Map<string, number>();
  const isFirst = (i: number) => sentences[tokens[i]!.sentence]!.first === i;
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower } = tokens[i]!;
    if (!isCapitalized(text)) {
      if (text === lower) lowered.set(lower, (lowered.get(lower) ?? 0) + 1);
      continue;
    }
    const list = places.get(text);
    if (!list) places.set(text, [i]);
    else if (list.length <= MAX_OTHERS) list.push(i);
    const best = longest.get(text);
    const length = runs.end[i]! - runs.start[i]!;
    if (best === undefined || (length < 6 && length > runs.end[best]! - runs.start[best]!))
      longest.set(text, i);
  }

  return {
    add(i, views, flags, firstTemplate, out, from) {
      const { text, lower } = tokens[i]!;
      let size = from;
      let template = firstTemplate;
      const add = (a: number, b = 0) => {
        out[size++] = mix(template++, a, b);
      };
      const shape = views[i]!.shape;
      add(Math.min(lowered.get(lower) ?? 0, 2), isFirst(i) ? 1 : 0);
      const others = places.get(text);
      if (!others) return size;
      const best = longest.get(text)!;
      const start = runs.start[best]!;
      const end = runs.end[best]!;
      const longer = end - start > runs.end[i]! - runs.start[i]! ? 1 : 0;
      const place = (best === start ? 1 : 0) + (best === end - 1 ? 2 : 0) + 4 * longer;
      add(place, shape);
      add(views[start]!.lower, place);
      add(views[end - 1]!.lower, place);
      add(views[start]!.middle, place);
      add(views[end - 1]!.middle, place);
      add(flags[start]! & LISTS.firstName, place);
      const next = template;
      let midSentence = 0;
      for (const k of others) {
        if (k === i) continue;
        if (!isFirst(k)) midSentence = 1;
        template = next;
        const before = isFirst(k) ? 1 : views[k - 1]!.lower;
        const beforeClass = isFirst(k) ? -1 : views[k - 1]!.middle;
        const after = k + 1 < tokens.length ? views[k + 1]! : null;
        add(before);
        add(beforeClass);
        if (after) {
          add(after.lower);
          add(after.middle);
        }
      }
      template = next + 4;
      add(midSentence, isFirst(i) ? 1 : 0);
      return size;
    },
  };
}
