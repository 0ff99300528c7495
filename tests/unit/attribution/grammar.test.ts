import { describe, expect, it } from 'vitest';
import { bare, find, readMarked } from './marked.ts';

/** Each text holds one attribution as it should be read, whatever else is found; no {s:…} means that nobody is named. */
const RULES: Record<string, string[]> = {
  'an adverb before the verb is of the verb': [
    '{s:Ruth Marsh} {c:later said} {t:that the bridge would close}.',
    '{s:The White House} {c:later denied} {t:the report}.',
    '{s:The union} {c:further said} {t:that it would strike}.',
    '{s:The council} {c:also says} {t:the plan is dead}.',
    '{s:The company} {c:flat-out denied} {t:the claim}.',
    '{s:The board} {c:earlier said} {t:it would meet in May}.',
    '{s:Scientists} {c:have long argued} {t:that the lake is dying}.',
    '{s:Anna Carter, a board member}, {c:later said} {t:that the plan was dead}.',
  ],
  'who acts in the verb is its source': [
    'Prior to launch {s:Halden} {c:promised} {t:players would be able to play at home}.',
    '{s:Ana Lund} — whose father, also as mayor, built the bridge — {c:promised} {t:to keep it open}.',
    '{s:Port chief Ana Lund}, however, decided to weigh in on Monday, {c:saying} {t:that Velde should be fired}.',
    '{s:The Norrland Finance Ministry} {c:accused} {t:the port of hiding losses}.',
    "{s:Lund's supporters} {c:have stated} {t:that he will win}.",
    '{s:A spokesman for Halden}, asked about the poll, {c:said}: {t:"We do not comment on polls."}',
    'A photo of the meeting was denied by {s:Lund}, {c:hinting} {t:that it was a fake}.',
  ],
  'the subject of a passive speaks for nobody': [
    '{t:He} {c:is accused of} {t:taking part in the raid}.',
    '{t:Some 200 soldiers} {c:are believed to} {t:remain at the base}.',
    '{t:The outflows} {c:were also shown} {t:to change the shape of the galaxy}.',
    '{t:His mother, the queen}, {c:was said to} {t:have been against it}.',
    '{t:Lund} {c:was accused by} {s:a woman} {t:of fraud}.',
    '{t:A photo of the meeting} {c:was denied by} {s:Lund}.',
    'It {c:was reported} {t:that the bank lost money}.',
    'It {c:was revealed} in {s:the report} {t:that the bank lost money}.',
  ],
};

describe.each(Object.entries(RULES))('%s', (_, sentences) => {
  it.each(sentences)('%s', (marked) => {
    const { text, s, c, t } = readMarked(marked);
    const found = find(text);
    const hit = found.find((a) => a.cue.join(' ') === c.join(' '));
    expect(
      found.map((a) => a.cue.join(' ')),
      'cue',
    ).toContain(c.join(' '));
    expect(hit?.source.map(bare), 'source').toEqual(s.map(bare));
    expect(hit?.content.map(bare), 'content').toEqual(t.map(bare));
  });
});

/** The sources that must not be read, and what is read in their place. */
describe('near misses', () => {
  it.each([
    ['"It works," said Chris Early.', ['Chris Early']],
    ['Lund was quoted as saying that the port would close.', ['Lund']],
    ['Lund met Velde and Ost said that the port would close.', ['Ost']],
  ])('%s', (text, source) => {
    expect(find(text)[0]?.source).toEqual(source);
  });
});
