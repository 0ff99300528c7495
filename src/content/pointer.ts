import type { Lifetime } from './lifetime.ts';

/** Milliseconds for which the pointer may leave the words on its way to the card. */
const GRACE = 300;

export interface PointerTarget<T> {
  /** What lies under a point of the window, or null. */
  at(x: number, y: number): T | null;
  same(a: T, b: T): boolean;
  /** Milliseconds of rest before `open`. */
  delay(): number;
  open(target: T): void;
  close(): void;
  /** Whether an event happened on the card. */
  isCard(event: Event): boolean;
}

/**
 * Opens on what the pointer rests on, keeps open while the pointer is there or on the card, closes after a moment. A tap or a
 * click opens at once, one beside closes. Looks at most once a frame.
 * @returns what ends it
 */
export function followPointer<T>(target: PointerTarget<T>, lifetime: Lifetime): () => void {
  const controller = new AbortController();
  const options = {
    signal: AbortSignal.any([controller.signal, lifetime.signal]),
    passive: true,
    capture: true,
  };
  let point: { x: number; y: number } | null = null;
  let frame = 0;
  let over: T | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const leave = () => {
    clearTimeout(opening);
    over = null;
    closing ??= setTimeout(lifetime.guard(target.close), GRACE);
  };
  const look = lifetime.guard(() => {
    frame = 0;
    if (!point) return;
    const found = target.at(point.x, point.y);
    if (!found) return leave();
    stay();
    if (over && target.same(over, found)) return;
    clearTimeout(opening);
    over = found;
    opening = setTimeout(
      lifetime.guard(() => target.open(found)),
      target.delay(),
    );
  });
  const move = lifetime.guard((event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (target.isCard(event)) {
      point = null;
      clearTimeout(opening);
      return stay();
    }
    // A pressed button selects text or drags.
    if (event.buttons !== 0) return;
    point = { x: event.clientX, y: event.clientY };
    frame ||= requestAnimationFrame(look);
  });
  const click = lifetime.guard((event: MouseEvent) => {
    if (event.button !== 0 || target.isCard(event) || isControl(event.target)) return;
    if (getSelection()?.isCollapsed === false) return;
    clearTimeout(opening);
    stay();
    over = target.at(event.clientX, event.clientY);
    if (over) target.open(over);
    else target.close();
  });
  const out = lifetime.guard((event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.relatedTarget !== null) return;
    point = null;
    leave();
  });
  document.addEventListener('pointermove', move, options);
  document.addEventListener('pointerout', out, options);
  document.addEventListener('click', click, options);
  return () => {
    controller.abort();
    cancelAnimationFrame(frame);
    clearTimeout(opening);
    clearTimeout(closing);
  };
}

/** What the page itself does something with: a click on it is for the page. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('a[href], button, input, select, textarea, label, summary') !== null;
