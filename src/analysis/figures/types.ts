import type { FigureAnnotation } from '../report.ts';

/** A figure as read from the text, before it is tied to a source. */
export type Figure = Omit<FigureAnnotation, 'id' | 'category' | 'exact' | 'sourceId'>;
