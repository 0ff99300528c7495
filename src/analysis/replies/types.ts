import type { ReplyAnnotation } from '../report.ts';

/** A reply or its absence, before it has an annotation id. */
export type Reply = Pick<ReplyAnnotation, 'start' | 'end' | 'party' | 'outcome'> & { because: string[] };
