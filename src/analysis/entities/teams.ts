import type { TextDocument } from '../text/document.ts';
import type { Candidate } from './decode.ts';
import { sportLevel } from './topic.ts';

/** "in Harlow", "from Quillon": still the place. */
const LOCATIVE = new Set(
  'in near from around across outside inside throughout toward towards visit visiting born'.split(' '),
);

/**
 * In a match report a country or city is its team ("Quillon beat Harlow 2-0"), except after a word of place and
 * in an address ("Harlow, Maine").
 */
export function readTeams(document: TextDocument, candidates: readonly Candidate[]): Candidate[] {
  if (sportLevel(document) < 2) return [...candidates];
  const { tokens } = document;
  const places = new Map(candidates.filter((c) => c.type === 'LOC').map((c) => [c.first, c]));
  const ends = new Set([...places.values()].map((c) => c.last));
  return candidates.map((c) => {
    if (c.type !== 'LOC') return c;
    const before = tokens[c.first - 1];
    const isAddress =
      (before?.text === ',' && ends.has(c.first - 1) && tokens[c.last]?.text !== ',') ||
      (tokens[c.last]?.text === ',' && places.get(c.last + 1)?.last === c.last + 2 && !isList(c.last + 2));
    const isPlace =
      isAddress ||
      LOCATIVE.has(before?.lower ?? '') ||
      /^(?:stadium|park|arena|road|river|lake)$/.test(tokens[c.last - 1]!.lower);
    return isPlace ? c : { ...c, type: 'ORG' as const };
  });

  /** "Quillon, Harlow, Maine and Ortiz" */
  function isList(after: number): boolean {
    return tokens[after]?.text === ',' && places.has(after + 1);
  }
}
