import type { Page } from 'puppeteer-core';

/** The one element that the extension adds to a page. */
export const HOST = 'whose-word';

/**
 * Runs `read(root, argument)` on the closed shadow root of the extension's host element; null when there is no host.
 * `read` is sent as source text: it sees nothing of the test but its arguments. Chromium: in the content script's
 * world, which may open closed roots. Firefox: WebDriver BiDi hands out closed roots with their host.
 */
export async function inClosedRoot<T, A = undefined>(
  page: Page,
  read: (root: ShadowRoot, argument: A) => T | Promise<T>,
  argument?: A,
): Promise<T | null> {
  const run = isBidi(page) ? inFirefox : inChromium;
  return (await run(page, String(read), JSON.stringify(argument) ?? 'undefined')) as T | null;
}

/** Runs a script in the world in which `inClosedRoot` runs. */
export async function evaluateBesideRoot(page: Page, source: string): Promise<void> {
  await (isBidi(page) ? page : page.extensionRealms()[0])?.evaluate(source);
}

async function inChromium(page: Page, read: string, argument: string): Promise<unknown> {
  const [realm] = page.extensionRealms();
  if (!realm) return null;
  const expression = `(async () => {
    const host = document.querySelector(${JSON.stringify(HOST)});
    return host ? (${read})(chrome.dom.openOrClosedShadowRoot(host), ${argument}) : null;
  })()`;
  return realm.evaluate(expression);
}

/** The part of puppeteer's BiDi session that is used here and not part of its types. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  type: 'success' | 'exception';
  result?: { value?: { shadowRoot?: { sharedId: string } } & string };
  exceptionDetails?: { text: string };
}

async function inFirefox(page: Page, read: string, argument: string): Promise<unknown> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const call = async (parameters: object, method: string) => {
    const { result } = await connection.send(method, {
      ...parameters,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result?.value;
  };
  const host = await call(
    {
      expression: `document.querySelector(${JSON.stringify(HOST)})`,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    },
    'script.evaluate',
  );
  if (!host?.shadowRoot) return null;
  const json = await call(
    {
      functionDeclaration: `async (root) => JSON.stringify(await (${read})(root, ${argument}))`,
      arguments: [{ sharedId: host.shadowRoot.sharedId }],
    },
    'script.callFunction',
  );
  return json === undefined ? undefined : JSON.parse(json);
}

const isBidi = (page: Page) =>
  'connection' in page.browser() && Boolean(Reflect.get(page.browser(), 'connection'));
