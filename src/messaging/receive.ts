import { browser, type Runtime } from '../platform/browser.ts';
import type { Direction, Envelope } from './protocol.ts';

/** An answer to each message of a direction. A handler that throws answers the sender with an error. */
export type Handlers<D extends Direction<D>> = {
  [N in keyof D]: (
    request: D[N]['request'],
    sender: Runtime.MessageSender,
  ) => D[N]['response'] | Promise<D[N]['response']>;
};

/**
 * Answers messages of one direction until `signal` aborts. What `parse` does not know is left to other listeners.
 * @param parse one of `parse.ts`
 */
export function answer<D extends Direction<D>>(
  parse: (message: unknown) => Envelope<D> | null,
  handlers: Handlers<D>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const known = parse(message);
    if (!known) return undefined;
    const handle = handlers[known.name] as (request: object, sender: Runtime.MessageSender) => unknown;
    return Promise.resolve().then(() => handle(known.request as object, sender));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
