import { browser, type Runtime } from '../platform/browser.ts';
import { listen } from '../platform/listen.ts';
import type { Direction, Envelope } from './protocol.ts';

/** An answer to each message of a direction. A handler that throws makes the sender's call throw. */
export type Handlers<D extends Direction<D>> = {
  [N in keyof D]: (
    request: D[N]['request'],
    sender: Runtime.MessageSender,
  ) => D[N]['response'] | Promise<D[N]['response']>;
};

/** An answer as it travels. */
export type Answer = { value: unknown } | { failed: string };

/**
 * Answers messages of one direction until `signal` aborts. What `parse` does not know is left to other listeners.
 * @param parse one of `parse.ts`
 */
export function answer<D extends Direction<D>>(
  parse: (message: unknown) => Envelope<D> | null,
  handlers: Handlers<D>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return false;
    const known = parse(message);
    if (!known) return false;
    const handle = handlers[known.name] as (request: object, sender: Runtime.MessageSender) => unknown;
    const send = (answer: Answer) => respond(answer);
    Promise.resolve()
      .then(() => handle(known.request as object, sender))
      .then(
        (value) => send({ value }),
        (error: unknown) => send({ failed: String(error) }),
      )
      // The sender has gone meanwhile.
      .catch(() => {});
    // Keeps the channel open: not every browser takes a promise for an answer.
    return true;
  };
  listen(browser.runtime.onMessage, listener as Runtime.OnMessageListenerCallback, signal);
}
