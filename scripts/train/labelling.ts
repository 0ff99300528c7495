import type { EntityKind } from '../../src/analysis/report.ts';

export interface LabelledRange {
  start: number;
  end: number;
  kind: EntityKind;
}

const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'product', 'other'];
const MARK = /\[\[([^[\]|]+)\|([a-z]+)\]\]/g;

/** The text with every entity as `[[Name|kind]]`. */
export function markInline(text: string, entities: readonly LabelledRange[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, kind } of [...entities].sort((a, b) => a.start - b.start)) {
    out += `${text.slice(at, start)}[[${text.slice(start, end)}|${kind}]]`;
    at = end;
  }
  return out + text.slice(at);
}

/**
 * Reads the marks of a listing back into offsets.
 * @throws Error when a kind is unknown, or when the listing without its marks differs from `text`
 */
export function readMarks(listing: string, text: string): LabelledRange[] {
  const entities: LabelledRange[] = [];
  let plain = '';
  let at = 0;
  for (const match of listing.matchAll(MARK)) {
    plain += listing.slice(at, match.index);
    const kind = KINDS.find((k) => k.startsWith(match[2]!));
    if (!kind) throw new Error(`unknown kind: ${match[0]}`);
    entities.push({ start: plain.length, end: plain.length + match[1]!.length, kind });
    plain += match[1]!;
    at = match.index + match[0].length;
  }
  plain += listing.slice(at);
  if (plain.trimEnd() !== text.trimEnd()) {
    let i = 0;
    while (i < plain.length && plain[i] === text[i]) i++;
    throw new Error(
      `the text differs at «${text.slice(i - 30, i)}»: «${plain.slice(i, i + 40)}», not «${text.slice(i, i + 40)}»`,
    );
  }
  return entities;
}
