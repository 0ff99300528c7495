import { beforeEach, expect, it, vi } from 'vitest';
import { paperOf } from '../../../src/content/paper.ts';

const CLEAR = 'rgba(0, 0, 0, 0)';

interface Style {
  backgroundColor?: string;
  backgroundImage?: string;
  color?: string;
  colorScheme?: string;
}

/** Elements one in the other, each with what a browser computes for it. @returns the innermost */
function nest(...styles: Style[]): Element {
  const computed = new Map<Element, Style>();
  let element: Element = document.documentElement;
  const unset = {
    backgroundColor: CLEAR,
    backgroundImage: 'none',
    color: 'rgb(0, 0, 0)',
    colorScheme: 'normal',
  };
  computed.set(element, { ...unset, ...styles[0] });
  for (const style of styles.slice(1)) {
    element = element.appendChild(document.createElement('div'));
    computed.set(element, { ...unset, ...style });
  }
  vi.stubGlobal('getComputedStyle', (e: Element) => computed.get(e));
  return element;
}

beforeEach(() => {
  document.documentElement.replaceChildren();
  return () => vi.unstubAllGlobals();
});

it.each<[string, Style[], string]>([
  ['the first opaque background', [{ backgroundColor: 'rgb(1, 2, 3)' }, {}, {}], 'rgb(1, 2, 3)'],
  [
    'an opaque one of its own',
    [{ backgroundColor: 'rgb(1, 2, 3)' }, { backgroundColor: 'rgb(0, 0, 0)' }],
    'rgb(0, 0, 0)',
  ],
  [
    'what lies over it, from the top down',
    [
      { backgroundColor: 'rgb(1, 2, 3)' },
      { backgroundColor: 'rgba(9, 9, 9, 0.5)' },
      { backgroundColor: 'color(srgb 1 0 0 / 0.2)' },
    ],
    'color(srgb 1 0 0 / 0.2);rgba(9, 9, 9, 0.5);rgb(1, 2, 3)',
  ],
  [
    'a colour without alpha in a newer form',
    [{}, { backgroundColor: 'color(srgb 1 0 0)' }],
    'color(srgb 1 0 0)',
  ],
  [
    'nearly nothing',
    [{}, { backgroundColor: 'rgba(0, 0, 0, 0.10)' }],
    'rgba(0, 0, 0, 0.10);rgb(255, 255, 255)',
  ],
  ['nothing at all: the canvas', [{}, {}], 'rgb(255, 255, 255)'],
  ['a dark canvas', [{ colorScheme: 'dark' }, {}], 'rgb(26, 26, 26)'],
  [
    'a picture: the words tell',
    [{ backgroundImage: 'url(a.png)', color: 'rgb(250, 250, 250)' }, {}],
    'behind rgb(250, 250, 250)',
  ],
  [
    'a colour space that is not read: the words tell',
    [{}, { backgroundColor: 'oklch(0.3 0 0)', color: 'rgb(250, 250, 250)' }],
    'behind rgb(250, 250, 250)',
  ],
])('%s', (_, styles, expected) => {
  expect(paperOf(nest(...styles), new Map())).toBe(expected);
});

it('an element is looked at once a pass', () => {
  const inner = nest({ backgroundColor: 'rgb(1, 2, 3)' }, {}, {});
  const known = new Map<Element, string>([[inner.parentElement!, 'known']]);
  expect(paperOf(inner, known)).toBe('known');
  expect(known.get(inner)).toBe('known');
});
