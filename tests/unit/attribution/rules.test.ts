import { describe, expect, it } from 'vitest';
import { bare, find } from './marked.ts';

describe('headlines and bullets that end in their source or open with it', () => {
  it.each([
    ['Halden to sell its bakeries in May - sources', 'sources'],
    ['Mill owner plans a second sale – two officials', 'two officials'],
  ])('%s', (text, source) => {
    expect(find(`${text}\n\nThe mill is old.`)[0]?.source).toEqual([source]);
  });

  it.each([
    'Halden to sell its bakeries in May - The Harbor Times',
    'The mill - a source of pride - is old.',
    'A well-known source',
    'Sources: Velde, page 4.',
    'Report: the mill in numbers',
    'Sources: two',
  ])('not %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('opens with its source', () => {
    const [found] = find('Sources: Halden to sell its bakeries in May\n\nThe mill is old.');
    expect([found?.source, found?.cue, found?.content]).toEqual([
      ['Sources'],
      [':'],
      ['Halden to sell its bakeries in May'],
    ]);
  });
});

describe('quotations', () => {
  it('a content takes in the quotation to its marks', () => {
    const [a] = find('"We will close the mill. We had no choice. Nobody asked us," Ortiz said.');
    expect(a?.content.map(bare)).toEqual(['We will close the mill. We had no choice. Nobody asked us']);
    expect(a?.quoted).toBe(true);
  });

  it('a paragraph of quotation after a quotation goes to the same speaker', () => {
    const found = find(
      '"We will close the mill," Ortiz said. "It was a hard choice."\n\n"I grew up there and so did my sons."',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.content.join(' ')).toContain('I grew up there');
  });

  it('a speech of several paragraphs has opening marks only until it ends', () => {
    const found = find(
      'Ortiz said: “We will close the mill in the spring.\n\n“Every worker will be paid until June.”',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.content.join(' ')).toContain('Every worker will be paid');
  });

  it('a quotation after a paragraph without one stays alone', () => {
    const found = find(
      'Ortiz said the mill would close.\n\nThe old sign is still there.\n\n"Welcome to the valley of the mills," it reads.',
    );
    expect(found.find((a) => a.source.includes('Ortiz'))?.content.join(' ')).not.toContain('Welcome');
  });
});

describe('any text', () => {
  it.each(['"', '“““', 'said said said', ', said.', 'by by by', '- sources', '“said', 'a\n\n"\n\nb'])(
    '%j does not throw',
    (text) => {
      expect(() => find(text)).not.toThrow();
    },
  );
});

describe('what an outlet reports, citing somebody', () => {
  it('is told once', () => {
    const found = find(
      'The Harbor News reported on Sunday, citing two bankers, that the mill was among the bidders.',
    );
    expect(found.map(({ cue }) => cue)).toEqual([['reported']]);
  });
});
