import { type Amount, done } from './amount.ts';
import { parseDigits, readSlash } from './digits.ts';
import { readArticle, readWords, withScale } from './spelled.ts';
import { at, type FigureToken, isAt, isJoint } from './tokens.ts';
import { readVague } from './vague.ts';

type Tokens = readonly FigureToken[];

/** The number that starts at token `i`, or null. Signs of currency are read elsewhere. */
export function readAmount(t: Tokens, i: number, andAllowed = true): Amount | null {
  const { kind, text, glued } = at(t, i);
  if (kind === 'number') return readDigits(t, i, andAllowed);
  const next = at(t, i + 1);
  const before = at(t, i - 1);
  // "-5", "minus three"; "plus or minus three" is a margin, not a negative number
  const isNegative =
    kind === 'sign'
      ? /^[-−–]$/.test(text) &&
        next.kind === 'number' &&
        (!glued || before.kind === 'sign') &&
        (next.glued || before.text === '')
      : isAt(t, i, 'minus negative') && !isAt(t, i + 1, 'minus negative') && before.lower !== 'or';
  if (isNegative) {
    const rest = readAmount(t, i + 1, andAllowed);
    return rest && !rest.vague ? { ...rest, from: i, lo: -rest.lo, hi: -rest.hi } : null;
  }
  if (kind === 'word') return readVague(t, i) ?? readArticle(t, i) ?? readWords(t, i, andAllowed);
  const part = readSlash(t, i);
  return part && done(i, part.to, part.value, 'fraction');
}

/** `1,234.5`, `7/32`, `2 1/2`, `2½`, with what follows: "12 million". */
export function readDigits(t: Tokens, i: number, andAllowed: boolean, depth = 0): Amount | null {
  const fraction = readSlash(t, i);
  if (fraction) return withScale(t, done(i, fraction.to, fraction.value, 'fraction'), andAllowed);
  const value = parseDigits(at(t, i).text);
  if (value === null) return null;
  const k = isJoint(t, i + 1) && at(t, i + 2).glued ? i + 2 : i + 1;
  const part = Number.isInteger(value) ? readSlash(t, k) : null;
  return withScale(
    t,
    part && part.value < 1 ? done(i, part.to, value + part.value, 'digits') : done(i, i + 1, value, 'digits'),
    andAllowed,
    depth,
  );
}
