import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/analysis/text/document.ts';

const quotations = (text: string) =>
  readDocument(text).quotations.map((q) => text.slice(q.start, q.end) + (q.open ? ' …' : ''));

describe('findQuotations', () => {
  it.each<[string, string[]]>([
    ['“We left,” she said. “It was cold.”', ['“We left,”', '“It was cold.”']],
    ['"We left," she said. "It was cold."', ['"We left,"', '"It was cold."']],
    ['«We left», she said.', ['«We left»']],
    // A closing mark typed as two single ones.
    ['“We left.’’ It was “very cold.’’', ['“We left.’’', '“very cold.’’']],
    // The inner quotation belongs to the outer speaker.
    ['“He told me, ‘Go away,’ and I did,” she said.', ['“He told me, ‘Go away,’ and I did,”']],
    // A speech of several paragraphs is closed at its end only.
    ['“We left.\n\n“It was cold,” she said.', ['“We left. …', '“It was cold,”']],
    // Single marks count where the text has no others, and are told from apostrophes.
    ["'We left,' she said.", ["'We left,'"]],
    ['‘It’s cold,’ she said.', ['‘It’s cold,’']],
    ["The workers' union backed Ortiz's plan.", []],
    ["“Yes,” said the workers' union.", ['“Yes,”']],
    ["Rock 'n' roll in the '90s.", []],
    // Inches and feet.
    ['The 5" pipe is "new", he said.', ['"new"']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});
