import {
  addCorrection,
  type Correction,
  isSame,
  listCorrections,
  removeCorrection,
} from '../settings/corrections.ts';
import { pageAddress } from './life.ts';
import { type Mark, startOf } from './marks.ts';
import type { Reading } from './reading.ts';

/** Characters of context on each side. */
const CONTEXT = 32;

/** Ids of the annotations that the reader has called wrong on this page. */
export async function hiddenIn(reading: Reading): Promise<string[]> {
  const url = pageAddress();
  const here = (await listCorrections()).filter((correction) => correction.url === url);
  if (here.length === 0) return [];
  return reading.marks
    .filter((mark) => {
      const described = describe(mark, reading, '');
      return here.some((correction) => isSame(correction, described));
    })
    .map(({ id }) => id);
}

/** @throws when the browser cannot keep it */
export const keepCorrection = (mark: Mark, reading: Reading, version: string): Promise<void> =>
  addCorrection(describe(mark, reading, version));

/** @throws when the browser cannot keep the change */
export const takeBackCorrection = (mark: Mark, reading: Reading): Promise<void> =>
  removeCorrection(describe(mark, reading, ''));

function describe(mark: Mark, { article }: Reading, version: string): Correction {
  const { kind, exact, end } = { kind: '', ...mark.annotation } as {
    kind: string;
    exact: string;
    end: number;
  };
  const start = startOf(mark);
  return {
    url: pageAddress(),
    category: mark.category,
    kind: kind || mark.annotation.category,
    exact,
    prefix: article.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: article.text.slice(end, end + CONTEXT),
    version,
    when: new Date().toISOString(),
  };
}
