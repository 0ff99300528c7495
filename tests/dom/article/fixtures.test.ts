import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/parse-page.ts';
import { finish } from '../../../src/article/finish.ts';
import { findArticle, offsetAt, rangesFor } from '../../../src/article/index.ts';
import { documentOf, expectedOf, FIXTURES, htmlOf } from './fixture.ts';

describe.each(FIXTURES)('%s', (name) => {
  const html = htmlOf(name);
  const expected = expectedOf(name);
  const document = documentOf(html);
  const before = document.documentElement.outerHTML;
  const article = findArticle(document, expected.url ?? null);

  it('has the expected text', () => {
    expect(article?.text.split('\n\n')).toEqual(expected.text);
  });

  it('has the expected metadata', () => {
    const { text: _, notAssessed, ...rest } = expected;
    const read = { ...article, ...finish(article!.written, article!.publisher) };
    expect(read).toMatchObject(rest);
    if (notAssessed) expect(read.notAssessed).toContain(notAssessed);
    else expect(read.notAssessed).toBeNull();
  });

  it('ties every character to its text node', () => {
    const { text, segments } = article!;
    let joined = '';
    for (const segment of segments) {
      joined += text.slice(joined.length, segment.start).replace(/[^ \n]/g, '#');
      joined += segment.node.data.slice(segment.nodeStart, segment.nodeEnd).replace(/\s/g, ' ');
    }
    expect(joined).toBe(text);
    const ranges = rangesFor(article!, 0, text.length)!;
    const folded = (s: string) => s.replace(/\s+/g, '').replace(/\u00ad/g, '');
    expect(folded(ranges.join(''))).toBe(folded(text));
    for (const { node, nodeStart, start } of segments)
      expect(offsetAt(article!, node, nodeStart)).toBe(start);
  });

  it('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });

  // A saved page holds no shadow roots: only a live page has that text.
  if (name !== 'shadow-root')
    it('reads the same from the command line', () => {
      expect(findArticle(parsePage(html), expected.url ?? null)?.text.split('\n\n')).toEqual(expected.text);
    });
});
