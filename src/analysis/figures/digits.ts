import { at, type FigureToken, isAt, isHyphen, isJoint } from './tokens.ts';

type Tokens = readonly FigureToken[];

/** Value of digits as printed, or null where commas and stops make no number (`1.2.3`). */
export function parseDigits(text: string): number | null {
  const plain = text.replace(/ /g, '');
  if (plain.length > 24) return null;
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  // 1,234,567.8 and the Indian 12,34,567
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  // a decimal comma
  if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  return null;
}

/** `7/32`; a slash that goes on is a date or a path. */
export function readSlash(t: Tokens, i: number): { value: number; to: number } | null {
  const over = at(t, i);
  const slash = at(t, i + 1);
  const under = at(t, i + 2);
  if (over.kind !== 'number' || (slash.text !== '/' && slash.text !== '⁄') || under.kind !== 'number')
    return null;
  const isSpaced = !slash.glued && !under.glued;
  if ((slash.glued !== under.glued && !isSpaced) || (isAt(t, i + 3, '/') && at(t, i + 3).glued)) return null;
  const [a, b] = [Number(over.text), Number(under.text)];
  return Number.isInteger(a) && Number.isInteger(b) && b > 0 ? { value: a / b, to: i + 3 } : null;
}

/** `1.3e6`, `1.3x10^6`, `2^10`: the value with its power. */
export function readPower(t: Tokens, i: number, base: number): { value: number; to: number } | null {
  const sign = at(t, i);
  if (!sign.glued) return null;
  let k = i + 1;
  const isPlain = sign.text === '^';
  if (sign.lower === 'x' || sign.text === '×') {
    if (!isAt(t, k, '10')) return null;
    k += isAt(t, k + 1, '^') ? 2 : 1;
    if (!isAt(t, k - 1, '^') && !isHyphen(t, k)) return null;
  } else if (sign.lower !== 'e' && !isPlain) return null;
  const isNegative = isJoint(t, k);
  if (isNegative || isAt(t, k, '+')) k++;
  const exponent = at(t, k);
  if (exponent.kind !== 'number' || !exponent.glued || !/^\d{1,2}$/.test(exponent.text)) return null;
  const power = isNegative ? -Number(exponent.text) : Number(exponent.text);
  return { value: isPlain ? base ** power : base * 10 ** power, to: k + 1 };
}
