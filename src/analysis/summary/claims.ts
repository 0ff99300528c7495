import type { AttributionAnnotation } from '../report.ts';
import type { TextDocument } from '../text/document.ts';

const STOP = new Set(
  `that this with from have has had been were will would could should about after before their there they them than then
  when what which while also into over more most some such only other said says told people because being does very just
  like made make year years week month time last first next many much even still where whose against under between`.split(
    /\s+/,
  ),
);
/** Words that two claims must share, and the part of the shorter one that they must be. */
const SHARED = 4;
const PART = 0.5;

/** Attributions whose content another source of the article says as well, by the words they share. */
export function corroborated(
  document: TextDocument,
  claims: readonly AttributionAnnotation[],
  others: readonly AttributionAnnotation[],
): AttributionAnnotation[] {
  const stems = new Map(others.map((a) => [a, stemsOf(document, a)]));
  const index = new Map<string, AttributionAnnotation[]>();
  for (const [a, words] of stems)
    for (const w of words) {
      const list = index.get(w) ?? [];
      list.push(a);
      index.set(w, list);
    }
  return claims.filter((claim) => {
    const own = stems.get(claim) ?? stemsOf(document, claim);
    const shared = new Map<AttributionAnnotation, number>();
    for (const w of own)
      for (const a of index.get(w) ?? [])
        if (a.sourceId !== claim.sourceId && !sameContent(a, claim)) shared.set(a, (shared.get(a) ?? 0) + 1);
    for (const [a, n] of shared)
      if (n >= SHARED && n >= PART * Math.min(own.size, stems.get(a)!.size)) return true;
    return false;
  });
}

const sameContent = (a: AttributionAnnotation, b: AttributionAnnotation) =>
  a.content.some((x) => b.content.some((y) => x[0] < y[1] && y[0] < x[1]));

function stemsOf(document: TextDocument, a: AttributionAnnotation): Set<string> {
  const out = new Set<string>();
  for (const [start, end] of a.content)
    for (const [word] of document.text
      .slice(start, end)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]{4,}/gu))
      if (!STOP.has(word)) out.add(word.slice(0, 6));
  return out;
}
