import { beforeEach, describe, expect, it } from 'vitest';
import { type Article, findArticle, offsetAt, rangesFor } from '../../../src/article/index.ts';

const SENTENCES = [
  'The harbour board voted on Monday to delay the new ferry terminal until next spring.',
  'The delay adds about 4 million crowns to a project that was meant to cost 31 million.',
  'Residents of the old quay have complained for two years about noise and dust.',
];

/** For a busy machine; each takes well under a second on an idle one. */
const SLOW = 30_000;

let article: Article;
beforeEach(() => {
  document.body.innerHTML = `<article><h1>Terminal delayed</h1>${SENTENCES.map((s) => `<p>${s}</p>`).join('')}</article>`;
  article = findArticle(document, null)!;
});

describe('ranges and offsets', () => {
  it('one range for each text node a span covers', () => {
    const start = article.text.indexOf('next spring');
    const end = article.text.indexOf('adds');
    expect(rangesFor(article, start, end)!.map(String)).toEqual(['next spring.', 'The delay ']);
  });

  it('a place in the page leads back to its offset', () => {
    const node = document.querySelectorAll('p')[1]!.firstChild!;
    expect(offsetAt(article, node, 4)).toBe(article.text.indexOf('delay adds'));
    expect(offsetAt(article, document.querySelector('h1')!.firstChild!, 2)).toBeNull();
  });
});

describe('a page that changes', () => {
  it('has no ranges where a text node is replaced', () => {
    document.querySelector('p')!.textContent = SENTENCES[0]!;
    expect(rangesFor(article, 0, 10)).toBeNull();
  });

  it('has none where text is edited in place', () => {
    (document.querySelector('p')!.firstChild as Text).data =
      'Something else altogether was decided by the board.';
    expect(rangesFor(article, 0, 10)).toBeNull();
  });

  it('is found again after the change', () => {
    document.querySelector('p')!.textContent = SENTENCES[0]!;
    expect(rangesFor(findArticle(document, null)!, 0, 3)!.map(String)).toEqual(['The']);
  });
});

describe('bad input', () => {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  it.each([
    ['an empty page', ''],
    ['a page without prose', '<nav><a href="/">Home</a></nav>'],
    ['broken data', '<script type="application/ld+json">{"@type":</script>'],
    ['a frameset', '<frameset><frame src="a.html"></frameset>'],
  ])('%s has no article', (_, html) => {
    expect(findArticle(parse(html), null)).toBeNull();
  });

  it('deep nesting ends', { timeout: SLOW }, () => {
    const html = `${'<div>'.repeat(1000)}<p>${SENTENCES.join(' ')}</p>`;
    expect(() => findArticle(parse(html), null)).not.toThrow();
  });

  // A pattern that backtracks would take minutes on these.
  it.each([' ', 'a', 'By A ', '- ', '((', 'A,', '\u00ad'])(
    'a line of 50,000 × %j',
    { timeout: SLOW },
    (piece) => {
      const page = parse(`<article><p>${piece.repeat(50_000)}</p><p>${SENTENCES.join(' ')}</p></article>`);
      expect(() => findArticle(page, null)).not.toThrow();
    },
  );
});
