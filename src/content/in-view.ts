import { rectsOf } from './hit-test.ts';
import type { Lifetime } from './lifetime.ts';
import type { Reading } from './reading.ts';

/** Milliseconds between two looks while the page scrolls. */
const PACE = 200;

/** Ids of the annotations whose words are in the window. */
export function annotationsInView({ article, marks }: Reading): string[] {
  const isSeen = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
  return marks.filter((mark) => rectsOf(article, mark).some(isSeen)).map(({ id }) => id);
}

/** Calls while the page scrolls, at most every so often, and once more when it rests. @returns what ends it */
export function watchScroll(onScroll: () => void, lifetime: Lifetime): () => void {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, lifetime.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(
      lifetime.guard(() => {
        timer = undefined;
        onScroll();
      }),
      PACE,
    );
  };
  for (const type of ['scroll', 'resize'])
    addEventListener(type, later, { signal, passive: true, capture: true });
  return () => {
    controller.abort();
    clearTimeout(timer);
  };
}
