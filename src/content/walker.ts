import type { Article } from '../article/index.ts';
import { rectsOf } from './hit-test.ts';
import type { Mark } from './marks.ts';

export type Step = 'next-mark' | 'previous-mark' | 'next-anonymous';

/**
 * The mark to go to: after or before the current one, round and round; without one, the first from the window's top down.
 * @param marks the painted ones, in text order
 * @returns null where there is none of that kind
 */
export function nextMark(
  marks: readonly Mark[],
  step: Step,
  current: Mark | null,
  article: Article,
): Mark | null {
  const among = step === 'next-anonymous' ? marks.filter((m) => m.category === 'anonymous') : marks;
  const last = among.length - 1;
  if (last < 0) return null;
  if (!current) {
    const inWindow = among.findIndex((mark) => rectsOf(article, mark).some(({ bottom }) => bottom > 0));
    const from = Math.max(0, inWindow);
    return among[step === 'previous-mark' ? (from + last) % among.length : from]!;
  }
  const here = current.annotation.start;
  const isAfter = (mark: Mark) =>
    mark.annotation.start > here ||
    (mark.annotation.start === here && marks.indexOf(mark) > marks.indexOf(current));
  if (step !== 'previous-mark') return among.find(isAfter) ?? among[0]!;
  return among.findLast((mark) => mark !== current && !isAfter(mark)) ?? among[last]!;
}
