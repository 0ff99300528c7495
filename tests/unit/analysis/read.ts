import { readdirSync, readFileSync } from 'node:fs';
import { plainArticle } from '../../../scripts/annotate/plain-article.ts';
import { readModelFiles } from '../../../scripts/train/model-files.ts';
import { analyse, type Models } from '../../../src/analysis/analyse.ts';
import type { Report } from '../../../src/analysis/report.ts';
import { readStory } from '../../support/story.ts';
import { model } from '../attribution/marked.ts';

const folder = new URL('../../fixtures/stories/', import.meta.url);

/** Our own stories with every source marked. */
export const stories = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .map((f) => readStory(readFileSync(new URL(f, folder), 'utf8')));

let models: Models | null = null;

/** The report on an article of which only the text is known. */
export function read(text: string): Report {
  models ??= { entities: readModelFiles(), attribution: model() };
  return analyse({ id: null, article: plainArticle(text) }, models);
}
