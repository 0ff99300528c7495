import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/sidepanel/app.tsx';
import { follow } from '../../../src/sidepanel/follow.ts';
import { installWords } from '../../../src/ui/i18n/t.ts';
import type { PageLink } from '../../../src/ui/services/types.ts';
import { english } from '../../unit/export/english.ts';
import { sampleReport } from '../../unit/export/sample-report.ts';
import { fakeOutlet, fakePage, fakeSettings, settle } from '../popup/support.tsx';

const root = () => document.body.firstElementChild!;
const scrolled = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  installWords(english);
  scrolled.mockReset();
  Element.prototype.scrollIntoView = function () {
    scrolled(this.textContent);
  };
  globalThis.requestAnimationFrame = ((run: FrameRequestCallback) => setTimeout(() => run(0), 0)) as never;
  globalThis.cancelAnimationFrame = clearTimeout as never;
});
afterEach(() => render(null, root()));

it('shows the tab in front and lets go of the one before', async () => {
  let show: (page: PageLink, key: string) => void = () => {};
  const first = fakePage({ status: 'done', report: sampleReport(), hidden: [] });
  const second = fakePage({ status: 'no-article' });
  const watchTab = (listener: typeof show) => {
    show = listener;
    listener(first.link, '1');
    return () => {};
  };
  render(<Panel watchTab={watchTab} settings={fakeSettings().access} outlet={fakeOutlet().outlet} />, root());
  await settle();
  await settle();
  expect(root().textContent).toContain('Mainly unnamed sources');
  show(second.link, '2');
  await settle();
  await settle();
  expect(root().textContent).toContain('No article found');
  expect(root().textContent).not.toContain('Mainly unnamed');
  expect(first.listeners()).toBe(0);
});

it('follows what is on screen, but not under the reader’s hand', async () => {
  document.body.innerHTML = '<span class="place" aria-current="location">here</span>';
  const page = fakePage({ status: 'no-article' });
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const stop = follow(page.link, document);
  page.see(['a1']);
  await settle();
  expect(scrolled).toHaveBeenCalledWith('here');
  hasFocus.mockReturnValue(true);
  page.see(['a2']);
  await settle();
  expect(scrolled).toHaveBeenCalledTimes(1);
  stop();
  expect(page.listeners()).toBe(0);
});
