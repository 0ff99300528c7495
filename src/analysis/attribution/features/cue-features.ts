import type { Features } from '../model/crf.ts';
import { bucket, CHUNK, EDGE, mix, type View, type WordView } from './views.ts';

/**
 * Features of the cue tagger over a whole document; sequences are its sentences.
 * Templates: words, tags and word classes around the token, its reporting frame, the next verb of its group, the
 * nearest noun phrases, quotation marks near by, other reporting words of the sentence.
 */
export function cueFeatures(view: View): Features {
  const { document, words, quotation, chunks, chunk } = view;
  const { tokens, sentences } = document;

  // Made once, not for each of the tokens.
  let first = 0;
  let last = 0;
  let hashes: Int32Array = new Int32Array(0);
  let size = 0;
  const at = (k: number): WordView => (k >= first && k < last ? words[k]! : EDGE);
  const add = (a: number, b = 0) => {
    hashes[size] = mix(size++, a, b);
  };
  /** The kind of a chunk of this sentence. */
  const kind = (k: number) => {
    const other = chunks[k];
    return other && other.first >= first && other.last <= last ? other.kind : 0;
  };

  return (i, out) => {
    ({ first, last } = sentences[tokens[i]!.sentence]!);
    hashes = out;
    size = 0;
    const w = words[i]!;
    const p = at(i - 1);
    const pp = at(i - 2);
    const n = at(i + 1);
    const nn = at(i + 2);
    add(w.lower);
    add(p.lower);
    add(n.lower);
    add(pp.lower);
    add(nn.lower);
    add(p.lower, w.lower);
    add(w.lower, n.lower);
    add(w.pos, w.shape);
    add(p.pos, w.pos);
    add(w.pos, n.pos);
    add(w.suffix, w.pos);
    add(w.stem);
    add(w.frame, w.pos);
    add(w.frame, p.pos);
    add(w.frame, n.lower);
    add(w.frame, p.lower);
    add(n.frame, w.pos);
    add(p.frame, w.pos);
    add(w.fine);
    add(w.fine, w.pos);
    add(w.middle, n.lower);
    add(w.middle, p.lower);
    add(p.fine);
    add(n.fine);
    add(p.middle, w.middle);
    add(w.middle, n.middle);
    add(mix(1, p.coarse, w.coarse), n.coarse);

    // The verb group: what the auxiliary belongs to, and what stands around the group.
    const c = chunks[chunk[i]!]!;
    const groupLast = at(c.last - 1);
    add(mix(1, c.kind, Math.min(i - c.first, 3)), Math.min(c.last - i, 3));
    add(groupLast.frame, w.pos);
    add(groupLast.fine, w.pos);
    const before = chunks[chunk[i]! - 1];
    const after = chunks[chunk[i]! + 1];
    const hasBefore = before && before.first >= first ? before : null;
    const hasAfter = after && after.first < last ? after : null;
    const beforeHead = hasBefore ? words[hasBefore.head]! : EDGE;
    const afterHead = hasAfter ? words[hasAfter.head]! : EDGE;
    add(w.frame, mix(1, hasBefore?.kind ?? 0, hasAfter?.kind ?? 0));
    add(w.lower, mix(1, hasBefore?.kind ?? 0, hasAfter?.kind ?? 0));
    add(w.pos, mix(1, hasBefore?.kind ?? 0, hasAfter?.kind ?? 0));
    add(beforeHead.lower, groupLast.frame);
    add(afterHead.lower, groupLast.frame);
    add(beforeHead.fine, w.lemma);
    add(afterHead.fine, w.lemma);
    add(beforeHead.middle, groupLast.middle);
    add(afterHead.middle, groupLast.middle);
    add(beforeHead.shape, mix(1, w.frame, w.pos));
    add(afterHead.shape, mix(1, w.frame, w.pos));
    const after2 = chunks[chunk[i]! + 2];
    const after2Head = after2 && after2.first < last ? words[after2.head]! : EDGE;
    add(mix(1, hasAfter?.kind ?? 0, after2Head.pos), w.lower);
    add(mix(1, hasAfter?.kind ?? 0, after2Head.pos), w.frame);

    // Kinds of the three chunks on either side, and the nearest name or pronoun before.
    const here = chunk[i]!;
    const rightPath = mix(1, kind(here + 1), mix(1, kind(here + 2), kind(here + 3)));
    const leftPath = mix(1, kind(here - 1), mix(1, kind(here - 2), kind(here - 3)));
    add(rightPath, w.frame);
    add(rightPath, groupLast.middle);
    add(leftPath, w.frame);
    add(mix(1, leftPath, rightPath), w.frame || w.pos);
    let subject = 0;
    for (let k = here - 1; k > here - 8 && kind(k) > 0; k--) {
      const { pos } = tokens[chunks[k]!.head]!;
      if (kind(k) === CHUNK.noun && (pos === 'proper' || pos === 'pronoun')) {
        subject = mix(1, here - k, pos === 'proper' ? 1 : words[chunks[k]!.head]!.lower);
        break;
      }
    }
    add(subject, w.frame);
    add(subject, groupLast.pos);

    // Quotation marks near by.
    const q = quotation[i]!;
    let left = 0;
    while (left < 12 && i - left - 1 >= first && quotation[i - left - 1] === q) left++;
    let right = 0;
    while (right < 12 && i + right + 1 < last && quotation[i + right + 1] === q) right++;
    const quoteLeft = i - left - 1 >= first && left < 12 ? 1 : 0;
    const quoteRight = i + right + 1 < last && right < 12 ? 1 : 0;
    const inside = q >= 0 ? 1 : 0;
    const state = inside + 2 * quoteLeft + 4 * quoteRight;
    add(state, w.frame);
    add(state, w.lower);
    add(state, w.pos);
    add(mix(1, state, quoteLeft ? bucket(left) : 15), w.frame);
    add(mix(2, state, quoteRight ? bucket(right) : 15), w.frame);
    const wholeQuote = first < tokens.length && quotation[first]! >= 0 ? 1 : 0;
    add(mix(1, state, wholeQuote), w.lemma ? 1 : 0);

    // The sentence: its place, and other reporting words.
    let lemmasLeft = 0;
    for (let k = Math.max(first, i - 25); k < i; k++) if (words[k]!.lemma && words[k]!.isVerb) lemmasLeft++;
    let lemmasRight = 0;
    for (let k = i + 1; k < Math.min(last, i + 26); k++)
      if (words[k]!.lemma && words[k]!.isVerb) lemmasRight++;
    add(mix(1, Math.min(lemmasLeft, 3), Math.min(lemmasRight, 3)), w.frame);
    add(mix(1, Math.min(lemmasLeft, 2), bucket(i - first)), w.pos);
    let thatAt = 0;
    for (let k = 1; k < 7 && i + k < last; k++)
      if (tokens[i + k]!.lower === 'that') {
        thatAt = k;
        break;
      }
    add(thatAt, w.lemma || w.pos);
    add(mix(1, i === first ? 1 : 0, Math.min(last - i, 4)), w.frame || w.pos);
    let comma = 0;
    for (let k = 1; k < 9 && i - k >= first; k++)
      if (tokens[i - k]!.lower === ',') {
        comma = k;
        break;
      }
    add(comma, w.pos);
    return size;
  };
}
