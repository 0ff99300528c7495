import { hashString, mix } from '../packed/hash.ts';
import type { TextDocument, Token } from '../text/document.ts';
import type { WordClasses } from '../text/word-classes.ts';
import { type CapitalRuns, findCapitalRuns, isCapitalized } from './capital-runs.ts';
import { type Gazetteer, LISTS, matchGazetteer } from './gazetteer.ts';
import { readOccurrences } from './occurrences.ts';
import { sportLevel } from './topic.ts';

/** Room for the features of one token. */
export const MAX_FEATURES = 128;

export interface Lexica {
  gazetteer: Gazetteer;
  classes: WordClasses;
}

/** What a word shows without its context. */
interface WordView {
  word: number;
  lower: number;
  shape: number;
  affixes: Int32Array;
  fine: number;
  middle: number;
  coarse: number;
}

const EDGE: WordView = view('\u0000', '\u0000', null);

function view(text: string, lower: string, classes: WordClasses | null): WordView {
  const plain = lower.replace(/\d/g, '0');
  const fine = classes ? classes.fine(lower) : -2;
  const affixes = new Int32Array(8);
  for (let n = 1; n <= 4; n++) {
    affixes[n - 1] = hashString(plain.slice(0, n));
    affixes[n + 3] = hashString(plain.slice(-n));
  }
  return {
    word: hashString(text),
    lower: hashString(plain),
    shape: hashString(shapeOf(text)),
    affixes,
    fine,
    middle: classes ? classes.middle(fine) : -2,
    coarse: classes ? classes.coarse(fine) : -2,
  };
}

/** `McKinsey` → `XxXx`, `A100` → `Xd`: runs of one sort count once, except that one and many capitals differ. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}{2,}/gu, 'XX')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd');
}

/** 0 normal, 1 every word in capitals, 2 most words capitalized, as in a headline. */
function sentenceModes(document: TextDocument): Uint8Array {
  return Uint8Array.from(document.sentences, ({ first, last }) => {
    let words = 0;
    let upper = 0;
    let title = 0;
    for (let i = first; i < last; i++) {
      const { text } = document.tokens[i]!;
      if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
      words++;
      if (text === text.toUpperCase()) upper++;
      else if (/^\p{Lu}/u.test(text)) title++;
    }
    if (words < 3) return 0;
    return upper > 0.7 * words ? 1 : upper + title > 0.8 * words ? 2 : 0;
  });
}

