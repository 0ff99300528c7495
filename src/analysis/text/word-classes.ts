/**
 * Distributional classes of frequent words: words used alike share a class ("said" with "told", surnames with
 * surnames). Made by `scripts/train/word-classes.ts`; features of the linear models, after Miller et al. 2004 and
 * Turian et al. 2010, who showed the gain for named entities.
 */
export interface WordClasses {
  /**
   * @param lower a word in lower case, straight apostrophes
   * @returns its finest class, or -1 for an unknown word
   */
  fine(lower: string): number;
  /** Coarser classes of a fine class, from a tree over the classes. */
  middle(fine: number): number;
  coarse(fine: number): number;
}

/**
 * Layout (little endian): u32 words, u16 classes, u16 middle class of each class, u16 coarse class of each class;
 * then the sorted words, each as u8 length shared with the word before, u8 rest length, rest; then u16 class a word.
 * @throws RangeError when the bytes end too early
 */
export function readWordClasses(bytes: Uint8Array): WordClasses {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = view.getUint32(0, true);
  const classes = view.getUint16(4, true);
  const middle = new Uint16Array(classes);
  const coarse = new Uint16Array(classes);
  let at = 6;
  for (const table of [middle, coarse])
    for (let i = 0; i < classes; i++, at += 2) table[i] = view.getUint16(at, true);
  // One decoding for all words: one for each takes ten times as long.
  const characters = new TextDecoder('latin1').decode(bytes);
  const list = new Array<string>(words);
  let word = '';
  for (let i = 0; i < words; i++) {
    const shared = view.getUint8(at);
    const end = at + 2 + view.getUint8(at + 1);
    word = word.slice(0, shared) + characters.slice(at + 2, end);
    list[i] = word;
    at = end;
  }
  const fine = new Map<string, number>();
  for (const w of list) {
    fine.set(w, view.getUint16(at, true));
    at += 2;
  }
  return {
    fine: (lower) => fine.get(lower) ?? -1,
    middle: (c) => (c < 0 ? -1 : middle[c]!),
    coarse: (c) => (c < 0 ? -1 : coarse[c]!),
  };
}
