import { describe, expect, it } from 'vitest';
import { readModelFiles } from '../../../scripts/train/model-files.ts';
import { findEntities } from '../../../src/analysis/entities/find-entities.ts';
import { readDocument } from '../../../src/analysis/text/document.ts';

const model = readModelFiles();
const read = (text: string) => findEntities(readDocument(text), model);
const names = (text: string) => read(text).mentions.map((m) => `${text.slice(m.start, m.end)} ${m.kind}`);

describe('findEntities with the trained weights', () => {
  it.each([
    [
      'Margaret Holloway met Premier Li Weimin in Berlin on Monday.',
      ['Margaret Holloway person', 'Li Weimin person', 'Berlin place'],
    ],
    [
      'Shares of Holloway Industries Inc. fell in London.',
      ['Holloway Industries Inc. organization', 'London place'],
    ],
    [
      'Chinese and Catholic voters met Sen. Daniel Okafor (R-Texas).',
      ['Daniel Okafor person', 'Texas place'],
    ],
    [
      'HOLLOWAY INDUSTRIES OPENS A MINE\n\nHolloway Industries said it had opened a mine near Lisbon.',
      ['HOLLOWAY INDUSTRIES organization', 'Holloway Industries organization', 'Lisbon place'],
    ],
    ['The Chinese startup hired two Koreans.', []],
    [
      'Profits\n\nRevenue rose in France.\n\nOutlook\n\nSales fell in Spain.',
      ['France place', 'Spain place'],
    ],
    ["Holloway's sister met France’s president.", ['Holloway person', 'France place']],
    ['Write to @holloway or visit #quillon.', []],
    ['It rained.\n\n(Reporting by Margaret Holloway in Paris; editing by Daniel Okafor)', []],
    ['', []],
    ['\n\n  \n', []],
    ['…!? --- “”', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('joins the mentions of one person and gives the role', () => {
    const { entities, mentions } = read(
      'Margaret Holloway, chief economist at the University of Leeds, said prices would fall. Holloway spoke in Leeds. Mr. Daniel Okafor disagreed with Holloway.',
    );
    expect(entities[0]).toEqual({
      kind: 'person',
      name: 'Margaret Holloway',
      aliases: ['Holloway'],
      role: 'chief economist at the University of Leeds',
    });
    expect(mentions.filter((m) => m.entity === 0)).toHaveLength(3);
  });

  it('keeps mentions sorted, apart and inside the text, whatever the text', () => {
    const odd =
      'A. B. C. ((((( [[Li]] @x #y “DeepReef” 7\u00a0Max É. O’Hara-\u{1F600} MARGARET HOLLOWAY SAYS NO '.repeat(
        60,
      );
    let end = 0;
    for (const m of read(odd).mentions) {
      expect(m.start).toBeGreaterThanOrEqual(end);
      expect(m.end).toBeGreaterThan(m.start);
      expect(m.confidence).toBeGreaterThan(0);
      expect(m.confidence).toBeLessThanOrEqual(1);
      end = m.end;
    }
    expect(end).toBeLessThanOrEqual(odd.length);
  });
});
