/** The label set of the sequence model: BILOU (Ratinov and Roth 2009) over four types. */
export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type EntityType = (typeof TYPES)[number];

/** 0 is outside; then B, I, L, U of each type. */
export const LABELS = 1 + 4 * TYPES.length;
export const OUTSIDE = 0;

export type Part = 'B' | 'I' | 'L' | 'U';
const PARTS: readonly Part[] = ['B', 'I', 'L', 'U'];

export const labelOf = (part: Part, type: number): number => 1 + type * 4 + PARTS.indexOf(part);
export const partOf = (label: number): Part => PARTS[(label - 1) % 4]!;
export const typeOf = (label: number): number => (label - 1) >> 2;

/** Whether `next` may follow `label` in a sentence; a sentence starts and ends as after and before outside. */
export function mayFollow(label: number, next: number): boolean {
  const isOpen = label !== OUTSIDE && (partOf(label) === 'B' || partOf(label) === 'I');
  if (!isOpen) return next === OUTSIDE || partOf(next) === 'B' || partOf(next) === 'U';
  return next !== OUTSIDE && typeOf(next) === typeOf(label) && (partOf(next) === 'I' || partOf(next) === 'L');
}

/** The allowed pairs, listed by the later label. */
export const PREVIOUS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, next) =>
  Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(label, next)),
);
