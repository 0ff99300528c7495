import { beforeEach, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  query: vi.fn(),
  activated: new Set<() => void>(),
  updated: new Set<(id: number, change: { status?: string }) => void>(),
}));
const event = <L>(listeners: Set<L>) => ({
  addListener: (listener: L) => listeners.add(listener),
  removeListener: (listener: L) => listeners.delete(listener),
});
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    tabs: { query: fake.query, onActivated: event(fake.activated), onUpdated: event(fake.updated) },
  },
}));
const { watchFrontTab } = await import('../../../src/sidepanel/front-tab.ts');

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  fake.query.mockReset().mockResolvedValue([{ id: 1 }]);
});

it('follows the tab in front and where it goes', async () => {
  const shown: string[] = [];
  const stop = watchFrontTab((_, key) => shown.push(key.split(':')[0]!));
  await settle();
  fake.query.mockResolvedValue([{ id: 2 }]);
  for (const tell of fake.activated) tell();
  await settle();
  for (const tell of fake.updated) tell(2, { status: 'loading' });
  await settle();
  for (const tell of fake.updated) tell(1, { status: 'loading' });
  for (const tell of fake.updated) tell(2, { status: 'complete' });
  await settle();
  expect(shown).toEqual(['1', '2', '2']);
  stop();
  expect(fake.activated.size + fake.updated.size).toBe(0);
});

it('drops an answer that a later change has overtaken', async () => {
  const shown: string[] = [];
  let answer: (tabs: { id: number }[]) => void = () => {};
  fake.query.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  watchFrontTab((_, key) => shown.push(key.split(':')[0]!));
  fake.query.mockResolvedValue([{ id: 2 }]);
  for (const tell of fake.activated) tell();
  await settle();
  answer([{ id: 1 }]);
  await settle();
  expect(shown).toEqual(['2']);
});
