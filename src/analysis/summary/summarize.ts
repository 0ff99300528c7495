import type { Report, Summary } from '../report.ts';
import type { TextDocument } from '../text/document.ts';

/** @param notAssessed why no phrase is given (opinion, live blog, partly readable, not English), or null */
export function summarize(
  document: TextDocument,
  report: Pick<Report, 'article' | 'annotations' | 'sources'>,
  notAssessed: string | null,
): Summary {
  return {
    sentences: document.sentences.length,
    sourcedSentences: 0,
    restingOnUnnamed: 0,
    sources: {
      person: 0,
      organization: 0,
      spokesperson: 0,
      anonymous: 0,
      role: 0,
      collective: 0,
      document: 0,
      media: 0,
    },
    label: notAssessed ? 'not-assessed' : 'too-little',
    rule: '',
    figures: report.annotations.filter((a) => a.category === 'figure').length,
    figuresWithoutSource: 0,
    replies: 0,
  };
}
