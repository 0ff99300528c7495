const LENGTH = 4;

export interface Score {
  precision: number;
  recall: number;
}

/**
 * The measure of the article-extraction-benchmark: runs of four words as multisets.
 * @returns nulls where a side is empty, which counts for neither mean
 */
export function compare(gold: string, found: string): { precision: number | null; recall: number | null } {
  const a = shinglesOf(gold);
  const b = shinglesOf(found);
  let shared = 0;
  for (const [shingle, n] of b) shared += Math.min(n, a.get(shingle) ?? 0);
  const sizeOf = (m: Map<string, number>) => [...m.values()].reduce((sum, n) => sum + n, 0);
  return {
    precision: b.size ? shared / sizeOf(b) : null,
    recall: a.size ? shared / sizeOf(a) : null,
  };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  const n = Math.min(LENGTH, words.length);
  for (let i = 0; n && i + n <= words.length; i++) {
    const shingle = words.slice(i, i + n).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

/** Means over pages, and their harmonic mean. */
export function mean(scores: readonly ReturnType<typeof compare>[]): Score & { f1: number } {
  const of = (pick: (s: ReturnType<typeof compare>) => number | null) => {
    const values = scores.map(pick).filter((v): v is number => v !== null);
    return values.reduce((sum, v) => sum + v, 0) / (values.length || 1);
  };
  const precision = of((s) => s.precision);
  const recall = of((s) => s.recall);
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
