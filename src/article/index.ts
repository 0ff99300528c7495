export { offsetAt, rangesFor } from './anchors.ts';
export { findArticle } from './find-article.ts';
export { looksLikeArticle } from './gate.ts';
export type { Article, BlockLabel, LabelledBlock, Segment } from './types.ts';
