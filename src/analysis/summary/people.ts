import type { Source } from '../report.ts';

/**
 * How many unnamed people spoke at least: stated numbers of the distinct anonymous sources, a plural without one
 * as two. Of sources that nothing tells apart only the largest counts, and parts of a set never count again.
 */
export function anonymousPeopleAtLeast(sources: readonly Source[]): number {
  const counted = sources.filter((s) => s.kind === 'anonymous' && s.partOf === null);
  const byId = new Map(counted.map((s) => [s.id, s]));
  const seen = new Set<string>();
  let people = 0;
  for (const source of counted) {
    if (seen.has(source.id)) continue;
    let largest = 0;
    const open = [source];
    seen.add(source.id);
    for (let s = open.pop(); s; s = open.pop()) {
      largest = Math.max(largest, atLeast(s));
      for (const id of s.unclearFrom ?? []) {
        const other = byId.get(id);
        if (!other || seen.has(id)) continue;
        seen.add(id);
        open.push(other);
      }
    }
    people += largest;
  }
  return people;
}

const PLURAL =
  /^(?:several|multiple|numerous|various|many|some|few|a few|those|these|they)\b|\b(?:people|sources|insiders|officials|\p{L}{3,}[^su\W]s)\b/iu;

const atLeast = (s: Source) => s.count ?? (PLURAL.test(s.description) ? 2 : 1);
