import { expect, it } from 'vitest';
import type { Article } from '../../../src/article/index.ts';
import { joined } from '../../../src/content/appended.ts';
import { readingOf } from '../../../src/content/reading.ts';
import { sampleReport } from '../export/sample-report.ts';

const reading = () => {
  const report = sampleReport();
  const text = report.article!.text!;
  const segments = [{ start: 0, end: text.length, node: {}, nodeStart: 0, nodeEnd: text.length }];
  return readingOf({ text, segments, root: {} } as unknown as Article, report);
};

it('one article stays as it is', () => {
  const one = reading();
  expect(joined([one])).toBe(one);
});

it('marks of an appended article stand at their words behind the first text, and name sources of their own', () => {
  const one = reading();
  const both = joined([one, reading()]);
  const { text, segments } = both.article;
  expect(text).toBe(`${one.article.text}\n\n${one.article.text}`);
  expect(segments[1]!.start).toBe(one.article.text.length + 2);
  expect(both.marks).toHaveLength(2 * one.marks.length);
  for (const { annotation } of both.marks) {
    expect(text.slice(annotation.start, annotation.end)).toBe(annotation.exact);
    const source = 'sourceId' in annotation && annotation.sourceId;
    if (source) expect(both.source.get(source)!.id[0] === '2').toBe(annotation.id[0] === '2');
  }
  expect(both.mark.size).toBe(both.marks.length);
});
