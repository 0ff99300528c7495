import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/analysis/figures/find-figures.ts';
import type { Range } from '../../../src/analysis/report.ts';
import { sourcesOfFigures } from '../../../src/analysis/sources/figure-sources.ts';
import type { SourceDecision } from '../../../src/analysis/sources/types.ts';
import { readMarked } from './marked.ts';

/** "40 ships: Ortiz": each figure with the words of its source, `none found` where there is none. */
function read(marked: string): string[] {
  const { text, document, attributions } = readMarked(marked);
  const figures = findFigures(text).map((f): Range => [f.start, f.end]);
  const decisions = attributions.map(
    (_, source): SourceDecision => ({ kind: 'person', source, channel: null, because: [] }),
  );
  return sourcesOfFigures(document, figures, attributions, decisions).map((source, i) => {
    const [start, end] = source === null ? [0, 0] : attributions[source]!.source[0]!;
    return `${text.slice(...figures[i]!)}: ${text.slice(start, end) || 'none found'}`;
  });
}

const TABLES: Record<string, [marked: string, ...figures: string[]][]> = {
  'in the content': [
    ['[The port lost 40 ships], <said> {Dana Ortiz}.', '40 ships: Dana Ortiz'],
    ['{Dana Ortiz}, who is paid $90,000, <said> [the dam held].', '$90,000: none found'],
    ['The port has 40 ships. {Dana Ortiz} <said> [it was small].', '40 ships: none found'],
    [
      '[The port lost 40 ships], <said> {Dana Ortiz}; {Leo Brandt} <spoke> of [12 barges].',
      '40 ships: Dana Ortiz',
      '12 barges: Leo Brandt',
    ],
  ],
  'a quotation that goes on': [
    ['[“We lost it,”] <said> {Dana Ortiz}. “It had 40 crates on board.”', '40 crates: Dana Ortiz'],
    [
      '[“We lost it,”] <said> {Dana Ortiz}. “It had 40 crates on board.” “And 12 barges.”',
      '40 crates: Dana Ortiz',
      '12 barges: Dana Ortiz',
    ],
    // the cue at the end holds for the whole quotation
    ['“There were 40 crates. [It was dark,”] {Dana Ortiz} <said>.', '40 crates: Dana Ortiz'],
    ['{Dana Ortiz} <denied> [the loss]. “There were 40 crates, not more.”', '40 crates: Dana Ortiz'],
    // not closed at the end of its paragraph, opened anew in the next one
    ['{Dana Ortiz} <said>: [“We lost it.]\n\n“It had 40 crates on board.”', '40 crates: Dana Ortiz'],
    // closed, and a new paragraph: it may be anybody
    ['[“We lost it,”] <said> {Dana Ortiz}.\n\n“It had 40 crates on board.”', '40 crates: none found'],
    [
      '[“We lost it,”] <said> {Dana Ortiz}. The quay was empty. “It had 40 crates on board.”',
      '40 crates: none found',
    ],
    // somebody quoted within the quotation is not its speaker
    ['“There were 40 crates. {Leo Brandt} <saw> [them all]. It was dark.”', '40 crates: none found'],
    // a new speaker
    [
      '[“We lost it,”] <said> {Dana Ortiz}. {Leo Brandt} <spoke> of “40 crates” and [no more].',
      '40 crates: none found',
    ],
    [
      '[“We lost it,”] <said> {Dana Ortiz}. [“It had 40 crates,”] <said> {Leo Brandt}.',
      '40 crates: Leo Brandt',
    ],
  ],
  'a paraphrase that goes on': [
    [
      '[The dam needs work], <said> {Dana Ortiz}. It would cost $5 million to mend.',
      '$5 million: Dana Ortiz',
    ],
    [
      '[The dam needs work], <said> {Dana Ortiz}. The repair would take two years. It could cost $5 million.',
      'two years: Dana Ortiz',
      '$5 million: Dana Ortiz',
    ],
    // the author's own sentence
    ['[The dam needs work], <said> {Dana Ortiz}. It cost $5 million to build.', '$5 million: none found'],
    [
      '[The dam needs work], <said> {Dana Ortiz}. It was built in haste. It would cost $5 million now.',
      '$5 million: none found',
    ],
    ['[The dam needs work], <said> {Dana Ortiz}. Norvane would lose $5 million.', '$5 million: none found'],
    [
      '[The dam needs work], <said> {Dana Ortiz}. But critics would rather spend $5 million.',
      '$5 million: none found',
    ],
    [
      '[The dam failed], <said> {Dana Ortiz}. It would have cost $5 million to mend.',
      '$5 million: none found',
    ],
    // a new paragraph, a new speaker
    ['[The dam needs work], <said> {Dana Ortiz}.\n\nIt would cost $5 million.', '$5 million: none found'],
    [
      '[The dam needs work], <said> {Dana Ortiz}. The town would pay $5 million, {Leo Brandt} <said>.',
      '$5 million: none found',
    ],
  ],
  'nothing to go on from': [
    ['It would cost $5 million. “It had 40 crates.”', '$5 million: none found', '40 crates: none found'],
  ],
};

for (const [name, rows] of Object.entries(TABLES))
  describe(name, () => {
    it.each(rows)('%s', (marked, ...figures) => expect(read(marked)).toEqual(figures));
  });
