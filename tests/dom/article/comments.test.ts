import { expect, it } from 'vitest';
import { findArticle } from '../../../src/article/index.ts';

const STORY = [
  'Corvane Energy is considering a sale of its half-finished barrage after its cost rose by about 40% to $3.4 billion, according to three people with direct knowledge of the talks.',
  'The three people said bankers had approached at least five possible buyers since September, and that a decision could come before the end of the year.',
  'Lucia Ferrante, an analyst at Kestwick Securities, said a buyer would pay between $900 million and $1.2 billion for what stands in the river today.',
  'A senior official at the Energy Ministry, who was not authorized to speak publicly, said the government would not raise its guaranteed price.',
];
const COMMENT =
  '<div class="comment"><p>They said last year that it would cost half as much, and I for one do not believe a word of what they say about the river now.</p></div>';

it.each([10, 100, 1000])('a short article is itself alone over %i comments', (comments) => {
  document.body.innerHTML = `<main><article><h1>Builder of tidal wall weighs sale</h1>${STORY.map((p) => `<p>${p}</p>`).join('')}</article></main>
    <section id="comments">${COMMENT.repeat(comments)}</section>`;
  const article = findArticle(document, null);
  expect(article?.root.localName).toBe('article');
  expect(article?.text).toBe(STORY.join('\n\n'));
});
