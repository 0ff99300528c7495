import type { Features } from '../model/crf.ts';
import { bucket, CHUNK, EDGE, mix, type View, type WordView } from './views.ts';
import type { Window } from './window.ts';

/**
 * Features of the source-and-content labeller: each position of the window seen from its cue.
 * Templates: the token and its neighbours with the side of the cue; what stands between token and cue; the chunk
 * and its rank; quotation marks; how the cue is embedded. After the sequence labellers of Pareti 2015 and Newell et
 * al. 2018, with chunks in place of parse trees.
 */
export function partFeatures(view: View, window: Window): Features {
  const { document, words, quotation, chunks, chunk } = view;
  const { tokens, sentences } = document;
  const { cueFirst, cueLast, first, last } = window;
  const home = sentences[tokens[cueFirst]!.sentence]!;
  const at = (k: number): WordView => (k >= first && k < last ? words[k]! : EDGE);
  const kindAt = (k: number) => (k >= first && k < last ? chunks[chunk[k]!]!.kind : 0);
  const head = headOf(view, cueFirst, cueLast);
  const cue = words[head]!;
  const cueKey = cue.lemma || cue.lower;
  const before = at(cueFirst - 1);
  const after = at(cueLast);
  const signature = mix(
    1,
    sign(view, cueFirst - 1, home.first, home.last),
    sign(view, cueLast, home.first, home.last),
  );
  const embedding = mix(2, signature, cue.frame || cue.pos);
  const cueQuote = quotation[cueFirst]!;
  const between = scan(view, window);
  let hashes: Int32Array = new Int32Array(0);
  let size = 0;
  const add = (x: number, y = 0) => {
    hashes[size] = mix(size++, x, y);
  };

  return (offset, out) => {
    hashes = out;
    size = 0;
    const i = first + offset;
    const token = tokens[i]!;
    const w = words[i]!;
    const p = at(i - 1);
    const pp = at(i - 2);
    const n = at(i + 1);
    const nn = at(i + 2);
    const inCue = i >= cueFirst && i < cueLast;
    const side = inCue ? 0 : i < cueFirst ? 1 : 2;
    const distance = side === 1 ? cueFirst - i : side === 2 ? i - cueLast + 1 : 0;
    const near = bucket(distance);
    const row = token.sentence - tokens[cueFirst]!.sentence;
    const rowKey = Math.max(-2, Math.min(3, row));
    const place = side + 4 * (rowKey + 2);
    const s = sentences[token.sentence]!;
    const c = chunks[chunk[i]!]!;
    const inChunk = (i === c.first ? 1 : 0) + (i === c.last - 1 ? 2 : 0);
    const b = between[offset]!;
    add(place);
    add(place, near);
    add(w.lower, place);
    add(w.pos, place);
    add(p.lower, place);
    add(n.lower, place);
    add(mix(1, p.pos, w.pos), place);
    add(mix(1, p.pos, w.pos), mix(1, n.pos, place));
    add(mix(1, pp.pos, p.pos), mix(1, w.pos, place));
    add(w.fine, place);
    add(w.middle, place);

    // Distance and what stands between.
    add(mix(1, near, side), w.pos);
    add(mix(1, near, side), c.kind * 4 + inChunk);
    add(mix(1, near, side), mix(1, kindAt(i - 1), kindAt(i + 1)));
    add(mix(1, side, b.path), inChunk);
    add(mix(1, place, Math.min(b.commas, 3)), w.pos);
    add(mix(1, place, Math.min(b.commas, 3)), mix(1, kindAt(i - 1), c.kind));
    add(mix(1, place, Math.min(b.quotes, 4)), mix(1, inChunk, c.kind));
    add(mix(1, place, Math.min(b.reporting, 3)), mix(1, inChunk, c.kind));
    add(mix(1, place, b.opener), mix(1, Math.min(b.commas, 2), c.kind));
    add(mix(1, side, b.first), mix(1, cue.frame, c.kind));

    // The chunk: its rank among the noun phrases of its side, its head, its neighbours.
    const h = words[c.head]!;
    const rank = Math.min(b.nouns, 4);
    const chunkBefore = kindAt(c.first - 1);
    const chunkAfter = kindAt(c.last);
    add(mix(1, place, rank), c.kind * 4 + inChunk);
    add(mix(1, place, rank), mix(1, h.shape, inChunk));
    add(mix(1, place, h.fine), mix(1, c.kind, Math.min(rank, 2)));
    add(mix(1, place, h.middle), mix(1, inChunk, Math.min(rank, 2)));
    add(mix(1, place, chunkBefore), mix(1, chunkAfter, mix(1, c.kind, inChunk)));
    add(mix(1, place, chunkAfter), mix(1, at(c.last).lower, mix(1, c.kind, inChunk)));
    add(mix(1, rank, Math.min(c.last - i, 5)), mix(1, place, Math.min(i - c.first, 5)));
    add(mix(1, h.middle, cue.frame), mix(1, side, Math.min(rank, 2)));

    // The cue: its word with side, place and neighbourhood.
    add(mix(1, cue.lower, cue.pos), mix(1, place, Math.min(b.commas, 2)));
    add(mix(1, cue.frame, side), mix(1, near, c.kind));
    add(mix(1, cue.fine, side), mix(1, c.kind, rank));
    add(mix(1, embedding, place), mix(1, Math.min(b.commas, 3), inChunk));
    add(mix(1, signature, place), mix(1, near, c.kind));
    add(mix(1, signature, place), mix(1, b.opener, Math.min(b.verbs, 2)));
    add(mix(1, signature, cueKey), mix(1, place, Math.min(rank, 2)));
    add(mix(1, cueLast - cueFirst, at(cueLast - 1).lower), mix(1, place, inChunk));
    add(mix(1, after.pos, before.pos), mix(1, side, mix(1, Math.min(rank, 2), c.kind)));

    // Quotation marks.
    const q = quotation[i]!;
    const pq = i > first ? quotation[i - 1]! : -3;
    const nq = i + 1 < last ? quotation[i + 1]! : -3;
    const quoteState =
      (q >= 0 ? 1 : 0) +
      (q >= 0 && q === cueQuote ? 2 : 0) +
      (pq !== q && q >= 0 ? 4 : 0) +
      (nq !== q && q >= 0 ? 8 : 0) +
      (pq >= 0 && q < 0 ? 16 : 0) +
      (nq >= 0 && q < 0 ? 32 : 0);
    add(quoteState, place);
    add(mix(1, quoteState, place), mix(1, Math.min(b.quotes, 4), cue.frame));
    add(mix(1, quoteState, signature), mix(1, place, Math.min(b.quotes, 3)));
    add(mix(1, window.hasQuoteLeft, window.hasQuoteRight), mix(1, quoteState, place));
    add(mix(1, window.hasQuoteLeft, window.hasQuoteRight), mix(1, signature, mix(1, place, c.kind)));
    add(mix(1, window.hasQuoteLeft, window.hasQuoteRight), mix(1, place, mix(1, near, cue.frame)));

    // The sentence's edges, and the edges next to the token.
    const fromStart = Math.min(i - s.first, 3);
    const toEnd = Math.min(s.last - 1 - i, 3);
    add(mix(1, fromStart, toEnd), place);
    add(mix(1, fromStart, toEnd), mix(1, place, embedding));
    add(mix(1, toEnd, n.lower), mix(1, place, Math.min(b.commas, 2)));
    add(mix(1, kindAt(i - 1), c.kind), mix(1, place, mix(1, fromStart, cue.frame)));
    add(mix(1, n.lower, nn.pos), mix(1, place, Math.min(b.commas, 2)));
    add(mix(1, b.cuesBetween, place), mix(1, c.kind, inChunk));
    return size;
  };
}

