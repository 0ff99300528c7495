import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { MARK_CATEGORIES } from '../../../src/settings/schema.ts';
import { installWords } from '../../../src/ui/i18n/t.ts';
import { App } from '../../../src/welcome/app.tsx';
import { english } from '../../unit/export/english.ts';
import { byText } from '../popup/support.tsx';

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  installWords(english);
});

it('shows and explains each kind of mark, says what stays private, and can be skipped', () => {
  const close = vi.fn();
  render(<App close={close} openOptions={() => {}} />, document.body.firstElementChild!);
  expect(document.querySelectorAll('blockquote .mark-sample')).toHaveLength(MARK_CATEGORIES.length);
  expect(document.querySelectorAll('dl > div')).toHaveLength(MARK_CATEGORIES.length);
  expect(document.querySelector('blockquote')!.textContent).not.toMatch(/[[\]]/);
  expect(document.body.textContent).toContain('Nothing is ever sent anywhere');
  byText('button', 'Skip').click();
  byText('button', 'Start reading').click();
  expect(close).toHaveBeenCalledTimes(2);
});
