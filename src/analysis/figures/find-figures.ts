import { DECADES, readAgeGroup, readLong } from './age.ts';
import { readContext } from './context.ts';
import { readFraction } from './fraction.ts';
import { currencies, LETTERS, SIGNS } from './lexicon/currencies.ts';
import { DENOMINATORS, FACTORS, ORDINALS, SCALES, TENS, UNITS, VAGUE } from './lexicon/numbers.ts';
import { readMultiple } from './multiple.ts';
import { markNotFigures } from './not-figures.ts';
import { readQuantity } from './quantity.ts';
import { readRank } from './rank.ts';
import { readRatio } from './score.ts';
import { type FigureToken, isJoint, scan } from './tokens.ts';
import type { Draft, Figure } from './types.ts';

/** Words that can begin a figure; the pass looks at no others. */
const OPENERS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...DENOMINATORS.keys(),
  ...ORDINALS.keys(),
  ...SCALES.keys(),
  ...DECADES.keys(),
  ...[...FACTORS.keys()].flatMap((stem) => ['e', 'es', 'ed', 'ing'].map((ending) => stem + ending)),
  ...[...UNITS.keys()].map((unit) => `${unit}fold`),
  ...'a an several minus negative twice thrice'.split(' '),
  ...['day', 'week', 'month', 'year', 'decade', 'century'].flatMap((span) => [span, `${span}long`]),
]);
/** A minus or a fraction of one sign; those of currencies as well. */
const SIGN_OPENERS = /^[-−–¼-¾⅐-⅞]$/;

/**
 * Every quantity in running English text, in order and without overlaps.
 * @param text any text; offsets of the result are UTF-16 code units into it, half open
 * @returns values in base units ("1.5 million" is 1500000); never throws, linear in the length of the text
 */
export function findFigures(text: string): Figure[] {
  const tokens = scan(text);
  const marks = markNotFigures(text, tokens);
  const figures: Figure[] = [];
  let done = 0;
  const { codes } = currencies();
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text: word, lower } = tokens[i]!;
    const opens =
      kind === 'number' ||
      SIGNS.has(lower) ||
      (kind === 'sign'
        ? SIGN_OPENERS.test(word)
        : OPENERS.has(lower) || codes.has(lower) || LETTERS.has(word) || tokens[i + 1]?.text === '$');
    const drafts = opens ? readAt(tokens, i, marks) : null;
    if (!drafts) continue;
    let next = i;
    for (const draft of drafts) {
      // "dozens-dozens of crates": the first has counted the second
      if (draft.from < done) continue;
      const { figure, from, to } = readContext(text, tokens, draft);
      if (isLastShare(text, figures, figure)) Object.assign(figure, { kind: 'percent', unit: 'percent' });
      if (from < done) figure.start = tokens[draft.from]!.start;
      figures.push(figure);
      done = to;
      next = Math.max(next, to, draft.to);
    }
    i = Math.max(i, next - 1);
  }
  return figures;
}

/** "12 percent in May, 14.5 percent in June and 7.3": a bare number that ends a list of shares. */
function isLastShare(text: string, before: readonly Figure[], { kind, unit, start }: Figure): boolean {
  const [first, second] = before.slice(-2);
  return (
    kind === 'count' &&
    unit === null &&
    first?.kind === 'percent' &&
    second?.kind === 'percent' &&
    /^[^.;\n]*(?:and|,)\s$/.test(text.slice(first.end, start).replace(/\d\.\d/g, ''))
  );
}

function readAt(t: readonly FigureToken[], i: number, marks: Uint8Array): Draft[] | null {
  if (marks[i] !== 1) {
    const single =
      readRank(t, i) ??
      readAgeGroup(t, i) ??
      readMultiple(t, i) ??
      readLong(t, i) ??
      readRatio(t, i, marks) ??
      readFraction(t, i);
    if (single) return [single];
  } else if (t[i]!.kind === 'number') return null;
  // the second half of a compound: "all-in-one", "top-two"
  if (t[i]!.glued && isJoint(t, i - 1) && UNITS.has(t[i]!.lower)) return null;
  return readQuantity(t, i, marks);
}
