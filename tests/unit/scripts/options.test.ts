import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/annotate/options.ts';

describe('readOptions', () => {
  it('reads a page from standard input and prints JSON unless told otherwise', () => {
    expect(readOptions([])).toEqual({
      input: 'html',
      format: 'json',
      explain: false,
      help: false,
      files: ['-'],
    });
  });

  it('takes options before and after files', () => {
    expect(readOptions(['a.jsonl', '--input', 'jsonl', '-', '--format=csv', '--explain'])).toEqual({
      input: 'jsonl',
      format: 'csv',
      explain: true,
      help: false,
      files: ['a.jsonl', '-'],
    });
  });

  it.each([
    [['--input', 'pdf'], '--input takes html, text, jsonl; got "pdf"'],
    [['--format', 'xml'], '--format takes json, markdown, csv; got "xml"'],
    [['--colour'], '--colour'],
  ])('refuses %j', (argv, message) => {
    expect(() => readOptions(argv)).toThrow(message);
  });
});
