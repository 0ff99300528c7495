/** A stand-in for the browser's extension interface: storage in memory, messages between listeners of one process. */

type Listener = (...args: never[]) => unknown;

class Event {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  emit(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => (listener as (...a: unknown[]) => unknown)(...args));
  }
}

export class FakeStorage {
  readonly data = new Map<string, unknown>();
  /** Sizes in UTF-16 code units of JSON beyond which `set` fails, as a quota does. */
  quota = Number.POSITIVE_INFINITY;
  /** Makes every call fail. */
  broken = false;

  constructor(
    private readonly area: string,
    private readonly onChanged: Event,
  ) {}

  async get(key: string): Promise<Record<string, unknown>> {
    this.#check();
    return this.data.has(key) ? { [key]: structuredClone(this.data.get(key)) } : {};
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.#check();
    const after = new Map([...this.data, ...Object.entries(items)]);
    if (JSON.stringify([...after]).length > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(items)) this.data.set(key, structuredClone(value));
    this.onChanged.emit(
      Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])),
      this.area,
    );
  }

  async remove(keys: string | string[]): Promise<void> {
    this.#check();
    for (const key of [keys].flat()) if (this.data.delete(key)) this.onChanged.emit({ [key]: {} }, this.area);
  }

  #check(): void {
    if (this.broken) throw new Error('storage is broken');
  }
}

export function fakeBrowser() {
  const onChanged = new Event();
  const onMessage = new Event();
  const sender = { id: 'whose-word', tab: { id: 7 } };
  const send = (message: unknown) =>
    new Promise((resolve, reject) => {
      const kept = onMessage.emit(structuredClone(message), sender, resolve);
      if (!kept.includes(true)) reject(new Error('Receiving end does not exist.'));
    });
  return {
    storage: {
      onChanged,
      local: new FakeStorage('local', onChanged),
      sync: new FakeStorage('sync', onChanged),
      session: new FakeStorage('session', onChanged),
    },
    runtime: {
      id: 'whose-word',
      onMessage,
      onConnect: new Event(),
      onInstalled: new Event(),
      sendMessage: send,
      getURL: (path: string) => `extension://${path}`,
    },
    i18n: {
      detectLanguage: async (_: string) => ({
        isReliable: true,
        languages: [{ language: 'nl', percentage: 90 }],
      }),
    },
    commands: { onCommand: new Event() },
    tabs: {
      opened: [] as string[],
      sent: [] as unknown[],
      async create({ url }: { url: string }) {
        this.opened.push(url);
      },
      async sendMessage(tab: number, message: unknown) {
        this.sent.push([tab, message]);
        return { value: null };
      },
      query: async () => [{ id: 3 }],
    },
    action: {
      badges: [] as [number, string][],
      async setBadgeText({ tabId, text }: { tabId: number; text: string }) {
        this.badges.push([tabId, text]);
      },
      async setBadgeBackgroundColor() {},
    },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
