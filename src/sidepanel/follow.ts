import type { PageLink, Stop } from '../ui/services/types.ts';

/**
 * Keeps the line of the first place on screen in sight. Stands still while the reader is in the panel, by pointer or
 * by keyboard: a list that moves under a hand is worse than one that lags.
 */
export function follow(page: Pick<PageLink, 'watchInView'>, document: Document): Stop {
  let frame = 0;
  const stop = page.watchInView(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (document.hasFocus() || document.documentElement.matches(':hover')) return;
      document.querySelector('.place[aria-current]')?.scrollIntoView({ block: 'center' });
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    stop();
  };
}
