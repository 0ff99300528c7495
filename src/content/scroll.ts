import { pause } from './life.ts';

/** Share of the window's height at which a place comes to lie. */
const HEIGHT = 0.35;
/** Windows; farther places are jumped to. */
const FAR = 2.5;
const LONGEST_SCROLL = 900;

/**
 * Brings a range into the window where it is not well in sight, gently where the reader's system asks for no less motion.
 * @returns whether the page shows it
 */
export async function scrollToRange(range: Range): Promise<boolean> {
  const element = range.startContainer.parentElement;
  if (!element || range.getClientRects().length === 0) return false;
  // Containers that scroll by themselves first, then the window.
  const { top, bottom } = range.getBoundingClientRect();
  if (top > innerHeight * 0.1 && bottom < innerHeight * 0.75 && isUncovered(range)) return true;
  const distance = top - innerHeight * HEIGHT;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isCalm || Math.abs(distance) > innerHeight * FAR ? 'instant' : 'smooth';
  const before = scrollY;
  scrollBy({ top: distance, behavior });
  if (behavior === 'smooth') await scrollEnd();
  if (scrollY === before) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
}

/** Whether a container that scrolls by itself shows it. */
function isUncovered(range: Range): boolean {
  const { x, y, height } = range.getClientRects()[0]!;
  const element = range.startContainer.parentElement!;
  const seen = document.elementFromPoint(x + 1, y + height / 2);
  return seen !== null && (element.contains(seen) || seen.contains(element) || seen.shadowRoot !== null);
}

const scrollEnd = () =>
  Promise.race([
    new Promise<void>((resolve) => document.addEventListener('scrollend', () => resolve(), { once: true })),
    pause(LONGEST_SCROLL),
  ]);
