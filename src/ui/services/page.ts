import { words } from '../i18n/t.ts';

/** Gives a page its language, direction and title before anything is drawn. */
export function preparePage(title: string): HTMLElement {
  const { language, direction } = words();
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = title;
  return document.getElementById('app')!;
}
