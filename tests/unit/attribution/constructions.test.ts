import { describe, expect, it } from 'vitest';
import { bare, find, readMarked } from './marked.ts';

/** Each text holds the attribution that is marked; source and cue must match, and the content where it is marked. */
const PHENOMENA: Record<string, string[]> = {
  'subject and verb': [
    '{s:Mara Ortiz} {c:said} {t:the mill would close in the spring}.',
    '{s:The company} {c:says} {t:it hopes to open the plant by June}.',
    '{s:Halden Foods} {c:announced} on Monday {t:that it would buy two rival bakeries}.',
    '{s:She} {c:told} the council {t:that the bridge was unsafe}.',
  ],
  'according to': [
    '{t:The lender plans to cut 400 jobs}, {c:according to} {s:three people familiar with the matter}.',
    '{c:According to} {s:two former employees}, {t:the lab ran out of money in May}.',
    '{t:Sales fell 8 percent in the quarter}, {c:according to} {s:a filing with the exchange}.',
    '{t:Night shifts paid twice as much}, {c:according to} {s:a person with direct knowledge of the payroll}.',
  ],
  'inverted verb': [
    '"{t:Nobody asked us}," {c:said} {s:Peter Lund, who ran the plant until March}.',
    '{t:The deal is close}, {c:said} {s:one of the people, a banker who works with Halden}.',
    '{t:The board was split}, {c:said} {s:a person with knowledge of the vote}.',
  ],
  'short attribution at the end': [
    '{t:The talks could end this week}, {s:two of them} {c:said}.',
    '{t:The first ships will sail in May}, {s:three people} {c:said}.',
    '"{t:Why would they need so many trucks?}" {s:the person} {c:said}.',
    '{t:Rents rose faster than wages}, {s:the report} {c:found}.',
  ],
  'time or place after the verb': [
    '{t:Rents in the port were twice as high as inland}, {s:analysts at Halden Bank} {c:estimated} in early May.',
    '{t:The ferry will not sail before June}, {s:two of them} {c:said} on Friday.',
  ],
  'in the middle of the content': [
    '"{t:We were told in April},"  {s:Lund} {c:said}. "{t:Nothing happened after that}."',
    '{t:The plan}, {s:officials} {c:said}, {t:would cost too much}.',
  ],
  'relative clause': [
    'The group owns ten plants, {s:dozens of which} {c:say} {t:they have stopped hiring}.',
    'Lund, who was {c:described} by {s:a former partner} as {t:a careful man}, left in 2019.',
  ],
  descriptors: [
    '{s:Ana Velde, a lawyer who has advised the port for ten years,} {c:said} {t:the lease was valid}.',
    '{s:A senior official at the finance ministry} {c:said} {t:the tax would be dropped}.',
    '{s:Two people who were in the room} {c:said} {t:the vote was never held}.',
  ],
  documents: [
    '{s:Court filings} {c:show} {t:the firm paid its founder $2 million}.',
    '{s:A study by the Norrland Institute} {c:found} {t:that one in five farms had failed}.',
    '{t:The firm spent more on rent than on staff}, {s:its accounts} {c:show}.',
  ],
  outlets: [
    '{s:State media} {c:reported} {t:that the minister had resigned}.',
    '{s:The Harbor Times} {c:reported} on Friday {t:that Lund would step down}.',
  ],
  'verb with a that-clause': [
    '{s:Analysts at Halden Bank} {c:estimated} in early May {t:that the repair would cost $40 million}.',
    'The debt is a problem {t:that} {s:Lund} has {c:acknowledged}.'
      .replace('{t:that}', 'that')
      .replace('a problem', '{t:a problem}'),
  ],
  'nothing stated': ['{t:The ship} {c:reportedly} {t:sank within minutes}.'],
};

describe.each(Object.entries(PHENOMENA))('%s', (_, sentences) => {
  it.each(sentences)('%s', (marked) => {
    const { text, s, c, t } = readMarked(marked);
    const found = find(text);
    const hit = found.find((a) => a.cue.some((words) => words.includes(c[0]!) || c[0]!.includes(words)));
    expect(
      found.map((a) => a.cue.join(' ')),
      'cue',
    ).toContain(hit?.cue.join(' '));
    expect(hit?.source.map(bare), 'source').toEqual(s.map(bare));
    expect(hit?.content.map(bare), 'content').toEqual(t.map(bare));
  });
});
