import { expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './sources.ts';

const files = sourceFiles('src');
const PAGES = ['popup', 'options', 'sidepanel', 'welcome'];

/** `file → import` for every import of `chosen` files that breaks a rule. */
function breaches(
  chosen: (file: SourceFile) => boolean,
  isWrong: (found: SourceFile['imports'][number], file: SourceFile) => boolean,
): string[] {
  return files
    .filter(chosen)
    .flatMap((file) =>
      file.imports.filter((i) => isWrong(i, file)).map((i) => `${file.path} → ${i.specifier}`),
    );
}

const isIn =
  (...rooms: string[]) =>
  ({ path }: { path: string }) =>
    rooms.some((room) => path.startsWith(`src/${room}/`));
const leadsTo = (target: string | null, ...rooms: string[]) =>
  target !== null && rooms.some((room) => target.startsWith(`src/${room}/`));

it('the reader of imports sees every form of them', () => {
  const text = `import a from './a.ts';
import type { B } from '../b.ts';
import {
  c,
} from 'c';
export { d } from './d.ts';
import './e.css';
const f = await import('./f.ts');`;
  expect(importsOf('src/x/y.ts', text)).toEqual([
    { specifier: './a.ts', target: 'src/x/a.ts', isType: false },
    { specifier: '../b.ts', target: 'src/b.ts', isType: true },
    { specifier: 'c', target: null, isType: false },
    { specifier: './d.ts', target: 'src/x/d.ts', isType: false },
    { specifier: './e.css', target: 'src/x/e.css', isType: false },
    { specifier: './f.ts', target: 'src/x/f.ts', isType: false },
  ]);
  expect(files.length).toBeGreaterThan(50);
});

it('analysis imports nothing of the project outside itself, and of packages compromise alone', () => {
  const isWrong = ({ target, specifier }: { target: string | null; specifier: string }) =>
    target === null ? !specifier.startsWith('compromise') : !leadsTo(target, 'analysis');
  expect(breaches(isIn('analysis'), isWrong)).toEqual([]);
});

it('the first stages import no later one', () => {
  expect(
    breaches(
      isIn('analysis/text', 'analysis/packed'),
      (i) => i.target !== null && !leadsTo(i.target, 'analysis/text', 'analysis/packed'),
    ),
  ).toEqual([]);
});

it('article imports nothing of the project outside itself but types', () => {
  expect(
    breaches(isIn('article'), (i) => i.target !== null && !i.isType && !leadsTo(i.target, 'article')),
  ).toEqual([]);
});

it('pages, their parts and exports never import the content script', () => {
  expect(breaches(isIn(...PAGES, 'ui', 'export'), (i) => leadsTo(i.target, 'content'))).toEqual([]);
});

it('the parts that pages and card share import no page and no background', () => {
  expect(breaches(isIn('ui', 'export'), (i) => leadsTo(i.target, ...PAGES, 'background'))).toEqual([]);
});

it('the content script imports no page and no background', () => {
  expect(breaches(isIn('content'), (i) => leadsTo(i.target, ...PAGES, 'background'))).toEqual([]);
});

it('the analysis stays out of page and content script but for its types', () => {
  expect(
    breaches(isIn(...PAGES, 'content', 'ui', 'export'), (i) => !i.isType && leadsTo(i.target, 'analysis')),
  ).toEqual([]);
});

it('only platform imports webextension-polyfill', () => {
  expect(
    breaches(
      ({ path }) => !path.startsWith('src/platform/'),
      (i) => i.specifier === 'webextension-polyfill' && !i.isType,
    ),
  ).toEqual([]);
});

it('nothing imports an entry', () => {
  const entries = new Set([
    'src/background/index.ts',
    'src/content/index.ts',
    ...PAGES.map((p) => `src/${p}/main.tsx`),
  ]);
  const all = [...files, ...sourceFiles('tests'), ...sourceFiles('scripts')];
  expect(
    all.flatMap((f) =>
      f.imports.filter((i) => entries.has(i.target ?? '')).map((i) => `${f.path} → ${i.specifier}`),
    ),
  ).toEqual([]);
});

it('relative imports carry their extension', () => {
  expect(
    breaches(
      () => true,
      (i) => i.target !== null && !/\.[a-z]+(\?.*)?$/.test(i.specifier),
    ),
  ).toEqual([]);
});

it('no code of the product can send anything', () => {
  const SENDERS =
    /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport)/;
  expect(files.filter(({ text }) => SENDERS.test(text)).map(({ path }) => path)).toEqual([]);
});

it('files stay short enough to hold one idea', () => {
  const long = [...files, ...sourceFiles('scripts')].filter(({ text }) => text.split('\n').length > 351);
  expect(long.map(({ path }) => path)).toEqual([]);
});
