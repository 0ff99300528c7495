import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/index.ts';
import { type CardActions, cardParts } from '../../../src/content/card/card.ts';
import { readingOf } from '../../../src/content/reading.ts';
import { installWords } from '../../../src/ui/i18n/t.ts';
import { english } from '../../unit/export/english.ts';
import { sampleReport } from '../../unit/export/sample-report.ts';

const report = sampleReport();
const reading = readingOf({ text: report.article!.text } as Article, report);
const actions = { goTo: vi.fn(), wrong: vi.fn(), takeBack: vi.fn(), close: vi.fn() } satisfies CardActions;

beforeAll(() => installWords(english));
beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
});

/** The shortest mark with these words. */
const markOf = (exact: string) =>
  reading.marks
    .filter((mark) => mark.annotation.exact.includes(exact))
    .sort((a, b) => a.annotation.exact.length - b.annotation.exact.length)[0]!;

function show(exacts: string[], wrong: string[] = []) {
  const marks = exacts.map(markOf);
  document.body.append(...cardParts({ marks, reading, wrong: new Set(wrong), actions }));
  return document.body.textContent!.replace(/\s+/g, ' ');
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((b) =>
    (b.getAttribute('aria-label') ?? b.textContent ?? '').includes(name),
  )!;

describe('the card of an anonymous source', () => {
  it('says what the article tells about it and what rests on it', () => {
    const text = show(['three people']);
    for (const part of [
      'Anonymous source',
      'three people with direct knowledge of the plan',
      '3 people stated',
      'direct knowledge',
      'no reason found',
      '3 statements rest on this source, 1 quoted',
      'Reporters usually know who this is; readers are not told.',
    ])
      expect(text).toContain(part);
  });

  it('says of whom a part is a part', () => {
    expect(show(['Two of them'])).toContain('part of: three people with direct knowledge of the plan');
  });

  it('says the reason in the article’s words', () => {
    expect(show(['A former manager'])).toContain('reason found: “because she still has a claim');
  });

  it('leads to each statement', () => {
    show(['three people']);
    button('Nobody upstairs').click();
    expect(actions.goTo).toHaveBeenCalledWith(markOf('one of them').id);
  });
});

describe('the cards of other marks', () => {
  it.each([
    ['said Ines Okafor', ['Named person', 'Ines Okafor', 'chief executive', 'Norlund Freight', '1 quoted']],
    ['Officials in Harrow', ['Known only by role', 'Officials in Harrow']],
    ['Critics', ['Vague group']],
    ['a filing', ['Document']],
    ['The Harrow Courier', ['Other media']],
    ['reportedly', ['No source given', 'What is said', 'Talks with a buyer']],
    ['about 1,400 jobs', ['Count', 'read as about 1,400 job', 'Comes from', 'Two of them']],
    ['12%', ['Percentage', 'read as 12%', 'No source found in its sentence or beside it.']],
    ['declined to comment', ['Reply', 'the transport ministry', 'declined to comment']],
    ['Tarn University', ['Organization', 'named once']],
  ])('%s', (exact, parts) => {
    const text = show([exact]);
    for (const part of parts) expect(text).toContain(part);
    for (const never of ['true', 'false', 'reliable', 'biased', 'fabricated', 'no reason given'])
      expect(text.toLowerCase()).not.toMatch(new RegExp(`\\b${never}\\b`));
  });

  it('lead to the other mentions, round and round', () => {
    show(['Norlund Freight']);
    const [first, second] = reading.report.entities[0]!.mentions;
    button('Next mention').click();
    button('Previous mention').click();
    expect(actions.goTo.mock.calls).toEqual([[second], [second]]);
    expect(first).not.toBe(second);
  });
});

describe('one card for several marks', () => {
  it('has the source before the figure before the name', () => {
    show(['Tarn University', '12%', 'three people']);
    const kinds = [...document.querySelectorAll('header')].map((h) => h.textContent);
    expect(kinds).toEqual(['Anonymous sourceWrong?', 'PercentageWrong?', 'OrganizationWrong?']);
  });

  it('takes a mark that was called wrong back', () => {
    const { id } = markOf('12%');
    expect(show(['12%', 'Tarn University'], [id])).toContain('“12%” is hidden here');
    button('Show it again').click();
    expect(actions.takeBack).toHaveBeenCalledWith(markOf('12%'));
  });

  it('names what each “Wrong?” means', () => {
    show(['12%', 'Tarn University']);
    button('This mark is wrong: Tarn University').click();
    expect(actions.wrong).toHaveBeenCalledWith(markOf('Tarn University'));
  });
});