/** "Holmdel, NJ", "D-Minn." */
const STATES = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI
  SC SD TN TX UT VT VA WA WV WI WY ON BC QC AB NSW QLD Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan.
  Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Vt. Va. Wash. Wis. Wyo. N.H. N.J.
  N.M. N.Y. N.C. N.D. R.I. S.C. S.D. W.Va. D.C.`.split(/\s+/),
);

const POS_IDS = new Map<string, number>();
const posId = (token: Token | undefined): number => {
  if (!token) return -1;
  let id = POS_IDS.get(token.pos);
  if (id === undefined) {
    id = hashString(token.pos);
    POS_IDS.set(token.pos, id);
  }
  return id;
};

/**
 * The features of each token, as 32-bit hashes. Templates after Ratinov and Roth 2009 (context, shapes, affixes,
 * gazetteers, word classes, document), with the run of capitalized words as a unit of its own.
 * @returns a function that writes the features of token `i` to `out` and gives their number (at most MAX_FEATURES)
 */
export function readFeatures(document: TextDocument, lexica: Lexica): (i: number, out: Int32Array) => number {
  const { tokens, sentences } = document;
  const seen = new Map<string, WordView>();
  const views = tokens.map(({ text, lower }) => {
    let v = seen.get(text);
    if (!v) {
      v = view(text, lower, lexica.classes);
      seen.set(text, v);
    }
    return v;
  });
  const modes = sentenceModes(document);
  const runs = findCapitalRuns(document);
  const flags = matchGazetteer(tokens, lexica.gazetteer);
  const occurrences = readOccurrences(document, runs);
  const sport = sportLevel(document);

  return (i, out) => {
    const token = tokens[i]!;
    const sentence = sentences[token.sentence]!;
    const at = (k: number) => (k >= sentence.first && k < sentence.last ? views[k]! : EDGE);
    const flag = (k: number) => (k >= sentence.first && k < sentence.last ? flags[k]! : 0);
    const v = views[i]!;
    const p = at(i - 1);
    const pp = at(i - 2);
    const n = at(i + 1);
    const nn = at(i + 2);
    const isFirst = i === sentence.first ? 1 : 0;
    const mode = modes[token.sentence]!;
    let size = 0;
    let template = 0;
    const add = (a: number, b = 0) => {
      out[size++] = mix(template++, a, b);
    };

    add(v.word);
    add(v.lower);
    add(p.lower);
    add(n.lower);
    add(pp.lower);
    add(nn.lower);
    add(p.lower, v.lower);
    add(v.lower, n.lower);
    add(p.lower, v.shape);
    add(n.lower, v.shape);
    add(v.shape, mode * 2 + isFirst);
    add(p.shape, v.shape);
    add(v.shape, n.shape);
    add(mix(p.shape, v.shape, n.shape));
    for (let k = 0; k < 8; k++) add(v.affixes[k]!, v.shape);
    add(pp.lower, p.lower);
    add(n.lower, nn.lower);

    add(posId(token), v.shape);
    add(posId(tokens[i - 1]), posId(token));
    add(posId(token), posId(tokens[i + 1]));

    add(v.fine, v.shape);
    add(v.middle, v.shape);
    add(v.coarse, v.shape);
    add(p.fine);
    add(n.fine);
    add(p.middle, v.shape);
    add(n.middle, v.shape);
    add(pp.middle);
    add(nn.middle);
    add(p.coarse, v.coarse);
    add(v.coarse, n.coarse);
    add(p.middle, v.middle);
    add(v.middle, n.middle);
    add(mix(p.coarse, v.coarse, n.coarse));
    add(pp.coarse, p.coarse);
    add(n.coarse, nn.coarse);

    add(flag(i), v.shape);
    add(flag(i - 1), flag(i));
    add(flag(i), flag(i + 1));
    add(flag(i), v.middle);
    if (STATES.has(token.text)) {
      add(p.lower);
      add(pp.shape);
    } else template += 2;
    add(sport, mix(flag(i), v.shape));
    add(sport, v.middle);
    add(sport, v.word);

    size = addRun(i, runs, at, flag, mode, template, out, size);
    template += 24;
    return occurrences.add(i, views, flags, template, out, size);
  };
}

/** The capitalized run around the token, its words and its neighbours. */
function addRun(
  i: number,
  runs: CapitalRuns,
  at: (k: number) => WordView,
  flag: (k: number) => number,
  mode: number,
  firstTemplate: number,
  out: Int32Array,
  from: number,
): number {
  const start = runs.start[i]!;
  const end = runs.end[i]!;
  if (end <= start) return from;
  let size = from;
  let template = firstTemplate;
  const add = (a: number, b = 0) => {
    out[size++] = mix(template++, a, b);
  };
  const length = Math.min(end - start, 6);
  const place = end - start === 1 ? 0 : i === start ? 1 : i === end - 1 ? 2 : 3;
  const where = place + 4 * length + 32 * mode;
  const first = at(start);
  const last = at(end - 1);
  const before = at(start - 1);
  const after = at(end);
  add(where);
  add(before.lower, place);
  add(after.lower, place);
  add(before.middle, where);
  add(after.middle, where);
  add(first.lower, place);
  add(last.lower, place);
  add(first.middle, place);
  add(last.middle, place);
  add(last.affixes[6]!, place);
  add(flag(start) & LISTS.firstName, where);
  add(mix(before.coarse, after.coarse), place);
  const wideStart = runs.wideStart[i]!;
  const wideEnd = runs.wideEnd[i]!;
  if (wideEnd - wideStart > end - start) {
    const side = (wideStart < start ? 1 : 0) + (wideEnd > end ? 2 : 0) + 4 * place;
    add(side);
    add(at(wideStart).lower, side);
    add(at(wideEnd - 1).lower, side);
    add(at(wideStart).middle, side);
    add(at(wideEnd - 1).middle, side);
    add(at(wideStart - 1).lower, side);
    add(at(wideEnd).lower, side);
  }
  return size;
}

export { isCapitalized, type WordView };
