import type { TextDocument } from '../text/document.ts';
import { isCapitalized } from './capital-runs.ts';
import type { Candidate } from './decode.ts';
import type { EntityType } from './labels.ts';

/** A name is spread to its other occurrences when its best mention is at least this sure. */
const SURE = 0.7;

/** Capitals throughout say little of what a name is: the same name in the text decides. */
const HEADLINE_VOTE = 0.1;

export const surfaceOf = (document: TextDocument, { first, last }: { first: number; last: number }): string =>
  document.text.slice(document.tokens[first]!.start, document.tokens[last - 1]!.end);

/**
 * One decision per name: mentions with the same words get the type that the article's mentions speak for together,
 * and a name that is sure somewhere is marked wherever else it stands unmarked. Places and organizations stay apart,
 * since a capital may stand for its government and a country for its team.
 */
export function settle(document: TextDocument, candidates: readonly Candidate[]): Candidate[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const c of candidates) {
    const surface = surfaceOf(document, c);
    const of = votes.get(nameOf(surface)) ?? new Map<EntityType, number>();
    const weight = isHeadline(surface) ? HEADLINE_VOTE : 1;
    of.set(c.type, (of.get(c.type) ?? 0) + weight * c.probability);
    votes.set(nameOf(surface), of);
  }
  const settled = candidates.map((c) => ({
    ...c,
    type: decide(votes.get(nameOf(surfaceOf(document, c)))!, c.type),
  }));
  return [...settled, ...spread(document, settled)].sort((a, b) => a.first - b.first);
}

/** "HARLOW MINES" and "Harlow Mines" are one name, "US" and "Us" are not. */
const nameOf = (surface: string): string => (surface.length > 3 ? surface.toLowerCase() : surface);
const isHeadline = (surface: string): boolean => surface.length > 3 && surface === surface.toUpperCase();

function decide(votes: ReadonlyMap<EntityType, number>, own: EntityType): EntityType {
  const [best] = [...votes].sort((a, b) => b[1] - a[1])[0]!;
  const isPlaceOrBody = (type: EntityType) => type === 'LOC' || type === 'ORG';
  return isPlaceOrBody(best) && isPlaceOrBody(own) ? own : best;
}

/** Mentions of sure names that the model passed over. */
function spread(document: TextDocument, candidates: readonly Candidate[]): Candidate[] {
  const { tokens, sentences } = document;
  const taken = new Uint8Array(tokens.length);
  const names = new Map<string, Candidate[]>();
  for (const c of candidates) {
    taken.fill(1, c.first, c.last);
    if (c.isName < SURE) continue;
    const head = tokens[c.first]!.lower;
    const list = names.get(head) ?? [];
    if (!list.some((n) => surfaceOf(document, n) === surfaceOf(document, c))) list.push(c);
    names.set(head, list);
  }
  const lowered = new Set(tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
  const added: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !isCapitalized(tokens[i]!.text)) continue;
    const fits = (names.get(tokens[i]!.lower) ?? [])
      .filter((n) => isSame(n, i))
      .sort((a, b) => b.last - b.first - (a.last - a.first))[0];
    if (!fits) continue;
    const last = i + fits.last - fits.first;
    added.push({
      ...fits,
      first: i,
      last,
      probability: fits.probability * 0.9,
      isName: fits.isName * 0.9,
    });
    i = last - 1;
  }
  return added;

  function isSame(name: Candidate, at: number): boolean {
    const length = name.last - name.first;
    const sentence = sentences[tokens[at]!.sentence]!;
    if (at + length > sentence.last) return false;
    for (let k = 0; k < length; k++) if (taken[at + k] || !isSameWord(at + k, name.first + k)) return false;
    return (
      isFree(at - 1, sentence.first, sentence.last) && isFree(at + length, sentence.first, sentence.last)
    );
  }

  /** "HARLOW" and "Deepreef" with "Harlow" and "DeepReef"; short words ("US", "Us") must be the same. */
  function isSameWord(a: number, b: number): boolean {
    const x = tokens[a]!;
    const y = tokens[b]!;
    return (
      x.text === y.text ||
      (x.lower === y.lower && x.text.length > 3 && isCapitalized(x.text) && !lowered.has(x.lower))
    );
  }

  /** No capitalized word that could belong to a longer name. */
  function isFree(k: number, first: number, last: number): boolean {
    return k < first || k >= last || k === first || taken[k] === 1 || !isCapitalized(tokens[k]!.text);
  }
}
