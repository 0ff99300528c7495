import { expect, it } from 'vitest';
import { looksLikeArticle } from '../../../src/article/index.ts';

const SENTENCE =
  'The harbour board voted on Monday to delay the new ferry terminal until next spring, two people who were there said.';
const prose = (n: number) => `<p>${SENTENCE}</p>`.repeat(n);
const data = (type: string) =>
  `<script type="application/ld+json">{"@type":"${type}","headline":"x"}</script>`;

it.each([
  ['a story with news data', data('NewsArticle') + prose(8), 'https://courier.example/a/1', true],
  ['a story without data, dated', `<span class="date">March 4, 2025</span>${prose(16)}`, null, true],
  [
    'a story by its address',
    prose(8),
    'https://courier.example/2025/03/04/port-lorne-delays-its-ferry-terminal',
    true,
  ],
  [
    'hand-wrapped lines',
    `<time>March 4, 2025</time>${`<p>${SENTENCE.slice(0, 60)}</p>`.repeat(40)}`,
    null,
    true,
  ],
  ['a front page', data('NewsArticle') + prose(8), 'https://courier.example/', false],
  ['a section page', prose(16), 'https://courier.example/news/harbour', false],
  [
    'a thread of a forum',
    data('DiscussionForumPosting') + prose(16),
    'https://forum.example/threads/quay.17/',
    false,
  ],
  [
    'a product',
    `${data('Product')}${prose(16)}<form action="/cart/add"></form>`,
    'https://shop.example/lamp',
    false,
  ],
  [
    'documentation',
    `${prose(16)}${'<pre><code>x = 1</code></pre>'.repeat(4)}`,
    'https://docs.example/guide',
    false,
  ],
  ['a page without text', data('WebPage'), 'https://courier.example/login', false],
  ['an address that is none', prose(2), 'not an address', false],
])('%s', (_, html, url, isArticle) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(looksLikeArticle(page, url)).toBe(isArticle);
});
