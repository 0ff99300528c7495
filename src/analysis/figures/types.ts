import type { FigureAnnotation, FigureKind } from '../report.ts';

/** A figure as read from the text, before it is tied to a source. */
export type Figure = Omit<FigureAnnotation, 'id' | 'category' | 'exact' | 'sourceId'>;

/** A figure while it is being read; `from` and `to` are token indices, `to` exclusive. */
export interface Draft {
  from: number;
  to: number;
  kind: FigureKind;
  lo: number | null;
  hi: number | null;
  vague: boolean;
  unit: string | null;
  direction?: 'up' | 'down' | null;
}
