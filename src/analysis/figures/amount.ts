import { type FigureToken, isHyphen } from './tokens.ts';

type Tokens = readonly FigureToken[];

/** A number without its unit, read from tokens `[from, to)`. */
export interface Amount {
  from: number;
  to: number;
  lo: number;
  hi: number;
  vague: boolean;
  /** The scale word's factor ("40-50 billion": 1e9 for the second), 1 without one. */
  scale: number;
  form: 'digits' | 'words' | 'fraction' | 'vague';
  /** The scale was a lone letter that may be a unit: `5m`. */
  letter: boolean;
}

export const done = (from: number, to: number, value: number, form: Amount['form'], scale = 1): Amount => ({
  from,
  to,
  lo: value,
  hi: value,
  vague: false,
  scale,
  form,
  letter: false,
});

export const skipHyphen = (t: Tokens, i: number) => (isHyphen(t, i) ? i + 1 : i);
