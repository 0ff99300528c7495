import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../../support/fake-browser.ts';

const platform = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../../src/platform/browser.ts', () => platform);
const { showBadge } = await import('../../../src/background/badge.ts');
const { forwardCommands } = await import('../../../src/background/commands.ts');
const { openFirstPageOnce } = await import('../../../src/background/first-run.ts');

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  platform.browser = browser;
});

describe('the badge', () => {
  it.each([
    [9, '9'],
    [0, '0'],
    [140, '99+'],
    [null, ''],
  ])('for %s is “%s”', async (count, text) => {
    await showBadge(4, count);
    expect(browser.action.badges).toEqual([[4, text]]);
  });

  it('does not mind that its tab was closed', async () => {
    browser.action.setBadgeText = () => Promise.reject(new Error('No tab with id: 4'));
    await expect(showBadge(4, 2)).resolves.toBeUndefined();
  });
});

describe('a keyboard shortcut', () => {
  it('goes to the page in its tab', async () => {
    forwardCommands();
    await Promise.all(browser.commands.onCommand.emit('next-mark', { id: 12 }) as Promise<void>[]);
    expect(browser.tabs.sent).toEqual([[12, { name: 'command', request: { command: 'next-mark' } }]]);
  });

  it('goes to the active tab where the browser names none', async () => {
    forwardCommands();
    await Promise.all(browser.commands.onCommand.emit('open-card') as Promise<void>[]);
    expect(browser.tabs.sent).toEqual([[3, { name: 'command', request: { command: 'open-card' } }]]);
  });

  it('that is not ours goes nowhere, and a page that cannot hear it does no harm', async () => {
    forwardCommands();
    await Promise.all(browser.commands.onCommand.emit('_execute_action', { id: 12 }) as Promise<void>[]);
    expect(browser.tabs.sent).toEqual([]);
    browser.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
    await Promise.all(browser.commands.onCommand.emit('next-mark', { id: 12 }) as Promise<void>[]);
  });
});

describe('the first page', () => {
  const install = async (reason: string) => {
    await Promise.all(browser.runtime.onInstalled.emit({ reason }) as Promise<void>[]);
    return browser.tabs.opened;
  };

  it('opens at the installation', async () => {
    openFirstPageOnce();
    expect(await install('install')).toEqual(['extension://welcome.html']);
  });

  it('does not open at an update', async () => {
    openFirstPageOnce();
    expect(await install('update')).toEqual([]);
  });

  it('does not open a second time, on another device of the reader neither', async () => {
    openFirstPageOnce();
    await install('install');
    browser.storage.local.data.clear();
    expect(await install('install')).toHaveLength(1);
  });
});
