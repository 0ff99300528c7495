import { describe, expect, it } from 'vitest';
import { resolve } from './marked.ts';

/** Tables by what they are about: of each marked text the kind of its last source. */
export type KindTables = Record<string, [marked: string, kind: string][]>;

export function checkKinds(tables: KindTables): void {
  for (const [name, rows] of Object.entries(tables))
    describe(name, () => {
      it.each(rows)('%s', (marked, kind) => {
        expect(resolve(marked).kinds.at(-1)).toBe(kind);
      });
    });
}

/** Of each marked text all kinds, and who is who: equal numbers are one source. */
export type SourceRow = [name: string, marked: string, kinds: string[], who?: number[]];

export function checkSources(name: string, rows: SourceRow[]): void {
  describe(name, () => {
    it.each(rows)('%s', (_, marked, kinds, who) => {
      const found = resolve(marked);
      expect(found.kinds).toEqual(kinds);
      if (who) expect(found.who).toEqual(who);
    });
  });
}
