import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardHost, HOST } from '../../../src/content/card/card-host.ts';
import { element } from '../../../src/content/card/element.ts';
import type { Lifetime } from '../../../src/content/lifetime.ts';

let controller: AbortController;
let host: CardHost;
const button = (ariaLabel: string) => element('button', { ariaLabel }, '›');
const focused = () => (host.card.getRootNode() as ShadowRoot).activeElement;

beforeEach(() => {
  // The test's document has no constructed style sheets.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  vi.useFakeTimers();
  controller = new AbortController();
  const lifetime = { signal: controller.signal, guard: (listener: unknown) => listener };
  host = new CardHost(lifetime as unknown as Lifetime);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('the focus goes on to the button of the same name when the card is drawn anew', () => {
  host.draw([button('Previous mention'), button('Next mention')]);
  host.card.querySelectorAll('button')[1]!.focus();
  const next = button('Next mention');
  host.draw([button('Previous mention'), next]);
  expect(focused()).toBe(next);
});

it('the focus stays on the card when the button that had it is gone', () => {
  host.draw([button('Wrong?')]);
  host.card.querySelector('button')!.focus();
  host.draw([button('Show it again')]);
  expect(focused()).toBe(host.card);
});

it('drawing takes no focus from the page', () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  host.draw([button('Next mention')]);
  expect(document.activeElement).toBe(field);
});

it('what is announced is put into a region that was there and empty before', () => {
  host.announce('Mark 2 of 5');
  const region = (host.card.getRootNode() as ShadowRoot).querySelector('[aria-live=polite]')!;
  expect(region.textContent).toBe('');
  vi.runAllTimers();
  expect(region.textContent).toBe('Mark 2 of 5');
});

it('leaves nothing behind, neither of its own nor of a script before it', () => {
  document.documentElement.append(document.createElement(HOST));
  host.draw([]);
  expect(document.querySelectorAll(HOST)).toHaveLength(1);
  controller.abort();
  expect(document.querySelectorAll(HOST)).toHaveLength(0);
});

it.each([false, null, undefined, ''] as const)('%j is no child', (child) => {
  expect(element('p', { className: 'a' }, child, 'b').outerHTML).toBe('<p class="a">b</p>');
});
