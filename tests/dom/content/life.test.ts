import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fake-browser.ts';

const platform = vi.hoisted(() => ({ browser: undefined as unknown as { runtime: { id?: string } } }));
vi.mock('../../../src/platform/browser.ts', () => platform);
const { ArticleWatch, watchAddress } = await import('../../../src/content/life.ts');
const { Lifetime } = await import('../../../src/content/lifetime.ts');

beforeEach(() => {
  platform.browser = fakeBrowser();
  vi.useFakeTimers();
  document.body.innerHTML = '<main><article><p>Nothing is decided, she said.</p></article></main>';
});
afterEach(() => vi.useRealTimers());

/** Mutation observers report after the current task. */
const settle = async (ms: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};
const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
const LONG = 'Ines Okafor said that the depot would stay open until the end of March.';

describe('a watched article', () => {
  function watch() {
    const told = vi.fn();
    const lifetime = new Lifetime();
    const watcher = new ArticleWatch(told, lifetime);
    watcher.watch([document.querySelector('article')!]);
    return { told, watcher };
  }

  it.each<[string, () => void]>([
    ['a paragraph is added', () => document.querySelector('article')!.append(paragraph(LONG))],
    ['words are replaced by others', () => document.querySelector('p')!.firstChild!.replaceWith(LONG)],
    ['a paragraph is removed', () => document.querySelector('p')!.remove()],
    ['the article itself is replaced', () => document.querySelector('article')!.replaceWith(paragraph(LONG))],
    ['what holds the article is removed', () => document.querySelector('main')!.remove()],
  ])('tells once, when it has settled, that %s', async (_, change) => {
    const { told } = watch();
    change();
    await settle(200);
    expect(told).not.toHaveBeenCalled();
    await settle(200);
    expect(told).toHaveBeenCalledTimes(1);
    await settle(60_000);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('tells of an article that is put beside it, not of a comment', async () => {
    const below = document.createElement('section');
    document.querySelector('main')!.after(below);
    const { told } = watch();
    below.append(paragraph(LONG));
    await settle(1000);
    expect(told).not.toHaveBeenCalled();
    below.append(paragraph(LONG.repeat(10)));
    await settle(60_000);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('does not tell of what holds no text to speak of, or lies elsewhere', async () => {
    const { told } = watch();
    document.querySelector('article')!.append(document.createElement('img'), paragraph('Share'));
    const aside = document.createElement('aside');
    document.body.append(aside);
    await settle(1000);
    aside.append(paragraph(LONG));
    await settle(1000);
    expect(told).not.toHaveBeenCalled();
  });

  it('tells less and less often of what never rests, also when it is watched anew each time', async () => {
    const { told, watcher } = watch();
    told.mockImplementation(() => watcher.watch([document.querySelector('article')!]));
    const text = document.querySelector('p')!.firstChild!;
    for (let i = 0; i < 600; i++) {
      text.nodeValue = `Read by ${i} people.`;
      await settle(100);
    }
    expect(told.mock.calls.length).toBeGreaterThan(3);
    expect(told.mock.calls.length).toBeLessThan(10);
  });

  it('is told of quickly again after a rest', async () => {
    const { told } = watch();
    const text = document.querySelector('p')!.firstChild!;
    for (let i = 0; i < 100; i++) {
      text.nodeValue = `Read by ${i} people.`;
      await settle(100);
    }
    await settle(120_000);
    told.mockClear();
    text.nodeValue = LONG;
    await settle(400);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is left alone after the end', async () => {
    const { told, watcher } = watch();
    document.querySelector('p')!.remove();
    watcher.stop();
    await settle(1000);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('another address', () => {
  it('is told, a place in the page is not', async () => {
    const told = vi.fn();
    watchAddress(told, new Lifetime());
    history.pushState({}, '', '/other');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(told).toHaveBeenCalledTimes(1);
    history.pushState({}, '', '/other#part');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is noticed after a click where the browser tells nothing', async () => {
    const told = vi.fn();
    watchAddress(told, new Lifetime());
    document.body.addEventListener('click', () => history.pushState({}, '', '/clicked'), { once: true });
    document.body.click();
    await settle(500);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('the script’s life', () => {
  it('ends with the extension, and with it everything that it listens to', () => {
    const lifetime = new Lifetime();
    const heard = vi.fn();
    document.addEventListener('click', lifetime.guard(heard), { signal: lifetime.signal });
    document.body.click();
    delete platform.browser.runtime.id;
    document.body.click();
    document.body.click();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(lifetime.signal.aborted).toBe(true);
  });

  it('ends too where the browser throws at every question', () => {
    const lifetime = new Lifetime();
    Object.defineProperty(platform.browser, 'runtime', {
      get() {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(lifetime.isOn()).toBe(false);
  });

  it('keeps failures to itself, later ones too', async () => {
    const lifetime = new Lifetime();
    const fail = () => {
      throw new Error('broken');
    };
    expect(lifetime.guard(fail)).not.toThrow();
    lifetime.guard(async () => fail())();
    await settle(0);
    expect(lifetime.isOn()).toBe(true);
  });
});
