import type { AnalysisInput } from '../../src/analysis/analyse.ts';

/** An article of which only the text is known. */
export const plainArticle = (text: string, language = 'en'): AnalysisInput['article'] => ({
  title: null,
  byline: [],
  publisher: null,
  published: null,
  language,
  url: null,
  text,
});
