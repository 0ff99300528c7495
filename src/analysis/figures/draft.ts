import type { FigureKind } from '../report.ts';
import type { Draft } from './types.ts';

/** A figure of one sure value, read from tokens `[from, to)`. */
export const draft = (
  kind: FigureKind,
  from: number,
  to: number,
  value: number,
  unit: string | null = null,
): Draft => ({ kind, from, to, lo: value, hi: value, vague: false, unit });
