import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { finish } from '../../../src/article/finish.ts';
import type { Article } from '../../../src/article/index.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/articles');

/** Only what is given is compared; `text` is always given. */
export interface Expected extends Partial<Omit<Article & ReturnType<typeof finish>, 'text' | 'notAssessed'>> {
  text: string[];
  /** Words of the reason. */
  notAssessed?: string;
}

export const FIXTURES = readdirSync(FOLDER);

export const htmlOf = (name: string): string => readFileSync(join(FOLDER, name, 'page.html'), 'utf8');

export const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));

/** A page as a browser has it: jsdom does not read declarative shadow roots. */
export function documentOf(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement!.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    template.remove();
  }
  return document;
}
