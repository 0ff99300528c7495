import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ViewState } from '../../../src/ui/services/types.ts';

type Listener<T extends unknown[]> = (...args: T) => void;

/** A port whose other end the test holds. */
class FakePort {
  readonly messages: Listener<[unknown]>[] = [];
  readonly ends: Listener<[]>[] = [];
  open = true;
  onMessage = { addListener: (listener: Listener<[unknown]>) => this.messages.push(listener) };
  onDisconnect = { addListener: (listener: Listener<[]>) => this.ends.push(listener) };
  disconnect() {
    this.open = false;
  }
  tell(name: string, request: object) {
    for (const listener of this.messages) listener({ name, request });
  }
  end() {
    this.open = false;
    for (const listener of this.ends) listener();
  }
}

const fake = vi.hoisted(() => ({
  ports: [] as unknown[],
  connect: vi.fn(),
  get: vi.fn(),
  sendMessage: vi.fn(),
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: { lastError: undefined },
    tabs: { connect: fake.connect, get: fake.get, sendMessage: fake.sendMessage },
  },
}));
const { linkToTab } = await import('../../../src/ui/services/tab-link.ts');

let ports: FakePort[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  fake.connect.mockReset().mockImplementation(() => {
    const port = new FakePort();
    ports.push(port);
    return port;
  });
  fake.get.mockReset().mockResolvedValue({ status: 'complete' });
  fake.sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

function watch(link = linkToTab(7)) {
  const states: ViewState['status'][] = [];
  const stop = link.watch((state) => states.push(state.status));
  return { link, states, stop };
}

describe('link to a tab', () => {
  it('shares one port among all who watch and closes it after the last', () => {
    const { link, stop } = watch();
    const seen: string[][] = [];
    const stopView = link.watchInView((ids) => seen.push([...ids]));
    expect(ports).toHaveLength(1);
    ports[0]!.tell('inView', { annotations: ['a1', 'a2'] });
    expect(seen).toEqual([['a1', 'a2']]);
    stop();
    expect(ports[0]!.open).toBe(true);
    stopView();
    expect(ports[0]!.open).toBe(false);
  });

  it('tells states as they come, the last one also to who joins later', () => {
    const { link, states } = watch();
    ports[0]!.tell('stateChanged', { state: { status: 'no-article' } });
    expect(states).toEqual(['connecting', 'no-article']);
    expect(watch(link).states).toEqual(['no-article']);
  });

  it('says that a page cannot be read when nothing answers there', async () => {
    const { states } = watch();
    ports[0]!.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toBe('not-allowed');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ports).toHaveLength(1);
  });

  it('looks again while the page loads', async () => {
    fake.get.mockResolvedValue({ status: 'loading' });
    const { states } = watch();
    ports[0]!.end();
    await vi.advanceTimersByTimeAsync(400);
    expect(ports).toHaveLength(2);
    ports[1]!.tell('stateChanged', { state: { status: 'reading', progress: 0 } });
    expect(states.at(-1)).toBe('reading');
  });

  it('stops looking when nobody watches', async () => {
    fake.get.mockResolvedValue({ status: 'loading' });
    const { stop } = watch();
    ports[0]!.end();
    await vi.advanceTimersByTimeAsync(10);
    stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ports).toHaveLength(1);
  });

  it('asks to read without failing where the page has gone: the port says so', async () => {
    fake.sendMessage.mockRejectedValue(new Error('no receiver'));
    await expect(linkToTab(7).read()).resolves.toBeUndefined();
  });

  it('has no host where the page does not answer', async () => {
    fake.sendMessage.mockRejectedValue(new Error('no receiver'));
    expect(await linkToTab(7).host()).toBeNull();
    fake.sendMessage.mockResolvedValue({ value: { host: 'www.example.org' } });
    expect(await linkToTab(7).host()).toBe('www.example.org');
    expect(fake.sendMessage).toHaveBeenLastCalledWith(7, { name: 'site', request: {} }, { frameId: 0 });
  });
});
