import { describe, expect, it } from 'vitest';
import type { AttributionAnnotation, Report } from '../../../src/analysis/report.ts';
import { read, stories } from './read.ts';

const attributions = (report: Report) =>
  report.annotations.filter((a): a is AttributionAnnotation => a.category === 'attribution');
const sourceWords = (text: string) =>
  attributions(read(text)).map((a) => a.source.map(([s, e]) => text.slice(s, e)).join(' … '));

describe('whole stories with every source marked', () => {
  it('finds four of five sources, nine of ten of them of the right kind, and never joins two', () => {
    const sum = { found: 0, kind: 0, of: 0, joined: 0 };
    for (const story of stories) {
      const found = attributions(read(story.text));
      const ids = new Map<string, string>();
      for (const s of story.sources) {
        sum.of++;
        const hit = found.find((a) => a.source.some(([from, to]) => from < s.end && s.start < to));
        if (!hit?.sourceId) continue;
        sum.found++;
        if (hit.kind === s.kind) sum.kind++;
        if ((ids.get(hit.sourceId) ?? s.source) !== s.source) sum.joined++;
        ids.set(hit.sourceId, s.source);
      }
    }
    expect(sum.found / sum.of).toBeGreaterThan(0.8);
    expect(sum.kind / sum.found).toBeGreaterThan(0.9);
    expect(sum.joined).toBeLessThanOrEqual(1);
  });

  it('finds every reply with its outcome', () => {
    for (const story of stories) {
      const replies = read(story.text).annotations.filter((a) => a.category === 'reply');
      for (const r of story.replies)
        expect(
          replies.find((a) => a.start < r.end && r.start < a.end),
          story.text.slice(r.start, r.end),
        ).toMatchObject({ outcome: r.outcome });
    }
  });
});

describe('what is a claim and what is not', () => {
  it('declining to comment is a reply and no attribution, a denial is both', () => {
    const report = read(
      'Norvane declined to comment on a sale.\n\nTidewell Bank denied that it had lent the money.',
    );
    expect(report.annotations.filter((a) => a.category === 'reply')).toMatchObject([
      { outcome: 'declined', exact: 'Norvane declined to comment on a sale' },
      { outcome: 'denied' },
    ]);
    expect(attributions(report).map((a) => a.exact)).toEqual(['Tidewell Bank denied']);
  });

  it('asking not to be named is no claim', () => {
    expect(sourceWords('Two officials said the ship had left. Both declined to be identified.')).toEqual([
      'Two officials',
    ]);
  });

  it('a plan that the writer tells is no claim', () => {
    expect(sourceWords('Norvane, which makes pumps, is considering a sale of its oldest mill.')).toEqual([]);
  });

  it('whom somebody told is not the source', () => {
    const text =
      '“I voted for this wall and I would do it again,” Dario Klamm, a retired pilot, told a crowded meeting on Tuesday.';
    expect(sourceWords(text)).toEqual(['Dario Klamm, a retired pilot']);
  });
});

describe('one of a crowd', () => {
  it('who asked for no name is withheld, and the reason ends with its clause', () => {
    const text =
      'About 1,800 people work at the yard of Norvane Marine. One of them, a welder who did not want his name used for fear of losing his job, said he had heard of the sale on the radio.';
    expect(read(text).sources).toMatchObject([
      { kind: 'anonymous', count: 1, reason: 'for fear of losing his job' },
    ]);
  });

  it('a reason does not run into what is said', () => {
    const text =
      'Three people with direct knowledge of the talks said a sale was near. The three people, who asked not to be named because the talks are confidential, said bankers had called five buyers.';
    expect(read(text).sources[0]).toMatchObject({
      kind: 'anonymous',
      count: 3,
      reason: 'the talks are confidential',
    });
  });
});
