import { describe, expect, it } from 'vitest';
import {
  FORMATS,
  toCsv,
  toJson,
  toMarkdown,
  toShareText,
  toWebAnnotation,
} from '../../../src/export/index.ts';
import { english } from './english.ts';
import { sampleReport } from './sample-report.ts';

const context = { time: '2026-03-02T09:30:00.000Z', version: '1.2.3', words: english };
const noArticle = () => ({
  ...sampleReport(),
  article: null,
  annotations: [],
  entities: [],
  sources: [],
  summary: null,
  limits: ['No article was found on this page.'],
});

/** RFC 4180, written apart from the writer. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (let i = 0; i < csv.length; ) {
    let value = '';
    expect(csv[i]).toBe('"');
    for (i++; csv[i] !== '"' || csv[i + 1] === '"'; i++) {
      if (csv[i] === '"') i++;
      value += csv[i];
    }
    i++;
    rows.at(-1)!.push(value);
    if (csv[i] === ',') i++;
    else {
      expect(csv.slice(i, i + 2)).toBe('\r\n');
      i += 2;
      if (i < csv.length) rows.push([]);
    }
  }
  return rows;
}
const table = (csv: string) => {
  const [head, ...rows] = parseCsv(csv);
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [head![i]!, value])));
};

describe('CSV', () => {
  it('has a row an attribution with source, cue, content and where they come from', () => {
    const rows = table(toCsv(sampleReport(), context));
    expect(rows).toHaveLength(11);
    expect(rows[0]).toMatchObject({
      kind: 'anonymous',
      source: 'three people with direct knowledge of the plan',
      cue: 'according to',
      count: '3',
      proximity: 'direct',
      url: 'https://example.org/norlund',
      exported: context.time,
      version: '1.2.3',
      phrase: 'Mainly unnamed sources',
    });
    expect(rows[0]?.rules).toContain('Over 50%');
    expect(rows[0]?.limits).toContain('The comments below the article were not read.');
    expect(rows.find((r) => r.cue === 'reportedly')).toMatchObject({
      kind: 'none',
      source: '',
      source_id: '',
    });
  });

  it.each([
    ['=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'],
    ['+1 said', "'+1 said"],
    ['-2 said', "'-2 said"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', "' =1+1"],
    ['\t=1+1', "\t'=1+1"],
    ['"=1+1', '\'"=1+1'],
    ['one; =1+1', "one;' =1+1"],
    ['one\n=1+1', "one\n'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['a firm, with "quotes" and = inside', 'a firm, with "quotes" and = inside'],
  ])('makes %j harmless', (words, expected) => {
    const report = sampleReport();
    report.sources[0]!.description = words;
    expect(table(toCsv(report, context))[0]?.description).toBe(expected);
  });

  it('is a header alone when nothing was found', () => {
    expect(table(toCsv(noArticle(), context))).toEqual([]);
  });
});

describe('Markdown', () => {
  it('tells phrase, rule, counts, statements, evidence, limits, time and version', () => {
    const markdown = toMarkdown(sampleReport(), context);
    for (const words of [
      '# Norlund to close Harrow depot, sources say',
      '**Mainly unnamed sources**',
      'Rests on unnamed: 6 of 11 sourced sentences',
      'Reasons found: 1 of 2',
      'Replies: 2 asked, 2 without answer',
      '### Anonymous: at least 2',
      'A former manager; 1 person stated',
      '- about 1,400 jobs',
      'The comments below the article were not read.',
      'Over 50% of the sourced sentences',
      'https://example.org/norlund',
      'Whose Word 1.2.3',
      'It does not say what is true.',
    ])
      expect(markdown).toContain(words);
  });

  it('lists a part of a source under it, with what it says', () => {
    expect(toMarkdown(sampleReport(), context)).toMatch(
      /- three people .*\n {2}- Norlund .*\n {2}- Two of them.*\n {4}- about/,
    );
  });

  it('keeps the page’s words from being markup', () => {
    const report = sampleReport();
    report.article!.title = '# *a* [b](https://example.org) <img src=x>';
    const title = toMarkdown(report, context).split('\n')[0];
    expect(title).toBe('# \\# \\*a\\* \\[b\\](https://example.org) \\<img src=x\\>');
  });

  it('says so when there is no article', () => {
    expect(toMarkdown(noArticle(), context)).toContain('No article was found on this page.');
  });
});

describe('JSON', () => {
  it('is the report, with when and by what it was made', () => {
    const { exported, ...report } = JSON.parse(toJson(sampleReport(), context));
    expect(report).toEqual(sampleReport());
    expect(exported).toMatchObject({ time: context.time, by: 'Whose Word 1.2.3' });
    expect(exported.rules[0]).toContain('Over 50%');
  });
});

describe('Web Annotation', () => {
  const collection = JSON.parse(toWebAnnotation(sampleReport(), context));

  it('quotes each mark with the words around it, as the article has them', () => {
    const { text } = sampleReport().article!;
    expect(collection.total).toBe(sampleReport().annotations.length);
    for (const { target } of collection.first.items) {
      expect(target.source).toBe('https://example.org/norlund');
      const [quote, position] = target.selector;
      expect(quote.type).toBe('TextQuoteSelector');
      expect(position.type).toBe('TextPositionSelector');
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(quote.prefix.length).toBeLessThanOrEqual(32);
    }
  });

  it('gives each annotation an id of its own', () => {
    const ids = collection.first.items.map((item: { id: string }) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('share text', () => {
  it('fits a message: phrase with rule, counts, limits, footer', () => {
    const text = toShareText(sampleReport(), context);
    expect(text).toContain('Mainly unnamed sources (Over 50%');
    expect(text).toContain('https://example.org/norlund');
    expect(text.split('\n').length).toBeLessThan(20);
    expect(text).not.toMatch(/[*#]/);
  });
});

describe('every format', () => {
  const formats = Object.entries({ ...FORMATS, share: { write: toShareText } });
  it.each(formats)('%s is the same twice and leaves the report as it was', (_, { write }) => {
    const report = sampleReport();
    const before = JSON.stringify(report);
    expect(write(report, context)).toBe(write(report, context));
    expect(JSON.stringify(report)).toBe(before);
  });
  it.each(formats)('%s survives an empty report', (_, { write }) => {
    expect(write(noArticle(), context)).not.toBe('');
  });
  it.each(formats)('%s never judges', (_, { write }) => {
    const text = write(sampleReport(), context).replace('It does not say what is true.', '');
    // `false` and `true` are values in JSON and CSV; nowhere are they words about the article.
    const words = text.replace(/(: |")(true|false)\b"?/g, '');
    expect(words).not.toMatch(/\b(true|false|reliable|biased|fabricated|no reason given)\b/i);
  });
});
