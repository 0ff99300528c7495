/** Listens to one of the browser's events until `signal` aborts. */
export function listen<L>(
  event: { addListener(listener: L): void; removeListener(listener: L): void },
  listener: L,
  signal?: AbortSignal,
): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => event.removeListener(listener));
}
