import { at, type FigureToken, isAt } from './tokens.ts';

/** Value of digits as printed, or null where commas and stops make no number (`1.2.3`). */
export function parseDigits(text: string): number | null {
  // 1.3e6, 1.3x10^6, 2^10
  const [, plain, sign, power] = /^(.*?)(?:(e|x10|×10|\^)\^?([-+]?\d+))?$/.exec(text.replace(/\s/g, ''))!;
  if (sign) return (sign === '^' ? Number(plain) : 10) ** Number(power) * (sign === '^' ? 1 : Number(plain));
  if (plain!.length > 24) return null;
  if (/^\d*(?:\.\d+)?$/.test(plain!)) return Number(plain);
  // 1,234,567.8 and the Indian 12,34,567
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(plain!)) return Number(plain!.replaceAll(',', ''));
  // a decimal comma
  if (/^\d+,\d{1,2}$/.test(plain!)) return Number(plain!.replace(',', '.'));
  return null;
}

/** A number read from a few tokens; `to` is the token behind. */
export interface Part {
  value: number;
  to: number;
}

/** `½`, `7/32`. */
export function readSlash(t: readonly FigureToken[], i: number): Part | null {
  const [, a, b] = /^(\d)⁄(\d+)$/.exec(at(t, i).text.normalize('NFKC')) ?? [];
  if (b) return { value: Number(a) / Number(b), to: i + 1 };
  const slash = at(t, i + 1);
  const under = at(t, i + 2);
  if (!isAt(t, i + 1, '/ ⁄') || slash.glued !== under.glued) return null;
  const value = Number(at(t, i).text) / Number(under.text);
  return value > 0 && Number.isInteger(Number(under.text)) ? { value, to: i + 3 } : null;
}