/** What stands between a token and the cue. */
interface Between {
  commas: number;
  verbs: number;
  nouns: number;
  quotes: number;
  reporting: number;
  cuesBetween: number;
  /** The clause word met last on the way out from the cue: that, who, because. */
  opener: number;
  /** Kind of the chunk next to the cue. */
  first: number;
  /** Hash of the kinds of the chunks between, up to six. */
  path: number;
}

function scan(view: View, { first, last, cueFirst, cueLast, cues }: Window): Between[] {
  const { words, chunks, chunk } = view;
  const out: Between[] = new Array(last - first);
  const start = (): Between => ({
    commas: 0,
    verbs: 0,
    nouns: 0,
    quotes: 0,
    reporting: 0,
    cuesBetween: 0,
    opener: 0,
    first: 0,
    path: 0,
  });
  for (let i = cueFirst; i < cueLast; i++) out[i - first] = start();
  for (const step of [-1, 1]) {
    let state = start();
    let passed = 0;
    let c = -1;
    for (let i = step < 0 ? cueFirst - 1 : cueLast; step < 0 ? i >= first : i < last; i += step) {
      if (chunk[i] !== c) {
        if (c >= 0) {
          const { kind } = chunks[c]!;
          state = { ...state };
          if (kind === CHUNK.comma || kind === CHUNK.mark) state.commas++;
          else if (kind === CHUNK.verb) state.verbs++;
          else if (kind === CHUNK.noun) state.nouns++;
          else if (kind === CHUNK.quote) state.quotes++;
          if (
            kind === CHUNK.that ||
            kind === CHUNK.relative ||
            kind === CHUNK.subordinator ||
            kind === CHUNK.to
          )
            state.opener = words[chunks[c]!.first]!.lower;
          if (passed < 6) state.path = mix(3, state.path, kind);
          passed++;
        } else state = { ...state, first: chunks[chunk[i]!]!.kind };
        c = chunk[i]!;
      }
      const before = i - step;
      const leftCue = before < cueFirst || before >= cueLast;
      if (leftCue && words[before]?.lemma && words[before]!.isVerb)
        state = { ...state, reporting: state.reporting + 1 };
      if (leftCue && cues[before] && !cues[i])
        state = { ...state, cuesBetween: Math.min(state.cuesBetween + 1, 3) };
      out[i - first] = state;
    }
  }
  return out;
}

/** A coarse word for the token next to the cue. */
function sign(view: View, i: number, first: number, last: number): number {
  if (i < first) return 1;
  if (i >= last) return 2;
  const { kind, head } = view.chunks[view.chunk[i]!]!;
  if (kind === CHUNK.noun) {
    const { pos } = view.document.tokens[head]!;
    return pos === 'pronoun' ? 20 : pos === 'proper' ? 21 : 22;
  }
  return 40 + kind;
}

/** The word that carries the cue: the last one with a reporting lemma, or else the last verb, or else the last word. */
export function headOf({ words }: View, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if (words[i]!.lemma && words[i]!.isVerb) return i;
  for (let i = last - 1; i >= first; i--) if (words[i]!.lemma) return i;
  for (let i = last - 1; i >= first; i--) if (words[i]!.isVerb) return i;
  return last - 1;
}
