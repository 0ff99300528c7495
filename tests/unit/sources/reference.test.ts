import { describe, expect, it } from 'vitest';
import { resolve } from './marked.ts';

/** Kinds and the source's name (null for none). */
const ROWS: [name: string, marked: string, sources: [kind: string, name: string | null][]][] = [
  [
    'she, after a quotation that speaks of another',
    '{Mara Quill} <said> it was off. “Indeed, {Leo Brandt} <confirmed> that it was late,” {she} <said>.',
    [
      ['person', 'Mara Quill'],
      ['person', 'Leo Brandt'],
      ['person', 'Mara Quill'],
    ],
  ],
  [
    'he, inside the quotation of another',
    '{Mara Quill} <said>: “{Leo Brandt} <told> us no. {He} <said> it twice.”',
    [
      ['person', 'Mara Quill'],
      ['person', 'Leo Brandt'],
      ['person', 'Leo Brandt'],
    ],
  ],
  [
    'it, after an agency in the dateline',
    'OSTBY (Norvane) — The mill changed its name. Later, {it} <said> so.',
    [['organization', null]],
  ],
  [
    'it, after a body in brackets',
    'The mill (Norvane) changed its name. Later, {it} <said> so.',
    [['organization', 'Norvane']],
  ],
  [
    'they, after a name and colleagues',
    'Dana Ortiz and colleagues found harm. It was slight, as {they} <reported> in May. {Ortiz} <said> so.',
    [
      ['person', 'Dana Ortiz'],
      ['person', 'Dana Ortiz'],
    ],
  ],
  [
    'they, after colleagues of nobody named',
    'Two colleagues found harm. It was slight, as {they} <reported> in May. {Ortiz} <said> so.',
    [
      ['anonymous', null],
      ['person', 'Dana Ortiz'],
    ],
  ],
  [
    'she, whose last mention is far away',
    `{Mara Quill} <said> it was off. ${'The mill was old. '.repeat(9)}{She} <said> so.`,
    [
      ['person', 'Mara Quill'],
      ['person', 'Mara Quill'],
    ],
  ],
  ['she, whom nothing names', 'The mill was old. {She} <said> so.', [['role', null]]],
  [
    'what a guard recalls of the man whom the text is about',
    'Leo Brandt called the mill. Brandt asked for a clerk. Brandt then left. It was late. Brandt had a permit. {The guard who took the call} <recalled> that {he} <said> it was his.',
    [
      ['role', null],
      ['person', 'Leo Brandt'],
    ],
  ],
  [
    'what a guard says of himself, where the text is about nobody else',
    'The mill was old. {The guard} <recalled> that {he} <said> it was his.',
    [
      ['role', null],
      ['role', null],
    ],
  ],
  [
    'what someone named recalls of himself',
    'Leo Brandt called the mill. Brandt asked for a clerk. Brandt left. Brandt had a permit. {Tom Varga} <recalled> that {he} <said> no.',
    [
      ['person', 'Tom Varga'],
      ['person', 'Tom Varga'],
    ],
  ],
];

describe('reference', () => {
  it.each(ROWS)('%s', (_, marked, expected) => {
    const { decisions, sourceOf } = resolve(marked);
    expect(decisions.map((d, i) => [d.kind, sourceOf(i).name])).toEqual(expected);
  });
});
